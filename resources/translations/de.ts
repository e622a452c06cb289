<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie im &amp;System</translation>
    </message>
    <message>
        <source>Light or dark, as the system is set</source>
        <translation>Hell oder dunkel, wie das System eingestellt ist</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>Dunkler Text auf Weiß</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark grey</source>
        <translation>Heller Text auf Dunkelgrau</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>White on black, with strong borders</source>
        <translation>Weiß auf Schwarz, mit kräftigen Rändern</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a model, a picture, a text or a session from a file</source>
        <translation>Ein Modell, ein Bild, einen Text oder eine Sitzung aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Save session as…</source>
        <translation>Sitzung &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Save model, inputs and settings to hand to others</source>
        <translation>Modell, Eingaben und Einstellungen speichern, um sie weiterzugeben</translation>
    </message>
    <message>
        <source>Start &amp;fresh</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>All inputs and settings of the tabs as at the start</source>
        <translation>Alle Eingaben und Einstellungen der Reiter wie zu Beginn</translation>
    </message>
    <message>
        <source>&amp;Trusted files…</source>
        <translation>&amp;Vertraute Dateien…</translation>
    </message>
    <message>
        <source>Files that may be run, each by its content; to look at and to revoke</source>
        <translation>Dateien, die ausgeführt werden dürfen, jede nach ihrem Inhalt; zum Ansehen und Widerrufen</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <source>Forget the files that were opened</source>
        <translation>Die geöffneten Dateien vergessen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End LayerLab; the session is kept</source>
        <translation>LayerLab beenden; die Sitzung bleibt erhalten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen text, the chosen cells or the figure</source>
        <translation>Den gewählten Text, die gewählten Zellen oder die Abbildung kopieren</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>&amp;Neuer Seed</translation>
    </message>
    <message>
        <source>Roll another seed for what is drawn at random</source>
        <translation>Einen anderen Seed für alles auswürfeln, was zufällig gezogen wird</translation>
    </message>
    <message>
        <source>&amp;Lock seed</source>
        <translation>Seed &amp;festhalten</translation>
    </message>
    <message>
        <source>Each run with the same seed; unlocked, each with a new one</source>
        <translation>Jeder Lauf mit demselben Seed; nicht festgehalten, jeder mit einem neuen</translation>
    </message>
    <message>
        <source>That of the &amp;system</source>
        <translation>&amp;Systemsprache</translation>
    </message>
    <message>
        <source>The language of the system, where LayerLab speaks it</source>
        <translation>Die Sprache des Systems, wenn LayerLab sie spricht</translation>
    </message>
    <message>
        <source>Show everything in this language: {name}</source>
        <translation>Alles in dieser Sprache zeigen: {name}</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Everything larger, up to 300 %</source>
        <translation>Alles größer, bis 300&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Everything smaller, down to 80 %</source>
        <translation>Alles kleiner, bis 80&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>Back to 100 %, with the projector to 150 %</source>
        <translation>Zurück auf 100&#xa0;%, mit dem Projektor auf 150&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Projektor</translation>
    </message>
    <message>
        <source>150 %, thick lines, high contrast, side panels folded</source>
        <translation>150&#xa0;%, dicke Linien, hoher Kontrast, Seitenbereiche eingeklappt</translation>
    </message>
    <message>
        <source>Fold &amp;side panels</source>
        <translation>Seiten&amp;bereiche einklappen</translation>
    </message>
    <message>
        <source>Only the picture; again to have the panels back</source>
        <translation>Nur das Bild; noch einmal, um die Bereiche zurückzuholen</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>Ak&amp;tivität</translation>
    </message>
    <message>
        <source>What runs, waits and has ended, with times</source>
        <translation>Was läuft, wartet und beendet ist, mit Zeiten</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>The whole screen, and back</source>
        <translation>Den ganzen Bildschirm nutzen und zurück</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>Run what this tab is set to</source>
        <translation>Ausführen, was auf diesem Reiter eingestellt ist</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop what this tab runs; what is there stays (also Esc)</source>
        <translation>Anhalten, was dieser Reiter ausführt; was da ist, bleibt (auch Esc)</translation>
    </message>
    <message>
        <source>Stop &amp;everything</source>
        <translation>A&amp;lles anhalten</translation>
    </message>
    <message>
        <source>Stop what all tabs run or have waiting</source>
        <translation>Anhalten, was alle Reiter ausführen oder warten lassen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Pages for teachers and students, a glossary, and a search in all of them</source>
        <translation>Seiten für Lehrende und Lernende, ein Glossar und eine Suche in allem</translation>
    </message>
    <message>
        <source>&amp;Lesson…</source>
        <translation>&amp;Lektion…</translation>
    </message>
    <message>
        <source>Order, hide and edit demos and cards; save them, or export a page</source>
        <translation>Demos und Karten ordnen, ausblenden und bearbeiten; speichern oder eine Seite exportieren</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>Lektion ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Show the demos and cards of a lesson file</source>
        <translation>Die Demos und Karten einer Lektionsdatei zeigen</translation>
    </message>
    <message>
        <source>&amp;Hide answers</source>
        <translation>Antworten &amp;verbergen</translation>
    </message>
    <message>
        <source>A demo shows the right answer only after “Reveal”, also when one has guessed</source>
        <translation>Eine Demo zeigt die richtige Antwort erst nach „Auflösen“, auch wenn man getippt hat</translation>
    </message>
    <message>
        <source>&amp;As shipped</source>
        <translation>Wie &amp;ausgeliefert</translation>
    </message>
    <message>
        <source>Demos and cards in their own order and words again; lesson files stay</source>
        <translation>Demos und Karten wieder in ursprünglicher Reihenfolge und Fassung; Lektionsdateien bleiben</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>All keys, in a list that can be searched</source>
        <translation>Alle Tasten, in einer durchsuchbaren Liste</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>Was ist &amp;neu</translation>
    </message>
    <message>
        <source>The changelog</source>
        <translation>Das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>&amp;Log-Ordner öffnen</translation>
    </message>
    <message>
        <source>Where the program writes down what went wrong</source>
        <translation>Wo das Programm festhält, was schiefging</translation>
    </message>
    <message>
        <source>&amp;About LayerLab</source>
        <translation>Ü&amp;ber LayerLab</translation>
    </message>
    <message>
        <source>Versions, licences, data</source>
        <translation>Versionen, Lizenzen, Daten</translation>
    </message>
    <message>
        <source>Show the tab {title}</source>
        <translation>Reiter {title} zeigen</translation>
    </message>
    <message>
        <source>The language stays as it is while “{title}” runs: wait for it or stop it, then choose again.</source>
        <translation>Die Sprache bleibt, wie sie ist, solange „{title}“ läuft: abwarten oder anhalten, dann noch einmal wählen.</translation>
    </message>
    <message>
        <source>The language stays as it is while a model is being opened: choose again when it is there.</source>
        <translation>Die Sprache bleibt, wie sie ist, solange ein Modell geöffnet wird: noch einmal wählen, wenn es da ist.</translation>
    </message>
    <message>
        <source>Loading PyTorch</source>
        <translation>PyTorch laden</translation>
    </message>
    <message>
        <source>LayerLab cannot start: {error}. Install it again as the README says, or see the log (Help menu).</source>
        <translation>LayerLab kann nicht starten: {error}. Neu installieren, wie in der README beschrieben, oder das Log ansehen (Menü „Hilfe“).</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Demos</source>
        <translation>&amp;Demos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>{path} is not there any more</source>
        <translation>{path} ist nicht mehr da</translation>
    </message>
    <message>
        <source>plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>LayerLab&apos;s resources are missing: install it again into a virtual environment of its own.</source>
        <translation>LayerLabs Ressourcen fehlen: LayerLab neu in eine eigene virtuelle Umgebung installieren.</translation>
    </message>
    <message>
        <source>{parts} is missing from LayerLab&apos;s resources: install it again.</source>
        <translation>In LayerLabs Ressourcen fehlt {parts}: LayerLab neu installieren.</translation>
    </message>
    <message>
        <source>1 above 0, else 0</source>
        <translation>1 über 0, sonst 0</translation>
    </message>
    <message>
        <source>x above 0, else negative_slope · x</source>
        <translation>x über 0, sonst negative_slope · x</translation>
    </message>
    <message>
        <source>1 above 0, else negative_slope</source>
        <translation>1 über 0, sonst negative_slope</translation>
    </message>
    <message>
        <source>x above 0, else weight · x, and the weight is learnt</source>
        <translation>x über 0, sonst weight · x, und weight wird gelernt</translation>
    </message>
    <message>
        <source>1 above 0, else weight</source>
        <translation>1 über 0, sonst weight</translation>
    </message>
    <message>
        <source>x above 0, else x · (1/8 + 1/3) / 2 in evaluation; in training the slope is drawn from 1/8 to 1/3</source>
        <translation>x über 0, sonst x · (1/8 + 1/3) / 2 in der Auswertung; im Training wird die Steigung zwischen 1/8 und 1/3 gezogen</translation>
    </message>
    <message>
        <source>1 above 0, else (1/8 + 1/3) / 2</source>
        <translation>1 über 0, sonst (1/8 + 1/3) / 2</translation>
    </message>
    <message>
        <source>1 from 0 to 6, else 0</source>
        <translation>1 von 0 bis 6, sonst 0</translation>
    </message>
    <message>
        <source>x above 0, else alpha · (exp(x) − 1)</source>
        <translation>x über 0, sonst alpha · (exp(x) − 1)</translation>
    </message>
    <message>
        <source>1 above 0, else alpha · exp(x)</source>
        <translation>1 über 0, sonst alpha · exp(x)</translation>
    </message>
    <message>
        <source>x above 0, else alpha · (exp(x / alpha) − 1)</source>
        <translation>x über 0, sonst alpha · (exp(x / alpha) − 1)</translation>
    </message>
    <message>
        <source>1 above 0, else exp(x / alpha)</source>
        <translation>1 über 0, sonst exp(x / alpha)</translation>
    </message>
    <message>
        <source>1.0507 · x above 0, else 1.0507 · 1.6733 · (exp(x) − 1)</source>
        <translation>1,0507 · x über 0, sonst 1,0507 · 1,6733 · (exp(x) − 1)</translation>
    </message>
    <message>
        <source>1.0507 above 0, else 1.0507 · 1.6733 · exp(x)</source>
        <translation>1,0507 über 0, sonst 1,0507 · 1,6733 · exp(x)</translation>
    </message>
    <message>
        <source>tanh(s) + x · (1 − tanh(s)²) · σ(x) with s = ln(1 + exp(x))</source>
        <translation>tanh(s) + x · (1 − tanh(s)²) · σ(x) mit s = ln(1 + exp(x))</translation>
    </message>
    <message>
        <source>x held between −1 and 1</source>
        <translation>x, auf −1 bis 1 begrenzt</translation>
    </message>
    <message>
        <source>1 between −1 and 1, else 0</source>
        <translation>1 zwischen −1 und 1, sonst 0</translation>
    </message>
    <message>
        <source>x / 6 + ½ held between 0 and 1</source>
        <translation>x / 6 + ½, auf 0 bis 1 begrenzt</translation>
    </message>
    <message>
        <source>1/6 between −3 and 3, else 0</source>
        <translation>1/6 zwischen −3 und 3, sonst 0</translation>
    </message>
    <message>
        <source>x · (x + 3) / 6 between −3 and 3, x above, 0 below</source>
        <translation>x · (x + 3) / 6 zwischen −3 und 3, darüber x, darunter 0</translation>
    </message>
    <message>
        <source>(2x + 3) / 6 between −3 and 3, 1 above, 0 below</source>
        <translation>(2x + 3) / 6 zwischen −3 und 3, darüber 1, darunter 0</translation>
    </message>
    <message>
        <source>0 between −lambd and lambd, else x</source>
        <translation>0 zwischen −lambd und lambd, sonst x</translation>
    </message>
    <message>
        <source>0 between −lambd and lambd, else 1</source>
        <translation>0 zwischen −lambd und lambd, sonst 1</translation>
    </message>
    <message>
        <source>0 between −lambd and lambd, else x drawn nearer to 0 by lambd</source>
        <translation>0 zwischen −lambd und lambd, sonst x, um lambd näher an 0</translation>
    </message>
    <message>
        <source>x above the threshold, else 0</source>
        <translation>x über threshold, sonst 0</translation>
    </message>
    <message>
        <source>1 above the threshold, else 0</source>
        <translation>1 über threshold, sonst 0</translation>
    </message>
    <message>
        <source>ln(1 + exp(beta · x)) / beta, and x where beta · x is above 20</source>
        <translation>ln(1 + exp(beta · x)) / beta, und x, wo beta · x über 20 liegt</translation>
    </message>
    <message>
        <source>a · σ(x), where a and x are the two halves of the input</source>
        <translation>a · σ(x), wobei a und x die zwei Hälften der Eingabe sind</translation>
    </message>
    <message>
        <source>Activation functions</source>
        <translation>Aktivierungsfunktionen</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>f and its slope f&apos; over x from -6 to 6, and both at one point.</source>
        <translation>f und ihre Steigung f&apos; über x von −6 bis 6, und beide an einem Punkt.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>The class of torch.nn.</source>
        <translation>Die Klasse von torch.nn.</translation>
    </message>
    <message>
        <source>The point on the curve; drag it along the axis.</source>
        <translation>Der Punkt auf der Kurve; an der Achse entlang ziehen.</translation>
    </message>
    <message>
        <source>Slope below zero of LeakyReLU and PReLU (there: weight).</source>
        <translation>Steigung unter null bei LeakyReLU und PReLU (dort: weight).</translation>
    </message>
    <message>
        <source>How far down ELU and CELU go.</source>
        <translation>Wie weit ELU und CELU nach unten reichen.</translation>
    </message>
    <message>
        <source>Of Hardshrink and Softshrink; Threshold&apos;s threshold.</source>
        <translation>Für Hardshrink und Softshrink; bei Threshold die Schwelle.</translation>
    </message>
    <message>
        <source>Softplus: the larger, the sharper its bend.</source>
        <translation>Softplus: je größer, desto schärfer der Knick.</translation>
    </message>
    <message>
        <source>Gated value</source>
        <translation>Wert am Gatter</translation>
    </message>
    <message>
        <source>GLU&apos;s first half a in a · σ(x).</source>
        <translation>Bei GLU die erste Hälfte a in a · σ(x).</translation>
    </message>
    <message>
        <source>{function} at x = {x}.</source>
        <translation>{function} bei x = {x}.</translation>
    </message>
    <message>
        <source>Its slope at x = {x}.</source>
        <translation>Ihre Steigung bei x = {x}.</translation>
    </message>
    <message>
        <source>{function}: f and f&apos;</source>
        <translation>{function}: f und f&apos;</translation>
    </message>
    <message>
        <source>f({x}) is {value} and the slope there {slope}; {flat:.0f} % of this stretch is flat.</source>
        <translation>f({x}) ist {value}, die Steigung dort {slope}; {flat:.0f}&#xa0;% dieser Strecke sind flach.</translation>
    </message>
    <message>
        <source>Marked stretches are flat, with a slope below {limit}: little is learnt there.</source>
        <translation>Markierte Strecken sind flach, mit einer Steigung unter {limit}: Dort wird wenig gelernt.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>At the point</source>
        <translation>Am Punkt</translation>
    </message>
    <message>
        <source>x, the function there, and its slope.</source>
        <translation>x, die Funktion dort und ihre Steigung.</translation>
    </message>
    <message>
        <source>A small step up in x changes f by {slope} times as much.</source>
        <translation>Ein kleiner Schritt von x nach oben ändert f um das {slope}-Fache.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>{function} works on every number by itself.</source>
        <translation>{function} wirkt auf jede Zahl für sich.</translation>
    </message>
    <message>
        <source>As the class in torch.nn says it.</source>
        <translation>Wie es die Klasse in torch.nn angibt.</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>Scaled dot-product attention</source>
        <translation>Dot-Product-Attention</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>softmax(Q Kᵀ / √d) V with Q (L, d), K (S, d) and V (S, d).</source>
        <translation>softmax(Q Kᵀ / √d) V mit Q (L, d), K (S, d) und V (S, d).</translation>
    </message>
    <message>
        <source>Query steps</source>
        <translation>Query-Schritte</translation>
    </message>
    <message>
        <source>Rows of Q: who asks.</source>
        <translation>Zeilen von Q: wer fragt.</translation>
    </message>
    <message>
        <source>Key steps</source>
        <translation>Key-Schritte</translation>
    </message>
    <message>
        <source>Rows of K and V: who is asked.</source>
        <translation>Zeilen von K und V: wer gefragt wird.</translation>
    </message>
    <message>
        <source>Numbers of each query and key.</source>
        <translation>Zahlen jeder Query und jedes Keys.</translation>
    </message>
    <message>
        <source>Causal mask</source>
        <translation>Kausale Maske</translation>
    </message>
    <message>
        <source>Nobody looks at a later step.</source>
        <translation>Niemand schaut auf einen späteren Schritt.</translation>
    </message>
    <message>
        <source>The queries.</source>
        <translation>Die Queries.</translation>
    </message>
    <message>
        <source>The keys.</source>
        <translation>Die Keys.</translation>
    </message>
    <message>
        <source>The values.</source>
        <translation>Die Values.</translation>
    </message>
    <message>
        <source>Queries Q</source>
        <translation>Queries Q</translation>
    </message>
    <message>
        <source>What each step asks for.</source>
        <translation>Wonach jeder Schritt fragt.</translation>
    </message>
    <message>
        <source>Keys K</source>
        <translation>Keys K</translation>
    </message>
    <message>
        <source>What each step offers.</source>
        <translation>Was jeder Schritt anbietet.</translation>
    </message>
    <message>
        <source>Values V</source>
        <translation>Values V</translation>
    </message>
    <message>
        <source>What each step hands over.</source>
        <translation>Was jeder Schritt weitergibt.</translation>
    </message>
    <message>
        <source>Multi-head attention</source>
        <translation>Multi-Head-Attention</translation>
    </message>
    <message>
        <source>Self-attention of x (L, embed_dim): every head works on its own share of the embedding.</source>
        <translation>Self-Attention von x (L, embed_dim): Jeder Kopf arbeitet auf seinem eigenen Teil des Embeddings.</translation>
    </message>
    <message>
        <source>Numbers of each step; num_heads must divide it.</source>
        <translation>Zahlen jedes Schritts; durch num_heads teilbar.</translation>
    </message>
    <message>
        <source>More heads, each smaller: the parameters stay as many.</source>
        <translation>Mehr Köpfe, jeder kleiner: Die Zahl der Parameter bleibt.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Rows of x.</source>
        <translation>Zeilen von x.</translation>
    </message>
    <message>
        <source>The input.</source>
        <translation>Die Eingabe.</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>Eingabe x</translation>
    </message>
    <message>
        <source>One row a step.</source>
        <translation>Eine Zeile je Schritt.</translation>
    </message>
    <message>
        <source>in_proj_weight: Wq, Wk, Wv</source>
        <translation>in_proj_weight: Wq, Wk, Wv</translation>
    </message>
    <message>
        <source>Three matrices on top of each other.</source>
        <translation>Drei Matrizen übereinander.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Mixes the heads.</source>
        <translation>Mischt die Köpfe.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>{source} times W{part}ᵀ; head h takes its own share of the columns.</source>
        <translation>{source} mal W{part}ᵀ; Kopf h nimmt seinen eigenen Teil der Spalten.</translation>
    </message>
    <message>
        <source>The heads side by side, times the way out.</source>
        <translation>Die Köpfe nebeneinander, mal W_out.</translation>
    </message>
    <message>
        <source>Attention&apos;s output</source>
        <translation>Ausgabe der Attention</translation>
    </message>
    <message>
        <source>embed_dim must be divisible by num_heads, and {embed_dim} is not by {num_heads}: use {divisors} heads.</source>
        <translation>embed_dim muss durch num_heads teilbar sein, {embed_dim} ist es aber nicht durch {num_heads}: {divisors} Köpfe verwenden.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>in: 3 × {size} × {size} + 3 × {size} = {count:,}</source>
        <translation>hinein: 3 × {size} × {size} + 3 × {size} = {count:,}</translation>
    </message>
    <message>
        <source>out: {size} × {size} + {size} = {count:,}</source>
        <translation>hinaus: {size} × {size} + {size} = {count:,}</translation>
    </message>
    <message>
        <source>together {count:,}</source>
        <translation>zusammen {count:,}</translation>
    </message>
    <message>
        <source>{heads} heads of {each}: {heads} × {each} = {together}</source>
        <translation>{heads} Köpfe zu je {each}: {heads} × {each} = {together}</translation>
    </message>
    <message>
        <source>{count:,} parameters, for any number of heads.</source>
        <translation>{count:,} Parameter, bei jeder Anzahl von Köpfen.</translation>
    </message>
    <message>
        <source>More heads share the same columns: the number of heads is nowhere in the count.</source>
        <translation>Mehr Köpfe teilen sich dieselben Spalten: Ihre Anzahl kommt in der Rechnung nicht vor.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>There is no control {name!r}: use one of {known}.</source>
        <translation>Es gibt kein Bedienelement {name!r}: eines von {known} verwenden.</translation>
    </message>
    <message>
        <source>{title} cannot be typed over: change one of its controls instead.</source>
        <translation>{title} kann nicht überschrieben werden: stattdessen ein zugehöriges Bedienelement ändern.</translation>
    </message>
    <message>
        <source>Losses over classes</source>
        <translation>Verluste über Klassen</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Verluste</translation>
    </message>
    <message>
        <source>Logits (N, C) and the right class of every sample; MultiLabelMarginLoss takes two right classes.</source>
        <translation>Logits (N, C) und die richtige Klasse jedes Beispiels; MultiLabelMarginLoss nimmt zwei richtige Klassen.</translation>
    </message>
    <message>
        <source>How the samples become one loss.</source>
        <translation>Wie aus den Beispielen ein Verlust wird.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Rows of logits.</source>
        <translation>Zeilen der Logits.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Columns of logits.</source>
        <translation>Spalten der Logits.</translation>
    </message>
    <message>
        <source>Of MultiMarginLoss: how far ahead is enough.</source>
        <translation>Für MultiMarginLoss: welcher Vorsprung genügt.</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>What a model says.</source>
        <translation>Was ein Modell sagt.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The right class of each sample, from 0.</source>
        <translation>Die richtige Klasse jedes Beispiels, ab 0.</translation>
    </message>
    <message>
        <source>Target {target:g} of sample {sample} is out of bounds: with {classes} classes a target is a whole number from 0 to {last}.</source>
        <translation>Das Ziel {target:g} von Beispiel {sample} liegt außerhalb des Bereichs: Bei {classes} Klassen ist ein Ziel eine ganze Zahl von 0 bis {last}.</translation>
    </message>
    <message>
        <source>Sample {sample} names class {target:g} twice: name two different classes.</source>
        <translation>Beispiel {sample} nennt die Klasse {target:g} zweimal: zwei verschiedene Klassen angeben.</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Logits z</source>
        <translation>Logits z</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>The right class of each sample.</source>
        <translation>Die richtige Klasse jedes Beispiels.</translation>
    </message>
    <message>
        <source>Sample 0 is of class {target}.</source>
        <translation>Beispiel 0 gehört zu Klasse {target}.</translation>
    </message>
    <message>
        <source>log-softmax of z</source>
        <translation>Log-Softmax von z</translation>
    </message>
    <message>
        <source>ln of each class&apos;s share; NLLLoss takes these, CrossEntropyLoss makes them by itself.</source>
        <translation>ln des Anteils jeder Klasse; NLLLoss nimmt diese, CrossEntropyLoss berechnet sie selbst.</translation>
    </message>
    <message>
        <source>Loss of each sample</source>
        <translation>Verlust jedes Beispiels</translation>
    </message>
    <message>
        <source>What each sample costs.</source>
        <translation>Was jedes Beispiel kostet.</translation>
    </message>
    <message>
        <source>Sample {sample} costs most: {loss}.</source>
        <translation>Beispiel {sample} kostet am meisten: {loss}.</translation>
    </message>
    <message>
        <source>The one number that training lowers.</source>
        <translation>Die eine Zahl, die das Training senkt.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>The loss is {loss}; 0 is reached once all are a margin ahead.</source>
        <translation>Der Verlust ist {loss}; 0 wird er, sobald alle um margin vorn liegen.</translation>
    </message>
    <message>
        <source>The loss is {loss}; guessing blindly costs {blind}.</source>
        <translation>Der Verlust ist {loss}; blindes Raten kostet {blind}.</translation>
    </message>
    <message>
        <source>Gradient of the logits</source>
        <translation>Gradient der Logits</translation>
    </message>
    <message>
        <source>How the loss changes when a logit goes up; training steps the other way.</source>
        <translation>Wie sich der Verlust ändert, wenn ein Logit steigt; das Training geht in die Gegenrichtung.</translation>
    </message>
    <message>
        <source>Softmax + NLL = cross-entropy</source>
        <translation>Softmax + NLL = Kreuzentropie</translation>
    </message>
    <message>
        <source>Both are {both}; they differ by {difference}.</source>
        <translation>Beide sind {both}; sie unterscheiden sich um {difference}.</translation>
    </message>
    <message>
        <source>CrossEntropyLoss is LogSoftmax and NLLLoss in one; LinearCrossEntropyLoss has a Linear before.</source>
        <translation>CrossEntropyLoss ist LogSoftmax und NLLLoss in einem; LinearCrossEntropyLoss hat davor ein Linear.</translation>
    </message>
    <message>
        <source>loss = −ln p of the right class</source>
        <translation>Verlust = −ln p der richtigen Klasse</translation>
    </message>
    <message>
        <source>The right class {target} got {share}.</source>
        <translation>Die richtige Klasse {target} bekam {share}.</translation>
    </message>
    <message>
        <source>max(0, {margin:g} − z[{right}] + z[{wrong}]) / classes</source>
        <translation>max(0, {margin:g} − z[{right}] + z[{wrong}]) / Klassen</translation>
    </message>
    <message>
        <source>loss = Σ max(0, {margin:g} − z[right] + z[wrong]) / classes</source>
        <translation>Verlust = Σ max(0, {margin:g} − z[richtig] + z[falsch]) / Klassen</translation>
    </message>
    <message>
        <source>Each wrong class that is not {margin:g} behind a right one costs something.</source>
        <translation>Jede falsche Klasse, die nicht um {margin:g} hinter einer richtigen liegt, kostet etwas.</translation>
    </message>
    <message>
        <source>Σ loss / N</source>
        <translation>Σ Verlust / N</translation>
    </message>
    <message>
        <source>Σ loss</source>
        <translation>Σ Verlust</translation>
    </message>
    <message>
        <source>The mean over {count} samples.</source>
        <translation>Der Mittelwert über {count} Beispiele.</translation>
    </message>
    <message>
        <source>The sum over {count} samples.</source>
        <translation>Die Summe über {count} Beispiele.</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>gradient = (p − 1 for the right class, p for the others) · share of the sample</source>
        <translation>Gradient = (p − 1 für die richtige Klasse, p für die anderen) · Anteil des Beispiels</translation>
    </message>
    <message>
        <source>The right class is pulled up.</source>
        <translation>Die richtige Klasse wird nach oben gezogen.</translation>
    </message>
    <message>
        <source>A wrong class is pushed down by what it got.</source>
        <translation>Eine falsche Klasse wird um das nach unten gedrückt, was sie bekam.</translation>
    </message>
    <message>
        <source>−1 · share</source>
        <translation>−1 · Anteil</translation>
    </message>
    <message>
        <source>1 · share</source>
        <translation>1 · Anteil</translation>
    </message>
    <message>
        <source>each pair within the margin pushes its wrong class down and its right one up</source>
        <translation>jedes Paar innerhalb von margin drückt seine falsche Klasse nach unten und seine richtige nach oben</translation>
    </message>
    <message>
        <source>{count} pairs of this class are within the margin.</source>
        <translation>{count} Paare dieser Klasse liegen innerhalb von margin.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Channels of the input.</source>
        <translation>Kanäle der Eingabe.</translation>
    </message>
    <message>
        <source>Channels of the output: one set of kernels each.</source>
        <translation>Kanäle der Ausgabe: je ein Satz Kerne.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Eingabegröße</translation>
    </message>
    <message>
        <source>Cells along each axis of the input.</source>
        <translation>Zellen auf jeder Achse der Eingabe.</translation>
    </message>
    <message>
        <source>Cells along each axis of the kernel.</source>
        <translation>Zellen auf jeder Achse des Kerns.</translation>
    </message>
    <message>
        <source>How far the kernel moves from one output to the next.</source>
        <translation>Wie weit der Kern von einer Ausgabe zur nächsten rückt.</translation>
    </message>
    <message>
        <source>Zeros put around the input, on each side.</source>
        <translation>Nullen rund um die Eingabe, auf jeder Seite.</translation>
    </message>
    <message>
        <source>Distance of the kernel&apos;s cells: 2 leaves a gap of one.</source>
        <translation>Abstand der Zellen des Kerns: 2 lässt eine Lücke von einer.</translation>
    </message>
    <message>
        <source>Splits the channels: each group sees its own inputs only.</source>
        <translation>Teilt die Kanäle auf: Jede Gruppe sieht nur ihre eigenen Eingaben.</translation>
    </message>
    <message>
        <source>Whether a number b is added to every channel.</source>
        <translation>Ob zu jedem Kanal eine Zahl b addiert wird.</translation>
    </message>
    <message>
        <source>The input; type over any number.</source>
        <translation>Die Eingabe; jede Zahl lässt sich überschreiben.</translation>
    </message>
    <message>
        <source>The kernels; type over any number.</source>
        <translation>Die Kerne; jede Zahl lässt sich überschreiben.</translation>
    </message>
    <message>
        <source>One number a channel.</source>
        <translation>Eine Zahl je Kanal.</translation>
    </message>
    <message>
        <source>The numbers that go in.</source>
        <translation>Die Zahlen, die hineingehen.</translation>
    </message>
    <message>
        <source>Kernels W</source>
        <translation>Kerne W</translation>
    </message>
    <message>
        <source>One kernel for each pair of output and input channel.</source>
        <translation>Ein Kern für jedes Paar aus Ausgabe- und Eingabekanal.</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Added to every cell of its channel.</source>
        <translation>Wird zu jeder Zelle seines Kanals addiert.</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>Bias b</translation>
    </message>
    <message>
        <source>Output y</source>
        <translation>Ausgabe y</translation>
    </message>
    <message>
        <source>Each cell is a patch of x times the kernels of its channel, and the bias.</source>
        <translation>Jede Zelle ist ein Ausschnitt von x mal die Kerne ihres Kanals, plus Bias.</translation>
    </message>
    <message>
        <source>{name} must be divisible by groups, and {count} is not by {groups}: use groups that divide {count}, such as {divisor}.</source>
        <translation>{name} muss durch groups teilbar sein, {count} ist es aber nicht durch {groups}: für groups einen Teiler von {count} wählen, etwa {divisor}.</translation>
    </message>
    <message>
        <source>The patch of x under the kernels of channel {channel}, number by number.</source>
        <translation>Der Ausschnitt von x unter den Kernen von Kanal {channel}, Zahl für Zahl.</translation>
    </message>
    <message>
        <source>The patch of x under the kernels of channel {channel}, number by number, and its bias.</source>
        <translation>Der Ausschnitt von x unter den Kernen von Kanal {channel}, Zahl für Zahl, und der Bias dazu.</translation>
    </message>
    <message>
        <source>{count} products are with the padding&apos;s zeros and left out.</source>
        <translation>{count} Produkte mit den Nullen des Paddings sind weggelassen.</translation>
    </message>
    <message>
        <source>y[{channel}, place] = Σ W[{channel}, c, k] · x[c, place · stride − padding + k · dilation]</source>
        <translation>y[{channel}, Stelle] = Σ W[{channel}, c, k] · x[c, Stelle · stride − padding + k · dilation]</translation>
    </message>
    <message>
        <source>{axis}: ⌊(size + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1</source>
        <translation>{axis}: ⌊(Größe + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1</translation>
    </message>
    <message>
        <source>W: out_channels × in_channels / groups × kernel = {sizes} = {count:,}</source>
        <translation>W: out_channels × in_channels / groups × Kern = {sizes} = {count:,}</translation>
    </message>
    <message>
        <source>parameters: {weights:,} + {biases} = {total:,}</source>
        <translation>Parameter: {weights:,} + {biases} = {total:,}</translation>
    </message>
    <message>
        <source>parameters: {weights:,}</source>
        <translation>Parameter: {weights:,}</translation>
    </message>
    <message>
        <source>multiply-adds: {outputs:,} × {each:,} = {count:,}</source>
        <translation>Multiplikationen mit Addition: {outputs:,} × {each:,} = {count:,}</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>{before} becomes {after}, with {count:,} parameters.</source>
        <translation>Aus {before} wird {after}, mit {count:,} Parametern.</translation>
    </message>
    <message>
        <source>torch&apos;s formula for the output size, with the numbers put in.</source>
        <translation>torchs Formel für die Größe der Ausgabe, mit eingesetzten Zahlen.</translation>
    </message>
    <message>
        <source>Convolutions</source>
        <translation>Faltungen</translation>
    </message>
    <message>
        <source>Over height and width.</source>
        <translation>Über Höhe und Breite.</translation>
    </message>
    <message>
        <source>Over one axis: a sequence or a signal.</source>
        <translation>Über eine Achse: eine Folge oder ein Signal.</translation>
    </message>
    <message>
        <source>Over depth, height and width: a volume or a film.</source>
        <translation>Über Tiefe, Höhe und Breite: ein Volumen oder ein Film.</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>channel, depth {channel}, {depth}</source>
        <translation>Kanal, Tiefe {channel}, {depth}</translation>
    </message>
    <message>
        <source>−ln of the summed probability of all paths that become the target once repeats and blanks are taken out.</source>
        <translation>−ln der summierten Wahrscheinlichkeit aller Pfade, die ohne Wiederholungen und Leersymbole zum Ziel werden.</translation>
    </message>
    <message>
        <source>Rows of logits: time.</source>
        <translation>Zeilen der Logits: die Zeit.</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation>Länge des Ziels</translation>
    </message>
    <message>
        <source>How many symbols are spoken.</source>
        <translation>Wie viele Symbole gesprochen werden.</translation>
    </message>
    <message>
        <source>One row a step, one column a symbol.</source>
        <translation>Eine Zeile je Schritt, eine Spalte je Symbol.</translation>
    </message>
    <message>
        <source>Symbols from 1; 0 is the blank.</source>
        <translation>Symbole ab 1; 0 ist das Leersymbol.</translation>
    </message>
    <message>
        <source>p of {path}</source>
        <translation>p von {path}</translation>
    </message>
    <message>
        <source>product of p over the steps</source>
        <translation>Produkt von p über die Schritte</translation>
    </message>
    <message>
        <source>{path} becomes {target} once repeats and blanks are gone.</source>
        <translation>Aus {path} wird ohne Wiederholungen und Leersymbole {target}.</translation>
    </message>
    <message>
        <source>−ln Σ p over the paths</source>
        <translation>−ln Σ p über die Pfade</translation>
    </message>
    <message>
        <source>{count} paths have {share} together.</source>
        <translation>{count} Pfade haben zusammen {share}.</translation>
    </message>
    <message>
        <source>−Σ p of the paths through here / Σ p</source>
        <translation>−Σ p der Pfade durch diese Zelle / Σ p</translation>
    </message>
    <message>
        <source>p − share of the paths that go through this cell</source>
        <translation>p − Anteil der Pfade durch diese Zelle</translation>
    </message>
    <message>
        <source>Pulled up where the paths go through more often than p says.</source>
        <translation>Wird hochgezogen, wo die Pfade häufiger hindurchgehen, als p sagt.</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>One row a step; – is the blank.</source>
        <translation>Eine Zeile je Schritt; – ist das Leersymbol.</translation>
    </message>
    <message>
        <source>Numbers of symbols.</source>
        <translation>Nummern der Symbole.</translation>
    </message>
    <message>
        <source>{target} is to be read in {count} steps.</source>
        <translation>{target} soll in {count} Schritten gelesen werden.</translation>
    </message>
    <message>
        <source>log-softmax</source>
        <translation>Log-Softmax</translation>
    </message>
    <message>
        <source>CTCLoss takes these.</source>
        <translation>CTCLoss nimmt diese.</translation>
    </message>
    <message>
        <source>All paths that become the target</source>
        <translation>Alle Pfade, die zum Ziel werden</translation>
    </message>
    <message>
        <source>{count} paths; the likeliest is {path} with {share}.</source>
        <translation>{count} Pfade; der wahrscheinlichste ist {path} mit {share}.</translation>
    </message>
    <message>
        <source>Repeats are one symbol, blanks part them and are taken out.</source>
        <translation>Wiederholungen sind ein einziges Symbol; Leersymbole trennen und werden entfernt.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>The loss is {loss}: e^−loss is {share}, the chance of {target}.</source>
        <translation>Der Verlust ist {loss}: e^−Verlust ist {share}, die Wahrscheinlichkeit von {target}.</translation>
    </message>
    <message>
        <source>Gradient of the logits over {count} steps</source>
        <translation>Gradient der Logits über {count} Schritte</translation>
    </message>
    <message>
        <source>How the loss changes when a logit goes up.</source>
        <translation>Wie sich der Verlust ändert, wenn ein Logit steigt.</translation>
    </message>
    <message>
        <source>Target {place} is {target:g}: a symbol is a whole number from 1 to {last}, as 0 is the blank.</source>
        <translation>Ziel {place} ist {target:g}: Ein Symbol ist eine ganze Zahl von 1 bis {last}, da 0 das Leersymbol ist.</translation>
    </message>
    <message>
        <source>The loss would be infinite: {target} needs {needed} steps, as equal neighbours need a blank between them, and there are {count}: use more steps.</source>
        <translation>Der Verlust wäre unendlich: {target} braucht {needed} Schritte, da zwischen gleichen Nachbarn ein Leersymbol stehen muss, und es gibt {count}: mehr Schritte verwenden.</translation>
    </message>
    <message>
        <source>Σ t · (ln t − ln p) with ln p = log_softmax(logits) and targets t that are shares; both (N, C).</source>
        <translation>Σ t · (ln t − ln p) mit ln p = log_softmax(logits) und Zielen t, die Anteile sind; beide (N, C).</translation>
    </message>
    <message>
        <source>batchmean divides by the samples: only that is the KL.</source>
        <translation>batchmean teilt durch die Beispiele: Nur das ist die KL.</translation>
    </message>
    <message>
        <source>Rows.</source>
        <translation>Zeilen.</translation>
    </message>
    <message>
        <source>Columns.</source>
        <translation>Spalten.</translation>
    </message>
    <message>
        <source>The shares it should have said.</source>
        <translation>Die Anteile, die es hätte sagen sollen.</translation>
    </message>
    <message>
        <source>Targets of KLDivLoss are shares and must be 0 or more: raise the negative one to 0.</source>
        <translation>Ziele von KLDivLoss sind Anteile und müssen mindestens 0 sein: das negative auf 0 erhöhen.</translation>
    </message>
    <message>
        <source>The target share is {target}, the share said {share}.</source>
        <translation>Der Anteil im Ziel ist {target}, der gesagte {share}.</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>t · (ln t − ln p), and 0 where t is 0</source>
        <translation>t · (ln t − ln p), und 0, wo t 0 ist</translation>
    </message>
    <message>
        <source>Σ part · {share}</source>
        <translation>Σ Teil · {share}</translation>
    </message>
    <message>
        <source>All parts, {reduction}.</source>
        <translation>Alle Teile, {reduction}.</translation>
    </message>
    <message>
        <source>−t · share</source>
        <translation>−t · Anteil</translation>
    </message>
    <message>
        <source>gradient of ln p = −t · {share}</source>
        <translation>Gradient von ln p = −t · {share}</translation>
    </message>
    <message>
        <source>More ln p where the target has a share lowers the loss.</source>
        <translation>Mehr ln p dort, wo das Ziel einen Anteil hat, senkt den Verlust.</translation>
    </message>
    <message>
        <source>Targets t</source>
        <translation>Ziele t</translation>
    </message>
    <message>
        <source>Shares.</source>
        <translation>Anteile.</translation>
    </message>
    <message>
        <source>ln p = log-softmax of z</source>
        <translation>ln p = Log-Softmax von z</translation>
    </message>
    <message>
        <source>KLDivLoss takes these.</source>
        <translation>KLDivLoss nimmt diese.</translation>
    </message>
    <message>
        <source>What each class adds.</source>
        <translation>Was jede Klasse beiträgt.</translation>
    </message>
    <message>
        <source>0 where both distributions are the same.</source>
        <translation>0, wo beide Verteilungen gleich sind.</translation>
    </message>
    <message>
        <source>The loss is {loss}.</source>
        <translation>Der Verlust ist {loss}.</translation>
    </message>
    <message>
        <source>Gradient of ln p</source>
        <translation>Gradient von ln p</translation>
    </message>
    <message>
        <source>{title} must be {wanted} for these settings, got {got}: reset its numbers.</source>
        <translation>{title} muss bei diesen Einstellungen {wanted} sein, ist aber {got}: die Zahlen zurücksetzen.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>y = x · mask / (1 − p) in training, y = x in evaluation; x (C, H, W).</source>
        <translation>y = x · Maske / (1 − p) im Training, y = x in der Auswertung; x (C, H, W).</translation>
    </message>
    <message>
        <source>Probability that a number becomes 0.</source>
        <translation>Wahrscheinlichkeit, dass eine Zahl 0 wird.</translation>
    </message>
    <message>
        <source>Training mode</source>
        <translation>Trainingsmodus</translation>
    </message>
    <message>
        <source>In evaluation nothing is dropped and nothing is scaled.</source>
        <translation>In der Auswertung fällt nichts weg, und nichts wird skaliert.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>How many masks the mean is taken over.</source>
        <translation>Über wie viele Masken gemittelt wird.</translation>
    </message>
    <message>
        <source>Height and width of x.</source>
        <translation>Höhe und Breite von x.</translation>
    </message>
    <message>
        <source>x × mask × 1/(1 − p)</source>
        <translation>x × Maske × 1/(1 − p)</translation>
    </message>
    <message>
        <source>y = x · mask · 1/(1 − p)</source>
        <translation>y = x · Maske · 1/(1 − p)</translation>
    </message>
    <message>
        <source>Kept and scaled up.</source>
        <translation>Bleibt und wird größer.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Bleibt.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Fällt weg.</translation>
    </message>
    <message>
        <source>x × share of draws that kept it × 1/(1 − p)</source>
        <translation>x × Anteil der Ziehungen, in denen es blieb, × 1/(1 − p)</translation>
    </message>
    <message>
        <source>mean of y</source>
        <translation>Mittelwert von y</translation>
    </message>
    <message>
        <source>mean of y = x · kept / draws · 1/(1 − p)</source>
        <translation>Mittelwert von y = x · geblieben / Ziehungen · 1/(1 − p)</translation>
    </message>
    <message>
        <source>Kept in {kept} of {count} draws; x is {x}.</source>
        <translation>In {kept} von {count} Ziehungen geblieben; x ist {x}.</translation>
    </message>
    <message>
        <source>Mask of the first draw</source>
        <translation>Maske der ersten Ziehung</translation>
    </message>
    <message>
        <source>1 is kept, 0 is dropped.</source>
        <translation>1 bleibt, 0 fällt weg.</translation>
    </message>
    <message>
        <source>{zeros} of {count} numbers are dropped, {percent:.0f} %.</source>
        <translation>Von {count} Zahlen fallen {zeros} weg, {percent:.0f}&#xa0;%.</translation>
    </message>
    <message>
        <source>x where the mask is 1, times the scale.</source>
        <translation>x, wo die Maske 1 ist, mal Faktor.</translation>
    </message>
    <message>
        <source>The mean is {mean}, that of x {x_mean}.</source>
        <translation>Der Mittelwert ist {mean}, der von x {x_mean}.</translation>
    </message>
    <message>
        <source>Mean of y over {count:,} draws</source>
        <translation>Mittelwert von y über {count:,} Ziehungen</translation>
    </message>
    <message>
        <source>What the next layer sees on average.</source>
        <translation>Was die nächste Schicht im Mittel sieht.</translation>
    </message>
    <message>
        <source>On average {distance} away from x.</source>
        <translation>Im Mittel {distance} von x entfernt.</translation>
    </message>
    <message>
        <source>Kept in {kept} of {count} draws.</source>
        <translation>In {kept} von {count} Ziehungen geblieben.</translation>
    </message>
    <message>
        <source>x itself.</source>
        <translation>x selbst.</translation>
    </message>
    <message>
        <source>x × kept / draws × 1/(1 − p)</source>
        <translation>x × geblieben / Ziehungen × 1/(1 − p)</translation>
    </message>
    <message>
        <source>mean of y over {count} draws</source>
        <translation>Mittelwert von y über {count} Ziehungen</translation>
    </message>
    <message>
        <source>Mean of the first cell, draw by draw</source>
        <translation>Laufender Mittelwert der ersten Zelle</translation>
    </message>
    <message>
        <source>After {count:,} draws {mean}, and x is {x}.</source>
        <translation>Nach {count:,} Ziehungen {mean}, und x ist {x}.</translation>
    </message>
    <message>
        <source>The scale 1/(1 − p) makes the mean arrive at x itself.</source>
        <translation>Der Faktor 1/(1 − p) lässt den Mittelwert bei x selbst ankommen.</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>evaluation: y = x, whatever p is</source>
        <translation>Auswertung: y = x, ganz gleich, was p ist</translation>
    </message>
    <message>
        <source>p = 1: everything is dropped, y = 0</source>
        <translation>p = 1: Alles fällt weg, y = 0</translation>
    </message>
    <message>
        <source>scale = 1/(1 − p) = 1/(1 − {p}) = {scale}</source>
        <translation>Faktor = 1/(1 − p) = 1/(1 − {p}) = {scale}</translation>
    </message>
    <message>
        <source>parameters: {count}</source>
        <translation>Parameter: {count}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>What kept numbers are multiplied by.</source>
        <translation>Womit bleibende Zahlen multipliziert werden.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>y[t] = W[tokens[t]] with W (num_embeddings, embedding_dim), tokens (T,) and y (T, embedding_dim).</source>
        <translation>y[t] = W[tokens[t]] mit W (num_embeddings, embedding_dim), tokens (T,) und y (T, embedding_dim).</translation>
    </message>
    <message>
        <source>Words of the vocabulary: rows of W.</source>
        <translation>Wörter des Vokabulars: Zeilen von W.</translation>
    </message>
    <message>
        <source>Numbers of each word&apos;s vector.</source>
        <translation>Zahlen im Vektor jedes Worts.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Numbers of words, from 0.</source>
        <translation>Nummern von Wörtern, ab 0.</translation>
    </message>
    <message>
        <source>The table; type over any number.</source>
        <translation>Die Tabelle; jede Zahl lässt sich überschreiben.</translation>
    </message>
    <message>
        <source>y[{step}] = W[{token}], as if a one-hot row were multiplied by W</source>
        <translation>y[{step}] = W[{token}], als würde eine One-hot-Zeile mit W multipliziert</translation>
    </message>
    <message>
        <source>Word {token}, “{word}”, counts 1 and all others 0: its row of W is copied.</source>
        <translation>Wort {token}, „{word}“, zählt 1 und alle anderen 0: Seine Zeile von W wird kopiert.</translation>
    </message>
    <message>
        <source>{one} × {other} / lengths</source>
        <translation>{one} × {other} / Längen</translation>
    </message>
    <message>
        <source>cosine of “{one}” and “{other}”</source>
        <translation>Kosinus von „{one}“ und „{other}“</translation>
    </message>
    <message>
        <source>The lengths are {one} and {other}.</source>
        <translation>Die Längen sind {one} und {other}.</translation>
    </message>
    <message>
        <source>Numbers of words in the vocabulary.</source>
        <translation>Nummern der Wörter im Vokabular.</translation>
    </message>
    <message>
        <source>Table W</source>
        <translation>Tabelle W</translation>
    </message>
    <message>
        <source>One row a word.</source>
        <translation>Eine Zeile je Wort.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>The rows of W in the order of the tokens.</source>
        <translation>Die Zeilen von W in der Reihenfolge der Token.</translation>
    </message>
    <message>
        <source>{count} tokens become {count} vectors of {size}.</source>
        <translation>Aus {count} Token werden {count} Vektoren von {size}.</translation>
    </message>
    <message>
        <source>Cosine between words</source>
        <translation>Kosinus zwischen Wörtern</translation>
    </message>
    <message>
        <source>1 is the same direction, 0 none in common, −1 the opposite.</source>
        <translation>1 heißt gleiche Richtung, 0 nichts gemeinsam, −1 entgegengesetzt.</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>parameters: {rows} × {columns} = {count}</source>
        <translation>Parameter: {rows} × {columns} = {count}</translation>
    </message>
    <message>
        <source>multiply-adds: 0, rows are only copied</source>
        <translation>Multiplikationen mit Addition: 0, Zeilen werden nur kopiert</translation>
    </message>
    <message>
        <source>{count} parameters, and no arithmetic at all.</source>
        <translation>{count} Parameter, und gerechnet wird gar nicht.</translation>
    </message>
    <message>
        <source>Tokens are one row of numbers: reset them.</source>
        <translation>Token sind eine einzige Zeile von Zahlen: zurücksetzen.</translation>
    </message>
    <message>
        <source>Token {place} is {token}, and torch looks up whole numbers only: type one.</source>
        <translation>Token {place} ist {token}, und torch schlägt nur ganze Zahlen nach: eine eingeben.</translation>
    </message>
    <message>
        <source>Index out of range: token {place} is {token}, and a table of {rows} rows has 0 to {last}: use one of these, or more num_embeddings.</source>
        <translation>Index außerhalb des Bereichs: Token {place} ist {token}, und eine Tabelle mit {rows} Zeilen hat 0 bis {last}: eine davon verwenden oder num_embeddings erhöhen.</translation>
    </message>
    <message>
        <source>One word has no neighbours.</source>
        <translation>Ein Wort hat keine Nachbarn.</translation>
    </message>
    <message>
        <source>Nearest are “{one}” and “{other}” with {cosine}: drawn, not learnt.</source>
        <translation>Am nächsten sind sich „{one}“ und „{other}“ mit {cosine}: gezogen, nicht gelernt.</translation>
    </message>
    <message>
        <source>[{count} more terms]</source>
        <translation>[{count} weitere Summanden]</translation>
    </message>
    <message>
        <source>{title} is a whole number, not {value}: type one.</source>
        <translation>{title} ist eine ganze Zahl, nicht {value}: eine eingeben.</translation>
    </message>
    <message>
        <source>{title} has no choice {value}: use one of {options}.</source>
        <translation>{title} hat keine Auswahl {value}: eine von {options} verwenden.</translation>
    </message>
    <message>
        <source>{title} is on or off, not {value}: choose one of the two.</source>
        <translation>{title} ist ein oder aus, nicht {value}: eines von beiden wählen.</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 to 2^63 - 1, not {value}: choose another.</source>
        <translation>Ein Seed ist eine ganze Zahl von 0 bis 2^63 − 1, nicht {value}: einen anderen wählen.</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers; the dice chooses another.</source>
        <translation>Derselbe Seed gibt dieselben Zahlen; der Würfel wählt einen anderen.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>{title} is a number, not {value}: type one.</source>
        <translation>{title} ist eine Zahl, nicht {value}: eine eingeben.</translation>
    </message>
    <message>
        <source>{title} is not a number (NaN): type a finite number.</source>
        <translation>{title} ist keine Zahl (NaN): eine endliche Zahl eingeben.</translation>
    </message>
    <message>
        <source>{title} is infinite: type a finite number.</source>
        <translation>{title} ist unendlich: eine endliche Zahl eingeben.</translation>
    </message>
    <message>
        <source>{title} has no numbers: give it at least one.</source>
        <translation>{title} hat keine Zahlen: mindestens eine angeben.</translation>
    </message>
    <message>
        <source>{title} has rows of different lengths: give every row the same.</source>
        <translation>{title} hat verschieden lange Zeilen: alle gleich lang machen.</translation>
    </message>
    <message>
        <source>{title} at {place}</source>
        <translation>{title} bei {place}</translation>
    </message>
    <message>
        <source>{title} must be from {low:g} to {high:g}, got {value:g}: choose a number in between.</source>
        <translation>{title} muss zwischen {low:g} und {high:g} liegen, ist aber {value:g}: eine Zahl dazwischen wählen.</translation>
    </message>
    <message>
        <source>x, before</source>
        <translation>x, vorher</translation>
    </message>
    <message>
        <source>y, after</source>
        <translation>y, nachher</translation>
    </message>
    <message>
        <source>{series}, bin {place}</source>
        <translation>{series}, Intervall {place}</translation>
    </message>
    <message>
        <source>one for each number in the bin</source>
        <translation>eins für jede Zahl im Intervall</translation>
    </message>
    <message>
        <source>{count} numbers lie from {low} to {high}.</source>
        <translation>{count} Zahlen liegen zwischen {low} und {high}.</translation>
    </message>
    <message>
        <source>x spreads from {x_low} to {x_high}, y from {y_low} to {y_high}.</source>
        <translation>x reicht von {x_low} bis {x_high}, y von {y_low} bis {y_high}.</translation>
    </message>
    <message>
        <source>How many numbers fall into each bin, before and after.</source>
        <translation>Wie viele Zahlen vorher und nachher in jedes Intervall fallen.</translation>
    </message>
    <message>
        <source>number of values</source>
        <translation>Anzahl der Werte</translation>
    </message>
    <message>
        <source>The lesson card {name} is damaged ({error}): install LayerLab again.</source>
        <translation>Die Lektionskarte {name} ist beschädigt ({error}): LayerLab neu installieren.</translation>
    </message>
    <message>
        <source>A guess is a finite number: type one.</source>
        <translation>Ein Tipp ist eine endliche Zahl: eine eingeben.</translation>
    </message>
    <message>
        <source>It is {answer}. {afterwards}</source>
        <translation>Es ist {answer}. {afterwards}</translation>
    </message>
    <message>
        <source>There are {count} choices: take one of them.</source>
        <translation>Es stehen {count} Antworten zur Wahl: eine davon nehmen.</translation>
    </message>
    <message>
        <source>“{choice}” is right. {afterwards}</source>
        <translation>Richtig ist „{choice}“. {afterwards}</translation>
    </message>
    <message>
        <source>{title} has no numbers to read: install LayerLab again.</source>
        <translation>{title} hat keine Zahlen zum Ablesen: LayerLab neu installieren.</translation>
    </message>
    <message>
        <source>Linear layers</source>
        <translation>Lineare Schichten</translation>
    </message>
    <message>
        <source>y = x Wᵀ + b with x (N, in_features), W (out_features, in_features), b (out_features,).</source>
        <translation>y = x Wᵀ + b mit x (N, in_features), W (out_features, in_features), b (out_features,).</translation>
    </message>
    <message>
        <source>How many numbers go in: the columns of W.</source>
        <translation>Wie viele Zahlen hineingehen: die Spalten von W.</translation>
    </message>
    <message>
        <source>How many numbers come out: the rows of W.</source>
        <translation>Wie viele Zahlen herauskommen: die Zeilen von W.</translation>
    </message>
    <message>
        <source>How many inputs, one a row of x.</source>
        <translation>Wie viele Eingaben, je eine Zeile von x.</translation>
    </message>
    <message>
        <source>Whether a number b is added to every output.</source>
        <translation>Ob zu jeder Ausgabe eine Zahl b addiert wird.</translation>
    </message>
    <message>
        <source>The weight.</source>
        <translation>Das Gewicht.</translation>
    </message>
    <message>
        <source>The bias.</source>
        <translation>Der Bias.</translation>
    </message>
    <message>
        <source>Row {row} of x times row {unit} of W, number by number, and the bias on top.</source>
        <translation>Zeile {row} von x mal Zeile {unit} von W, Zahl für Zahl, und der Bias dazu.</translation>
    </message>
    <message>
        <source>Row {row} of x times row {unit} of W, number by number.</source>
        <translation>Zeile {row} von x mal Zeile {unit} von W, Zahl für Zahl.</translation>
    </message>
    <message>
        <source>One row an input.</source>
        <translation>Eine Zeile je Eingabe.</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Weight W</source>
        <translation>Gewicht W</translation>
    </message>
    <message>
        <source>Row i holds what output i takes of every input.</source>
        <translation>Zeile i enthält, was Ausgabe i von jeder Eingabe nimmt.</translation>
    </message>
    <message>
        <source>Added to the output of the same number.</source>
        <translation>Wird zur Ausgabe mit derselben Nummer addiert.</translation>
    </message>
    <message>
        <source>Output y = x Wᵀ + b</source>
        <translation>Ausgabe y = x Wᵀ + b</translation>
    </message>
    <message>
        <source>Output y = x Wᵀ</source>
        <translation>Ausgabe y = x Wᵀ</translation>
    </message>
    <message>
        <source>The largest is {value}, output {unit}.</source>
        <translation>Am größten ist {value}, Ausgabe {unit}.</translation>
    </message>
    <message>
        <source>One row an input, one column an output.</source>
        <translation>Eine Zeile je Eingabe, eine Spalte je Ausgabe.</translation>
    </message>
    <message>
        <source>W is out_features × in_features = {outputs} × {inputs} = {count}</source>
        <translation>W ist out_features × in_features = {outputs} × {inputs} = {count}</translation>
    </message>
    <message>
        <source>x Wᵀ: ({rows} × {inputs}) · ({inputs} × {outputs}) gives {rows} × {outputs}</source>
        <translation>x Wᵀ: ({rows} × {inputs}) · ({inputs} × {outputs}) ergibt {rows} × {outputs}</translation>
    </message>
    <message>
        <source>{count} parameters turn {inputs} numbers into {outputs}.</source>
        <translation>{count} Parameter machen aus {inputs} Zahlen {outputs}.</translation>
    </message>
    <message>
        <source>The second size of W must be the last size of x.</source>
        <translation>Die zweite Größe von W muss die letzte Größe von x sein.</translation>
    </message>
    <message>
        <source>1 above the target, −1 below</source>
        <translation>1 über dem Ziel, −1 darunter</translation>
    </message>
    <message>
        <source>(p − t)² / (2 · beta) where |p − t| is below beta, else |p − t| − beta / 2</source>
        <translation>(p − t)² / (2 · beta), wo |p − t| unter beta liegt, sonst |p − t| − beta / 2</translation>
    </message>
    <message>
        <source>(p − t) / beta, held between −1 and 1</source>
        <translation>(p − t) / beta, auf −1 bis 1 begrenzt</translation>
    </message>
    <message>
        <source>(p − t)² / 2 where |p − t| is at most delta, else delta · (|p − t| − delta / 2)</source>
        <translation>(p − t)² / 2, wo |p − t| höchstens delta ist, sonst delta · (|p − t| − delta / 2)</translation>
    </message>
    <message>
        <source>p − t, held between −delta and delta</source>
        <translation>p − t, auf −delta bis delta begrenzt</translation>
    </message>
    <message>
        <source>exp(p) − t · p, where p is the logarithm of the expected count</source>
        <translation>exp(p) − t · p, wobei p der Logarithmus der erwarteten Anzahl ist</translation>
    </message>
    <message>
        <source>−t · ln(p) − (1 − t) · ln(1 − p), each logarithm held above −100</source>
        <translation>−t · ln(p) − (1 − t) · ln(1 − p), jeder Logarithmus mindestens −100</translation>
    </message>
    <message>
        <source>−t · ln(σ(p)) − (1 − t) · ln(1 − σ(p)) for each label, then the mean over the labels</source>
        <translation>−t · ln(σ(p)) − (1 − t) · ln(1 − σ(p)) für jedes Label, dann der Mittelwert über die Labels</translation>
    </message>
    <message>
        <source>p where t is 1, max(0, margin − p) where t is −1</source>
        <translation>p, wo t 1 ist, max(0, margin − p), wo t −1 ist</translation>
    </message>
    <message>
        <source>1 where t is 1; −1 where t is −1 and p is below the margin, else 0</source>
        <translation>1, wo t 1 ist; −1, wo t −1 ist und p unter margin liegt, sonst 0</translation>
    </message>
    <message>
        <source>Losses, number by number</source>
        <translation>Verluste, Zahl für Zahl</translation>
    </message>
    <message>
        <source>Mean or sum over all numbers of loss(prediction, target), and its gradient for every prediction.</source>
        <translation>Mittelwert oder Summe von Verlust(Vorhersage, Ziel) über alle Zahlen, und der Gradient jeder Vorhersage.</translation>
    </message>
    <message>
        <source>How the numbers become one loss.</source>
        <translation>Wie aus den Zahlen ein Verlust wird.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>How many predictions.</source>
        <translation>Wie viele Vorhersagen.</translation>
    </message>
    <message>
        <source>beta, delta</source>
        <translation>beta, delta</translation>
    </message>
    <message>
        <source>SmoothL1&apos;s beta and Huber&apos;s delta.</source>
        <translation>beta von SmoothL1 und delta von Huber.</translation>
    </message>
    <message>
        <source>Of HingeEmbeddingLoss.</source>
        <translation>Für HingeEmbeddingLoss.</translation>
    </message>
    <message>
        <source>The variance that GaussianNLLLoss is told.</source>
        <translation>Die Varianz, die GaussianNLLLoss bekommt.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>What is right.</source>
        <translation>Was richtig ist.</translation>
    </message>
    <message>
        <source>loss = {formula}</source>
        <translation>Verlust = {formula}</translation>
    </message>
    <message>
        <source>The prediction is {prediction}, the target {target}.</source>
        <translation>Die Vorhersage ist {prediction}, das Ziel {target}.</translation>
    </message>
    <message>
        <source>gradient = ({formula})</source>
        <translation>Gradient = ({formula})</translation>
    </message>
    <message>
        <source>A step up raises the loss.</source>
        <translation>Ein Schritt nach oben erhöht den Verlust.</translation>
    </message>
    <message>
        <source>A step up lowers the loss.</source>
        <translation>Ein Schritt nach oben senkt den Verlust.</translation>
    </message>
    <message>
        <source>A small step changes nothing.</source>
        <translation>Ein kleiner Schritt ändert nichts.</translation>
    </message>
    <message>
        <source>Σ loss / n</source>
        <translation>Σ Verlust / n</translation>
    </message>
    <message>
        <source>The mean over {count} numbers.</source>
        <translation>Der Mittelwert über {count} Zahlen.</translation>
    </message>
    <message>
        <source>The sum over {count} numbers.</source>
        <translation>Die Summe über {count} Zahlen.</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Predictions p</source>
        <translation>Vorhersagen p</translation>
    </message>
    <message>
        <source>Loss of each number</source>
        <translation>Verlust jeder Zahl</translation>
    </message>
    <message>
        <source>What each prediction costs by itself.</source>
        <translation>Was jede Vorhersage für sich kostet.</translation>
    </message>
    <message>
        <source>Prediction {place} costs most: {loss}.</source>
        <translation>Vorhersage {place} kostet am meisten: {loss}.</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>How the loss changes when a prediction goes up; training steps the other way.</source>
        <translation>Wie sich der Verlust ändert, wenn eine Vorhersage steigt; das Training geht in die Gegenrichtung.</translation>
    </message>
    <message>
        <source>It pulls hardest at prediction {place}.</source>
        <translation>Am stärksten zieht er an Vorhersage {place}.</translation>
    </message>
    <message>
        <source>slope = {formula}</source>
        <translation>Steigung = {formula}</translation>
    </message>
    <message>
        <source>{function} compares number by number, then takes the mean.</source>
        <translation>{function} vergleicht Zahl für Zahl und nimmt dann den Mittelwert.</translation>
    </message>
    <message>
        <source>{function} compares number by number, then takes the sum.</source>
        <translation>{function} vergleicht Zahl für Zahl und nimmt dann die Summe.</translation>
    </message>
    <message>
        <source>p is the prediction, t the target.</source>
        <translation>p ist die Vorhersage, t das Ziel.</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>{line} at {x}</source>
        <translation>{line} bei {x}</translation>
    </message>
    <message>
        <source>Were the first prediction {prediction}, for the target {target}.</source>
        <translation>Wäre die erste Vorhersage {prediction}, beim Ziel {target}.</translation>
    </message>
    <message>
        <source>Loss of the first number</source>
        <translation>Verlust der ersten Zahl</translation>
    </message>
    <message>
        <source>At {prediction} it is {loss}, for the target {target}.</source>
        <translation>Bei {prediction} ist er {loss}, beim Ziel {target}.</translation>
    </message>
    <message>
        <source>How the loss and its slope would change with the prediction.</source>
        <translation>Wie sich Verlust und Steigung mit der Vorhersage ändern würden.</translation>
    </message>
    <message>
        <source>All elements of input should be between 0 and 1: BCELoss takes probabilities; use BCEWithLogitsLoss for any numbers.</source>
        <translation>Alle Elemente der Eingabe müssen zwischen 0 und 1 liegen: BCELoss nimmt Wahrscheinlichkeiten; für beliebige Zahlen BCEWithLogitsLoss verwenden.</translation>
    </message>
    <message>
        <source>All targets of {name} should be 0 or more, and target {place} is {target}: change it.</source>
        <translation>Alle Ziele von {name} müssen mindestens 0 sein, und Ziel {place} ist {target}: dieses ändern.</translation>
    </message>
    <message>
        <source>All targets of {name} should be between 0 and 1, and target {place} is {target}: change it.</source>
        <translation>Alle Ziele von {name} müssen zwischen 0 und 1 liegen, und Ziel {place} ist {target}: dieses ändern.</translation>
    </message>
    <message>
        <source>All targets of {name} should be −1 or 1, and target {place} is {target}: change it.</source>
        <translation>Alle Ziele von {name} müssen −1 oder 1 sein, und Ziel {place} ist {target}: dieses ändern.</translation>
    </message>
    <message>
        <source>All targets of {name} should be finite, and target {place} is {target}: change it.</source>
        <translation>Alle Ziele von {name} müssen endlich sein, und Ziel {place} ist {target}: dieses ändern.</translation>
    </message>
    <message>
        <source>Added to the variance, so that nothing is divided by zero.</source>
        <translation>Wird zur Varianz addiert, damit nicht durch null geteilt wird.</translation>
    </message>
    <message>
        <source>Channels: each has its own mean and variance.</source>
        <translation>Kanäle: Jeder hat seinen eigenen Mittelwert und seine eigene Varianz.</translation>
    </message>
    <message>
        <source>Places along each axis of x.</source>
        <translation>Stellen auf jeder Achse von x.</translation>
    </message>
    <message>
        <source>Samples that share the mean and variance.</source>
        <translation>Beispiele, die sich Mittelwert und Varianz teilen.</translation>
    </message>
    <message>
        <source>Next batch</source>
        <translation>Nächster Batch</translation>
    </message>
    <message>
        <source>How many batches the layer has seen; x is the last.</source>
        <translation>Wie viele Batches die Schicht gesehen hat; x ist der letzte.</translation>
    </message>
    <message>
        <source>Share of a new batch in the running mean and variance.</source>
        <translation>Anteil eines neuen Batches an laufendem Mittelwert und laufender Varianz.</translation>
    </message>
    <message>
        <source>Training uses the batch&apos;s own statistics, evaluation the running ones.</source>
        <translation>Das Training benutzt die Statistiken des Batches selbst, die Auswertung die laufenden.</translation>
    </message>
    <message>
        <source>The last batch.</source>
        <translation>Der letzte Batch.</translation>
    </message>
    <message>
        <source>γ and β</source>
        <translation>γ und β</translation>
    </message>
    <message>
        <source>Expected more than 1 value per channel when training, got input size {shape}: use a larger batch or input, or evaluation mode.</source>
        <translation>Im Training ist mehr als 1 Wert je Kanal nötig, die Eingabe hat aber die Größe {shape}: einen größeren Batch, eine größere Eingabe oder die Auswertung wählen.</translation>
    </message>
    <message>
        <source>sample {place}</source>
        <translation>Beispiel {place}</translation>
    </message>
    <message>
        <source>sample, channel</source>
        <translation>Beispiel, Kanal</translation>
    </message>
    <message>
        <source>running = (1 − momentum) · running + momentum · batch</source>
        <translation>laufend = (1 − momentum) · laufend + momentum · Batch</translation>
    </message>
    <message>
        <source>running variance, channel {channel}</source>
        <translation>laufende Varianz, Kanal {channel}</translation>
    </message>
    <message>
        <source>Before the first batch the running variance is 1.</source>
        <translation>Vor dem ersten Batch ist die laufende Varianz 1.</translation>
    </message>
    <message>
        <source>(1 − momentum) × the variance kept so far</source>
        <translation>(1 − momentum) × die bisherige Varianz</translation>
    </message>
    <message>
        <source>momentum × the batch&apos;s variance</source>
        <translation>momentum × die Varianz des Batches</translation>
    </message>
    <message>
        <source>The batch&apos;s variance counts here with n − 1 = {count} below.</source>
        <translation>Die Varianz des Batches wird hier durch n − 1 = {count} geteilt.</translation>
    </message>
    <message>
        <source>running mean, channel {channel}</source>
        <translation>laufender Mittelwert, Kanal {channel}</translation>
    </message>
    <message>
        <source>Before the first batch the running mean is 0.</source>
        <translation>Vor dem ersten Batch ist der laufende Mittelwert 0.</translation>
    </message>
    <message>
        <source>(1 − momentum) × the mean kept so far</source>
        <translation>(1 − momentum) × der bisherige Mittelwert</translation>
    </message>
    <message>
        <source>momentum × the batch&apos;s mean</source>
        <translation>momentum × der Mittelwert des Batches</translation>
    </message>
    <message>
        <source>A little of the new batch goes into what was kept.</source>
        <translation>Ein wenig vom neuen Batch geht in das Bisherige ein.</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>Running mean and variance</source>
        <translation>Laufende Mittelwerte und Varianzen</translation>
    </message>
    <message>
        <source>Kept for evaluation; they start at 0 and 1.</source>
        <translation>Für die Auswertung aufbewahrt; sie beginnen bei 0 und 1.</translation>
    </message>
    <message>
        <source>running mean</source>
        <translation>laufender Mittelwert</translation>
    </message>
    <message>
        <source>running variance</source>
        <translation>laufende Varianz</translation>
    </message>
    <message>
        <source>After {count} batches the running mean of channel 0 is {mean}.</source>
        <translation>Nach {count} Batches ist der laufende Mittelwert von Kanal 0 {mean}.</translation>
    </message>
    <message>
        <source>Running mean, batch by batch</source>
        <translation>Laufender Mittelwert, Batch für Batch</translation>
    </message>
    <message>
        <source>From 0 to {mean} on average in {count} batches.</source>
        <translation>Von 0 auf durchschnittlich {mean} in {count} Batches.</translation>
    </message>
    <message>
        <source>One line a channel; with momentum 0.1 it takes some thirty batches to arrive.</source>
        <translation>Eine Linie je Kanal; mit momentum 0,1 braucht sie etwa dreißig Batches, um anzukommen.</translation>
    </message>
    <message>
        <source>batches seen</source>
        <translation>gesehene Batches</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>Normalisierung</translation>
    </message>
    <message>
        <source>Over the samples and places of x (N, C, L).</source>
        <translation>Über die Beispiele und Stellen von x (N, C, L).</translation>
    </message>
    <message>
        <source>Over the samples, rows and columns of x (N, C, H, W).</source>
        <translation>Über die Beispiele, Zeilen und Spalten von x (N, C, H, W).</translation>
    </message>
    <message>
        <source>Every row by itself, over its features: a batch of one is as good as any.</source>
        <translation>Jede Zeile für sich, über ihre Merkmale: Ein Batch mit einem Beispiel ist so gut wie jeder andere.</translation>
    </message>
    <message>
        <source>Features that share a mean and variance.</source>
        <translation>Merkmale, die sich Mittelwert und Varianz teilen.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows of x; none knows of the others.</source>
        <translation>Zeilen von x; keine weiß von den anderen.</translation>
    </message>
    <message>
        <source>row {place}</source>
        <translation>Zeile {place}</translation>
    </message>
    <message>
        <source>Every sample by itself, over groups of its channels.</source>
        <translation>Jedes Beispiel für sich, über Gruppen seiner Kanäle.</translation>
    </message>
    <message>
        <source>Groups of channels that share a mean and variance.</source>
        <translation>Gruppen von Kanälen, die sich Mittelwert und Varianz teilen.</translation>
    </message>
    <message>
        <source>Channels of x; num_groups must divide them.</source>
        <translation>Kanäle von x; durch num_groups teilbar.</translation>
    </message>
    <message>
        <source>Samples; none knows of the others.</source>
        <translation>Beispiele; keines weiß von den anderen.</translation>
    </message>
    <message>
        <source>num_channels must be divisible by num_groups, and {channels} is not by {groups}: use groups that divide {channels}.</source>
        <translation>num_channels muss durch num_groups teilbar sein, {channels} ist es aber nicht durch {groups}: für num_groups einen Teiler von {channels} wählen.</translation>
    </message>
    <message>
        <source>sample {sample}, group {group}</source>
        <translation>Beispiel {sample}, Gruppe {group}</translation>
    </message>
    <message>
        <source>sample {sample}, channel {channel}</source>
        <translation>Beispiel {sample}, Kanal {channel}</translation>
    </message>
    <message>
        <source>mean of x</source>
        <translation>Mittelwert von x</translation>
    </message>
    <message>
        <source>variance of x</source>
        <translation>Varianz von x</translation>
    </message>
    <message>
        <source>variance of y</source>
        <translation>Varianz von y</translation>
    </message>
    <message>
        <source>γ and β: what the normalized numbers are multiplied by and what is added.</source>
        <translation>γ und β: womit die normalisierten Zahlen multipliziert werden und was addiert wird.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>(x − mean) / √(variance + eps) · γ + β, with the running mean and variance.</source>
        <translation>(x − Mittelwert) / √(Varianz + eps) · γ + β, mit laufendem Mittelwert und laufender Varianz.</translation>
    </message>
    <message>
        <source>(x − mean) / √(variance + eps) · γ + β, with the own mean and variance.</source>
        <translation>(x − Mittelwert) / √(Varianz + eps) · γ + β, mit eigenem Mittelwert und eigener Varianz.</translation>
    </message>
    <message>
        <source>Mean {mean} and variance {variance}; x had {x_mean} and {x_variance}.</source>
        <translation>Mittelwert {mean} und Varianz {variance}; x hatte {x_mean} und {x_variance}.</translation>
    </message>
    <message>
        <source>Values before and after</source>
        <translation>Werte vorher und nachher</translation>
    </message>
    <message>
        <source>y = (x − mean) / √(variance + eps) · γ + β</source>
        <translation>y = (x − Mittelwert) / √(Varianz + eps) · γ + β</translation>
    </message>
    <message>
        <source>Mean and variance are the running ones of {owner}.</source>
        <translation>Mittelwert und Varianz sind die laufenden von {owner}.</translation>
    </message>
    <message>
        <source>Mean and variance are those of {owner}.</source>
        <translation>Mittelwert und Varianz sind die von {owner}.</translation>
    </message>
    <message>
        <source>(x − mean) · 1/√(variance + eps) · γ</source>
        <translation>(x − Mittelwert) · 1/√(Varianz + eps) · γ</translation>
    </message>
    <message>
        <source>(each − mean)²</source>
        <translation>(jede Zahl − Mittelwert)²</translation>
    </message>
    <message>
        <source>each</source>
        <translation>jede Zahl</translation>
    </message>
    <message>
        <source>variance = Σ (x − mean)² / n</source>
        <translation>Varianz = Σ (x − Mittelwert)² / n</translation>
    </message>
    <message>
        <source>mean = Σ x / n</source>
        <translation>Mittelwert = Σ x / n</translation>
    </message>
    <message>
        <source>Over {count} numbers: {owner}.</source>
        <translation>Über {count} Zahlen: {owner}.</translation>
    </message>
    <message>
        <source>Means and variances</source>
        <translation>Mittelwerte und Varianzen</translation>
    </message>
    <message>
        <source>Of the numbers that share them, with n and not n − 1 below.</source>
        <translation>Der Zahlen, die sie sich teilen, mit n und nicht n − 1 im Nenner.</translation>
    </message>
    <message>
        <source>shared by</source>
        <translation>gemeinsam für</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Before: mean {mean}, variance {variance}; after: {mean_after} and {variance_after}, for {owner}.</source>
        <translation>Vorher: Mittelwert {mean}, Varianz {variance}; nachher: {mean_after} und {variance_after}, für {owner}.</translation>
    </message>
    <message>
        <source>Losses over pairs and triplets</source>
        <translation>Paar- und Triplett-Verluste</translation>
    </message>
    <message>
        <source>Rows of first, second and third: anchor, positive and negative of a triplet, or a pair and y.</source>
        <translation>Zeilen von first, second und third: Anker, Positives und Negatives eines Tripletts, oder ein Paar und y.</translation>
    </message>
    <message>
        <source>Rows; the loss is their mean.</source>
        <translation>Zeilen; der Verlust ist ihr Mittelwert.</translation>
    </message>
    <message>
        <source>Numbers of each vector; MarginRankingLoss takes one each.</source>
        <translation>Zahlen jedes Vektors; MarginRankingLoss nimmt je eine.</translation>
    </message>
    <message>
        <source>How far apart is enough.</source>
        <translation>Welcher Abstand genügt.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Anchor, or x1.</source>
        <translation>Anker oder x1.</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message>
        <source>Positive, or x2.</source>
        <translation>Positives oder x2.</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Dritter</translation>
    </message>
    <message>
        <source>Negative, or the target y.</source>
        <translation>Negatives oder das Ziel y.</translation>
    </message>
    <message>
        <source>All targets of {function} should be −1 or 1: change the other ones.</source>
        <translation>Alle Ziele von {function} müssen −1 oder 1 sein: die anderen ändern.</translation>
    </message>
    <message>
        <source>The margin of CosineEmbeddingLoss should be from −1 to 1, as a cosine is: lower it.</source>
        <translation>margin von CosineEmbeddingLoss muss zwischen −1 und 1 liegen, wie ein Kosinus: verringern.</translation>
    </message>
    <message>
        <source>The margin of TripletMarginLoss must be greater than 0: raise it.</source>
        <translation>margin von TripletMarginLoss muss größer als 0 sein: erhöhen.</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positives</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negatives</translation>
    </message>
    <message>
        <source>Target y</source>
        <translation>Ziel y</translation>
    </message>
    <message>
        <source>{what}, sample {place}</source>
        <translation>{what}, Beispiel {place}</translation>
    </message>
    <message>
        <source>Of sample {place}.</source>
        <translation>Für Beispiel {place}.</translation>
    </message>
    <message>
        <source>Sample {place} costs {loss}.</source>
        <translation>Beispiel {place} kostet {loss}.</translation>
    </message>
    <message>
        <source>how the mean loss changes with this number</source>
        <translation>wie sich der mittlere Verlust mit dieser Zahl ändert</translation>
    </message>
    <message>
        <source>Nothing, since the sample is beyond the margin.</source>
        <translation>Gar nicht, denn das Beispiel liegt jenseits von margin.</translation>
    </message>
    <message>
        <source>Training steps back.</source>
        <translation>Das Training geht in die Gegenrichtung.</translation>
    </message>
    <message>
        <source>One row a sample.</source>
        <translation>Eine Zeile je Beispiel.</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>What is compared with the margin.</source>
        <translation>Was mit margin verglichen wird.</translation>
    </message>
    <message>
        <source>0 once all samples are beyond the margin.</source>
        <translation>0, sobald alle Beispiele jenseits von margin liegen.</translation>
    </message>
    <message>
        <source>The loss is {loss}; {free} of {count} samples cost 0.</source>
        <translation>Der Verlust ist {loss}; {free} von {count} Beispielen kosten 0.</translation>
    </message>
    <message>
        <source>Gradient of {what}</source>
        <translation>Gradient: {what}</translation>
    </message>
    <message>
        <source>How the loss changes when a number goes up.</source>
        <translation>Wie sich der Verlust ändert, wenn eine Zahl steigt.</translation>
    </message>
    <message>
        <source>max(0, distance to the positive − distance to the negative + margin)</source>
        <translation>max(0, Abstand zum Positiven − Abstand zum Negativen + margin)</translation>
    </message>
    <message>
        <source>1 − cosine where y is 1, max(0, cosine − margin) where y is −1</source>
        <translation>1 − Kosinus, wo y 1 ist, max(0, Kosinus − margin), wo y −1 ist</translation>
    </message>
    <message>
        <source>to the positive</source>
        <translation>zum Positiven</translation>
    </message>
    <message>
        <source>to the negative</source>
        <translation>zum Negativen</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>y · cosine · x1 / |x1|² / N</source>
        <translation>y · Kosinus · x1 / |x1|² / N</translation>
    </message>
    <message>
        <source>+1 · (anchor − positive) / distance / N</source>
        <translation>+1 · (Anker − Positives) / Abstand / N</translation>
    </message>
    <message>
        <source>−1 · (anchor − negative) / distance / N</source>
        <translation>−1 · (Anker − Negatives) / Abstand / N</translation>
    </message>
    <message>
        <source>{title} has no cell {cell}: choose one inside it.</source>
        <translation>{title} hat keine Zelle {cell}: eine innerhalb wählen.</translation>
    </message>
    <message>
        <source>{title} has no cells: choose another panel.</source>
        <translation>{title} hat keine Zellen: einen anderen Bereich wählen.</translation>
    </message>
    <message>
        <source>Row {row} of {source} times row {weight_row} of {weight}.</source>
        <translation>Zeile {row} von {source} mal Zeile {weight_row} von {weight}.</translation>
    </message>
    <message>
        <source>What came in is added to what the step made of it.</source>
        <translation>Was hereinkam, wird zu dem addiert, was der Schritt daraus gemacht hat.</translation>
    </message>
    <message>
        <source>The residual connection.</source>
        <translation>Die Residualverbindung.</translation>
    </message>
    <message>
        <source>(x − mean) / √(variance + eps)</source>
        <translation>(x − Mittelwert) / √(Varianz + eps)</translation>
    </message>
    <message>
        <source>Mean {mean} and variance {variance} are those of row {row}.</source>
        <translation>Mittelwert {mean} und Varianz {variance} sind die von Zeile {row}.</translation>
    </message>
    <message>
        <source>(x − mean) · 1/√(variance + eps)</source>
        <translation>(x − Mittelwert) · 1/√(Varianz + eps)</translation>
    </message>
    <message>
        <source>Every row has mean 0 and variance 1.</source>
        <translation>Jede Zeile hat Mittelwert 0 und Varianz 1.</translation>
    </message>
    <message>
        <source>Above zero it stays.</source>
        <translation>Über null bleibt es.</translation>
    </message>
    <message>
        <source>Below zero it becomes 0.</source>
        <translation>Unter null wird es 0.</translation>
    </message>
    <message>
        <source>{cut} of {count} were below zero and are 0 now.</source>
        <translation>Unter null waren {cut} von {count}; sie sind jetzt 0.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>How well the query of the row fits the key of the column.</source>
        <translation>Wie gut die Query der Zeile zum Key der Spalte passt.</translation>
    </message>
    <message>
        <source>The mask leaves this one out: for softmax it is −∞.</source>
        <translation>Die Maske lässt diesen aus: Für Softmax ist er −∞.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Step {row} must not look at step {column}, which comes later.</source>
        <translation>Schritt {row} darf nicht auf Schritt {column} schauen, der später kommt.</translation>
    </message>
    <message>
        <source>Σ weight[{head}, {row}, s] · v[s, {column}]</source>
        <translation>Σ Gewicht[{head}, {row}, s] · v[s, {column}]</translation>
    </message>
    <message>
        <source>The values of all steps, mixed with the weights of head {head}.</source>
        <translation>Die Values aller Schritte, mit den Gewichten von Kopf {head} gemischt.</translation>
    </message>
    <message>
        <source>head {place}</source>
        <translation>Kopf {place}</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>query step</source>
        <translation>Query-Schritt</translation>
    </message>
    <message>
        <source>key step</source>
        <translation>Key-Schritt</translation>
    </message>
    <message>
        <source>The mask leaves later steps out.</source>
        <translation>Die Maske lässt spätere Schritte aus.</translation>
    </message>
    <message>
        <source>Row: who asks, column: who is asked.</source>
        <translation>Zeile: wer fragt, Spalte: wer gefragt wird.</translation>
    </message>
    <message>
        <source>Every row adds up to 1.</source>
        <translation>Jede Zeile ergibt zusammen 1.</translation>
    </message>
    <message>
        <source>Scores q · k / √d</source>
        <translation>Scores q · k / √d</translation>
    </message>
    <message>
        <source>Weights: softmax of the scores</source>
        <translation>Gewichte: Softmax der Scores</translation>
    </message>
    <message>
        <source>Most attention, {share}, goes from step {row} to step {column}.</source>
        <translation>Die meiste Aufmerksamkeit, {share}, geht von Schritt {row} zu Schritt {column}.</translation>
    </message>
    <message>
        <source>Values, mixed</source>
        <translation>Values, gemischt</translation>
    </message>
    <message>
        <source>Values, mixed, the heads side by side</source>
        <translation>Values gemischt, Köpfe nebeneinander</translation>
    </message>
    <message>
        <source>The weights times the values.</source>
        <translation>Die Gewichte mal die Values.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Each output cell is the largest, the mean or the smallest of its window of x (C, H, W).</source>
        <translation>Jede Ausgabezelle ist das Größte, der Mittelwert oder das Kleinste ihres Fensters von x (C, H, W).</translation>
    </message>
    <message>
        <source>minimum: −MaxPool2d(−x)</source>
        <translation>Minimum: −MaxPool2d(−x)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Which number of every window stays.</source>
        <translation>Welche Zahl jedes Fensters bleibt.</translation>
    </message>
    <message>
        <source>Height and width of the window.</source>
        <translation>Höhe und Breite des Fensters.</translation>
    </message>
    <message>
        <source>How far the window moves; torch&apos;s default is kernel_size.</source>
        <translation>Wie weit das Fenster rückt; torchs Vorgabe ist kernel_size.</translation>
    </message>
    <message>
        <source>Cells put around x; they never win, and count as 0 in a mean.</source>
        <translation>Zellen rund um x; sie gewinnen nie und zählen in einem Mittelwert als 0.</translation>
    </message>
    <message>
        <source>Whether a mean divides by the padding&apos;s cells too.</source>
        <translation>Ob ein Mittelwert auch durch die Zellen des Paddings teilt.</translation>
    </message>
    <message>
        <source>Shift x</source>
        <translation>x verschieben</translation>
    </message>
    <message>
        <source>Moves x to the right by whole cells; what leaves comes in left.</source>
        <translation>Verschiebt x um ganze Zellen nach rechts; was hinausläuft, kommt links herein.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Each channel is pooled by itself.</source>
        <translation>Jeder Kanal wird für sich gepoolt.</translation>
    </message>
    <message>
        <source>pad should be at most half of effective kernel size: padding {padding} is more than half of kernel_size {kernel}: use padding {most} or less.</source>
        <translation>padding darf höchstens halb so groß sein wie der Kern, {padding} ist aber mehr als die Hälfte von kernel_size {kernel}: padding {most} oder weniger verwenden.</translation>
    </message>
    <message>
        <source>Input x, shifted by {places}</source>
        <translation>Eingabe x, um {places} verschoben</translation>
    </message>
    <message>
        <source>Output y: the largest of every window</source>
        <translation>Ausgabe y: das Größte jedes Fensters</translation>
    </message>
    <message>
        <source>Output y: the mean of every window</source>
        <translation>Ausgabe y: der Mittelwert jedes Fensters</translation>
    </message>
    <message>
        <source>Output y: the smallest of every window</source>
        <translation>Ausgabe y: das Kleinste jedes Fensters</translation>
    </message>
    <message>
        <source>One cell a window.</source>
        <translation>Eine Zelle je Fenster.</translation>
    </message>
    <message>
        <source>{before} numbers become {after}; {same} of them are as without the shift.</source>
        <translation>Aus {before} Zahlen werden {after}; {same} davon sind wie ohne die Verschiebung.</translation>
    </message>
    <message>
        <source>{before} numbers become {after}; {same} of them stay.</source>
        <translation>Aus {before} Zahlen werden {after}; {same} davon bleiben.</translation>
    </message>
    <message>
        <source>row × width</source>
        <translation>Zeile × Breite</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>index = row · width + column</source>
        <translation>Index = Zeile · Breite + Spalte</translation>
    </message>
    <message>
        <source>The winner stands at row {row}, column {column} of x.</source>
        <translation>Der Gewinner steht in Zeile {row}, Spalte {column} von x.</translation>
    </message>
    <message>
        <source>Indices of the winners</source>
        <translation>Indizes der Gewinner</translation>
    </message>
    <message>
        <source>Where each output stood in x: row × width + column. torch gives them with return_indices=True.</source>
        <translation>Wo jede Ausgabe in x stand: Zeile × Breite + Spalte. torch gibt sie mit return_indices=True aus.</translation>
    </message>
    <message>
        <source>{cells} different cells of the first channel win in {windows} windows.</source>
        <translation>{cells} verschiedene Zellen des ersten Kanals gewinnen in {windows} Fenstern.</translation>
    </message>
    <message>
        <source>y = Σ x in the window · 1/{count}</source>
        <translation>y = Σ x im Fenster · 1/{count}</translation>
    </message>
    <message>
        <source>The mean of {cells} cells: each counts 1/{count}.</source>
        <translation>Der Mittelwert von {cells} Zellen: Jede zählt 1/{count}.</translation>
    </message>
    <message>
        <source>y = the smallest x of the window: it counts 1, all others 0</source>
        <translation>y = das kleinste x des Fensters: Es zählt 1, alle anderen 0</translation>
    </message>
    <message>
        <source>y = the largest x of the window: it counts 1, all others 0</source>
        <translation>y = das größte x des Fensters: Es zählt 1, alle anderen 0</translation>
    </message>
    <message>
        <source>The smallest of {listed} is {value}, at row {row}, column {column}.</source>
        <translation>Die kleinste Zahl von {listed} ist {value}, in Zeile {row}, Spalte {column}.</translation>
    </message>
    <message>
        <source>The largest of {listed} is {value}, at row {row}, column {column}.</source>
        <translation>Die größte Zahl von {listed} ist {value}, in Zeile {row}, Spalte {column}.</translation>
    </message>
    <message>
        <source>height and width: ⌊(size + 2·padding − (kernel_size − 1) − 1) / stride⌋ + 1</source>
        <translation>Höhe und Breite: ⌊(Größe + 2·padding − (kernel_size − 1) − 1) / stride⌋ + 1</translation>
    </message>
    <message>
        <source>{before} becomes {after}, without any parameter.</source>
        <translation>Aus {before} wird {after}, ohne einen einzigen Parameter.</translation>
    </message>
    <message>
        <source>Numbers of each step&apos;s input.</source>
        <translation>Zahlen der Eingabe jedes Schritts.</translation>
    </message>
    <message>
        <source>Numbers that are kept from step to step.</source>
        <translation>Zahlen, die von Schritt zu Schritt behalten werden.</translation>
    </message>
    <message>
        <source>Length of the sequence.</source>
        <translation>Länge der Folge.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The step that is taken apart, counted from 0.</source>
        <translation>Der Schritt, der zerlegt wird, ab 0 gezählt.</translation>
    </message>
    <message>
        <source>The sequence.</source>
        <translation>Die Folge.</translation>
    </message>
    <message>
        <source>{gates} × hidden_size = {gates} × {size} = {rows} rows</source>
        <translation>{gates} × hidden_size = {gates} × {size} = {rows} Zeilen</translation>
    </message>
    <message>
        <source>{count:,} parameters, for a sequence of any length.</source>
        <translation>{count:,} Parameter, für eine Folge beliebiger Länge.</translation>
    </message>
    <message>
        <source>W_ih, W_hh and two biases: the same at every step.</source>
        <translation>W_ih, W_hh und zwei Bias-Vektoren: bei jedem Schritt dieselben.</translation>
    </message>
    <message>
        <source>What each gate takes of the input.</source>
        <translation>Was jedes Gatter von der Eingabe nimmt.</translation>
    </message>
    <message>
        <source>What each gate takes of the h before.</source>
        <translation>Was jedes Gatter vom vorigen h nimmt.</translation>
    </message>
    <message>
        <source>Added to what comes of the input.</source>
        <translation>Wird zu dem addiert, was von der Eingabe kommt.</translation>
    </message>
    <message>
        <source>Added to what comes of h.</source>
        <translation>Wird zu dem addiert, was von h kommt.</translation>
    </message>
    <message>
        <source>{formula}, one row a gate.</source>
        <translation>{formula}, eine Zeile je Gatter.</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>Gatter</translation>
    </message>
    <message>
        <source>Step {step}: from the input</source>
        <translation>Schritt {step}: aus der Eingabe</translation>
    </message>
    <message>
        <source>Step {step}: from h</source>
        <translation>Schritt {step}: aus h</translation>
    </message>
    <message>
        <source>h and c over the steps</source>
        <translation>h und c über die Schritte</translation>
    </message>
    <message>
        <source>h over the steps</source>
        <translation>h über die Schritte</translation>
    </message>
    <message>
        <source>After {count} steps h is {h}.</source>
        <translation>Nach {count} Schritten ist h {h}.</translation>
    </message>
    <message>
        <source>One line a unit.</source>
        <translation>Eine Linie je Einheit.</translation>
    </message>
    <message>
        <source>h before</source>
        <translation>voriges h</translation>
    </message>
    <message>
        <source>{gate} from input</source>
        <translation>{gate} aus Eingabe</translation>
    </message>
    <message>
        <source>{gate} from hidden</source>
        <translation>{gate} aus h</translation>
    </message>
    <message>
        <source>Row {row} of the matrix, at step {step}.</source>
        <translation>Zeile {row} der Matrix, bei Schritt {step}.</translation>
    </message>
    <message>
        <source>{gate}, step {step}</source>
        <translation>{gate}, Schritt {step}</translation>
    </message>
    <message>
        <source>LSTM cell</source>
        <translation>LSTM-Zelle</translation>
    </message>
    <message>
        <source>Recurrent layers</source>
        <translation>Rekurrente Schichten</translation>
    </message>
    <message>
        <source>Gates i, f, g, o; c is the memory and h what others see.</source>
        <translation>Gatter i, f, g, o; c ist das Gedächtnis, und h ist, was andere sehen.</translation>
    </message>
    <message>
        <source>GRU cell</source>
        <translation>GRU-Zelle</translation>
    </message>
    <message>
        <source>Gates r, z and the new content n.</source>
        <translation>Gatter r, z und der neue Inhalt n.</translation>
    </message>
    <message>
        <source>RNN cell</source>
        <translation>RNN-Zelle</translation>
    </message>
    <message>
        <source>hidden state</source>
        <translation>verborgener Zustand</translation>
    </message>
    <message>
        <source>What the cell keeps and gives, from −1 to 1.</source>
        <translation>Was die Zelle behält und ausgibt, von −1 bis 1.</translation>
    </message>
    <message>
        <source>reset gate</source>
        <translation>Reset-Gatter</translation>
    </message>
    <message>
        <source>How much of h the new content may see, from 0 to 1.</source>
        <translation>Wie viel von h der neue Inhalt sehen darf, von 0 bis 1.</translation>
    </message>
    <message>
        <source>update gate</source>
        <translation>Update-Gatter</translation>
    </message>
    <message>
        <source>How much of h stays, from 0 to 1.</source>
        <translation>Wie viel von h bleibt, von 0 bis 1.</translation>
    </message>
    <message>
        <source>new content</source>
        <translation>neuer Inhalt</translation>
    </message>
    <message>
        <source>What would be written, from −1 to 1.</source>
        <translation>Was geschrieben würde, von −1 bis 1.</translation>
    </message>
    <message>
        <source>Partly the new content, partly the state before.</source>
        <translation>Teils der neue Inhalt, teils der Zustand davor.</translation>
    </message>
    <message>
        <source>h = (1 − z) · n + z · h before</source>
        <translation>h = (1 − z) · n + z · voriges h</translation>
    </message>
    <message>
        <source>z × h before</source>
        <translation>z × voriges h</translation>
    </message>
    <message>
        <source>input gate</source>
        <translation>Eingabegatter</translation>
    </message>
    <message>
        <source>How much of the new content is written, from 0 to 1.</source>
        <translation>Wie viel vom neuen Inhalt geschrieben wird, von 0 bis 1.</translation>
    </message>
    <message>
        <source>forget gate</source>
        <translation>Vergessgatter</translation>
    </message>
    <message>
        <source>How much of the memory stays, from 0 to 1.</source>
        <translation>Wie viel vom Gedächtnis bleibt, von 0 bis 1.</translation>
    </message>
    <message>
        <source>cell gate</source>
        <translation>Zellgatter</translation>
    </message>
    <message>
        <source>The new content, from −1 to 1.</source>
        <translation>Der neue Inhalt, von −1 bis 1.</translation>
    </message>
    <message>
        <source>output gate</source>
        <translation>Ausgabegatter</translation>
    </message>
    <message>
        <source>How much of the memory is shown, from 0 to 1.</source>
        <translation>Wie viel vom Gedächtnis gezeigt wird, von 0 bis 1.</translation>
    </message>
    <message>
        <source>cell state</source>
        <translation>Zellzustand</translation>
    </message>
    <message>
        <source>The memory: what stays of it, and what is written.</source>
        <translation>Das Gedächtnis: was davon bleibt und was geschrieben wird.</translation>
    </message>
    <message>
        <source>c = f · c before + i · g</source>
        <translation>c = f · voriges c + i · g</translation>
    </message>
    <message>
        <source>f × c before</source>
        <translation>f × voriges c</translation>
    </message>
    <message>
        <source>What the next step and the next layer see.</source>
        <translation>Was der nächste Schritt und die nächste Schicht sehen.</translation>
    </message>
    <message>
        <source>There is no demo {name!r}: use one of {known}.</source>
        <translation>Es gibt keine Demo {name!r}: eine von {known} verwenden.</translation>
    </message>
    <message>
        <source>Softmax and temperature</source>
        <translation>Softmax und Temperatur</translation>
    </message>
    <message>
        <source>p[i] = exp(z[i] / T) / Σ exp(z[j] / T) over one row of logits z.</source>
        <translation>p[i] = exp(z[i] / T) / Σ exp(z[j] / T) über eine Zeile von Logits z.</translation>
    </message>
    <message>
        <source>Softmin turns the order round, LogSoftmax takes the logarithm, Softmax2d is over the channels of a pixel.</source>
        <translation>Softmin kehrt die Reihenfolge um, LogSoftmax nimmt den Logarithmus, Softmax2d geht über die Kanäle eines Pixels.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Below 1 the largest wins more clearly, above 1 less.</source>
        <translation>Unter 1 gewinnt das Größte deutlicher, über 1 weniger.</translation>
    </message>
    <message>
        <source>How many numbers share the whole.</source>
        <translation>Wie viele Zahlen sich das Ganze teilen.</translation>
    </message>
    <message>
        <source>The numbers before.</source>
        <translation>Die Zahlen davor.</translation>
    </message>
    <message>
        <source>Any numbers: only their differences matter.</source>
        <translation>Beliebige Zahlen: Nur ihre Unterschiede zählen.</translation>
    </message>
    <message>
        <source>{function} at temperature {temperature}</source>
        <translation>{function} bei Temperatur {temperature}</translation>
    </message>
    <message>
        <source>The first choice is {place} with {share}; an even share would be {even}.</source>
        <translation>Die erste Wahl ist {place} mit {share}; gleich verteilt wäre es {even}.</translation>
    </message>
    <message>
        <source>ln of the shares.</source>
        <translation>ln der Anteile.</translation>
    </message>
    <message>
        <source>Shares: all bars together are 1.</source>
        <translation>Anteile: Alle Balken zusammen sind 1.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Sum and entropy</source>
        <translation>Summe und Entropie</translation>
    </message>
    <message>
        <source>entropy −Σ p · ln p = {entropy} (at most ln {count} = {most})</source>
        <translation>Entropie −Σ p · ln p = {entropy} (höchstens ln {count} = {most})</translation>
    </message>
    <message>
        <source>Entropy {entropy} of at most {most}: nearly even.</source>
        <translation>Entropie {entropy} von höchstens {most}: fast gleich verteilt.</translation>
    </message>
    <message>
        <source>Entropy {entropy} of at most {most}: some choices stand out.</source>
        <translation>Entropie {entropy} von höchstens {most}: Einige ragen heraus.</translation>
    </message>
    <message>
        <source>Entropy is 0 where one takes all, and largest where all are the same.</source>
        <translation>Die Entropie ist 0, wo eines alles nimmt, und am größten, wo alle gleich sind.</translation>
    </message>
    <message>
        <source>Shares over the temperature</source>
        <translation>Anteile über der Temperatur</translation>
    </message>
    <message>
        <source>At temperature {cold} the largest share is {at_cold}, at {hot} {at_hot}.</source>
        <translation>Bei Temperatur {cold} ist der größte Anteil {at_cold}, bei {hot} {at_hot}.</translation>
    </message>
    <message>
        <source>One line a logit; all lines come together at 1 / count when it is hot.</source>
        <translation>Eine Linie je Logit; bei Hitze treffen sich alle Linien bei 1 / Anzahl.</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>{largest} is taken off every score first, which leaves the shares as they are.</source>
        <translation>Zuerst wird {largest} von jedem Wert abgezogen; die Anteile bleiben dabei, wie sie sind.</translation>
    </message>
    <message>
        <source>Of the feed-forward network.</source>
        <translation>Vom Feed-forward-Netz.</translation>
    </message>
    <message>
        <source>Wider.</source>
        <translation>Breiter.</translation>
    </message>
    <message>
        <source>As wide as before.</source>
        <translation>So breit wie zuvor.</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>Feed-forward</translation>
    </message>
    <message>
        <source>Sum with what came in</source>
        <translation>Summe mit dem, was hereinkam</translation>
    </message>
    <message>
        <source>Residual sum</source>
        <translation>Residualsumme</translation>
    </message>
    <message>
        <source>The layer&apos;s steps</source>
        <translation>Die Schritte der Schicht</translation>
    </message>
    <message>
        <source>{count} steps; norm first.</source>
        <translation>{count} Schritte; Norm zuerst.</translation>
    </message>
    <message>
        <source>{count} steps; norm after each sum.</source>
        <translation>{count} Schritte; Norm nach jeder Summe.</translation>
    </message>
    <message>
        <source>Arrows are tensors of one row a step; the arrow past a step is the residual connection.</source>
        <translation>Pfeile sind Tensoren mit einer Zeile je Schritt; der Pfeil an einem Schritt vorbei ist die Residualverbindung.</translation>
    </message>
    <message>
        <source>Numbers of each step; nhead must divide it.</source>
        <translation>Zahlen jedes Schritts; durch nhead teilbar.</translation>
    </message>
    <message>
        <source>Heads of the attention.</source>
        <translation>Köpfe der Attention.</translation>
    </message>
    <message>
        <source>Width of the feed-forward network.</source>
        <translation>Breite des Feed-forward-Netzes.</translation>
    </message>
    <message>
        <source>LayerNorm before each step instead of after each sum.</source>
        <translation>LayerNorm vor jedem Schritt statt nach jeder Summe.</translation>
    </message>
    <message>
        <source>attention: {layers} × (4 × {size} × {size} + 4 × {size}) = {count:,}</source>
        <translation>Attention: {layers} × (4 × {size} × {size} + 4 × {size}) = {count:,}</translation>
    </message>
    <message>
        <source>feed-forward: {size} × {wide} + {wide} + {wide} × {size} + {size} = {count:,}</source>
        <translation>Feed-forward: {size} × {wide} + {wide} + {wide} × {size} + {size} = {count:,}</translation>
    </message>
    <message>
        <source>As torch counts them; γ and the attention&apos;s biases start at 1 and 0.</source>
        <translation>Wie torch sie zählt; γ beginnt bei 1, die Bias-Werte der Attention bei 0.</translation>
    </message>
    <message>
        <source>Transformer encoder layer</source>
        <translation>Transformer-Encoder-Schicht</translation>
    </message>
    <message>
        <source>Self-attention over all steps, then the feed-forward network; x (L, d_model).</source>
        <translation>Self-Attention über alle Schritte, dann das Feed-forward-Netz; x (L, d_model).</translation>
    </message>
    <message>
        <source>Self-attention</source>
        <translation>Self-Attention</translation>
    </message>
    <message>
        <source>Transformer decoder layer</source>
        <translation>Transformer-Decoder-Schicht</translation>
    </message>
    <message>
        <source>Causal self-attention, then attention to the encoder&apos;s memory (S, d_model), then the feed-forward network.</source>
        <translation>Kausale Self-Attention, dann Attention auf den Speicher des Encoders (S, d_model), dann das Feed-forward-Netz.</translation>
    </message>
    <message>
        <source>Memory steps</source>
        <translation>Speicherschritte</translation>
    </message>
    <message>
        <source>Rows of what the encoder hands over.</source>
        <translation>Zeilen dessen, was der Encoder weitergibt.</translation>
    </message>
    <message>
        <source>Nobody looks at a later step of x; memory is all seen.</source>
        <translation>Niemand schaut auf einen späteren Schritt von x; der Speicher ist ganz zu sehen.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>What the encoder hands over.</source>
        <translation>Was der Encoder weitergibt.</translation>
    </message>
    <message>
        <source>Cross-attention</source>
        <translation>Cross-Attention</translation>
    </message>
    <message>
        <source>The kernel of {kernel} with dilation {dilation} reaches over {span} cells and cannot be larger than the padded input of {padded} along the {axis}: use a smaller kernel or dilation, more padding or a larger input.</source>
        <translation>Der Kern von {kernel} reicht mit dilation {dilation} über {span} Zellen und darf in Richtung {axis} nicht größer sein als die Eingabe mit Padding, {padded}: einen kleineren Kern, eine kleinere dilation, mehr padding oder eine größere Eingabe verwenden.</translation>
    </message>
    <message>
        <source>The kernel of {kernel} cannot be larger than the padded input of {padded} along the {axis}: use a smaller kernel or dilation, more padding or a larger input.</source>
        <translation>Der Kern von {kernel} darf in Richtung {axis} nicht größer sein als die Eingabe mit Padding, {padded}: einen kleineren Kern, eine kleinere dilation, mehr padding oder eine größere Eingabe verwenden.</translation>
    </message>
    <message>
        <source>{low} to {high}, mean {mean}.</source>
        <translation>{low} bis {high}, Mittelwert {mean}.</translation>
    </message>
    <message>
        <source>{low} to {high}; furthest from zero at {place}.</source>
        <translation>{low} bis {high}; am weitesten von null bei {place}.</translation>
    </message>
    <message>
        <source>step {place}</source>
        <translation>Schritt {place}</translation>
    </message>
    <message>
        <source>channel {place}</source>
        <translation>Kanal {place}</translation>
    </message>
    <message>
        <source>sample [{place}]</source>
        <translation>Beispiel [{place}]</translation>
    </message>
    <message>
        <source>class [{place}]</source>
        <translation>Klasse [{place}]</translation>
    </message>
    <message>
        <source>unit [{place}]</source>
        <translation>Einheit [{place}]</translation>
    </message>
    <message>
        <source>Numbers above zero and below zero have two different colours, stronger the further they are from zero.</source>
        <translation>Zahlen über null und unter null haben zwei verschiedene Farben, kräftiger, je weiter sie von null entfernt sind.</translation>
    </message>
    <message>
        <source>The lighter a cell, the larger its number.</source>
        <translation>Je heller eine Zelle, desto größer ihre Zahl.</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation>{path} ist ein Ordner: eine Datei darin angeben.</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe: name a file.</source>
        <translation>{path} ist ein Gerät oder eine Pipe: eine Datei angeben.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}): choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden ({strerror}): einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}): choose another place.</source>
        <translation>{path} kann nicht geschrieben werden ({strerror}): einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>{title} is not a word model: choose {word_model}.</source>
        <translation>{title} ist kein Wortmodell: {word_model} wählen.</translation>
    </message>
    <message>
        <source>initialised from seed {seed}, not trained</source>
        <translation>mit Seed {seed} initialisiert, nicht trainiert</translation>
    </message>
    <message>
        <source>{nhead} heads cannot share {d_model} features: make d_model a multiple of nhead.</source>
        <translation>{nhead} Köpfe können {d_model} Merkmale nicht gleich aufteilen: für d_model ein Vielfaches von nhead wählen.</translation>
    </message>
    <message>
        <source>features of a row</source>
        <translation>Merkmale einer Zeile</translation>
    </message>
    <message>
        <source>outputs of the first layer</source>
        <translation>Ausgaben der ersten Schicht</translation>
    </message>
    <message>
        <source>probabilities that come out</source>
        <translation>Wahrscheinlichkeiten, die herauskommen</translation>
    </message>
    <message>
        <source>features that go in</source>
        <translation>Merkmale, die hineingehen</translation>
    </message>
    <message>
        <source>features that come out</source>
        <translation>Merkmale, die herauskommen</translation>
    </message>
    <message>
        <source>channels of the image</source>
        <translation>Kanäle des Bildes</translation>
    </message>
    <message>
        <source>height and width of the image</source>
        <translation>Höhe und Breite des Bildes</translation>
    </message>
    <message>
        <source>feature maps of conv1</source>
        <translation>Merkmalskarten von conv1</translation>
    </message>
    <message>
        <source>feature maps of conv2</source>
        <translation>Merkmalskarten von conv2</translation>
    </message>
    <message>
        <source>outputs of fc1</source>
        <translation>Ausgaben von fc1</translation>
    </message>
    <message>
        <source>outputs of fc2</source>
        <translation>Ausgaben von fc2</translation>
    </message>
    <message>
        <source>logits that come out</source>
        <translation>Logits, die herauskommen</translation>
    </message>
    <message>
        <source>numbers that stand for a word</source>
        <translation>Zahlen, die für ein Wort stehen</translation>
    </message>
    <message>
        <source>size of the hidden state</source>
        <translation>Größe des verborgenen Zustands</translation>
    </message>
    <message>
        <source>words that it knows</source>
        <translation>Wörter, die es kennt</translation>
    </message>
    <message>
        <source>parts of speech</source>
        <translation>Wortarten</translation>
    </message>
    <message>
        <source>features of a word</source>
        <translation>Merkmale eines Wortes</translation>
    </message>
    <message>
        <source>attention heads, a divisor of d_model</source>
        <translation>Attention-Köpfe, ein Teiler von d_model</translation>
    </message>
    <message>
        <source>layers of the encoder</source>
        <translation>Schichten des Encoders</translation>
    </message>
    <message>
        <source>layers of the decoder</source>
        <translation>Schichten des Decoders</translation>
    </message>
    <message>
        <source>width in the middle of a layer</source>
        <translation>Breite in der Mitte einer Schicht</translation>
    </message>
    <message>
        <source>LSTM layers</source>
        <translation>LSTM-Schichten</translation>
    </message>
    <message>
        <source>parameters {before:,} → {after:,}</source>
        <translation>Parameter {before:,} → {after:,}</translation>
    </message>
    <message>
        <source>buffers {before:,} → {after:,}</source>
        <translation>Puffer {before:,} → {after:,}</translation>
    </message>
    <message>
        <source>size_bytes {before:,} → {after:,}</source>
        <translation>Bytes {before:,} → {after:,}</translation>
    </message>
    <message>
        <source>type {before} → {after}</source>
        <translation>Typ {before} → {after}</translation>
    </message>
    <message>
        <source>arguments {before} → {after}</source>
        <translation>Argumente {before} → {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>dtype {before} → {after}</source>
        <translation>dtype {before} → {after}</translation>
    </message>
    <message>
        <source>output {before} → {after}</source>
        <translation>Ausgabe {before} → {after}</translation>
    </message>
    <message>
        <source>MACs {before} → {after}</source>
        <translation>MACs {before} → {after}</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>das Modell</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>scalar</source>
        <translation>Skalar</translation>
    </message>
    <message>
        <source>{title} cannot be edited: choose another model.</source>
        <translation>{title} kann nicht verändert werden: ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>This {title} would have {count:,} parameters: make it smaller than {most_parameters:,}.</source>
        <translation>{title} hätte so {count:,} Parameter: kleiner als {most_parameters:,} machen.</translation>
    </message>
    <message>
        <source>{changed}; {provenance}</source>
        <translation>{changed}; {provenance}</translation>
    </message>
    <message>
        <source>{title}, edited</source>
        <translation>{title}, verändert</translation>
    </message>
    <message>
        <source>{title} is not made with {key!r}: use {fields}.</source>
        <translation>{title} kennt das Argument {key!r} nicht: {fields} verwenden.</translation>
    </message>
    <message>
        <source>{key} must be a whole number, not {value!r}: use {default:,}, for example.</source>
        <translation>{key} muss eine ganze Zahl sein, nicht {value!r}: zum Beispiel {default:,} verwenden.</translation>
    </message>
    <message>
        <source>{key} cannot be {value:,}: use {minimum:,} to {maximum:,}.</source>
        <translation>{key} kann nicht {value:,} sein: {minimum:,} bis {maximum:,} verwenden.</translation>
    </message>
    <message>
        <source>LeNet reads pictures of {size} × {size}, this one has the shape {shape}: resize it.</source>
        <translation>LeNet liest Bilder von {size} × {size}, dieses hat die Form {shape}: seine Größe ändern.</translation>
    </message>
    <message>
        <source>There is nothing called {what!r} to explain: ask for one of {known}.</source>
        <translation>Es gibt kein {what!r} zu erklären: eines von {known} angeben.</translation>
    </message>
    <message>
        <source>{model} has no module {fqn!r}: choose one from its tree.</source>
        <translation>{model} hat kein Modul {fqn!r}: eines aus seinem Baum wählen.</translation>
    </message>
    <message>
        <source>its own parameters first, then those of its parts</source>
        <translation>erst die eigenen Parameter, dann die seiner Teile</translation>
    </message>
    <message>
        <source>those of its parts</source>
        <translation>die seiner Teile</translation>
    </message>
    <message>
        <source>the sum over its parts</source>
        <translation>die Summe über seine Teile</translation>
    </message>
    <message>
        <source>{frozen:,} of {parameters:,} are frozen</source>
        <translation>{frozen:,} von {parameters:,} sind eingefroren</translation>
    </message>
    <message>
        <source>all of its parameters</source>
        <translation>alle seine Parameter</translation>
    </message>
    <message>
        <source>parameters with requires_grad</source>
        <translation>Parameter mit requires_grad</translation>
    </message>
    <message>
        <source>elements of {names}</source>
        <translation>Elemente von {names}</translation>
    </message>
    <message>
        <source>elements of its buffers</source>
        <translation>Elemente seiner Puffer</translation>
    </message>
    <message>
        <source>{dtype} takes 1 byte</source>
        <translation>{dtype} belegt 1 Byte</translation>
    </message>
    <message>
        <source>{dtype} takes {item} bytes</source>
        <translation>{dtype} belegt {item} Bytes</translation>
    </message>
    <message>
        <source>then those of its parts</source>
        <translation>dann die seiner Teile</translation>
    </message>
    <message>
        <source>elements × bytes of an element, of parameters and buffers</source>
        <translation>Elemente × Bytes je Element, für Parameter und Puffer</translation>
    </message>
    <message>
        <source>elements × bytes of an element, of all tensors returned</source>
        <translation>Elemente × Bytes je Element, für alle zurückgegebenen Tensoren</translation>
    </message>
    <message>
        <source>the bytes of every tensor that its calls returned</source>
        <translation>die Bytes aller Tensoren, die seine Aufrufe zurückgaben</translation>
    </message>
    <message>
        <source>{item} bytes an element</source>
        <translation>{item} Bytes je Element</translation>
    </message>
    <message>
        <source>{item} bytes an element, {calls} calls</source>
        <translation>{item} Bytes je Element, {calls} Aufrufe</translation>
    </message>
    <message>
        <source>not known: {reason}</source>
        <translation>nicht bekannt: {reason}</translation>
    </message>
    <message>
        <source>{calls} calls</source>
        <translation>{calls} Aufrufe</translation>
    </message>
    <message>
        <source>those of the modules called inside</source>
        <translation>die der darin aufgerufenen Module</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>ein Aufruf</translation>
    </message>
    <message>
        <source>it returned no tensor</source>
        <translation>es gab keinen Tensor zurück</translation>
    </message>
    <message>
        <source>its own forward decides: see the modules called inside</source>
        <translation>sein eigenes forward entscheidet: siehe die darin aufgerufenen Module</translation>
    </message>
    <message>
        <source>one real forward pass</source>
        <translation>ein echter Vorwärtslauf</translation>
    </message>
    <message>
        <source>documentation of torch.nn.{kind}, section Shape</source>
        <translation>Dokumentation von torch.nn.{kind}, Abschnitt Shape</translation>
    </message>
    <message>
        <source>parameters / the model&apos;s parameters</source>
        <translation>Parameter / Parameter des Modells</translation>
    </message>
    <message>
        <source>the model has no parameters</source>
        <translation>das Modell hat keine Parameter</translation>
    </message>
    <message>
        <source>{percent:.1f} % of the model&apos;s parameters</source>
        <translation>{percent:.1f}&#xa0;% der Parameter des Modells</translation>
    </message>
    <message>
        <source>{words}; the last number is the sum of the {count} smallest terms</source>
        <translation>{words}; die letzte Zahl ist die Summe der {count} kleinsten Summanden</translation>
    </message>
    <message>
        <source>its sizes follow the first input</source>
        <translation>seine Größen richten sich nach der ersten Eingabe</translation>
    </message>
    <message>
        <source>it has no parameters</source>
        <translation>es hat keine Parameter</translation>
    </message>
    <message>
        <source>it has no buffers</source>
        <translation>es hat keine Puffer</translation>
    </message>
    <message>
        <source>no forward pass was made</source>
        <translation>es gab keinen Vorwärtslauf</translation>
    </message>
    <message>
        <source>{name} needs {needs}, got {got}</source>
        <translation>{name} braucht {needs}, bekam {got}</translation>
    </message>
    <message>
        <source>{name} failed: {error}</source>
        <translation>{name} ist fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <source>change the input, or the layer before it, so that they agree</source>
        <translation>die Eingabe oder die Schicht davor so ändern, dass sie zusammenpassen</translation>
    </message>
    <message>
        <source>use token ids of its vocabulary</source>
        <translation>Token-Nummern aus seinem Vokabular verwenden</translation>
    </message>
    <message>
        <source>give it that</source>
        <translation>ihm das geben</translation>
    </message>
    <message>
        <source>try another input shape</source>
        <translation>eine andere Eingabeform versuchen</translation>
    </message>
    <message>
        <source>its forward calls {name}, for which there is no formula here</source>
        <translation>sein forward ruft {name} auf, wofür es hier keine Formel gibt</translation>
    </message>
    <message>
        <source>it was called in a way that the formula does not cover</source>
        <translation>es wurde auf eine Art aufgerufen, für die die Formel nicht gilt</translation>
    </message>
    <message>
        <source>its weights are packed, and there is no formula for it here</source>
        <translation>seine Gewichte sind gepackt, und dafür gibt es hier keine Formel</translation>
    </message>
    <message>
        <source>a layer of its own kind: nobody has said what it multiplies</source>
        <translation>eine Schicht eigener Art: Niemand hat angegeben, was sie multipliziert</translation>
    </message>
    <message>
        <source>those of the model are not known</source>
        <translation>die des Modells sind nicht bekannt</translation>
    </message>
    <message>
        <source>those of {fqn} are not known</source>
        <translation>die von {fqn} sind nicht bekannt</translation>
    </message>
    <message>
        <source>new gate</source>
        <translation>New-Gatter</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Kreuzungen</translation>
    </message>
    <message>
        <source>Exported (torch.export): the steps are torch&apos;s own operators, computed on shapes alone.</source>
        <translation>Exportiert (torch.export): Die Schritte sind torchs eigene Operatoren, allein mit Formen berechnet.</translation>
    </message>
    <message>
        <source>torch.export refuses {type} ({reason}): record a pass instead.</source>
        <translation>torch.export lehnt {type} ab ({reason}): stattdessen einen Lauf aufzeichnen.</translation>
    </message>
    <message>
        <source>{count:,} nodes, shown folded as {shown:,}.</source>
        <translation>{count:,} Knoten, eingeklappt gezeigt als {shown:,}.</translation>
    </message>
    <message>
        <source>steps {first:,} to {last:,}</source>
        <translation>Schritte {first:,} bis {last:,}</translation>
    </message>
    <message>
        <source>{count:,} nodes are too many to draw: folded to {folded:,}.</source>
        <translation>{count:,} Knoten sind zu viele zum Zeichnen: auf {folded:,} eingeklappt.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>{count:,} steps</source>
        <translation>{count:,} Schritte</translation>
    </message>
    <message>
        <source>a residual connection around 1 block</source>
        <translation>eine Residualverbindung um 1 Block</translation>
    </message>
    <message>
        <source>residual connections around {count:,} blocks</source>
        <translation>Residualverbindungen um {count:,} Blöcke</translation>
    </message>
    <message>
        <source>no branches</source>
        <translation>keine Verzweigungen</translation>
    </message>
    <message>
        <source>1 branch</source>
        <translation>1 Verzweigung</translation>
    </message>
    <message>
        <source>{branches:,} branches</source>
        <translation>{branches:,} Verzweigungen</translation>
    </message>
    <message>
        <source>1 other branch</source>
        <translation>1 weitere Verzweigung</translation>
    </message>
    <message>
        <source>{branches:,} other branches</source>
        <translation>{branches:,} weitere Verzweigungen</translation>
    </message>
    <message>
        <source>{shapes} and {count} more</source>
        <translation>{shapes} und {count} weitere</translation>
    </message>
    <message>
        <source>inputs {shapes}</source>
        <translation>Eingaben {shapes}</translation>
    </message>
    <message>
        <source>outputs {shapes}</source>
        <translation>Ausgaben {shapes}</translation>
    </message>
    <message>
        <source>input {shape}</source>
        <translation>Eingabe {shape}</translation>
    </message>
    <message>
        <source>output {shape}</source>
        <translation>Ausgabe {shape}</translation>
    </message>
    <message>
        <source>Recorded from one real forward pass: the shapes are this input&apos;s, and where the code branches, this is the way it went.</source>
        <translation>Aufgezeichnet bei einem echten Vorwärtslauf: Die Formen sind die dieser Eingabe, und wo der Code verzweigt, ist dies der Weg, den er nahm.</translation>
    </message>
    <message>
        <source>The recording was stopped after {most_steps:,} steps.</source>
        <translation>Die Aufzeichnung wurde nach {most_steps:,} Schritten angehalten.</translation>
    </message>
    <message>
        <source>Its output was made outside torch&apos;s functions, so its inside cannot be followed.</source>
        <translation>Seine Ausgabe entstand außerhalb von torchs Funktionen, daher lässt sich sein Inneres nicht verfolgen.</translation>
    </message>
    <message>
        <source>Made outside torch&apos;s functions, so it is not known from what.</source>
        <translation>Außerhalb von torchs Funktionen entstanden, daher ist nicht bekannt, woraus.</translation>
    </message>
    <message>
        <source>The forward pass ended in {fqn}: {reason}</source>
        <translation>Der Vorwärtslauf endete in {fqn}: {reason}</translation>
    </message>
    <message>
        <source>The forward pass ended in the model: {reason}</source>
        <translation>Der Vorwärtslauf endete im Modell: {reason}</translation>
    </message>
    <message>
        <source>{value!r} is no colour for {name}: use one such as #1c2128.</source>
        <translation>{value!r} ist keine Farbe für {name}: eine wie #1c2128 verwenden.</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>{count} Knoten</translation>
    </message>
    <message>
        <source>Traced symbolically (torch.fx): valid for every input, as far as the code does not look at values.</source>
        <translation>Symbolisch verfolgt (torch.fx): gilt für jede Eingabe, soweit der Code nicht auf Werte schaut.</translation>
    </message>
    <message>
        <source>torch.fx cannot trace {type} ({reason}): record a pass instead.</source>
        <translation>torch.fx kann {type} nicht verfolgen ({reason}): stattdessen einen Lauf aufzeichnen.</translation>
    </message>
    <message>
        <source>Shapes are known only in part: {reason}</source>
        <translation>Die Formen sind nur zum Teil bekannt: {reason}</translation>
    </message>
    <message>
        <source>Symbolic tracing (torch.fx)</source>
        <translation>Symbolisches Verfolgen (torch.fx)</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Vorwärtslauf</translation>
    </message>
    <message>
        <source>{why} torch.fx and torch.export were not needed.</source>
        <translation>{why} torch.fx und torch.export waren nicht nötig.</translation>
    </message>
    <message>
        <source>{why} It failed, and torch.fx and torch.export would not show where.</source>
        <translation>{why} Er ist fehlgeschlagen; torch.fx und torch.export würden nicht zeigen, wo.</translation>
    </message>
    <message>
        <source>{way} does not work either: {error}</source>
        <translation>{way} gelingt auch nicht: {error}</translation>
    </message>
    <message>
        <source>each cell is the value of largest magnitude in a block of {rows} × {columns}, with its sign</source>
        <translation>jede Zelle ist der betragsgrößte Wert eines Blocks von {rows} × {columns}, mit Vorzeichen</translation>
    </message>
    <message>
        <source>each cell is the mean of a block of {rows} × {columns}</source>
        <translation>jede Zelle ist der Mittelwert eines Blocks von {rows} × {columns}</translation>
    </message>
    <message>
        <source>This tensor is empty, so there is nothing to draw: choose another.</source>
        <translation>Dieser Tensor ist leer, es gibt also nichts zu zeichnen: einen anderen wählen.</translation>
    </message>
    <message>
        <source>Drawing the values</source>
        <translation>Werte zeichnen</translation>
    </message>
    <message>
        <source>each cell is one value</source>
        <translation>jede Zelle ist ein Wert</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>A window must end after it starts: give rows and columns as (first, end).</source>
        <translation>Ein Fenster muss nach seinem Anfang enden: Zeilen und Spalten als (erste, Ende) angeben.</translation>
    </message>
    <message>
        <source>A window of {cells:,} values is too large: ask for {most_window:,} or fewer.</source>
        <translation>Ein Fenster von {cells:,} Werten ist zu groß: höchstens {most_window:,} anfordern.</translation>
    </message>
    <message>
        <source>This model takes 1 tensor, the text has {given}: write it as {text}.</source>
        <translation>Dieses Modell nimmt 1 Tensor, im Text stehen {given}: in der Form {text} schreiben.</translation>
    </message>
    <message>
        <source>This model takes {wanted} tensors, the text has {given}: write it as {text}, with ; between tensors.</source>
        <translation>Dieses Modell nimmt {wanted} Tensoren, im Text stehen {given}: in der Form {text} schreiben, mit ; zwischen den Tensoren.</translation>
    </message>
    <message>
        <source>{part!r} is no whole number: write a shape as {wanted}.</source>
        <translation>{part!r} ist keine ganze Zahl: eine Form als {wanted} schreiben.</translation>
    </message>
    <message>
        <source>A shape of {count} dimensions is too deep: give {most_dimensions} sizes at most.</source>
        <translation>Eine Form mit {count} Dimensionen ist zu tief: höchstens {most_dimensions} Größen angeben.</translation>
    </message>
    <message>
        <source>A size in {shape} is 0, and then nothing goes in: use 1 or more.</source>
        <translation>Eine Größe in {shape} ist 0, dann geht nichts hinein: 1 oder mehr verwenden.</translation>
    </message>
    <message>
        <source>A size in {shape} is {size}, which is negative: use 1 or more.</source>
        <translation>Eine Größe in {shape} ist {size}, also negativ: 1 oder mehr verwenden.</translation>
    </message>
    <message>
        <source>The input {shape} has {elements:.3g} elements: keep it at {most_elements:,} or fewer.</source>
        <translation>Die Eingabe {shape} hat {elements:.3g} Elemente: höchstens {most_elements:,} verwenden.</translation>
    </message>
    <message>
        <source>This model takes {has} tensors, not {wants}: write its input as {text}.</source>
        <translation>Dieses Modell nimmt {has} Tensoren, nicht {wants}: seine Eingabe als {text} schreiben.</translation>
    </message>
    <message>
        <source>N × out_channels × output places × (in_channels / groups) × kernel places</source>
        <translation>N × out_channels × Ausgabestellen × (in_channels / groups) × Kernstellen</translation>
    </message>
    <message>
        <source>Dumoulin and Visin, 2016, A guide to convolution arithmetic: every output cell sums one kernel</source>
        <translation>Dumoulin und Visin, 2016, A guide to convolution arithmetic: Jede Ausgabezelle summiert einen Kern</translation>
    </message>
    <message>
        <source>N × in_channels × input places × (out_channels / groups) × kernel places</source>
        <translation>N × in_channels × Eingabestellen × (out_channels / groups) × Kernstellen</translation>
    </message>
    <message>
        <source>Dumoulin and Visin, 2016, A guide to convolution arithmetic: every input cell is spread by one kernel</source>
        <translation>Dumoulin und Visin, 2016, A guide to convolution arithmetic: Jede Eingabezelle wird durch einen Kern verteilt</translation>
    </message>
    <message>
        <source>steps × (W_ih + W_hh + W_hr), per layer and direction; a step uses every weight of a matrix once</source>
        <translation>Schritte × (W_ih + W_hh + W_hr), je Schicht und Richtung; ein Schritt verwendet jedes Gewicht einer Matrix einmal</translation>
    </message>
    <message>
        <source>the equations in the documentation of torch.nn.LSTM, torch.nn.GRU and torch.nn.RNN</source>
        <translation>die Gleichungen in der Dokumentation von torch.nn.LSTM, torch.nn.GRU und torch.nn.RNN</translation>
    </message>
    <message>
        <source>N × (W_ih + W_hh), every weight once</source>
        <translation>N × (W_ih + W_hh), jedes Gewicht einmal</translation>
    </message>
    <message>
        <source>3 × pairs × D, for x·y, x·x and y·y</source>
        <translation>3 × Paare × D, für x·y, x·x und y·y</translation>
    </message>
    <message>
        <source>documentation of torch.nn.CosineSimilarity</source>
        <translation>Dokumentation von torch.nn.CosineSimilarity</translation>
    </message>
    <message>
        <source>output places × in_features × out_features</source>
        <translation>Ausgabestellen × in_features × out_features</translation>
    </message>
    <message>
        <source>documentation of torch.nn.Linear: y = x Aᵀ + b; the bias is added</source>
        <translation>Dokumentation von torch.nn.Linear: y = x Aᵀ + b; der Bias wird addiert</translation>
    </message>
    <message>
        <source>N × out_features × in1_features × (in2_features + 1): A x₂ first, then its product with x₁</source>
        <translation>N × out_features × in1_features × (in2_features + 1): erst A x₂, dann das Produkt mit x₁</translation>
    </message>
    <message>
        <source>documentation of torch.nn.Bilinear: y = x₁ᵀ A x₂ + b</source>
        <translation>Dokumentation von torch.nn.Bilinear: y = x₁ᵀ A x₂ + b</translation>
    </message>
    <message>
        <source>N × (L·E_q·E + S·E_k·E + S·E_v·E for the projections, L·S·E twice for Q Kᵀ and its product with V, L·E·E for the output)</source>
        <translation>N × (L·E_q·E + S·E_k·E + S·E_v·E für die Projektionen, zweimal L·S·E für Q Kᵀ und dessen Produkt mit V, L·E·E für die Ausgabe)</translation>
    </message>
    <message>
        <source>Vaswani et al., 2017, Attention Is All You Need, section 3.2; a head is E / h wide, all heads take L × S × E</source>
        <translation>Vaswani et al., 2017, Attention Is All You Need, Abschnitt 3.2; ein Kopf ist E / h breit, alle Köpfe zusammen brauchen L × S × E</translation>
    </message>
    <message>
        <source>0, as rows are looked up and added; with per_sample_weights, indices × embedding_dim</source>
        <translation>0, da Zeilen nachgeschlagen und addiert werden; mit per_sample_weights Indizes × embedding_dim</translation>
    </message>
    <message>
        <source>documentation of torch.nn.EmbeddingBag</source>
        <translation>Dokumentation von torch.nn.EmbeddingBag</translation>
    </message>
    <message>
        <source>N × in_features × (num_classes × out_features)</source>
        <translation>N × in_features × (num_classes × out_features)</translation>
    </message>
    <message>
        <source>documentation of torch.nn.LinearCrossEntropyLoss</source>
        <translation>Dokumentation von torch.nn.LinearCrossEntropyLoss</translation>
    </message>
    <message>
        <source>a MAC is one multiply-add of a product with weights or between activations; this module has none: looking up, rearranging, activation, pooling, normalisation, interpolation and element-wise losses are other operations</source>
        <translation>ein MAC ist eine Multiplikation mit Addition in einem Produkt mit Gewichten oder zwischen Aktivierungen; dieses Modul hat keine: Nachschlagen, Umordnen, Aktivierung, Pooling, Normalisierung, Interpolation und elementweise Verluste sind andere Operationen</translation>
    </message>
    <message>
        <source>the sum over the modules and products in it</source>
        <translation>die Summe über die Module und Produkte darin</translation>
    </message>
    <message>
        <source>every call counts for all modules that it happened in</source>
        <translation>jeder Aufruf zählt für alle Module, in denen er stattfand</translation>
    </message>
    <message>
        <source>cells of the result × length of each product</source>
        <translation>Zellen des Ergebnisses × Länge jedes Produkts</translation>
    </message>
    <message>
        <source>the definition of the matrix product and convolution</source>
        <translation>die Definition von Matrixprodukt und Faltung</translation>
    </message>
    <message>
        <source>{repeats} repeats are not possible: give 1 to {most_repeats:,}.</source>
        <translation>{repeats} Wiederholungen sind nicht möglich: 1 bis {most_repeats:,} angeben.</translation>
    </message>
    <message>
        <source>{title} has lazy modules without sizes yet: run it on an input first.</source>
        <translation>{title} hat noch Lazy-Module ohne Größen: das Modell erst auf eine Eingabe anwenden.</translation>
    </message>
    <message>
        <source>This input or model is too large to run for a measurement: use a smaller input.</source>
        <translation>Diese Eingabe oder dieses Modell ist zu groß für eine Messung: eine kleinere Eingabe verwenden.</translation>
    </message>
    <message>
        <source>Measuring memory</source>
        <translation>Speicher messen</translation>
    </message>
    <message>
        <source>Measuring time</source>
        <translation>Zeit messen</translation>
    </message>
    <message>
        <source>The forward pass fails ({reason}): choose an input shape that runs.</source>
        <translation>Der Vorwärtslauf schlägt fehl ({reason}): eine Eingabeform wählen, die läuft.</translation>
    </message>
    <message>
        <source>Read why linear1 has 100 × 200 + 200 = 20,200 parameters.</source>
        <translation>Nachlesen, warum linear1 100 × 200 + 200 = 20.200 Parameter hat.</translation>
    </message>
    <message>
        <source>Change the input to 3, 100 and see which numbers change: shapes and MACs, not parameters.</source>
        <translation>Die Eingabe in 3, 100 ändern und sehen, welche Zahlen sich ändern: Formen und MACs, nicht die Parameter.</translation>
    </message>
    <message>
        <source>Compare weight and bias with what the tutorial prints.</source>
        <translation>Gewicht und Bias mit dem vergleichen, was das Tutorial ausgibt.</translation>
    </message>
    <message>
        <source>Give it an input of 4 features and read what it says.</source>
        <translation>Eine Eingabe mit 4 Merkmalen geben und die Meldung lesen.</translation>
    </message>
    <message>
        <source>Compare the two tree maps: fc1 has 85 % of the parameters and 21 % of the MACs.</source>
        <translation>Die beiden Treemaps vergleichen: fc1 hat 85&#xa0;% der Parameter und 21&#xa0;% der MACs.</translation>
    </message>
    <message>
        <source>Change the input to 1, 1, 28, 28: one row turns red and says why.</source>
        <translation>Die Eingabe in 1, 1, 28, 28 ändern: Eine Zeile wird rot und sagt, warum.</translation>
    </message>
    <message>
        <source>Split the LSTM&apos;s weight_ih_l0 into its gates i, f, g and o.</source>
        <translation>weight_ih_l0 des LSTM in seine Gatter i, f, g und o zerlegen.</translation>
    </message>
    <message>
        <source>Double hidden_dim and see which counts double and which grow fourfold.</source>
        <translation>hidden_dim verdoppeln und sehen, welche Zahlen sich verdoppeln und welche sich vervierfachen.</translation>
    </message>
    <message>
        <source>Compare an encoder layer with a decoder layer: the decoder has a second attention.</source>
        <translation>Eine Schicht des Encoders mit einer des Decoders vergleichen: Der Decoder hat eine zweite Attention.</translation>
    </message>
    <message>
        <source>Make the source twice as long and see which MACs double.</source>
        <translation>Die Quelle doppelt so lang machen und sehen, welche MACs sich verdoppeln.</translation>
    </message>
    <message>
        <source>Let it sort and reverse the same digits: only the first token of the target differs.</source>
        <translation>Dieselben Ziffern sortieren und umkehren lassen: Nur das erste Token des Ziels ist anders.</translation>
    </message>
    <message>
        <source>Compare its parameters with the Transformer above: 64 features instead of 512, two layers instead of six.</source>
        <translation>Seine Parameter mit denen des Transformers oben vergleichen: 64 Merkmale statt 512, zwei Schichten statt sechs.</translation>
    </message>
    <message>
        <source>Look at the bias of the LSTM&apos;s forget gate.</source>
        <translation>Den Bias des Vergessgatters im LSTM ansehen.</translation>
    </message>
    <message>
        <source>Let it write a text, and quantize it.</source>
        <translation>Einen Text schreiben lassen und das Modell quantisieren.</translation>
    </message>
    <message>
        <source>Unfold one layer: 12 alike ones make 85,054,464 parameters.</source>
        <translation>Eine Schicht ausklappen: 12 gleiche ergeben 85.054.464 Parameter.</translation>
    </message>
    <message>
        <source>Change 128 to 512 words: the projections grow fourfold, attention between words sixteenfold.</source>
        <translation>128 Wörter in 512 ändern: Die Projektionen wachsen auf das Vierfache, die Attention zwischen den Wörtern auf das Sechzehnfache.</translation>
    </message>
    <message>
        <source>initialised from a seed, not trained</source>
        <translation>mit einem Seed initialisiert, nicht trainiert</translation>
    </message>
    <message>
        <source>shapes only, without values</source>
        <translation>nur Formen, ohne Werte</translation>
    </message>
    <message>
        <source>random sequences of 1 to 10 digits, drawn from the seed; no data set</source>
        <translation>zufällige Folgen von 1 bis 10 Ziffern, mit dem Seed gezogen; kein Datensatz</translation>
    </message>
    <message>
        <source>MNIST: 60,000 training images, padded to 32 x 32; no other pictures</source>
        <translation>MNIST: 60.000 Trainingsbilder, auf 32 x 32 aufgefüllt; keine anderen Bilder</translation>
    </message>
    <message>
        <source>UD English-EWT 2.15: 12,544 training sentences, 204,577 words</source>
        <translation>UD English-EWT 2.15: 12.544 Trainingssätze, 204.577 Wörter</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>keine nötig</translation>
    </message>
    <message>
        <source>WikiText-2 (Merity et al. 2016): Wikipedia text, CC BY-SA</source>
        <translation>WikiText-2 (Merity et al. 2016): Text aus Wikipedia, CC BY-SA</translation>
    </message>
    <message>
        <source>test loss {loss:.3f}, perplexity {perplexity:.1f}</source>
        <translation>Testverlust {loss:.3f}, Perplexität {perplexity:.1f}</translation>
    </message>
    <message>
        <source>test accuracy {percent:.1f} %</source>
        <translation>Testgenauigkeit {percent:.1f}&#xa0;%</translation>
    </message>
    <message>
        <source>1 input ({names})</source>
        <translation>1 Eingabe ({names})</translation>
    </message>
    <message>
        <source>{count} inputs ({names})</source>
        <translation>{count} Eingaben ({names})</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>eine einzelne Zahl</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{counts} dimensions ({letters})</source>
        <translation>{counts} Dimensionen ({letters})</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 Merkmal</translation>
    </message>
    <message>
        <source>{size:,} features</source>
        <translation>{size:,} Merkmale</translation>
    </message>
    <message>
        <source>1 feature in its first input</source>
        <translation>1 Merkmal in der ersten Eingabe</translation>
    </message>
    <message>
        <source>{size:,} features in its first input</source>
        <translation>{size:,} Merkmale in der ersten Eingabe</translation>
    </message>
    <message>
        <source>1 feature in its second input</source>
        <translation>1 Merkmal in der zweiten Eingabe</translation>
    </message>
    <message>
        <source>{size:,} features in its second input</source>
        <translation>{size:,} Merkmale in der zweiten Eingabe</translation>
    </message>
    <message>
        <source>1 feature in its {name}</source>
        <translation>1 Merkmal in {name}</translation>
    </message>
    <message>
        <source>{size:,} features in its {name}</source>
        <translation>{size:,} Merkmale in {name}</translation>
    </message>
    <message>
        <source>floating-point numbers</source>
        <translation>Gleitkommazahlen</translation>
    </message>
    <message>
        <source>at least {sizes} cells for its kernel</source>
        <translation>mindestens {sizes} Zellen für seinen Kern</translation>
    </message>
    <message>
        <source>{count:,} channels</source>
        <translation>{count:,} Kanäle</translation>
    </message>
    <message>
        <source>an input that ends in {shape}</source>
        <translation>eine Eingabe, die auf {shape} endet</translation>
    </message>
    <message>
        <source>whole numbers as indices</source>
        <translation>ganze Zahlen als Indizes</translation>
    </message>
    <message>
        <source>indices from 0 to {last:,}</source>
        <translation>Indizes von 0 bis {last:,}</translation>
    </message>
    <message>
        <source>N, seq_len, features</source>
        <translation>N, seq_len, Merkmale</translation>
    </message>
    <message>
        <source>seq_len, N, features</source>
        <translation>seq_len, N, Merkmale</translation>
    </message>
    <message>
        <source>a hidden state of {wanted} (layers, N, hidden_size)</source>
        <translation>einen verborgenen Zustand von {wanted} (Schichten, N, hidden_size)</translation>
    </message>
    <message>
        <source>as many samples in its tgt as in its src, {wanted:,}</source>
        <translation>so viele Beispiele in tgt wie in src, {wanted:,}</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 Kanal</translation>
    </message>
    <message>
        <source>torch.nn.Module.parameters: every element of a parameter is one</source>
        <translation>torch.nn.Module.parameters: Jedes Element eines Parameters ist einer</translation>
    </message>
    <message>
        <source>gates × hidden × (input + hidden) weights and 2 × gates × hidden biases, per layer and direction; 4 gates i, f, g, o</source>
        <translation>Gatter × verborgen × (Eingabe + verborgen) Gewichte und 2 × Gatter × verborgen Bias-Werte, je Schicht und Richtung; 4 Gatter i, f, g, o</translation>
    </message>
    <message>
        <source>gates × hidden × (input + hidden) weights and 2 × gates × hidden biases, per layer and direction; 3 gates r, z, n</source>
        <translation>Gatter × verborgen × (Eingabe + verborgen) Gewichte und 2 × Gatter × verborgen Bias-Werte, je Schicht und Richtung; 3 Gatter r, z, n</translation>
    </message>
    <message>
        <source>gates × hidden × (input + hidden) weights and 2 × gates × hidden biases, per layer and direction; 1 gate</source>
        <translation>Gatter × verborgen × (Eingabe + verborgen) Gewichte und 2 × Gatter × verborgen Bias-Werte, je Schicht und Richtung; 1 Gatter</translation>
    </message>
    <message>
        <source>4 × hidden × (input + hidden) weights and 2 × 4 × hidden biases</source>
        <translation>4 × verborgen × (Eingabe + verborgen) Gewichte und 2 × 4 × verborgen Bias-Werte</translation>
    </message>
    <message>
        <source>3 × hidden × (input + hidden) weights and 2 × 3 × hidden biases</source>
        <translation>3 × verborgen × (Eingabe + verborgen) Gewichte und 2 × 3 × verborgen Bias-Werte</translation>
    </message>
    <message>
        <source>hidden × (input + hidden) weights and 2 × hidden biases</source>
        <translation>verborgen × (Eingabe + verborgen) Gewichte und 2 × verborgen Bias-Werte</translation>
    </message>
    <message>
        <source>a scale and a shift per feature</source>
        <translation>ein Faktor und eine Verschiebung je Merkmal</translation>
    </message>
    <message>
        <source>a scale and a shift per channel</source>
        <translation>ein Faktor und eine Verschiebung je Kanal</translation>
    </message>
    <message>
        <source>a scale per feature</source>
        <translation>ein Faktor je Merkmal</translation>
    </message>
    <message>
        <source>num_parameters, a slope each</source>
        <translation>num_parameters, je eine Steigung</translation>
    </message>
    <message>
        <source>3 × E × E + 3 × E for query, key and value, and E × E + E for the output</source>
        <translation>3 × E × E + 3 × E für Query, Key und Value und E × E + E für die Ausgabe</translation>
    </message>
    <message>
        <source>documentation of torch.nn.{kind}, section Variables</source>
        <translation>Dokumentation von torch.nn.{kind}, Abschnitt Variables</translation>
    </message>
    <message>
        <source>{title} has no parameter {key!r}: choose one from its tree.</source>
        <translation>{title} hat keinen Parameter {key!r}: einen aus seinem Baum wählen.</translation>
    </message>
    <message>
        <source>{key} has no gate {gate!r}: it has none.</source>
        <translation>{key} hat kein Gatter {gate!r}: Es hat gar keine.</translation>
    </message>
    <message>
        <source>{key} has no gate {gate!r}: use one of {gates}.</source>
        <translation>{key} hat kein Gatter {gate!r}: eines von {gates} verwenden.</translation>
    </message>
    <message>
        <source>{file} is neither .npy nor .csv: choose one of these endings.</source>
        <translation>{file} ist weder .npy noch .csv: eine dieser Endungen wählen.</translation>
    </message>
    <message>
        <source>{title} has no module {fqn!r}: choose one from its tree.</source>
        <translation>{title} hat kein Modul {fqn!r}: eines aus seinem Baum wählen.</translation>
    </message>
    <message>
        <source>its size follows the first input</source>
        <translation>seine Größe richtet sich nach der ersten Eingabe</translation>
    </message>
    <message>
        <source>shape only, no values</source>
        <translation>nur die Form, keine Werte</translation>
    </message>
    <message>
        <source>... and {left:,} more parameters</source>
        <translation>... und {left:,} weitere Parameter</translation>
    </message>
    <message>
        <source>This module has no parameters.</source>
        <translation>Dieses Modul hat keine Parameter.</translation>
    </message>
    <message>
        <source>{min} to {max}; the strongest in map {channel}, row {row}, column {column}.</source>
        <translation>{min} bis {max}; am stärksten in Karte {channel}, Zeile {row}, Spalte {column}.</translation>
    </message>
    <message>
        <source>{min} to {max}; the strongest in row {row}, column {column}.</source>
        <translation>{min} bis {max}; am stärksten in Zeile {row}, Spalte {column}.</translation>
    </message>
    <message>
        <source>{count} of {size} are above zero; the largest is {max}, unit {unit}.</source>
        <translation>Über null: {count} von {size}; am größten ist {max}, Einheit {unit}.</translation>
    </message>
    <message>
        <source>{percent:.0f} % were negative and are now 0; the largest is {max}.</source>
        <translation>{percent:.0f}&#xa0;% waren negativ und sind nun 0; am größten ist {max}.</translation>
    </message>
    <message>
        <source>{before:,} values become {after:,}: the largest of every window stays.</source>
        <translation>Aus {before:,} Werten werden {after:,}: Der größte jedes Fensters bleibt.</translation>
    </message>
    <message>
        <source>{before:,} values become {after:,}: the mean of every window stays.</source>
        <translation>Aus {before:,} Werten werden {after:,}: Der Mittelwert jedes Fensters bleibt.</translation>
    </message>
    <message>
        <source>First choice {first} with {most:.3f}, then {second} with {next:.3f}; a blind guess gives each {guess:.3f}.</source>
        <translation>Erste Wahl {first} mit {most:.3f}, dann {second} mit {next:.3f}; blindes Raten gibt jeder {guess:.3f}.</translation>
    </message>
    <message>
        <source>use inputs of the shapes {shapes}</source>
        <translation>Eingaben der Formen {shapes} verwenden</translation>
    </message>
    <message>
        <source>use {shape} as input {number} of {count}</source>
        <translation>{shape} als Eingabe {number} von {count} verwenden</translation>
    </message>
    <message>
        <source>use {dtype} numbers in the shape {shape}</source>
        <translation>{dtype}-Zahlen in der Form {shape} verwenden</translation>
    </message>
    <message>
        <source>use a {height}x{width} input</source>
        <translation>eine Eingabe von {height}x{width} verwenden</translation>
    </message>
    <message>
        <source>use an input with 1 channel, {shape}</source>
        <translation>eine Eingabe mit 1 Kanal verwenden, {shape}</translation>
    </message>
    <message>
        <source>use an input with {count:,} channels, {shape}</source>
        <translation>eine Eingabe mit {count:,} Kanälen verwenden, {shape}</translation>
    </message>
    <message>
        <source>use an input of {count:,} features, {shape}</source>
        <translation>eine Eingabe mit {count:,} Merkmalen verwenden, {shape}</translation>
    </message>
    <message>
        <source>use an input of the shape {shape}</source>
        <translation>eine Eingabe der Form {shape} verwenden</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}: {remedy}.</source>
        <translation>{reason}: {remedy}.</translation>
    </message>
    <message>
        <source>width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>height and width</source>
        <translation>Höhe und Breite</translation>
    </message>
    <message>
        <source>depth, height and width</source>
        <translation>Tiefe, Höhe und Breite</translation>
    </message>
    <message>
        <source>⌊(size + padding − dilation × (kernel − 1) − 1) / stride⌋ + 1</source>
        <translation>⌊(Größe + padding − dilation × (kernel − 1) − 1) / stride⌋ + 1</translation>
    </message>
    <message>
        <source>(size − 1) × stride − padding + dilation × (kernel − 1) + output_padding + 1</source>
        <translation>(Größe − 1) × stride − padding + dilation × (kernel − 1) + output_padding + 1</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>{count:,} channels, one for each kernel; a place for each window position</source>
        <translation>{count:,} Kanäle, einer für jeden Kern; eine Stelle für jede Lage des Fensters</translation>
    </message>
    <message>
        <source>channels stay; a place for each window position</source>
        <translation>die Kanäle bleiben; eine Stelle für jede Lage des Fensters</translation>
    </message>
    <message>
        <source>every input place is spread over a window</source>
        <translation>jede Eingabestelle wird über ein Fenster verteilt</translation>
    </message>
    <message>
        <source>the last size becomes out_features, {size:,}</source>
        <translation>die letzte Größe wird out_features, {size:,}</translation>
    </message>
    <message>
        <source>directions × hidden_size</source>
        <translation>Richtungen × hidden_size</translation>
    </message>
    <message>
        <source>as many steps and samples as go in</source>
        <translation>so viele Schritte und Beispiele, wie hineingehen</translation>
    </message>
    <message>
        <source>each index becomes a row of {size:,}</source>
        <translation>aus jedem Index wird eine Zeile von {size:,}</translation>
    </message>
    <message>
        <source>chosen when it was made, whatever goes in; channels stay</source>
        <translation>beim Anlegen gewählt, was auch immer hineingeht; die Kanäle bleiben</translation>
    </message>
    <message>
        <source>the product of the flattened sizes</source>
        <translation>das Produkt der zusammengefassten Größen</translation>
    </message>
    <message>
        <source>the values stay, in one dimension</source>
        <translation>die Werte bleiben, in einer Dimension</translation>
    </message>
    <message>
        <source>the same shape as goes in</source>
        <translation>dieselbe Form, wie sie hineingeht</translation>
    </message>
    <message>
        <source>The source of {kind} is not there: it was not made from a file.</source>
        <translation>Der Quelltext von {kind} ist nicht da: Es stammt nicht aus einer Datei.</translation>
    </message>
    <message>
        <source>Max pool</source>
        <translation>Max-Pool</translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation>Mittel-Pool</translation>
    </message>
    <message>
        <source>{label} after {fqn}</source>
        <translation>{label} nach {fqn}</translation>
    </message>
    <message>
        <source>it is too large to run here, and cannot be copied to run as shapes alone</source>
        <translation>es ist zu groß, um hier zu laufen, und kann nicht kopiert werden, um nur mit Formen zu laufen</translation>
    </message>
    <message>
        <source>not all of it was reached</source>
        <translation>nicht alles davon wurde erreicht</translation>
    </message>
    <message>
        <source>the same module as the whole model, counted there</source>
        <translation>dasselbe Modul wie das ganze Modell, dort gezählt</translation>
    </message>
    <message>
        <source>the same module as {fqn}, counted there</source>
        <translation>dasselbe Modul wie {fqn}, dort gezählt</translation>
    </message>
    <message>
        <source>its sizes follow the first input, and are not counted before it</source>
        <translation>seine Größen richten sich nach der ersten Eingabe und werden vorher nicht gezählt</translation>
    </message>
    <message>
        <source>its weights are packed, and PyTorch lists no parameters of it</source>
        <translation>seine Gewichte sind gepackt, und PyTorch führt keine Parameter davon auf</translation>
    </message>
    <message>
        <source>computed inside the model, which counts its MACs</source>
        <translation>im Modell berechnet, das seine MACs zählt</translation>
    </message>
    <message>
        <source>computed inside {fqn}, which counts its MACs</source>
        <translation>in {fqn} berechnet, das seine MACs zählt</translation>
    </message>
    <message>
        <source>not reached in this forward pass</source>
        <translation>in diesem Vorwärtslauf nicht erreicht</translation>
    </message>
    <message>
        <source>not called in this forward pass</source>
        <translation>in diesem Vorwärtslauf nicht aufgerufen</translation>
    </message>
    <message>
        <source>{file} has no ending that tells the format: use {formats}.</source>
        <translation>{file} hat keine Endung, die das Format angibt: {formats} verwenden.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file} schreiben</translation>
    </message>
    <message>
        <source>Looking at the values</source>
        <translation>Werte ansehen</translation>
    </message>
    <message>
        <source>Counting the values</source>
        <translation>Werte zählen</translation>
    </message>
    <message>
        <source>This parameter has no shape yet: its module takes it from the first input.</source>
        <translation>Dieser Parameter hat noch keine Form: Sein Modul übernimmt sie von der ersten Eingabe.</translation>
    </message>
    <message>
        <source>This tensor is here as a shape only, without values: open a model that has weights.</source>
        <translation>Dieser Tensor ist nur als Form da, ohne Werte: ein Modell mit Gewichten öffnen.</translation>
    </message>
    <message>
        <source>torch cannot read values of the type {name}: convert the tensor to float32.</source>
        <translation>torch kann Werte des Typs {name} nicht lesen: den Tensor in float32 umwandeln.</translation>
    </message>
    <message>
        <source>a sparse tensor: its stored values, without the zeros between them</source>
        <translation>ein dünn besetzter Tensor: seine gespeicherten Werte, ohne die Nullen dazwischen</translation>
    </message>
    <message>
        <source>{name}, multiplied out with scale and zero_point</source>
        <translation>{name}, mit scale und zero_point ausmultipliziert</translation>
    </message>
    <message>
        <source>{name} as raw bytes, since torch does not compute with it</source>
        <translation>{name} als rohe Bytes, da torch damit nicht rechnet</translation>
    </message>
    <message>
        <source>magnitudes of complex numbers</source>
        <translation>Beträge komplexer Zahlen</translation>
    </message>
    <message>
        <source>its forward reshapes {count:,} values to [{wanted}], which needs a multiple of {known:,}</source>
        <translation>sein forward formt {count:,} Werte zu [{wanted}] um, wofür es ein Vielfaches von {known:,} braucht</translation>
    </message>
    <message>
        <source>its forward reshapes {count:,} values to [{wanted}], which needs {known:,}</source>
        <translation>sein forward formt {count:,} Werte zu [{wanted}] um, wofür es {known:,} braucht</translation>
    </message>
    <message>
        <source>its forward multiplies {a} × {b} by {c} × {d}, and {b} is not {c}</source>
        <translation>sein forward multipliziert {a} × {b} mit {c} × {d}, und {b} ist nicht {c}</translation>
    </message>
    <message>
        <source>its forward multiplies {rows} × {columns} by a vector of {size}, not of {columns}</source>
        <translation>sein forward multipliziert {rows} × {columns} mit einem Vektor von {size}, nicht von {columns}</translation>
    </message>
    <message>
        <source>its forward multiplies matrices where {b} and {d}, or {a} and {c}, must be the same</source>
        <translation>sein forward multipliziert Matrizen, bei denen {b} und {d} oder {a} und {c} gleich sein müssen</translation>
    </message>
    <message>
        <source>its forward joins tensors cell by cell that have {one} and {other} cells along dimension {axis}</source>
        <translation>sein forward verknüpft Tensoren Zelle für Zelle, die in Dimension {axis} {one} und {other} Zellen haben</translation>
    </message>
    <message>
        <source>its forward puts tensors together of which one is {one} long where the first is {first}</source>
        <translation>sein forward fügt Tensoren zusammen, von denen einer {one} lang ist, wo der erste {first} lang ist</translation>
    </message>
    <message>
        <source>its forward reads values, and this pass on the meta device has shapes only</source>
        <translation>sein forward liest Werte, und dieser Lauf auf dem Meta-Gerät hat nur Formen</translation>
    </message>
    <message>
        <source>{name} is {key}, counted there</source>
        <translation>{name} ist {key}, dort gezählt</translation>
    </message>
    <message>
        <source>{title} is here as shapes only, without values: choose another model to compute with it.</source>
        <translation>{title} ist nur mit Formen da, ohne Werte: zum Rechnen ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>{path} is too large for a lesson: choose a file that LayerLab has saved.</source>
        <translation>{path} ist zu groß für eine Lektion: eine Datei wählen, die LayerLab gespeichert hat.</translation>
    </message>
    <message>
        <source>{path} is no lesson, or only a part of one: choose a file that LayerLab has saved.</source>
        <translation>{path} ist keine Lektion oder nur ein Teil davon: eine Datei wählen, die LayerLab gespeichert hat.</translation>
    </message>
    <message>
        <source>{path} is no lesson: choose a file that LayerLab has saved.</source>
        <translation>{path} ist keine Lektion: eine Datei wählen, die LayerLab gespeichert hat.</translation>
    </message>
    <message>
        <source>{path} was written by a later LayerLab (lesson format {version}): update LayerLab.</source>
        <translation>{path} wurde von einem neueren LayerLab geschrieben (Lektionsformat {version}): LayerLab aktualisieren.</translation>
    </message>
    <message>
        <source>{path} would be too large for a lesson: shorten the texts.</source>
        <translation>{path} würde zu groß für eine Lektion: die Texte kürzen.</translation>
    </message>
    <message>
        <source>{path} is damaged (it has no list of {kind}): take it from another copy.</source>
        <translation>{path} ist beschädigt (die Liste {kind} fehlt): aus einer anderen Kopie nehmen.</translation>
    </message>
    <message>
        <source>Demo {number} of the lesson is damaged and left out; the others stay.</source>
        <translation>Demo {number} der Lektion ist beschädigt und ausgelassen; die anderen bleiben.</translation>
    </message>
    <message>
        <source>Card {number} of the lesson is damaged and left out; the others stay.</source>
        <translation>Karte {number} der Lektion ist beschädigt und ausgelassen; die anderen bleiben.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>The answers are left out of this page.</source>
        <translation>Die Antworten sind auf dieser Seite weggelassen.</translation>
    </message>
    <message>
        <source>Lesson cards</source>
        <translation>Lektionskarten</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Settings and seed</source>
        <translation>Einstellungen und Seed</translation>
    </message>
    <message>
        <source>Seed: {seed}</source>
        <translation>Seed: {seed}</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Bedienelement</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Settings of the question</source>
        <translation>Einstellungen der Frage</translation>
    </message>
    <message>
        <source>Notes for the teacher</source>
        <translation>Notizen für die Lehrkraft</translation>
    </message>
    <message>
        <source>It is {value}. {afterwards}</source>
        <translation>Es ist {value}. {afterwards}</translation>
    </message>
    <message>
        <source>The lesson has a demo that is not there any more ({name}); the others stay.</source>
        <translation>Die Lektion hat eine Demo, die es nicht mehr gibt ({name}); die anderen bleiben.</translation>
    </message>
    <message>
        <source>The lesson has a card that is not there any more ({name}); the others stay.</source>
        <translation>Die Lektion hat eine Karte, die es nicht mehr gibt ({name}); die anderen bleiben.</translation>
    </message>
    <message>
        <source>“{title}” has no text {place} any more, which the lesson changes; the other texts stay.</source>
        <translation>„{title}“ hat keinen Text {place} mehr, den die Lektion ändert; die anderen Texte bleiben.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Was die Farben bedeuten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>After the answer</source>
        <translation>Nach der Antwort</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Schritt {step}</translation>
    </message>
    <message>
        <source>Step {step}: question</source>
        <translation>Schritt {step}: Frage</translation>
    </message>
    <message>
        <source>Step {step}: after the answer</source>
        <translation>Schritt {step}: nach der Antwort</translation>
    </message>
    <message>
        <source>Step {step}: choice {number}</source>
        <translation>Schritt {step}: Antwort {number}</translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation>Ausprobieren {number}</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>Antwort {number}</translation>
    </message>
    <message>
        <source>{path} needs more than {limit:,} MB to be looked into: it is damaged, or made to do harm.</source>
        <translation>{path} braucht mehr als {limit:,} MB zum Ansehen: Die Datei ist beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
        <source>{path} is nested too deeply to be looked into: it is damaged, or made to do harm.</source>
        <translation>{path} ist zu tief verschachtelt zum Ansehen: Die Datei ist beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): check the disk.</source>
        <translation>{path} kann nicht gelesen werden ({reason}): den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>claims an impossible number of values</source>
        <translation>gibt eine unmögliche Zahl von Werten an</translation>
    </message>
    <message>
        <source>has lost its values: the file has no storage for it</source>
        <translation>hat seine Werte verloren: Die Datei enthält keinen Speicherblock dafür</translation>
    </message>
    <message>
        <source>is cut off: the file holds {held:,} of {claimed_bytes:,} bytes</source>
        <translation>ist abgeschnitten: Die Datei enthält {held:,} von {claimed_bytes:,} Bytes</translation>
    </message>
    <message>
        <source>reaches beyond its storage</source>
        <translation>reicht über seinen Speicherblock hinaus</translation>
    </message>
    <message>
        <source>repeats {held:,} bytes of storage</source>
        <translation>wiederholt {held:,} Bytes seines Speicherblocks</translation>
    </message>
    <message>
        <source>is compressed in the archive</source>
        <translation>ist im Archiv komprimiert</translation>
    </message>
    <message>
        <source>{name} {note}.</source>
        <translation>{name} {note}.</translation>
    </message>
    <message>
        <source>{count} tensors, such as {first}: each {note}.</source>
        <translation>{count} Tensoren, etwa {first}: Jeder {note}.</translation>
    </message>
    <message>
        <source>Saved on {devices}; values are read for the CPU.</source>
        <translation>Auf {devices} gespeichert; die Werte werden für die CPU gelesen.</translation>
    </message>
    <message>
        <source>{count} tensors share storage, such as {first} and {second}.</source>
        <translation>{count} Tensoren teilen sich einen Speicherblock, etwa {first} und {second}.</translation>
    </message>
    <message>
        <source>{count} names occur more than once, such as {name}.</source>
        <translation>{count} Namen kommen mehrmals vor, etwa {name}.</translation>
    </message>
    <message>
        <source>Holds the whole module {module}, not only its state_dict.</source>
        <translation>Enthält das ganze Modul {module}, nicht nur sein state_dict.</translation>
    </message>
    <message>
        <source>{name} is an optimizer&apos;s state, not a model&apos;s.</source>
        <translation>{name} ist der Zustand eines Optimierers, nicht der eines Modells.</translation>
    </message>
    <message>
        <source>The whole file is an optimizer&apos;s state, not a model&apos;s.</source>
        <translation>Die ganze Datei ist der Zustand eines Optimierers, nicht der eines Modells.</translation>
    </message>
    <message>
        <source>{path} is an exported program of an older torch: export it again with torch 2.8 or newer.</source>
        <translation>{path} ist ein exportiertes Programm eines älteren torch: mit torch 2.8 oder neuer noch einmal exportieren.</translation>
    </message>
    <message>
        <source>{key} has no description that could be read.</source>
        <translation>{key} hat keine lesbare Beschreibung.</translation>
    </message>
    <message>
        <source>{pickled} pickled parts (sample inputs, constants) were left alone: loading them could run code.</source>
        <translation>{pickled} gepickelte Teile (Beispieleingaben, Konstanten) blieben unberührt: Sie zu laden könnte Code ausführen.</translation>
    </message>
    <message>
        <source>The graph is shown as text; it is not run.</source>
        <translation>Der Graph wird als Text gezeigt; er wird nicht ausgeführt.</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} is not JSON: get a complete copy.</source>
        <translation>{path} ist beschädigt: {name} ist kein JSON: eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path} is damaged: a table in it is none: get a complete copy.</source>
        <translation>{path} ist beschädigt: Eine Tabelle darin ist keine: eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>is sparse</source>
        <translation>ist dünn besetzt</translation>
    </message>
    <message>
        <source>has an unknown dtype</source>
        <translation>hat einen unbekannten dtype</translation>
    </message>
    <message>
        <source>the pickle in it is damaged or cut off ({cause}): get a complete copy.</source>
        <translation>das Pickle darin ist beschädigt oder abgeschnitten ({cause}): eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path} is a {title}, not a model: choose a .pt, .safetensors, .pt2, .onnx or .py file.</source>
        <translation>{path} ist kein Modell ({title}): eine .pt-, .safetensors-, .pt2-, .onnx- oder .py-Datei wählen.</translation>
    </message>
    <message>
        <source>has the shape {shape}, the model needs {expected}</source>
        <translation>hat die Form {shape}, das Modell braucht {expected}</translation>
    </message>
    <message>
        <source>is {dtype}, which is not converted</source>
        <translation>ist {dtype}, was nicht umgewandelt wird</translation>
    </message>
    <message>
        <source>has no values that can be read</source>
        <translation>hat keine lesbaren Werte</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>es ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is no protobuf message</source>
        <translation>es ist keine Protobuf-Nachricht</translation>
    </message>
    <message>
        <source>its description is larger than {most_bytes} MB</source>
        <translation>seine Beschreibung ist größer als {most_bytes} MB</translation>
    </message>
    <message>
        <source>{path} is a damaged ONNX model, {cause}: get a complete copy.</source>
        <translation>{path} ist ein beschädigtes ONNX-Modell ({cause}): eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path} is an ONNX model without a graph: export it again.</source>
        <translation>{path} ist ein ONNX-Modell ohne Graphen: noch einmal exportieren.</translation>
    </message>
    <message>
        <source>{count} operators: {operators}.</source>
        <translation>{count} Operatoren: {operators}.</translation>
    </message>
    <message>
        <source>It has no operators.</source>
        <translation>Es hat keine Operatoren.</translation>
    </message>
    <message>
        <source>Made by {producer}.</source>
        <translation>Erzeugt von {producer}.</translation>
    </message>
    <message>
        <source>its graphs are nested more than {deepest} deep</source>
        <translation>seine Graphen sind mehr als {deepest} Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>it has more than {most_tensors:,} tensors</source>
        <translation>es hat mehr als {most_tensors:,} Tensoren</translation>
    </message>
    <message>
        <source>has its values in another file</source>
        <translation>hat seine Werte in einer anderen Datei</translation>
    </message>
    <message>
        <source>points outside its folder ({location})</source>
        <translation>zeigt aus seinem Ordner hinaus ({location})</translation>
    </message>
    <message>
        <source>needs {size_bytes:,} bytes for its shape and has {held:,}</source>
        <translation>braucht {size_bytes:,} Bytes für seine Form und hat {held:,}</translation>
    </message>
    <message>
        <source>a picture: drop it on the Layers tab</source>
        <translation>ein Bild: auf dem Reiter Schichten ablegen</translation>
    </message>
    <message>
        <source>a text: open it on the Generate or Quantize tab</source>
        <translation>ein Text: auf dem Reiter Erzeugen oder Quantisieren öffnen</translation>
    </message>
    <message>
        <source>a folder of texts: choose it on the Quantize tab</source>
        <translation>ein Ordner mit Texten: auf dem Reiter Quantisieren wählen</translation>
    </message>
    <message>
        <source>a session: open it with File &gt; Open session</source>
        <translation>eine Sitzung: mit Datei &gt; Öffnen laden</translation>
    </message>
    <message>
        <source>{path} is no model but {goes_to}.</source>
        <translation>{path} ist kein Modell, sondern {goes_to}.</translation>
    </message>
    <message>
        <source>{path} is damaged, {name} {note}: get a complete copy.</source>
        <translation>{path} ist beschädigt ({name} {note}): eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path} has no state_dict {group!r}: choose one of {names}.</source>
        <translation>{path} hat kein state_dict {group!r}: eines von {names} wählen.</translation>
    </message>
    <message>
        <source>comparing keys with the gallery</source>
        <translation>Schlüssel mit der Galerie vergleichen</translation>
    </message>
    <message>
        <source>There is no model {model!r}: use one of {keys}.</source>
        <translation>Es gibt kein Modell {model!r}: eines von {keys} verwenden.</translation>
    </message>
    <message>
        <source>{path} has no key that fits {model}: open it without naming a model.</source>
        <translation>{path} hat keinen Schlüssel, der zu {model} passt: ohne Angabe eines Modells öffnen.</translation>
    </message>
    <message>
        <source>Fits no model of the gallery; the best of them {sentence}.</source>
        <translation>Passt zu keinem Modell der Galerie; das beste davon {sentence}.</translation>
    </message>
    <message>
        <source>Fits no model of the gallery.</source>
        <translation>Passt zu keinem Modell der Galerie.</translation>
    </message>
    <message>
        <source>building {title}</source>
        <translation>{title} aufbauen</translation>
    </message>
    <message>
        <source>Stored as {dtypes}; the model computes in its own dtypes.</source>
        <translation>Gespeichert als {dtypes}; das Modell rechnet in seinen eigenen dtypes.</translation>
    </message>
    <message>
        <source>weights from {file} (sha256 {digest})</source>
        <translation>Gewichte aus {file} (sha256 {digest})</translation>
    </message>
    <message>
        <source>{provenance}, {count} of {total} keys</source>
        <translation>{provenance}, {count} von {total} Schlüsseln</translation>
    </message>
    <message>
        <source>{count} keys keep the values that the model was built with.</source>
        <translation>{count} Schlüssel behalten die Werte, mit denen das Modell aufgebaut wurde.</translation>
    </message>
    <message>
        <source>Words are those of the word model&apos;s own dictionary (WikiText-2, in order of occurrence).</source>
        <translation>Die Wörter sind die des eigenen Wörterbuchs des Wortmodells (WikiText-2, in der Reihenfolge ihres Auftretens).</translation>
    </message>
    <message>
        <source>is on the meta device and has no values</source>
        <translation>ist auf dem Meta-Gerät und hat keine Werte</translation>
    </message>
    <message>
        <source>is a tensor subclass without plain values</source>
        <translation>ist eine Tensor-Unterklasse ohne einfache Werte</translation>
    </message>
    <message>
        <source>is a nested tensor: its rows differ in length</source>
        <translation>ist ein verschachtelter Tensor: Seine Zeilen sind verschieden lang</translation>
    </message>
    <message>
        <source>is stored in a way that is not read here</source>
        <translation>ist auf eine Art gespeichert, die hier nicht gelesen wird</translation>
    </message>
    <message>
        <source>is quantized ({scheme})</source>
        <translation>ist quantisiert ({scheme})</translation>
    </message>
    <message>
        <source>is quantized (scheme unknown)</source>
        <translation>ist quantisiert (Schema unbekannt)</translation>
    </message>
    <message>
        <source>is sparse ({layout})</source>
        <translation>ist dünn besetzt ({layout})</translation>
    </message>
    <message>
        <source>{path} is larger than {most_bytes} MB: choose the file that defines the model.</source>
        <translation>{path} ist größer als {most_bytes} MB: die Datei wählen, die das Modell definiert.</translation>
    </message>
    <message>
        <source>{path} defines no nn.Module class, no class at all: choose the file that defines the model.</source>
        <translation>{path} definiert keine nn.Module-Klasse, überhaupt keine Klasse: die Datei wählen, die das Modell definiert.</translation>
    </message>
    <message>
        <source>{path} defines no nn.Module class, only {names}: choose the file that defines the model.</source>
        <translation>{path} definiert keine nn.Module-Klasse, nur {names}: die Datei wählen, die das Modell definiert.</translation>
    </message>
    <message>
        <source>Parsed, not run; running it needs your consent.</source>
        <translation>Zerlegt, nicht ausgeführt; das Ausführen braucht Ihre Zustimmung.</translation>
    </message>
    <message>
        <source>{name} needs {arguments}.</source>
        <translation>{name} braucht {arguments}.</translation>
    </message>
    <message>
        <source>{path} is no valid Python ({reason}): correct it first.</source>
        <translation>{path} ist kein gültiges Python ({reason}): die Datei erst berichtigen.</translation>
    </message>
    <message>
        <source>{path} is no valid Python in line {line} ({reason}): correct it first.</source>
        <translation>{path} ist in Zeile {line} kein gültiges Python ({reason}): die Datei erst berichtigen.</translation>
    </message>
    <message>
        <source>{path} cannot be parsed ({type}): choose another file.</source>
        <translation>{path} kann nicht zerlegt werden ({type}): eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>choose a model (.pt, .safetensors, .pt2, .onnx, .py), a picture or a text</source>
        <translation>ein Modell (.pt, .safetensors, .pt2, .onnx, .py), ein Bild oder einen Text wählen</translation>
    </message>
    <message>
        <source>{path} is empty: choose a file with something in it.</source>
        <translation>{path} ist leer: eine Datei mit Inhalt wählen.</translation>
    </message>
    <message>
        <source>TorchScript archive (torch.jit.save)</source>
        <translation>TorchScript-Archiv (torch.jit.save)</translation>
    </message>
    <message>
        <source>exported program (torch.export.save)</source>
        <translation>exportiertes Programm (torch.export.save)</translation>
    </message>
    <message>
        <source>PyTorch file (torch.save)</source>
        <translation>PyTorch-Datei (torch.save)</translation>
    </message>
    <message>
        <source>{path} is {what}, not a PyTorch model: {remedy}.</source>
        <translation>{path} ist {what}, kein PyTorch-Modell: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is a zip archive without a PyTorch model in it: unpack it first.</source>
        <translation>{path} ist ein Zip-Archiv ohne PyTorch-Modell: erst entpacken.</translation>
    </message>
    <message>
        <source>{path} may not be read ({strerror}): check its permissions.</source>
        <translation>{path} darf nicht gelesen werden ({strerror}): die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>{path} is a folder without {split_files}: choose a file, or a folder of texts.</source>
        <translation>{path} ist ein Ordner ohne {split_files}: eine Datei oder einen Ordner mit Texten wählen.</translation>
    </message>
    <message>
        <source>folder of texts ({found})</source>
        <translation>Ordner mit Texten ({found})</translation>
    </message>
    <message>
        <source>{path} is a truncated zip archive (its directory is missing): get a complete copy.</source>
        <translation>{path} ist ein abgeschnittenes Zip-Archiv (sein Verzeichnis fehlt): eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>{image} picture</source>
        <translation>{image}-Bild</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>BMP-Bild</translation>
    </message>
    <message>
        <source>PBM, PGM or PPM picture</source>
        <translation>PBM-, PGM- oder PPM-Bild</translation>
    </message>
    <message>
        <source>{path} is {what}: {remedy}.</source>
        <translation>{path} ist {what}: {remedy}.</translation>
    </message>
    <message>
        <source>safetensors file</source>
        <translation>safetensors-Datei</translation>
    </message>
    <message>
        <source>PyTorch file of the format before 1.6 (torch.save)</source>
        <translation>PyTorch-Datei im Format vor 1.6 (torch.save)</translation>
    </message>
    <message>
        <source>plain pickle, not a torch.save file</source>
        <translation>einfaches Pickle, keine torch.save-Datei</translation>
    </message>
    <message>
        <source>plain pickle (protocol 0)</source>
        <translation>einfaches Pickle (Protokoll 0)</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>ONNX-Modell</translation>
    </message>
    <message>
        <source>text in UTF-16</source>
        <translation>Text in UTF-16</translation>
    </message>
    <message>
        <source>text, but not in UTF-8</source>
        <translation>Text, aber nicht in UTF-8</translation>
    </message>
    <message>
        <source>{path} is a web page (HTML), perhaps an error page: download the file itself again.</source>
        <translation>{path} ist eine Webseite (HTML), vielleicht eine Fehlerseite: die Datei selbst noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>{path} is an XML or SVG file: {remedy}.</source>
        <translation>{path} ist eine XML- oder SVG-Datei: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is a Git LFS pointer, not the file itself: fetch it with git lfs pull.</source>
        <translation>{path} ist ein Git-LFS-Zeiger, nicht die Datei selbst: mit git lfs pull holen.</translation>
    </message>
    <message>
        <source>Python source</source>
        <translation>Python-Quelltext</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>Text in UTF-8</translation>
    </message>
    <message>
        <source>LayerLab lesson</source>
        <translation>LayerLab-Lektion</translation>
    </message>
    <message>
        <source>{path} is JSON nested too deeply to read: {remedy}.</source>
        <translation>{path} ist JSON, zum Lesen zu tief verschachtelt: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is a damaged session file: choose another one, or start fresh.</source>
        <translation>{path} ist eine beschädigte Sitzungsdatei: eine andere wählen oder neu beginnen.</translation>
    </message>
    <message>
        <source>LayerLab session</source>
        <translation>LayerLab-Sitzung</translation>
    </message>
    <message>
        <source>{path} is a notebook: save its code as .py.</source>
        <translation>{path} ist ein Notebook: seinen Code als .py speichern.</translation>
    </message>
    <message>
        <source>{path} is JSON, neither a model nor a session: {remedy}.</source>
        <translation>{path} ist JSON, aber weder ein Modell noch eine Sitzung: {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds bytes of an unknown format: {remedy}.</source>
        <translation>{path} enthält Bytes eines unbekannten Formats: {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds bytes of an unknown format, whatever its name {suffix} says: {remedy}.</source>
        <translation>{path} enthält Bytes eines unbekannten Formats, was auch immer die Endung {suffix} sagt: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is no file name: choose a file that exists.</source>
        <translation>{path} ist kein Dateiname: eine Datei wählen, die es gibt.</translation>
    </message>
    <message>
        <source>{path} is {kind}: choose a regular file.</source>
        <translation>{path} ist {kind}: eine gewöhnliche Datei wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}): check the disk.</source>
        <translation>{path} kann nicht gelesen werden ({strerror}): den Datenträger prüfen.</translation>
    </message>
    <message>
        <source>{path} was changed while it was read: open it again.</source>
        <translation>{path} wurde während des Lesens geändert: noch einmal öffnen.</translation>
    </message>
    <message>
        <source>SHA-256 of {file}</source>
        <translation>SHA-256 von {file}</translation>
    </message>
    <message>
        <source>{path} is a link to a file that does not exist: choose the file itself.</source>
        <translation>{path} ist ein Verweis auf eine Datei, die es nicht gibt: die Datei selbst wählen.</translation>
    </message>
    <message>
        <source>There is no file {path}: choose one that exists.</source>
        <translation>Es gibt keine Datei {path}: eine wählen, die es gibt.</translation>
    </message>
    <message>
        <source>{path} may not be read: ask for the permission, or choose a copy of your own.</source>
        <translation>{path} darf nicht gelesen werden: um Erlaubnis bitten oder eine eigene Kopie wählen.</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a file in it.</source>
        <translation>{path} ist ein Ordner: eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({strerror}): choose another file.</source>
        <translation>{path} kann nicht geöffnet werden ({strerror}): eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a pipe (FIFO)</source>
        <translation>eine Pipe (FIFO)</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>{path} did not end within {seconds:g} s: look for an endless loop at its top.</source>
        <translation>{path} wurde in {seconds:g} s nicht fertig: auf oberster Ebene nach einer Endlosschleife suchen.</translation>
    </message>
    <message>
        <source>trying {file} in a process of its own</source>
        <translation>{file} in einem eigenen Prozess erproben</translation>
    </message>
    <message>
        <source>{path} ends the process that runs it (code {code}): remove its call to exit.</source>
        <translation>{path} beendet den Prozess, der es ausführt (Code {code}): den Aufruf von exit entfernen.</translation>
    </message>
    <message>
        <source>fits {title}: {count} of {total} keys</source>
        <translation>passt zu {title}: {count} von {total} Schlüsseln</translation>
    </message>
    <message>
        <source>{fits}, {count} unexpected</source>
        <translation>{fits}, {count} unerwartet</translation>
    </message>
    <message>
        <source>{fits}, {count} mismatched</source>
        <translation>{fits}, {count} unpassend</translation>
    </message>
    <message>
        <source>{path} is a {title}, which is never run: open it to look at it.</source>
        <translation>{path} ({title}) wird nie ausgeführt: zum Ansehen öffnen.</translation>
    </message>
    <message>
        <source>{path} is not trusted as it is now: see what it would run, and allow it first.</source>
        <translation>{path} ist im jetzigen Zustand nicht vertraut: erst ansehen, was ausgeführt würde, und es erlauben.</translation>
    </message>
    <message>
        <source>running {file}</source>
        <translation>{file} ausführen</translation>
    </message>
    <message>
        <source>initialised from seed {seed}, not trained; class of {file} (sha256 {digest})</source>
        <translation>mit Seed {seed} initialisiert, nicht trainiert; Klasse aus {file} (sha256 {digest})</translation>
    </message>
    <message>
        <source>module of {file} (sha256 {digest})</source>
        <translation>Modul aus {file} (sha256 {digest})</translation>
    </message>
    <message>
        <source>{text!r} is no plain value: give a number, a text in quotes, True, False, None or a list.</source>
        <translation>{text!r} ist kein einfacher Wert: eine Zahl, einen Text in Anführungszeichen, True, False, None oder eine Liste angeben.</translation>
    </message>
    <message>
        <source>{path} defines {names}: choose one of them.</source>
        <translation>{path} definiert {names}: eines davon wählen.</translation>
    </message>
    <message>
        <source>{path} defines no module class {name}: choose one of {names}.</source>
        <translation>{path} definiert keine Modulklasse {name}: eine von {names} wählen.</translation>
    </message>
    <message>
        <source>{name} needs {arguments}: give a value for each.</source>
        <translation>{name} braucht {arguments}: für jedes einen Wert angeben.</translation>
    </message>
    <message>
        <source>reading {file}</source>
        <translation>{file} lesen</translation>
    </message>
    <message>
        <source>{path} fails when it is run: {error}: correct it and try again.</source>
        <translation>{path} schlägt beim Ausführen fehl: {error}: berichtigen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{path} needs the module {name}: install it, or put all code into one file.</source>
        <translation>{path} braucht das Modul {name}: es installieren oder den ganzen Code in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>{path} defines no module class {class_name}: choose another class.</source>
        <translation>{path} definiert keine Modulklasse {class_name}: eine andere Klasse wählen.</translation>
    </message>
    <message>
        <source>{class_name} cannot be built ({error}): check its arguments.</source>
        <translation>{class_name} kann nicht erzeugt werden ({error}): die Argumente prüfen.</translation>
    </message>
    <message>
        <source>{class_name} of {path} makes no module: choose another class.</source>
        <translation>{class_name} aus {path} erzeugt kein Modul: eine andere Klasse wählen.</translation>
    </message>
    <message>
        <source>{path} needs a class that is not here ({error}): open the .py file that defines it, then these weights.</source>
        <translation>{path} braucht eine Klasse, die hier fehlt ({error}): erst die .py-Datei öffnen, die sie definiert, dann diese Gewichte.</translation>
    </message>
    <message>
        <source>{path} holds a {type}, not a module: open it without running it.</source>
        <translation>{path} enthält ein Objekt vom Typ {type}, kein Modul: ohne Ausführen öffnen.</translation>
    </message>
    <message>
        <source>its metadata is no table of texts</source>
        <translation>seine Metadaten sind keine Tabelle von Texten</translation>
    </message>
    <message>
        <source>Metadata: {texts}.</source>
        <translation>Metadaten: {texts}.</translation>
    </message>
    <message>
        <source>its header claims {length:,} bytes, more than {most_header_bytes:,}</source>
        <translation>sein Kopf nennt {length:,} Bytes, mehr als {most_header_bytes:,}</translation>
    </message>
    <message>
        <source>its header claims {length:,} bytes of {held:,}: it is cut off</source>
        <translation>sein Kopf nennt {length:,} Bytes von {held:,}: Es ist abgeschnitten</translation>
    </message>
    <message>
        <source>its header is not UTF-8</source>
        <translation>sein Kopf ist kein UTF-8</translation>
    </message>
    <message>
        <source>its header is nested too deeply</source>
        <translation>sein Kopf ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its header is not JSON</source>
        <translation>sein Kopf ist kein JSON</translation>
    </message>
    <message>
        <source>its header is no table of tensors</source>
        <translation>sein Kopf ist keine Tabelle von Tensoren</translation>
    </message>
    <message>
        <source>{name} stands in its header more than once</source>
        <translation>{name} steht mehrmals in seinem Kopf</translation>
    </message>
    <message>
        <source>{shown} lacks its dtype, shape or data_offsets</source>
        <translation>{shown} fehlt dtype, shape oder data_offsets</translation>
    </message>
    <message>
        <source>{shown} has no possible shape</source>
        <translation>{shown} hat keine mögliche Form</translation>
    </message>
    <message>
        <source>{shown} has no possible data_offsets</source>
        <translation>{shown} hat keine möglichen data_offsets</translation>
    </message>
    <message>
        <source>{shown} needs {needed:,} bytes for its shape and has {size_bytes:,}</source>
        <translation>{shown} braucht {needed:,} Bytes für seine Form und hat {size_bytes:,}</translation>
    </message>
    <message>
        <source>has a dtype that torch lacks</source>
        <translation>hat einen dtype, den torch nicht kennt</translation>
    </message>
    <message>
        <source>{name} overlaps the tensor before it</source>
        <translation>{name} überlappt den Tensor davor</translation>
    </message>
    <message>
        <source>{name} leaves a hole before it</source>
        <translation>{name} lässt eine Lücke davor</translation>
    </message>
    <message>
        <source>its tensors need {at:,} bytes and the file has {available:,}: it is cut off</source>
        <translation>seine Tensoren brauchen {at:,} Bytes, und die Datei hat {available:,}: Sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>{count:,} bytes behind its last tensor belong to none</source>
        <translation>{count:,} Bytes hinter seinem letzten Tensor gehören zu keinem</translation>
    </message>
    <message>
        <source>{path} is a damaged safetensors file, {cause}: get a complete copy.</source>
        <translation>{path} ist eine beschädigte safetensors-Datei ({cause}): eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path} cannot be looked into ({error}): close some programs and try again.</source>
        <translation>{path} kann nicht angesehen werden ({error}): einige Programme schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{path} took longer than {seconds:g} s to be looked into: it is damaged, or made to do harm.</source>
        <translation>{path} anzusehen dauerte länger als {seconds:g} s: Die Datei ist beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
        <source>looking into {file}</source>
        <translation>{file} ansehen</translation>
    </message>
    <message>
        <source>{path} made the process that looked into it end with code {code}: it is damaged, or made to do harm.</source>
        <translation>{path} ließ den Prozess, der die Datei ansah, mit Code {code} enden: Sie ist beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
        <source>{path} could not be looked into: it is damaged, or made to do harm.</source>
        <translation>{path} konnte nicht angesehen werden: Die Datei ist beschädigt oder soll Schaden anrichten.</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>unpack it first</source>
        <translation>erst entpacken</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>ein Zstandard-Archiv</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>a GGUF model of llama.cpp</source>
        <translation>ein GGUF-Modell von llama.cpp</translation>
    </message>
    <message>
        <source>choose the .safetensors file that it was made from</source>
        <translation>die .safetensors-Datei wählen, aus der es entstand</translation>
    </message>
    <message>
        <source>a NumPy array (.npy)</source>
        <translation>ein NumPy-Array (.npy)</translation>
    </message>
    <message>
        <source>save tensors with safetensors or torch.save instead</source>
        <translation>Tensoren stattdessen mit safetensors oder torch.save speichern</translation>
    </message>
    <message>
        <source>an HDF5 file (Keras or plain data)</source>
        <translation>eine HDF5-Datei (Keras oder einfache Daten)</translation>
    </message>
    <message>
        <source>convert its weights to .safetensors</source>
        <translation>die Gewichte in .safetensors umwandeln</translation>
    </message>
    <message>
        <source>a TensorFlow Lite model</source>
        <translation>ein TensorFlow-Lite-Modell</translation>
    </message>
    <message>
        <source>convert it to ONNX</source>
        <translation>in ONNX umwandeln</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>copy its text into a .txt file</source>
        <translation>den Text in eine .txt-Datei kopieren</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>eine Parquet-Tabelle</translation>
    </message>
    <message>
        <source>export its text column as .txt</source>
        <translation>die Textspalte als .txt exportieren</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>choose a model, picture or text</source>
        <translation>ein Modell, ein Bild oder einen Text wählen</translation>
    </message>
    <message>
        <source>a program for Linux</source>
        <translation>ein Programm für Linux</translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation>ein Programm für Windows</translation>
    </message>
    <message>
        <source>a WAV sound</source>
        <translation>ein WAV-Klang</translation>
    </message>
    <message>
        <source>an icon (.ico)</source>
        <translation>ein Symbol (.ico)</translation>
    </message>
    <message>
        <source>save it as PNG</source>
        <translation>als PNG speichern</translation>
    </message>
    <message>
        <source>a video, or a HEIC or AVIF picture</source>
        <translation>ein Video oder ein HEIC- oder AVIF-Bild</translation>
    </message>
    <message>
        <source>save a picture as PNG</source>
        <translation>ein Bild als PNG speichern</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>ein OpenEXR-Bild</translation>
    </message>
    <message>
        <source>a NumPy archive (.npz)</source>
        <translation>ein NumPy-Archiv (.npz)</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>save its text as .txt</source>
        <translation>den Text als .txt speichern</translation>
    </message>
    <message>
        <source>an OpenDocument or EPUB file</source>
        <translation>eine OpenDocument- oder EPUB-Datei</translation>
    </message>
    <message>
        <source>a Keras model</source>
        <translation>ein Keras-Modell</translation>
    </message>
    <message>
        <source>a Java archive</source>
        <translation>ein Java-Archiv</translation>
    </message>
    <message>
        <source>It holds more than {most_tensors:,} tensors or {most_values:,} values; the rest is not shown.</source>
        <translation>Darin sind mehr als {most_tensors:,} Tensoren oder {most_values:,} Werte; der Rest wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>It is nested more than {deepest} levels deep; what is deeper is not shown.</source>
        <translation>Die Verschachtelung ist mehr als {deepest} Ebenen tief; was tiefer liegt, wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Compiled code of {model}, shown as text; running it needs your consent.</source>
        <translation>Kompilierter Code von {model}, als Text gezeigt; das Ausführen braucht Ihre Zustimmung.</translation>
    </message>
    <message>
        <source>{path} is of an unknown version of torch&apos;s old format: save it again with a newer torch.</source>
        <translation>{path} hat eine unbekannte Version von torchs altem Format: mit einem neueren torch noch einmal speichern.</translation>
    </message>
    <message>
        <source>{path} holds {data} and no tensors: choose a state_dict or a checkpoint.</source>
        <translation>{path} enthält {data} und keine Tensoren: ein state_dict oder einen Checkpoint wählen.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>Opening it with torch.load would import {names}; nothing was imported.</source>
        <translation>Das Öffnen mit torch.load würde {names} importieren; es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path}: {problem}</translation>
    </message>
    <message>
        <source>{path}: the pickle in it is damaged or cut off ({cause}), and would import {names}: get a complete copy.</source>
        <translation>{path}: Das Pickle darin ist beschädigt oder abgeschnitten ({cause}) und würde {names} importieren: eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path} was saved on a big-endian machine: save it again with safetensors.</source>
        <translation>{path} wurde auf einem Big-Endian-Rechner gespeichert: mit safetensors noch einmal speichern.</translation>
    </message>
    <message>
        <source>a {type}</source>
        <translation>ein Objekt vom Typ {type}</translation>
    </message>
    <message>
        <source>a {type} of {count:,}</source>
        <translation>ein Objekt vom Typ {type} mit {count:,} Einträgen</translation>
    </message>
    <message>
        <source>a value of type {type}</source>
        <translation>einen Wert vom Typ {type}</translation>
    </message>
    <message>
        <source>nothing that it names</source>
        <translation>nichts mit Namen</translation>
    </message>
    <message>
        <source>Run {path} (SHA-256 {sha256})? It would import {names}, and can do all that you can.</source>
        <translation>{path} (SHA-256 {sha256}) ausführen? Die Datei würde {names} importieren und kann alles, was Sie können.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}): check its permissions.</source>
        <translation>{file} kann nicht gelesen werden ({strerror}): die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>{parent} cannot be made ({strerror}): choose another folder.</source>
        <translation>{parent} kann nicht angelegt werden ({strerror}): einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{file} was damaged and is now {aside}: files have to be trusted again.</source>
        <translation>{file} war beschädigt und heißt nun {aside}: Dateien müssen neu für vertraut erklärt werden.</translation>
    </message>
    <message>
        <source>{file} is damaged: files have to be trusted again.</source>
        <translation>{file} ist beschädigt: Dateien müssen neu für vertraut erklärt werden.</translation>
    </message>
    <message>
        <source>{path} ends within {name}: get a complete copy.</source>
        <translation>{path} endet mitten in {name}: eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path} is damaged at {name} (checksum): get a complete copy.</source>
        <translation>{path} ist bei {name} beschädigt (Prüfsumme): eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path}: {name} reaches beyond its storage: get a sound copy.</source>
        <translation>{path}: {name} reicht über seinen Speicherblock hinaus: eine unbeschädigte Kopie besorgen.</translation>
    </message>
    <message>
        <source>looking for NaN and Inf</source>
        <translation>NaN und Inf suchen</translation>
    </message>
    <message>
        <source>NaN or Inf in {name}.</source>
        <translation>NaN oder Inf in {name}.</translation>
    </message>
    <message>
        <source>NaN or Inf in {name} and in {count} more tensors.</source>
        <translation>NaN oder Inf in {name} und in {count} weiteren Tensoren.</translation>
    </message>
    <message>
        <source>{weights} is a {title}, no state_dict: choose a .safetensors, .pt or .pth file.</source>
        <translation>{weights} ist kein state_dict ({title}): eine .safetensors-, .pt- oder .pth-Datei wählen.</translation>
    </message>
    <message>
        <source>{weights} has no vocabulary beside it ({own}): give the corpus folder that it was trained on, or a file with its words.</source>
        <translation>Neben {weights} liegt kein Vokabular ({own}): den Korpusordner, mit dem das Modell trainiert wurde, oder eine Datei mit seinen Wörtern angeben.</translation>
    </message>
    <message>
        <source>words from {file}</source>
        <translation>Wörter aus {file}</translation>
    </message>
    <message>
        <source>{provenance}, {source}</source>
        <translation>{provenance}, {source}</translation>
    </message>
    <message>
        <source>{path} has NaN or Inf in {key}, so it cannot predict a word: train it again.</source>
        <translation>{path} hat NaN oder Inf in {key} und kann daher kein Wort vorhersagen: neu trainieren.</translation>
    </message>
    <message>
        <source>building {file}</source>
        <translation>{file} aufbauen</translation>
    </message>
    <message>
        <source>words in their order in {folder}</source>
        <translation>Wörter in ihrer Reihenfolge in {folder}</translation>
    </message>
    <message>
        <source>{path} has rows for {ntoken:,} words, and {source} has {count:,} different words: give the corpus or vocabulary that the model was trained with.</source>
        <translation>{path} hat Zeilen für {ntoken:,} Wörter, und {source} hat {count:,} verschiedene Wörter: den Korpus oder das Vokabular angeben, mit dem das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>weights from {name}</source>
        <translation>Gewichte aus {name}</translation>
    </message>
    <message>
        <source>{file} is no record of a training: get a sound copy, or move it away.</source>
        <translation>{file} ist kein Trainingsnachweis: eine unbeschädigte Kopie besorgen oder die Datei verschieben.</translation>
    </message>
    <message>
        <source>{weights} is not the file that {file} describes (its SHA-256 differs): get both again, or move {file} away.</source>
        <translation>{weights} ist nicht die Datei, die {file} beschreibt (der SHA-256 ist anders): beide neu besorgen oder {file} verschieben.</translation>
    </message>
    <message>
        <source>{provenance}; {name}</source>
        <translation>{provenance}; {name}</translation>
    </message>
    <message>
        <source>{folder} has no word model in it (weights NAME.safetensors and words NAME{vocabulary}): choose the folder that a training has written.</source>
        <translation>In {folder} ist kein Wortmodell (Gewichte NAME.safetensors und Wörter NAME{vocabulary}): den Ordner wählen, den ein Training geschrieben hat.</translation>
    </message>
    <message>
        <source>{folder} has several word models in it ({names}): choose one of these files.</source>
        <translation>In {folder} sind mehrere Wortmodelle ({names}): eine dieser Dateien wählen.</translation>
    </message>
    <message>
        <source>{folder} may not be read ({strerror}): check its permissions.</source>
        <translation>{folder} darf nicht gelesen werden ({strerror}): die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>{path} holds no word model ({first}, {second} and {third}): open it as a model to look at it.</source>
        <translation>{path} enthält kein Wortmodell ({first}, {second} und {third}): zum Ansehen als Modell öffnen.</translation>
    </message>
    <message>
        <source>{path} has no {key}: save the whole state_dict of the word model.</source>
        <translation>{path} hat kein {key}: das ganze state_dict des Wortmodells speichern.</translation>
    </message>
    <message>
        <source>{path}: {key} has the shape {shape}, not that of a matrix: get a sound copy.</source>
        <translation>{path}: {key} hat die Form {shape}, nicht die einer Matrix: eine unbeschädigte Kopie besorgen.</translation>
    </message>
    <message>
        <source>a GRU&apos;s</source>
        <translation>aus einem GRU</translation>
    </message>
    <message>
        <source>a plain RNN&apos;s</source>
        <translation>aus einem einfachen RNN</translation>
    </message>
    <message>
        <source>{path}: rnn.weight_hh_l0 is {kind} ({shape}), not an LSTM&apos;s: train a model with an LSTM.</source>
        <translation>{path}: rnn.weight_hh_l0 stammt {kind} ({shape}), nicht aus einem LSTM: ein Modell mit einem LSTM trainieren.</translation>
    </message>
    <message>
        <source>{path} claims {nlayers:,} layers, more than {most}: get a sound copy.</source>
        <translation>{path} gibt {nlayers:,} Schichten an, mehr als {most}: eine unbeschädigte Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path}: {key} has the shape {shape}, but the other tensors need {wanted}: get a sound copy.</source>
        <translation>{path}: {key} hat die Form {shape}, aber die anderen Tensoren brauchen {wanted}: eine unbeschädigte Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path} has {key}, which no word model with a plain LSTM has: train one.</source>
        <translation>{path} hat {key}, das kein Wortmodell mit einfachem LSTM hat: eines trainieren.</translation>
    </message>
    <message>
        <source>{path}: {key} is {dtype}, not float: open the state_dict of the float model.</source>
        <translation>{path}: {key} ist {dtype}, nicht float: das state_dict des Float-Modells öffnen.</translation>
    </message>
    <message>
        <source>{path}: {key} {note}: save the state_dict again with torch.save.</source>
        <translation>{path}: {key} {note}: das state_dict mit torch.save noch einmal speichern.</translation>
    </message>
    <message>
        <source>{path} is quantized already ({packed}): open the float32 model, and quantize it here.</source>
        <translation>{path} ist schon quantisiert ({packed}): das float32-Modell öffnen und hier quantisieren.</translation>
    </message>
    <message>
        <source>{path} is a damaged zip archive ({error}): get a complete copy.</source>
        <translation>{path} ist ein beschädigtes Zip-Archiv ({error}): eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path} claims {count:,} members, more than {most_members:,}: it is not read.</source>
        <translation>{path} nennt {count:,} Einträge, mehr als {most_members:,}: wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{count} names occur more than once; the last one counts.</source>
        <translation>{count} Namen kommen mehrmals vor; der letzte zählt.</translation>
    </message>
    <message>
        <source>Names lead out of the archive ({outside!r}); nothing is unpacked.</source>
        <translation>Namen führen aus dem Archiv hinaus ({outside!r}); nichts wird entpackt.</translation>
    </message>
    <message>
        <source>It claims to unpack to {claimed:,} bytes from {size:,}; it is not unpacked.</source>
        <translation>Es gibt an, sich aus {size:,} zu {claimed:,} Bytes zu entpacken; es wird nicht entpackt.</translation>
    </message>
    <message>
        <source>{path} has no {name}: get a complete copy.</source>
        <translation>{path} hat kein {name}: eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path}: {name} is larger than {most_bytes} MB: it is not read.</source>
        <translation>{path}: {name} ist größer als {most_bytes} MB: wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{path} is damaged at {name} ({error}): get a complete copy.</source>
        <translation>{path} ist bei {name} beschädigt ({error}): eine vollständige Kopie besorgen.</translation>
    </message>
    <message>
        <source>{path} is packed in a way that is not read ({error}): save it again.</source>
        <translation>{path} ist auf eine Art gepackt, die nicht gelesen wird ({error}): noch einmal speichern.</translation>
    </message>
    <message>
        <source>{count} digits cannot be read: give 1 to {longest}.</source>
        <translation>{count} Ziffern können nicht gelesen werden: 1 bis {longest} angeben.</translation>
    </message>
    <message>
        <source>{digit} is no digit: use 0 to {digits}.</source>
        <translation>{digit} ist keine Ziffer: 0 bis {digits} verwenden.</translation>
    </message>
    <message>
        <source>A small nn.Transformer that sorts up to ten digits or reverses their order: attention to follow.</source>
        <translation>Ein kleiner nn.Transformer, der bis zu zehn Ziffern sortiert oder umkehrt: Attention zum Mitverfolgen.</translation>
    </message>
    <message>
        <source>Twelve encoder layers of BERT-base&apos;s size, 85 million parameters, as shapes without values.</source>
        <translation>Zwölf Encoder-Schichten in der Größe von BERT-base, 85 Millionen Parameter, als Formen ohne Werte.</translation>
    </message>
    <message>
        <source>Two convolutions and three linear layers that read a 32x32 picture of a digit, trained on MNIST.</source>
        <translation>Zwei Faltungen und drei lineare Schichten, die ein 32x32-Bild einer Ziffer lesen, trainiert mit MNIST.</translation>
    </message>
    <message>
        <source>One linear layer, small enough to follow every number: y = x Wᵀ + b.</source>
        <translation>Eine lineare Schicht, klein genug, um jede Zahl zu verfolgen: y = x Wᵀ + b.</translation>
    </message>
    <message>
        <source>Names the part of speech of every word: embedding, LSTM and a linear layer, trained on English-EWT.</source>
        <translation>Nennt zu jedem Wort die Wortart: Embedding, LSTM und eine lineare Schicht, trainiert mit English-EWT.</translation>
    </message>
    <message>
        <source>Two linear layers with a ReLU between them and a softmax: 100 features in, ten probabilities out.</source>
        <translation>Zwei lineare Schichten mit einem ReLU dazwischen und einem Softmax: 100 Merkmale hinein, zehn Wahrscheinlichkeiten heraus.</translation>
    </message>
    <message>
        <source>torch.nn.Transformer with its defaults: six encoder and six decoder layers, eight attention heads.</source>
        <translation>torch.nn.Transformer mit seinen Vorgaben: je sechs Schichten in Encoder und Decoder, acht Attention-Köpfe.</translation>
    </message>
    <message>
        <source>{type} is not a word model: choose Word LSTM.</source>
        <translation>{type} ist kein Wortmodell: Word LSTM wählen.</translation>
    </message>
    <message>
        <source>Word language model: embedding, 5-layer LSTM and a decoder over 33,278 words, trained on WikiText-2.</source>
        <translation>Wort-Sprachmodell: Embedding, LSTM mit 5 Schichten und ein Decoder über 33.278 Wörter, trainiert mit WikiText-2.</translation>
    </message>
    <message>
        <source>{name} is {module} {type}, whose float weights cannot be read: run this model by the tutorial protocol.</source>
        <translation>{name} ist {module} {type}, dessen Float-Gewichte nicht gelesen werden können: dieses Modell mit dem Protokoll „Tutorial“ ausführen.</translation>
    </message>
    <message>
        <source>The LSTM is bidirectional, projected or batch first, unlike the tutorial&apos;s: use the tutorial protocol.</source>
        <translation>Das LSTM ist bidirektional, projiziert oder batch_first, anders als das des Tutorials: das Protokoll „Tutorial“ verwenden.</translation>
    </message>
    <message>
        <source>{correct:,} of {samples:,} are read right, {percent:.1f} %.</source>
        <translation>{correct:,} von {samples:,} sind richtig gelesen, {percent:.1f}&#xa0;%.</translation>
    </message>
    <message>
        <source>{correct:,} of {samples:,} are read right, {percent:.1f} %; the {digit} is the hardest with {least:.0f} %.</source>
        <translation>{correct:,} von {samples:,} sind richtig gelesen, {percent:.1f}&#xa0;%; am schwersten ist die {digit} mit {least:.0f}&#xa0;%.</translation>
    </message>
    <message>
        <source>Drawing digits</source>
        <translation>Ziffern zeichnen</translation>
    </message>
    <message>
        <source>Reading digits</source>
        <translation>Ziffern lesen</translation>
    </message>
    <message>
        <source>{title} does not read pictures of 32 × 32: choose LeNet.</source>
        <translation>{title} liest keine Bilder von 32 × 32: LeNet wählen.</translation>
    </message>
    <message>
        <source>{title} does not give ten outputs for a picture: choose LeNet.</source>
        <translation>{title} gibt nicht zehn Ausgaben für ein Bild: LeNet wählen.</translation>
    </message>
    <message>
        <source>call {call} of {calls}</source>
        <translation>Aufruf {call} von {calls}</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>{name}: cross-attention</source>
        <translation>{name}: Cross-Attention</translation>
    </message>
    <message>
        <source>{name}: self-attention, causal</source>
        <translation>{name}: Self-Attention, kausal</translation>
    </message>
    <message>
        <source>{name}: self-attention</source>
        <translation>{name}: Self-Attention</translation>
    </message>
    <message>
        <source>{title} has no attention: choose a model with nn.MultiheadAttention.</source>
        <translation>{title} hat keine Attention: ein Modell mit nn.MultiheadAttention wählen.</translation>
    </message>
    <message>
        <source>The batch has no sample {sample}: count from 0.</source>
        <translation>Der Batch hat kein Beispiel {sample}: ab 0 zählen.</translation>
    </message>
    <message>
        <source>Reading attention</source>
        <translation>Attention ablesen</translation>
    </message>
    <message>
        <source>Place {target} looks at place {source} with {weight:.2f}; on average a place spreads over {spread:.1f} of {places}.</source>
        <translation>Stelle {target} sieht Stelle {source} mit {weight:.2f} an; im Mittel verteilt sich eine Stelle auf {spread:.1f} von {places}.</translation>
    </message>
    <message>
        <source>integrated gradients</source>
        <translation>Integrierte Gradienten</translation>
    </message>
    <message>
        <source>output {name}</source>
        <translation>Ausgabe {name}</translation>
    </message>
    <message>
        <source>output {name} at place {row}</source>
        <translation>Ausgabe {name} an Stelle {row}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” at place {row}</source>
        <translation>„{name}“ an Stelle {row}</translation>
    </message>
    <message>
        <source>No layer has a gradient: the loss does not depend on any weight here.</source>
        <translation>Keine Schicht hat einen Gradienten: Der Verlust hängt hier von keinem Gewicht ab.</translation>
    </message>
    <message>
        <source>The longest gradient is {length:.3g}, of {name}.</source>
        <translation>Der längste Gradient ist {length:.3g}, bei {name}.</translation>
    </message>
    <message>
        <source>The longest gradient is {length:.3g}, of {name}; 1 layer gets none.</source>
        <translation>Der längste Gradient ist {length:.3g}, bei {name}; 1 Schicht bekommt keinen.</translation>
    </message>
    <message>
        <source>The longest gradient is {length:.3g}, of {name}; {count} layers get none.</source>
        <translation>Der längste Gradient ist {length:.3g}, bei {name}; {count} Schichten bekommen keinen.</translation>
    </message>
    <message>
        <source>The longest gradient is {length:.3g}, of {name}; that of {other} is {times:.3g} times shorter.</source>
        <translation>Der längste Gradient ist {length:.3g}, bei {name}; der bei {other} ist {times:.3g}-mal kürzer.</translation>
    </message>
    <message>
        <source>“{word}”, word {number}, matters most for {target}</source>
        <translation>„{word}“, Wort {number}, ist am wichtigsten für {target}</translation>
    </message>
    <message>
        <source>Row {row}, column {column} matters most for {target}</source>
        <translation>Zeile {row}, Spalte {column} ist am wichtigsten für {target}</translation>
    </message>
    <message>
        <source>Number {place} matters most for {target}</source>
        <translation>Zahl {place} ist am wichtigsten für {target}</translation>
    </message>
    <message>
        <source>{most}; the attributions add up to {total:.4g}, and f(x) − f(baseline) is {gained:.4g}.</source>
        <translation>{most}; die Attributionen ergeben zusammen {total:.4g}, und f(x) − f(Baseline) ist {gained:.4g}.</translation>
    </message>
    <message>
        <source>{most}.</source>
        <translation>{most}.</translation>
    </message>
    <message>
        <source>{title} has no weights, so there is no gradient to show: choose another model.</source>
        <translation>{title} hat keine Gewichte, also gibt es keinen Gradienten zu zeigen: ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>A colour range of {fixed} is none: give a number above 0.</source>
        <translation>{fixed} ist kein Farbbereich: eine Zahl über 0 angeben.</translation>
    </message>
    <message>
        <source>{name} gives no output {part} in call {call}: choose one from the list.</source>
        <translation>{name} gibt bei Aufruf {call} keine Ausgabe {part}: eine aus der Liste wählen.</translation>
    </message>
    <message>
        <source>{label} has {pages} pages, not a page {page}: choose an earlier one.</source>
        <translation>{label} hat {pages} Seiten, keine Seite {page}: eine frühere wählen.</translation>
    </message>
    <message>
        <source>The batch has {samples} samples, not a sample {sample}: count from 0.</source>
        <translation>Der Batch hat {samples} Beispiele, kein Beispiel {sample}: ab 0 zählen.</translation>
    </message>
    <message>
        <source>No value is a number: all are NaN or infinite.</source>
        <translation>Kein Wert ist eine Zahl: Alle sind NaN oder unendlich.</translation>
    </message>
    <message>
        <source>{reading}; 1 value is NaN or infinite.</source>
        <translation>{reading}; 1 Wert ist NaN oder unendlich.</translation>
    </message>
    <message>
        <source>{reading}; {count:,} values are NaN or infinite.</source>
        <translation>{reading}; {count:,} Werte sind NaN oder unendlich.</translation>
    </message>
    <message>
        <source>{cell} is {value}.</source>
        <translation>{cell} ist {value}.</translation>
    </message>
    <message>
        <source>Unit {unit} of {name} is switched off.</source>
        <translation>Einheit {unit} von {name} ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The smallest {percent:g} % of the weights of the model are zero.</source>
        <translation>Die kleinsten {percent:g}&#xa0;% der Gewichte des Modells sind null.</translation>
    </message>
    <message>
        <source>The smallest {percent:g} % of the weights of {name} are zero.</source>
        <translation>Die kleinsten {percent:g}&#xa0;% der Gewichte von {name} sind null.</translation>
    </message>
    <message>
        <source>Noise of {percent:g} % on the model, from seed {seed}.</source>
        <translation>Rauschen von {percent:g}&#xa0;% auf dem Modell, aus Seed {seed}.</translation>
    </message>
    <message>
        <source>Noise of {percent:g} % on {name}, from seed {seed}.</source>
        <translation>Rauschen von {percent:g}&#xa0;% auf {name}, aus Seed {seed}.</translation>
    </message>
    <message>
        <source>{changed:,} of {total:,} weights changed, {percent:.2g} %; {zeros:,} are zero.</source>
        <translation>{changed:,} von {total:,} Gewichten geändert, {percent:.2g}&#xa0;%; {zeros:,} sind null.</translation>
    </message>
    <message>
        <source>{title} cannot be copied ({error}): open a model that can.</source>
        <translation>{title} kann nicht kopiert werden ({error}): ein Modell öffnen, bei dem es geht.</translation>
    </message>
    <message>
        <source>{provenance}; 1 edit by hand</source>
        <translation>{provenance}; 1 Änderung von Hand</translation>
    </message>
    <message>
        <source>{provenance}; {count} edits by hand</source>
        <translation>{provenance}; {count} Änderungen von Hand</translation>
    </message>
    <message>
        <source>There is no parameter {name}: use a name of the state_dict.</source>
        <translation>Es gibt keinen Parameter {name}: einen Namen aus dem state_dict verwenden.</translation>
    </message>
    <message>
        <source>{name} has the shape ({shape}), there is no cell {index} in it: count from 0.</source>
        <translation>{name} hat die Form ({shape}), darin gibt es keine Zelle {index}: ab 0 zählen.</translation>
    </message>
    <message>
        <source>{value} is no weight: give a finite number.</source>
        <translation>{value} ist kein Gewicht: eine endliche Zahl angeben.</translation>
    </message>
    <message>
        <source>{name} ({type}) has no such units: choose a layer with weights.</source>
        <translation>{name} ({type}) hat keine solchen Einheiten: eine Schicht mit Gewichten wählen.</translation>
    </message>
    <message>
        <source>{name} has {units:,} units, not a unit {unit}: count from 0.</source>
        <translation>{name} hat {units:,} Einheiten, keine Einheit {unit}: ab 0 zählen.</translation>
    </message>
    <message>
        <source>A share of {share:g} cannot be pruned: give 0 to 1.</source>
        <translation>Ein Anteil von {share:g} kann nicht ausgedünnt werden: 0 bis 1 angeben.</translation>
    </message>
    <message>
        <source>Noise of the strength {strength:g} is not possible: give 0 or more.</source>
        <translation>Rauschen der Stärke {strength:g} ist nicht möglich: 0 oder mehr angeben.</translation>
    </message>
    <message>
        <source>There is no module {fqn}: use a name of the tree.</source>
        <translation>Es gibt kein Modul {fqn}: einen Namen aus dem Baum verwenden.</translation>
    </message>
    <message>
        <source>{name} has no weights: choose a layer with weights.</source>
        <translation>{name} hat keine Gewichte: eine Schicht mit Gewichten wählen.</translation>
    </message>
    <message>
        <source>“{word}” has no neighbours.</source>
        <translation>„{word}“ hat keine Nachbarn.</translation>
    </message>
    <message>
        <source>“{word}” is nearest to “{first}” with a cosine of {cosine}.</source>
        <translation>Am nächsten zu „{word}“ ist „{first}“ mit einem Kosinus von {cosine}.</translation>
    </message>
    <message>
        <source>“{word}” is nearest to “{first}” with a cosine of {cosine}; then comes “{second}”.</source>
        <translation>Am nächsten zu „{word}“ ist „{first}“ mit einem Kosinus von {cosine}; dann kommt „{second}“.</translation>
    </message>
    <message>
        <source>“{word}” is nearest to “{first}” with a cosine of {cosine}; then come “{second}” and “{third}”.</source>
        <translation>Am nächsten zu „{word}“ ist „{first}“ mit einem Kosinus von {cosine}; dann kommen „{second}“ und „{third}“.</translation>
    </message>
    <message>
        <source>{count:,} vectors of {features} numbers on a plane, which keeps {percent:.1f} % of their variance: neighbours here may be far apart in all dimensions.</source>
        <translation>{count:,} Vektoren von {features} Zahlen auf einer Ebene, die {percent:.1f}&#xa0;% ihrer Varianz bewahrt: Nachbarn hier können, in allen Dimensionen gesehen, weit auseinanderliegen.</translation>
    </message>
    <message>
        <source>{count} neighbours are not possible: ask for 1 to {most:,}.</source>
        <translation>{count} Nachbarn sind nicht möglich: 1 bis {most:,} anfordern.</translation>
    </message>
    <message>
        <source>The vector of “{word}” is zero and points nowhere: choose another word.</source>
        <translation>Der Vektor von „{word}“ ist null und zeigt nirgendwohin: ein anderes Wort wählen.</translation>
    </message>
    <message>
        <source>The embedding has values that are NaN or infinite: open a sound model.</source>
        <translation>Das Embedding hat Werte, die NaN oder unendlich sind: ein intaktes Modell öffnen.</translation>
    </message>
    <message>
        <source>{title} has no embedding: choose a word model.</source>
        <translation>{title} hat kein Embedding: ein Wortmodell wählen.</translation>
    </message>
    <message>
        <source>{title} has no embedding {fqn}: choose a word model.</source>
        <translation>{title} hat kein Embedding {fqn}: ein Wortmodell wählen.</translation>
    </message>
    <message>
        <source>There is no id {id:,} among {count:,} words: count from 0.</source>
        <translation>Es gibt keine Id {id:,} unter {count:,} Wörtern: ab 0 zählen.</translation>
    </message>
    <message>
        <source>“{word}” is not in the vocabulary: search for a word that is.</source>
        <translation>„{word}“ steht nicht im Vokabular: ein Wort suchen, das darin steht.</translation>
    </message>
    <message>
        <source>Sees cells {first} to {last}: {size} of {whole} cells of the input.</source>
        <translation>Sieht die Zellen {first} bis {last}: {size} von {whole} Zellen der Eingabe.</translation>
    </message>
    <message>
        <source>Sees rows {top} to {bottom} and columns {left} to {right}: {size} of {whole} cells of the input.</source>
        <translation>Sieht die Zeilen {top} bis {bottom} und die Spalten {left} bis {right}: {size} von {whole} Zellen der Eingabe.</translation>
    </message>
    <message>
        <source>Sees slices {first} to {last}, rows {top} to {bottom} and columns {left} to {right}: {size} of {whole} cells of the input.</source>
        <translation>Sieht die Scheiben {first} bis {last}, die Zeilen {top} bis {bottom} und die Spalten {left} bis {right}: {size} von {whole} Zellen der Eingabe.</translation>
    </message>
    <message>
        <source>There are no words in the text: write 1 to {most:,}.</source>
        <translation>Im Text stehen keine Wörter: 1 bis {most:,} schreiben.</translation>
    </message>
    <message>
        <source>{count:,} words are too many: write 1 to {most:,}.</source>
        <translation>{count:,} Wörter sind zu viele: 1 bis {most:,} schreiben.</translation>
    </message>
    <message>
        <source>There is no place {place:,} in an input of {values:,} values: count from 0.</source>
        <translation>Es gibt keine Stelle {place:,} in einer Eingabe von {values:,} Werten: ab 0 zählen.</translation>
    </message>
    <message>
        <source>{title} has no example input with a tensor: open it with one first.</source>
        <translation>{title} hat keine Beispieleingabe mit einem Tensor: zuerst mit einer öffnen.</translation>
    </message>
    <message>
        <source>{title} takes {what}, not a picture: choose another kind of input.</source>
        <translation>{title} nimmt {what}, kein Bild: eine andere Art von Eingabe wählen.</translation>
    </message>
    <message>
        <source>{title} takes {what}, not words: choose another kind of input.</source>
        <translation>{title} nimmt {what}, keine Wörter: eine andere Art von Eingabe wählen.</translation>
    </message>
    <message>
        <source>{title} comes without a vocabulary to look words up in: choose noise or zeros.</source>
        <translation>{title} kommt ohne Vokabular, in dem sich Wörter nachschlagen ließen: Rauschen oder Nullen wählen.</translation>
    </message>
    <message>
        <source>{title} takes {what}, which are one-hot vectors already: choose text or noise.</source>
        <translation>{title} nimmt {what}, die schon One-hot-Vektoren sind: Text oder Rauschen wählen.</translation>
    </message>
    <message>
        <source>ids of the shape {shape}</source>
        <translation>Ids der Form {shape}</translation>
    </message>
    <message>
        <source>a picture of the shape {shape}</source>
        <translation>ein Bild der Form {shape}</translation>
    </message>
    <message>
        <source>numbers of the shape {shape}</source>
        <translation>Zahlen der Form {shape}</translation>
    </message>
    <message>
        <source>A picture of shape {shape} is none: give height × width, or with 3 colours.</source>
        <translation>Ein Bild der Form {shape} gibt es nicht: Höhe × Breite angeben, oder mit 3 Farben.</translation>
    </message>
    <message>
        <source>A picture of {height} × {width} is too large: make it smaller first.</source>
        <translation>Ein Bild von {height} × {width} ist zu groß: zuerst verkleinern.</translation>
    </message>
    <message>
        <source>The picture has values outside 0 to 1: scale them, and save again what has NaN or Inf.</source>
        <translation>Das Bild hat Werte außerhalb von 0 bis 1: skalieren, und bei NaN oder Inf noch einmal speichern.</translation>
    </message>
    <message>
        <source>{steps} steps are not possible: give 1 to {most_steps:,}.</source>
        <translation>{steps} Schritte sind nicht möglich: 1 bis {most_steps:,} angeben.</translation>
    </message>
    <message>
        <source>Integrating the gradients</source>
        <translation>Die Gradienten integrieren</translation>
    </message>
    <message>
        <source>Comparing all of them</source>
        <translation>Alle miteinander vergleichen</translation>
    </message>
    <message>
        <source>{count:,} digits after {name}: the two axes hold {percent:.0f} % of the variance of {features:,} numbers; {near:.0f} % have a nearest neighbour of their own digit.</source>
        <translation>{count:,} Ziffern nach {name}: Die zwei Achsen enthalten {percent:.0f}&#xa0;% der Varianz von {features:,} Zahlen; bei {near:.0f}&#xa0;% ist der nächste Nachbar dieselbe Ziffer.</translation>
    </message>
    <message>
        <source>the last layer</source>
        <translation>der letzten Schicht</translation>
    </message>
    <message>
        <source>A map of {samples} digits is not possible: ask for 3 to {count}.</source>
        <translation>Eine Karte von {samples} Ziffern ist nicht möglich: 3 bis {count} anfordern.</translation>
    </message>
    <message>
        <source>{name} gives no output for each digit: choose another layer.</source>
        <translation>{name} gibt nicht für jede Ziffer eine Ausgabe: eine andere Schicht wählen.</translation>
    </message>
    <message>
        <source>{name} gives {count:,} numbers for a digit: choose a smaller layer.</source>
        <translation>{name} gibt {count:,} Zahlen für eine Ziffer: eine kleinere Schicht wählen.</translation>
    </message>
    <message>
        <source>{name} gives values that are NaN or infinite: undo the last edit.</source>
        <translation>{name} gibt Werte, die NaN oder unendlich sind: die letzte Änderung rückgängig machen.</translation>
    </message>
    <message>
        <source>{name} is no recurrent layer: choose an LSTM, GRU or RNN.</source>
        <translation>{name} ist keine rekurrente Schicht: ein LSTM, ein GRU oder ein RNN wählen.</translation>
    </message>
    <message>
        <source>{name} was called {count} times on this input, there is no call {call}.</source>
        <translation>{name} wurde bei dieser Eingabe {count}-mal aufgerufen, einen Aufruf {call} gibt es nicht.</translation>
    </message>
    <message>
        <source>Going through the steps</source>
        <translation>Schritte durchgehen</translation>
    </message>
    <message>
        <source>{name} has no layer {layer} in reverse: choose one of its {layers}.</source>
        <translation>{name} hat keine Schicht {layer} rückwärts: eine seiner {layers} wählen.</translation>
    </message>
    <message>
        <source>{name} has no layer {layer}: choose one of its {layers}.</source>
        <translation>{name} hat keine Schicht {layer}: eine seiner {layers} wählen.</translation>
    </message>
    <message>
        <source>This layer reads a packed sequence: give the model one sentence without padding.</source>
        <translation>Diese Schicht liest eine gepackte Folge: dem Modell einen einzigen Satz ohne Padding geben.</translation>
    </message>
    <message>
        <source>The batch has 1 sample, not a sample {sample}: count from 0.</source>
        <translation>Der Batch hat 1 Beispiel, kein Beispiel {sample}: ab 0 zählen.</translation>
    </message>
    <message>
        <source>{count:,} words are too many: write {most:,} or fewer.</source>
        <translation>{count:,} Wörter sind zu viele: {most:,} oder weniger schreiben.</translation>
    </message>
    <message>
        <source>Type a sentence.</source>
        <translation>Einen Satz eingeben.</translation>
    </message>
    <message>
        <source>{title} is not a tagger: choose the LSTM tagger.</source>
        <translation>{title} ist kein Tagger: LSTM tagger wählen.</translation>
    </message>
    <message>
        <source>This tagger does not fit {size:,} words and {count} tags: choose the LSTM tagger.</source>
        <translation>Dieser Tagger passt nicht zu {size:,} Wörtern und {count} Tags: LSTM tagger wählen.</translation>
    </message>
    <message>
        <source>{count:,} word, {unknown:,} of them unknown and read by their looks; least sure: “{word}” as {tag} with {probability:.2f}.</source>
        <translation>{count:,} Wort, {unknown:,} davon unbekannt und nach dem Aussehen gelesen; am unsichersten: „{word}“ als {tag} mit {probability:.2f}.</translation>
    </message>
    <message>
        <source>{count:,} word, all known; least sure: “{word}” as {tag} with {probability:.2f}.</source>
        <translation>{count:,} Wort, alle bekannt; am unsichersten: „{word}“ als {tag} mit {probability:.2f}.</translation>
    </message>
    <message>
        <source>{count:,} words, {unknown:,} of them unknown and read by their looks; least sure: “{word}” as {tag} with {probability:.2f}.</source>
        <translation>{count:,} Wörter, {unknown:,} davon unbekannt und nach dem Aussehen gelesen; am unsichersten: „{word}“ als {tag} mit {probability:.2f}.</translation>
    </message>
    <message>
        <source>{count:,} words, all known; least sure: “{word}” as {tag} with {probability:.2f}.</source>
        <translation>{count:,} Wörter, alle bekannt; am unsichersten: „{word}“ als {tag} mit {probability:.2f}.</translation>
    </message>
    <message>
        <source>{answer}: right.</source>
        <translation>{answer}: richtig.</translation>
    </message>
    <message>
        <source>{answer}: wrong, {wanted} was wanted.</source>
        <translation>{answer}: falsch, gesucht war {wanted}.</translation>
    </message>
    <message>
        <source>{title} does not sort digits: choose the Sorting Transformer.</source>
        <translation>{title} sortiert keine Ziffern: Sorting Transformer wählen.</translation>
    </message>
    <message>
        <source>“{wrong}” is no digit: use 0 to 9.</source>
        <translation>„{wrong}“ ist keine Ziffer: 0 bis 9 verwenden.</translation>
    </message>
    <message>
        <source>{heads} heads cannot share {numbers} numbers evenly: use one of {known}.</source>
        <translation>{heads} Köpfe können sich {numbers} Zahlen nicht gleichmäßig teilen: eine Anzahl aus {known} verwenden.</translation>
    </message>
    <message>
        <source>How {title} makes a number cannot be written out: choose a layer of LeNet.</source>
        <translation>Wie {title} eine Zahl berechnet, lässt sich nicht ausschreiben: eine Schicht von LeNet wählen.</translation>
    </message>
    <message>
        <source>The {count} numbers under the window, each times its weight, and the map&apos;s bias.</source>
        <translation>Die {count} Zahlen unter dem Fenster, jede mal ihr Gewicht, und der Bias der Karte.</translation>
    </message>
    <message>
        <source>All {count:,} numbers that come in, each times its weight, and the unit&apos;s bias.</source>
        <translation>Alle {count:,} Zahlen, die hereinkommen, jede mal ihr Gewicht, und der Bias der Einheit.</translation>
    </message>
    <message>
        <source>What is above zero stays.</source>
        <translation>Was über null ist, bleibt.</translation>
    </message>
    <message>
        <source>What is not above zero becomes zero.</source>
        <translation>Was nicht über null ist, wird null.</translation>
    </message>
    <message>
        <source>max of the window</source>
        <translation>Maximum des Fensters</translation>
    </message>
    <message>
        <source>The largest of {count} numbers, at row {row}, column {column}, stays.</source>
        <translation>Die größte von {count} Zahlen, in Zeile {row}, Spalte {column}, bleibt.</translation>
    </message>
    <message>
        <source>The reasons of a sentence of {count:,} words cannot be shown: give 1 to {most} words.</source>
        <translation>Die Gründe eines Satzes von {count:,} Wörtern können nicht gezeigt werden: 1 bis {most} Wörter angeben.</translation>
    </message>
    <message>
        <source>The sentence has {count} words, not a word {place}: count from 0.</source>
        <translation>Der Satz hat {count} Wörter, kein Wort {place}: ab 0 zählen.</translation>
    </message>
    <message>
        <source>There is no tag {tag}: choose one of {tags}.</source>
        <translation>Es gibt kein Tag {tag}: eines von {tags} wählen.</translation>
    </message>
    <message>
        <source>There is no method {method}: choose saliency or integrated gradients.</source>
        <translation>Es gibt keine Methode {method}: Saliency oder integrierte Gradienten wählen.</translation>
    </message>
    <message>
        <source>“{word}” speaks most for {tag} ({share}), “{other}” most against it ({less}). Sum {total}, gained {gained}: gap {gap}.</source>
        <translation>„{word}“ spricht am meisten für {tag} ({share}), „{other}“ am meisten dagegen ({less}). Summe {total}, gewonnen {gained}: Abweichung {gap}.</translation>
    </message>
    <message>
        <source>“{word}” speaks most for {tag} ({share}). Sum {total}, gained {gained}: gap {gap}.</source>
        <translation>„{word}“ spricht am meisten für {tag} ({share}). Summe {total}, gewonnen {gained}: Abweichung {gap}.</translation>
    </message>
    <message>
        <source>“{word}” speaks most against {tag} ({share}). Sum {total}, gained {gained}: gap {gap}.</source>
        <translation>„{word}“ spricht am meisten gegen {tag} ({share}). Summe {total}, gewonnen {gained}: Abweichung {gap}.</translation>
    </message>
    <message>
        <source>No word speaks for {tag} or against it. Sum {total}, gained {gained}: gap {gap}.</source>
        <translation>Kein Wort spricht für {tag} oder dagegen. Summe {total}, gewonnen {gained}: Abweichung {gap}.</translation>
    </message>
    <message>
        <source>There are no steps yet.</source>
        <translation>Noch gibt es keine Schritte.</translation>
    </message>
    <message>
        <source>On average the {first} is {open:.0f} % open, the {second} {open_second:.0f} %, the {third} {open_third:.0f} %; the strongest hidden value is {value}, unit {unit} at step {step}.</source>
        <translation>Im Mittel ist das {first} zu {open:.0f}&#xa0;% offen, das {second} zu {open_second:.0f}&#xa0;%, das {third} zu {open_third:.0f}&#xa0;%; der stärkste verborgene Wert ist {value}, Einheit {unit} bei Schritt {step}.</translation>
    </message>
    <message>
        <source>On average the {first} is {open:.0f} % open, the {second} {open_second:.0f} %; the strongest hidden value is {value}, unit {unit} at step {step}.</source>
        <translation>Im Mittel ist das {first} zu {open:.0f}&#xa0;% offen, das {second} zu {open_second:.0f}&#xa0;%; der stärkste verborgene Wert ist {value}, Einheit {unit} bei Schritt {step}.</translation>
    </message>
    <message>
        <source>The strongest hidden value is {value}, unit {unit} at step {step}.</source>
        <translation>Der stärkste verborgene Wert ist {value}, Einheit {unit} bei Schritt {step}.</translation>
    </message>
    <message>
        <source>This input has a shape only, without values: choose another input.</source>
        <translation>Diese Eingabe hat nur eine Form, keine Werte: eine andere Eingabe wählen.</translation>
    </message>
    <message>
        <source>{title} computes its output in a way that has no gradient, as quantized layers do: choose a float32 model.</source>
        <translation>{title} berechnet seine Ausgabe auf einem Weg ohne Gradienten, wie quantisierte Schichten: ein float32-Modell wählen.</translation>
    </message>
    <message>
        <source>{title} was made in inference mode, which keeps no gradients: open it again.</source>
        <translation>{title} entstand im Inferenzmodus, der keine Gradienten bewahrt: noch einmal öffnen.</translation>
    </message>
    <message>
        <source>{title} was given no tensor with values as its first input: choose another one.</source>
        <translation>{title} bekam als erste Eingabe keinen Tensor mit Werten: eine andere wählen.</translation>
    </message>
    <message>
        <source>{title} gives no numbers that a gradient could come from.</source>
        <translation>{title} gibt keine Zahlen aus, von denen ein Gradient kommen könnte.</translation>
    </message>
    <message>
        <source>The output has {count:,} places, not a place {row}: count from 0.</source>
        <translation>Die Ausgabe hat {count:,} Stellen, keine Stelle {row}: ab 0 zählen.</translation>
    </message>
    <message>
        <source>The output has {units:,} units, not a unit {unit}: count from 0.</source>
        <translation>Die Ausgabe hat {units:,} Einheiten, keine Einheit {unit}: ab 0 zählen.</translation>
    </message>
    <message>
        <source>The output or its gradient is NaN or infinite here: choose another input.</source>
        <translation>Die Ausgabe oder ihr Gradient ist hier NaN oder unendlich: eine andere Eingabe wählen.</translation>
    </message>
    <message>
        <source>{title} takes ids and has no embedding that could be varied: choose another model.</source>
        <translation>{title} nimmt Ids und hat kein Embedding, das sich verändern ließe: ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>Trying {title}</source>
        <translation>{title} erproben</translation>
    </message>
    <message>
        <source>The {protocol} protocol reads texts with a word model: leave it out.</source>
        <translation>Das Protokoll „{protocol}“ liest Texte mit einem Wortmodell: es weglassen.</translation>
    </message>
    <message>
        <source>Comparing the outputs</source>
        <translation>Ausgaben vergleichen</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Calling the models in turns</source>
        <translation>Modelle abwechselnd aufrufen</translation>
    </message>
    <message>
        <source>The sizes of its {name} are not possible: the file is damaged, save it again.</source>
        <translation>Die Größen von {name} darin sind nicht möglich: Die Datei ist beschädigt, noch einmal speichern.</translation>
    </message>
    <message>
        <source>It holds a model of class {name}, which must be open first: open that model, then this file.</source>
        <translation>Darin ist ein Modell der Klasse {name}, das zuerst offen sein muss: erst jenes Modell öffnen, dann diese Datei.</translation>
    </message>
    <message>
        <source>Comparing the predictions</source>
        <translation>Vorhersagen vergleichen</translation>
    </message>
    <message>
        <source>{words:,} of {total:,} words</source>
        <translation>{words:,} von {total:,} Wörtern</translation>
    </message>
    <message>
        <source>{words:,} of {total:,} words, repeat {repeat} of {repeats}</source>
        <translation>{words:,} von {total:,} Wörtern, Wiederholung {repeat} von {repeats}</translation>
    </message>
    <message>
        <source>A step is {step}; {count} numbers stand on {used} of {levels} levels, and the largest error is {error}, at number {place}; outside the range and clipped: {clipped}.</source>
        <translation>Eine Stufe ist {step} breit; {count} Zahlen stehen auf {used} von {levels} Stufen, und der größte Fehler ist {error}, bei Zahl {place}; außerhalb des Bereichs und abgeschnitten: {clipped}.</translation>
    </message>
    <message>
        <source>A step is {step}; {count} numbers stand on {used} of {levels} levels, and the largest error is {error}, at number {place}.</source>
        <translation>Eine Stufe ist {step} breit; {count} Zahlen stehen auf {used} von {levels} Stufen, und der größte Fehler ist {error}, bei Zahl {place}.</translation>
    </message>
    <message>
        <source>With a single row both are the same: add another one.</source>
        <translation>Bei einer einzigen Zeile ist beides gleich: eine weitere hinzufügen.</translation>
    </message>
    <message>
        <source>The rows reach equally far, so one scale serves them all: drag a number away from the others.</source>
        <translation>Die Zeilen reichen gleich weit, also genügt eine Skala für alle: eine Zahl von den anderen wegziehen.</translation>
    </message>
    <message>
        <source>Row {row} sets the one scale, and the others pay for it; with one scale a row their error is gone.</source>
        <translation>Zeile {row} bestimmt die eine Skala, und die anderen zahlen dafür; mit einer Skala je Zeile ist ihr Fehler weg.</translation>
    </message>
    <message>
        <source>Row {row} sets the one scale, and the others pay for it; with one scale a row their mean squared error is {times} times smaller.</source>
        <translation>Zeile {row} bestimmt die eine Skala, und die anderen zahlen dafür; mit einer Skala je Zeile ist ihr mittlerer quadratischer Fehler {times}-mal kleiner.</translation>
    </message>
    <message>
        <source>A scale of {scale:g} with the zero point {zero_point} is not possible: give a scale above 0 and a zero point from {first} to {last}.</source>
        <translation>Eine Skala von {scale:g} mit dem Nullpunkt {zero_point} ist nicht möglich: eine Skala über 0 und einen Nullpunkt von {first} bis {last} angeben.</translation>
    </message>
    <message>
        <source>{count} rows cannot be compared here: give 1 to {most_rows}.</source>
        <translation>{count} Zeilen können hier nicht verglichen werden: 1 bis {most_rows} angeben.</translation>
    </message>
    <message>
        <source>The rows have different lengths: give each as many numbers.</source>
        <translation>Die Zeilen sind verschieden lang: in jeder gleich viele Zahlen angeben.</translation>
    </message>
    <message>
        <source>{bits} bits are not possible: give {least_bits} to {most_bits}.</source>
        <translation>{bits} Bit sind nicht möglich: {least_bits} bis {most_bits} angeben.</translation>
    </message>
    <message>
        <source>{size} numbers cannot be shown by hand: give 1 to {most_values}.</source>
        <translation>{size} Zahlen können nicht von Hand gezeigt werden: 1 bis {most_values} angeben.</translation>
    </message>
    <message>
        <source>Number {at} is {value:g}, which has no place on a grid: give a finite number.</source>
        <translation>Zahl {at} ist {value:g} und hat keinen Platz auf einem Raster: eine endliche Zahl angeben.</translation>
    </message>
    <message>
        <source>There is nothing to measure: choose at least one scheme.</source>
        <translation>Es gibt nichts zu messen: mindestens ein Schema wählen.</translation>
    </message>
    <message>
        <source>{scheme} cannot run by the {protocol} protocol: {reason}.</source>
        <translation>{scheme} kann nicht mit dem Protokoll „{protocol}“ laufen: {reason}.</translation>
    </message>
    <message>
        <source>Preparing {scheme}</source>
        <translation>{scheme} vorbereiten</translation>
    </message>
    <message>
        <source>Saving {scheme} to measure its size</source>
        <translation>{scheme} speichern, um die Größe zu messen</translation>
    </message>
    <message>
        <source>{quantized} of {total} modules, {share:.0f} % of the bytes</source>
        <translation>{quantized} von {total} Modulen, {share:.0f}&#xa0;% der Bytes</translation>
    </message>
    <message>
        <source>{fqn} ({type}, {size}) stays {dtype}: {reason}</source>
        <translation>{fqn} ({type}, {size}) bleibt {dtype}: {reason}</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>quantisiert</translation>
    </message>
    <message>
        <source>{count} smaller modules stay too</source>
        <translation>{count} kleinere Module bleiben auch</translation>
    </message>
    <message>
        <source>decoder int8, one scale</source>
        <translation>Decoder int8, eine Skala</translation>
    </message>
    <message>
        <source>decoder int8, one scale a row</source>
        <translation>Decoder int8, eine Skala je Zeile</translation>
    </message>
    <message>
        <source>the same weights, inputs float32</source>
        <translation>dieselben Gewichte, Eingaben float32</translation>
    </message>
    <message>
        <source>LSTM int8</source>
        <translation>LSTM int8</translation>
    </message>
    <message>
        <source>both int8, as in the tutorial</source>
        <translation>beide int8, wie im Tutorial</translation>
    </message>
    <message>
        <source>The largest weight, {value} in the row of “{word}”, is {deviations:.0f} standard deviations from zero and sets the one scale: a typical row then has {typical:.0f} of {levels} levels, and steps {wider:.1f} times as wide as with a scale of its own.</source>
        <translation>Das größte Gewicht, {value} in der Zeile von „{word}“, ist {deviations:.0f} Standardabweichungen von null entfernt und bestimmt die eine Skala: Eine typische Zeile hat dann {typical:.0f} von {levels} Stufen, und ihre Stufen sind {wider:.1f}-mal so breit wie mit einer eigenen Skala.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Over {words:,} words one scale for the decoder moves the predictions by a KL of {tensor:.2g} nats a word, one scale a row by {row:.2g} ({weights:.2g} with float32 inputs), and the LSTM in int8 by {lstm:.2g}: what the tutorial&apos;s int8 loses, the decoder&apos;s outliers cost it.</source>
        <translation>Über {words:,} Wörter verschiebt eine Skala für den Decoder die Vorhersagen um eine KL von {tensor:.2g} Nat je Wort, eine Skala je Zeile um {row:.2g} ({weights:.2g} mit float32-Eingaben) und das LSTM in int8 um {lstm:.2g}: Was int8 im Tutorial verliert, kosten die Ausreißer des Decoders.</translation>
    </message>
    <message>
        <source>Over {words:,} words one scale for the decoder moves the predictions by a KL of {tensor:.2g} nats a word, one scale a row by {row:.2g} ({weights:.2g} with float32 inputs), and the LSTM in int8 by {lstm:.2g}: no outlier of the decoder stands out.</source>
        <translation>Über {words:,} Wörter verschiebt eine Skala für den Decoder die Vorhersagen um eine KL von {tensor:.2g} Nat je Wort, eine Skala je Zeile um {row:.2g} ({weights:.2g} mit float32-Eingaben) und das LSTM in int8 um {lstm:.2g}: Kein Ausreißer des Decoders sticht hervor.</translation>
    </message>
    <message>
        <source>The decoder has NaN or infinite weights: repair or train the model before quantizing it.</source>
        <translation>Der Decoder hat NaN oder unendliche Gewichte: das Modell vor dem Quantisieren reparieren oder trainieren.</translation>
    </message>
    <message>
        <source>the given text</source>
        <translation>der angegebene Text</translation>
    </message>
    <message>
        <source>{title} is not a word model: choose Word LSTM.</source>
        <translation>{title} ist kein Wortmodell: Word LSTM wählen.</translation>
    </message>
    <message>
        <source>{title} is quantized already ({type}): open the float model.</source>
        <translation>{title} ist schon quantisiert ({type}): das Float-Modell öffnen.</translation>
    </message>
    <message>
        <source>{title} has no floating-point weights in its decoder: open the float model.</source>
        <translation>{title} hat keine Gleitkommagewichte im Decoder: das Float-Modell öffnen.</translation>
    </message>
    <message>
        <source>{fqn} ({type}) cannot be stored without pickle: save with int8-all or int8-weight-only instead.</source>
        <translation>{fqn} ({type}) kann nicht ohne Pickle gespeichert werden: stattdessen mit int8-all oder int8-weight-only speichern.</translation>
    </message>
    <message>
        <source>{title} is quantized already: open the float32 model first.</source>
        <translation>{title} ist schon quantisiert: erst das float32-Modell öffnen.</translation>
    </message>
    <message>
        <source>It holds a model of class {architecture}, and {title} is of class {type}: open a model of the right class first.</source>
        <translation>Darin ist ein Modell der Klasse {architecture}, und {title} ist von der Klasse {type}: erst ein Modell der richtigen Klasse öffnen.</translation>
    </message>
    <message>
        <source>Its tensor {name} does not belong to the model, or is missing: save the model again.</source>
        <translation>Der Tensor {name} darin gehört nicht zum Modell oder fehlt: das Modell noch einmal speichern.</translation>
    </message>
    <message>
        <source>Its tensor {name} has the wrong shape: save the model again.</source>
        <translation>Der Tensor {name} darin hat die falsche Form: das Modell noch einmal speichern.</translation>
    </message>
    <message>
        <source>{minutes:.1f} minutes</source>
        <translation>{minutes:.1f} Minuten</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>About {length}, as measured before.</source>
        <translation>Etwa {length}, wie zuvor gemessen.</translation>
    </message>
    <message>
        <source>About {length}, after a short try.</source>
        <translation>Etwa {length}, nach kurzer Probe.</translation>
    </message>
    <message>
        <source>{not_finite:,} of {values:,} weights are NaN or infinite and were left out: a scheme refuses them until they are repaired.</source>
        <translation>{not_finite:,} von {values:,} Gewichten sind NaN oder unendlich und wurden ausgelassen: Ein Schema lehnt sie ab, bis sie repariert sind.</translation>
    </message>
    <message>
        <source>All weights are zero: any scale holds them.</source>
        <translation>Alle Gewichte sind null: Jede Skala fasst sie.</translation>
    </message>
    <message>
        <source>One weight of {largest:.3g} sets the scale of the tensor: nearly all others round to zero. One scale a row keeps the damage in its row.</source>
        <translation>Ein Gewicht von {largest:.3g} bestimmt die Skala des Tensors: Fast alle anderen werden auf null gerundet. Eine Skala je Zeile hält den Schaden in seiner Zeile.</translation>
    </message>
    <message>
        <source>The weights use {used} of {levels} levels; 99 % of them stand on {most}, and the error is at {error}.</source>
        <translation>Die Gewichte nutzen {used} von {levels} Stufen; 99&#xa0;% von ihnen stehen auf {most}, und der Fehler liegt bei {error}.</translation>
    </message>
    <message>
        <source>With one scale for the tensor a typical row uses {used:g} of {levels} levels, with one of its own {own:g}: the error goes from {before} to {after}.</source>
        <translation>Mit einer Skala für den Tensor nutzt eine typische Zeile {used:g} von {levels} Stufen, mit einer eigenen {own:g}: Der Fehler geht von {before} auf {after}.</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>{decibels:.1f} dB</source>
        <translation>{decibels:.1f} dB</translation>
    </message>
    <message>
        <source>scale = {scale}, as given</source>
        <translation>scale = {scale}, wie angegeben</translation>
    </message>
    <message>
        <source>scale = 1, since all numbers are 0</source>
        <translation>scale = 1, da alle Zahlen 0 sind</translation>
    </message>
    <message>
        <source>clipped to {first} … {last}: {clipped}</source>
        <translation>abgeschnitten auf {first} … {last}: {clipped}</translation>
    </message>
    <message>
        <source>Run {number} cannot be read by this version: run it again.</source>
        <translation>Lauf {number} kann mit dieser Version nicht gelesen werden: noch einmal ausführen.</translation>
    </message>
    <message>
        <source>What was read differs ({former}, {former_words:,}, then {later}, {later_words:,}): losses cannot be compared.</source>
        <translation>Der gelesene Text ist verschieden ({former}, {former_words:,}, dann {later}, {later_words:,}): Die Verluste sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>The models or their weights differ: neither losses nor times can be compared.</source>
        <translation>Die Modelle oder ihre Gewichte sind verschieden: Weder Verluste noch Zeiten sind vergleichbar.</translation>
    </message>
    <message>
        <source>The processors differ ({former}, then {later}): compare ratios within each run, not seconds.</source>
        <translation>Die Prozessoren sind verschieden ({former}, dann {later}): Verhältnisse innerhalb jedes Laufs vergleichen, nicht Sekunden.</translation>
    </message>
    <message>
        <source>The runs used {former} and {later} threads: compare ratios within each run.</source>
        <translation>Die Läufe nutzten {former} und {later} Threads: Verhältnisse innerhalb jedes Laufs vergleichen.</translation>
    </message>
    <message>
        <source>The versions of torch differ ({former}, then {later}).</source>
        <translation>Die Versionen von torch sind verschieden ({former}, dann {later}).</translation>
    </message>
    <message>
        <source>The former run was not undisturbed. {sentence}</source>
        <translation>Der frühere Lauf war nicht ungestört. {sentence}</translation>
    </message>
    <message>
        <source>The later run was not undisturbed. {sentence}</source>
        <translation>Der spätere Lauf war nicht ungestört. {sentence}</translation>
    </message>
    <message>
        <source>The former run was not finished.</source>
        <translation>Der frühere Lauf wurde nicht beendet.</translation>
    </message>
    <message>
        <source>The later run was not finished.</source>
        <translation>Der spätere Lauf wurde nicht beendet.</translation>
    </message>
    <message>
        <source>{path} is no history of LayerLab: choose another file.</source>
        <translation>{path} ist kein Verlauf von LayerLab: eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{path} is of a former version and cannot be brought up to date, for it is read-only: make it writable.</source>
        <translation>{path} ist von einer früheren Version und kann nicht aktualisiert werden, da schreibgeschützt: die Datei beschreibbar machen.</translation>
    </message>
    <message>
        <source>{path} is no file: the history of benchmarks cannot be kept there; move it away.</source>
        <translation>{path} ist keine Datei: Dort kann kein Verlauf der Benchmarks geführt werden; verschieben.</translation>
    </message>
    <message>
        <source>{path} was damaged; it was set aside as {aside}, and a new history begins.</source>
        <translation>{path} war beschädigt und wurde als {aside} beiseitegelegt; ein neuer Verlauf beginnt.</translation>
    </message>
    <message>
        <source>{notice} {saved} of its runs could be read and are kept.</source>
        <translation>{notice} {saved} seiner Läufe konnten gelesen werden und bleiben erhalten.</translation>
    </message>
    <message>
        <source>The history in {path} cannot be opened ({reason}): check the folder&apos;s permissions.</source>
        <translation>Der Verlauf in {path} kann nicht geöffnet werden ({reason}): die Zugriffsrechte des Ordners prüfen.</translation>
    </message>
    <message>
        <source>The history in {path} is in use by another program: close that one and try again.</source>
        <translation>Der Verlauf in {path} wird von einem anderen Programm benutzt: jenes schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The history in {path} cannot be written to: make the file and its folder writable.</source>
        <translation>In den Verlauf in {path} kann nicht geschrieben werden: die Datei und ihren Ordner beschreibbar machen.</translation>
    </message>
    <message>
        <source>The history in {path} is damaged ({text}): move the file away, and a new one begins.</source>
        <translation>Der Verlauf in {path} ist beschädigt ({text}): die Datei verschieben, dann beginnt ein neuer.</translation>
    </message>
    <message>
        <source>The history in {path} cannot be used ({text}): try again, or move the file away.</source>
        <translation>Der Verlauf in {path} kann nicht benutzt werden ({text}): noch einmal versuchen oder die Datei verschieben.</translation>
    </message>
    <message>
        <source>The disk of {path} is full: make room. The runs kept before are still there.</source>
        <translation>Der Datenträger von {path} ist voll: Platz schaffen. Die zuvor aufbewahrten Läufe sind noch da.</translation>
    </message>
    <message>
        <source>{path} is a database of another program: move it away, or keep the history elsewhere.</source>
        <translation>{path} ist eine Datenbank eines anderen Programms: sie verschieben oder den Verlauf anderswo führen.</translation>
    </message>
    <message>
        <source>{path} was written by a later version of LayerLab (its format is {version}, this one knows {count}): use that version. Nothing was changed.</source>
        <translation>{path} wurde von einer neueren Version von LayerLab geschrieben (das Format ist {version}, diese kennt {count}): jene Version verwenden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first}, {second} and {count} more</source>
        <translation>{first}, {second} und {count} weitere</translation>
    </message>
    <message>
        <source>A run needs a name: type one.</source>
        <translation>Ein Lauf braucht einen Namen: einen eingeben.</translation>
    </message>
    <message>
        <source>Run {number} is gone for good: run the benchmark again.</source>
        <translation>Lauf {number} ist endgültig gelöscht: den Benchmark noch einmal ausführen.</translation>
    </message>
    <message>
        <source>There is no run {number} in the history: see the list of runs.</source>
        <translation>Es gibt keinen Lauf {number} im Verlauf: siehe die Liste der Läufe.</translation>
    </message>
    <message>
        <source>{count} stroke digits</source>
        <translation>{count} Strichziffern</translation>
    </message>
    <message>
        <source>{count} sentences of the LayerLab articles, against float32</source>
        <translation>{count} Sätze der LayerLab-Artikel, im Vergleich mit float32</translation>
    </message>
    <message>
        <source>the output of {title}</source>
        <translation>die Ausgabe von {title}</translation>
    </message>
    <message>
        <source>All {available:,} words of the text are scored.</source>
        <translation>Alle {available:,} Wörter des Textes werden ausgewertet.</translation>
    </message>
    <message>
        <source>The text has {available:,} words to predict, fewer than {wanted:,}: all of them are scored.</source>
        <translation>Der Text hat {available:,} vorherzusagende Wörter, weniger als {wanted:,}: Alle werden ausgewertet.</translation>
    </message>
    <message>
        <source>The first {wanted:,} of {available:,} words are scored.</source>
        <translation>Die ersten {wanted:,} von {available:,} Wörtern werden ausgewertet.</translation>
    </message>
    <message>
        <source>The time is that of one call on an input of {shapes}.</source>
        <translation>Die Zeit ist die eines Aufrufs mit einer Eingabe von {shapes}.</translation>
    </message>
    <message>
        <source>The time is that of one call on its input.</source>
        <translation>Die Zeit ist die eines Aufrufs mit seiner Eingabe.</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>int8</source>
        <translation>int8</translation>
    </message>
    <message>
        <source>weight only</source>
        <translation>nur Gewichte</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>by the int8 weights of the fast protocol with float32 inputs</source>
        <translation>mit den int8-Gewichten des Protokolls „Schnell“ und float32-Eingaben</translation>
    </message>
    <message>
        <source>{size:,.1f} MB</source>
        <translation>{size:,.1f} MB</translation>
    </message>
    <message>
        <source>{size:.1f} kB</source>
        <translation>{size:.1f} kB</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} Bytes</translation>
    </message>
    <message>
        <source>{reason}; a weight is shared with {name}, so choose both or the float32 copy stays too</source>
        <translation>{reason}; ein Gewicht wird mit {name} geteilt: beide wählen, sonst bleibt auch die float32-Kopie</translation>
    </message>
    <message>
        <source>{reason}; a weight is shared with {name}, and this adds a copy of {size} of its own</source>
        <translation>{reason}; ein Gewicht wird mit {name} geteilt, und dies fügt eine eigene Kopie von {size} hinzu</translation>
    </message>
    <message>
        <source>{reason}; a weight is shared with {name} and counted there</source>
        <translation>{reason}; ein Gewicht wird mit {name} geteilt und dort gezählt</translation>
    </message>
    <message>
        <source>it is not chosen</source>
        <translation>es ist nicht gewählt</translation>
    </message>
    <message>
        <source>it is quantized already</source>
        <translation>es ist schon quantisiert</translation>
    </message>
    <message>
        <source>{kind} computes its weights anew from others (a parametrization)</source>
        <translation>{kind} berechnet seine Gewichte immer neu aus anderen (eine Parametrisierung)</translation>
    </message>
    <message>
        <source>{kind} has no weights of its own</source>
        <translation>{kind} hat keine eigenen Gewichte</translation>
    </message>
    <message>
        <source>its weights take shape in its first forward pass</source>
        <translation>seine Gewichte erhalten ihre Form erst im ersten Vorwärtslauf</translation>
    </message>
    <message>
        <source>its weights have no values yet (meta device)</source>
        <translation>seine Gewichte haben noch keine Werte (Meta-Gerät)</translation>
    </message>
    <message>
        <source>its in_features is 0</source>
        <translation>sein in_features ist 0</translation>
    </message>
    <message>
        <source>one of its weights has no elements</source>
        <translation>eines seiner Gewichte hat keine Elemente</translation>
    </message>
    <message>
        <source>its weights are {dtype}, not floating-point numbers</source>
        <translation>seine Gewichte sind {dtype}, keine Gleitkommazahlen</translation>
    </message>
    <message>
        <source>its weights are {dtype}; schemes start from float32</source>
        <translation>seine Gewichte sind {dtype}; Schemas gehen von float32 aus</translation>
    </message>
    <message>
        <source>float32 leaves every module as it is</source>
        <translation>float32 lässt jedes Modul, wie es ist</translation>
    </message>
    <message>
        <source>{kind} is no layer with a weight matrix that this scheme knows</source>
        <translation>{kind} ist keine Schicht mit Gewichtsmatrix, die dieses Schema kennt</translation>
    </message>
    <message>
        <source>{kind} with max_norm changes its weights when it is used</source>
        <translation>{kind} mit max_norm ändert seine Gewichte, wenn es benutzt wird</translation>
    </message>
    <message>
        <source>{kind}: {becomes}</source>
        <translation>{kind}: {becomes}</translation>
    </message>
    <message>
        <source>{rule}; an embedding is a look-up, no product</source>
        <translation>{rule}; ein Embedding ist ein Nachschlagen, kein Produkt</translation>
    </message>
    <message>
        <source>torchao quantizes Linear only, not {kind}</source>
        <translation>torchao quantisiert nur Linear, nicht {kind}</translation>
    </message>
    <message>
        <source>{rule}, not {kind}</source>
        <translation>{rule}, nicht {kind}</translation>
    </message>
    <message>
        <source>the tutorial quantizes LSTM and Linear only</source>
        <translation>das Tutorial quantisiert nur LSTM und Linear</translation>
    </message>
    <message>
        <source>this scheme quantizes LSTM, Linear and Embedding only</source>
        <translation>dieses Schema quantisiert nur LSTM, Linear und Embedding</translation>
    </message>
    <message>
        <source>this scheme quantizes Linear only</source>
        <translation>dieses Schema quantisiert nur Linear</translation>
    </message>
    <message>
        <source>torch&apos;s int8 LSTM needs biases, and this one has none</source>
        <translation>torchs int8-LSTM braucht Bias-Werte, und dieses hat keine</translation>
    </message>
    <message>
        <source>torch&apos;s int8 LSTM cannot project its hidden state (proj_size)</source>
        <translation>torchs int8-LSTM kann seinen verborgenen Zustand nicht projizieren (proj_size)</translation>
    </message>
    <message>
        <source>an embedding with max_norm changes its weights when it is used</source>
        <translation>ein Embedding mit max_norm ändert seine Gewichte, wenn es benutzt wird</translation>
    </message>
    <message>
        <source>Embedding becomes quint8, one scale a row</source>
        <translation>aus Embedding wird quint8, eine Skala je Zeile</translation>
    </message>
    <message>
        <source>{kind} becomes int8, one scale a row</source>
        <translation>aus {kind} wird int8, eine Skala je Zeile</translation>
    </message>
    <message>
        <source>{kind} becomes int8</source>
        <translation>aus {kind} wird int8</translation>
    </message>
    <message>
        <source>Linear&apos;s weight becomes a tensor of torchao&apos;s</source>
        <translation>aus dem Gewicht von Linear wird ein torchao-Tensor</translation>
    </message>
    <message>
        <source>weights and biases become bfloat16</source>
        <translation>aus Gewichten und Bias-Werten wird bfloat16</translation>
    </message>
    <message>
        <source>weights and biases become float16</source>
        <translation>aus Gewichten und Bias-Werten wird float16</translation>
    </message>
    <message>
        <source>weights are stored as int4 in groups of 64</source>
        <translation>Gewichte werden als int4 in Gruppen von 64 gespeichert</translation>
    </message>
    <message>
        <source>weights are stored as int4 in groups of 64, one row in 16 as int8</source>
        <translation>Gewichte werden als int4 in Gruppen von 64 gespeichert, eine von 16 Zeilen als int8</translation>
    </message>
    <message>
        <source>weights are stored as int8, one scale a row</source>
        <translation>Gewichte werden als int8 gespeichert, eine Skala je Zeile</translation>
    </message>
    <message>
        <source>weights become int8, one scale a row</source>
        <translation>aus Gewichten wird int8, eine Skala je Zeile</translation>
    </message>
    <message>
        <source>weights lie on a grid of {bits} bits, one scale a tensor</source>
        <translation>Gewichte liegen auf einem Raster von {bits} Bit, eine Skala je Tensor</translation>
    </message>
    <message>
        <source>weights lie on a grid of {bits} bits, one scale a row</source>
        <translation>Gewichte liegen auf einem Raster von {bits} Bit, eine Skala je Zeile</translation>
    </message>
    <message>
        <source>weights lie on a grid of {bits} bits, one scale a group of {size}</source>
        <translation>Gewichte liegen auf einem Raster von {bits} Bit, eine Skala je Gruppe von {size}</translation>
    </message>
    <message>
        <source>only {name} quantized</source>
        <translation>nur {name} quantisiert</translation>
    </message>
    <message>
        <source>all but {name} quantized</source>
        <translation>alles außer {name} quantisiert</translation>
    </message>
    <message>
        <source>it was not chosen</source>
        <translation>es wurde nicht gewählt</translation>
    </message>
    <message>
        <source>torch does not give its weights back ({reason})</source>
        <translation>torch gibt seine Gewichte nicht zurück ({reason})</translation>
    </message>
    <message>
        <source>Comparing the weights of {fqn}</source>
        <translation>Gewichte von {fqn} vergleichen</translation>
    </message>
    <message>
        <source>{type} does not say what its weights are</source>
        <translation>{type} sagt nicht, welches seine Gewichte sind</translation>
    </message>
    <message>
        <source>Running the float model</source>
        <translation>Float-Modell ausführen</translation>
    </message>
    <message>
        <source>The forward pass fails ({reason}): choose an input that runs.</source>
        <translation>Der Vorwärtslauf schlägt fehl ({reason}): eine Eingabe wählen, die läuft.</translation>
    </message>
    <message>
        <source>Running with {message}</source>
        <translation>Ausführen, {message}</translation>
    </message>
    <message>
        <source>With {message} the forward pass fails ({reason}): choose other modules.</source>
        <translation>Der Vorwärtslauf, {message}, schlägt fehl ({reason}): andere Module wählen.</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Text lesen</translation>
    </message>
    <message>
        <source>Reading with {message}</source>
        <translation>Lesen, {message}</translation>
    </message>
    <message>
        <source>the chosen input</source>
        <translation>die gewählte Eingabe</translation>
    </message>
    <message>
        <source>normal noise</source>
        <translation>normalverteiltes Rauschen</translation>
    </message>
    <message>
        <source>the example input</source>
        <translation>die Beispieleingabe</translation>
    </message>
    <message>
        <source>No module is measured yet.</source>
        <translation>Noch kein Modul gemessen.</translation>
    </message>
    <message>
        <source>With {fqn} quantized the model&apos;s answers are no numbers any more.</source>
        <translation>Ist {fqn} quantisiert, sind die Antworten des Modells keine Zahlen mehr.</translation>
    </message>
    <message>
        <source>{fqn} costs most: quantized alone it moves the predictions by a KL of {kl:.2g} nats a word and the loss by {difference} over {words:,} words; all the others together move them by {others:.2g}.</source>
        <translation>{fqn} kostet am meisten: Allein quantisiert verschiebt es die Vorhersagen um eine KL von {kl:.2g} Nat je Wort und den Verlust um {difference}, über {words:,} Wörter; alle anderen zusammen verschieben sie um {others:.2g}.</translation>
    </message>
    <message>
        <source>With {fqn} quantized the output cannot be compared with the float model&apos;s.</source>
        <translation>Ist {fqn} quantisiert, lässt sich die Ausgabe nicht mit der des Float-Modells vergleichen.</translation>
    </message>
    <message>
        <source>No module changes the output on this input.</source>
        <translation>Kein Modul ändert die Ausgabe bei dieser Eingabe.</translation>
    </message>
    <message>
        <source>{fqn} costs most: quantized alone it leaves the output at {decibels:.1f} dB.</source>
        <translation>{fqn} kostet am meisten: Allein quantisiert lässt es die Ausgabe bei {decibels:.1f} dB.</translation>
    </message>
    <message>
        <source>{fqn} costs most: quantized alone it leaves the output at {decibels:.1f} dB, all the others together at {others:.1f} dB.</source>
        <translation>{fqn} kostet am meisten: Allein quantisiert lässt es die Ausgabe bei {decibels:.1f} dB, alle anderen zusammen bei {others:.1f} dB.</translation>
    </message>
    <message>
        <source>This model has no weights, so nothing can be quantized.</source>
        <translation>Dieses Modell hat keine Gewichte, also lässt sich nichts quantisieren.</translation>
    </message>
    <message>
        <source>{scheme} does not quantize {fqn} ({type}): {reason}.</source>
        <translation>{scheme} quantisiert {fqn} ({type}) nicht: {reason}.</translation>
    </message>
    <message>
        <source>{scheme} quantizes none of the {count} modules with weights; {fqn} ({type}): {reason}.</source>
        <translation>{scheme} quantisiert keines der {count} Module mit Gewichten; {fqn} ({type}): {reason}.</translation>
    </message>
    <message>
        <source>The quantized model answers with other shapes than float32: leave out this scheme.</source>
        <translation>Das quantisierte Modell antwortet mit anderen Formen als float32: dieses Schema weglassen.</translation>
    </message>
    <message>
        <source>The model answers with no floating-point numbers to compare: choose another input.</source>
        <translation>Das Modell antwortet ohne Gleitkommazahlen zum Vergleichen: eine andere Eingabe wählen.</translation>
    </message>
    <message>
        <source>Packed weights have {count:,} bytes and need {needed:,}: the file is damaged, save it again.</source>
        <translation>Die gepackten Gewichte haben {count:,} Bytes und brauchen {needed:,}: Die Datei ist beschädigt, noch einmal speichern.</translation>
    </message>
    <message>
        <source>The model has no module {name!r}: name one that its structure shows.</source>
        <translation>Das Modell hat kein Modul {name!r}: eines angeben, das seine Struktur zeigt.</translation>
    </message>
    <message>
        <source>{threads} threads are not possible here: give 1 to {most}.</source>
        <translation>{threads} Threads sind hier nicht möglich: 1 bis {most} angeben.</translation>
    </message>
    <message>
        <source>{repeats} repeats are not possible: give 1 to {most_repeats}.</source>
        <translation>{repeats} Wiederholungen sind nicht möglich: 1 bis {most_repeats} angeben.</translation>
    </message>
    <message>
        <source>There is no amount {amount!r}: use {amounts} or a number of words.</source>
        <translation>Es gibt keine Menge {amount!r}: {amounts} oder eine Zahl von Wörtern verwenden.</translation>
    </message>
    <message>
        <source>{amount} tokens cannot be scored: ask for at least 1.</source>
        <translation>{amount} Token können nicht ausgewertet werden: mindestens 1 anfordern.</translation>
    </message>
    <message>
        <source>{text!r} is no amount of words: use {amounts} or a whole number.</source>
        <translation>{text!r} ist keine Menge von Wörtern: {amounts} oder eine ganze Zahl verwenden.</translation>
    </message>
    <message>
        <source>There is no protocol {name!r}: use {protocols}.</source>
        <translation>Es gibt kein Protokoll {name!r}: {protocols} verwenden.</translation>
    </message>
    <message>
        <source>{count} protocols for {schemes} schemes: give one for all of them, or one for each.</source>
        <translation>{count} Protokolle für {schemes} Schemas: eines für alle oder eines für jedes angeben.</translation>
    </message>
    <message>
        <source>{text} has its protocol already: leave out --protocol, or the part after @.</source>
        <translation>{text} hat sein Protokoll schon: --protocol oder den Teil nach @ weglassen.</translation>
    </message>
    <message>
        <source>The weight</source>
        <translation>Das Gewicht</translation>
    </message>
    <message>
        <source>Groups of {group_size} are not possible: give a group size of at least 1.</source>
        <translation>Gruppen von {group_size} sind nicht möglich: eine Gruppengröße von mindestens 1 angeben.</translation>
    </message>
    <message>
        <source>{name} has dtype {dtype}: only floating-point weights can be quantized.</source>
        <translation>{name} hat den dtype {dtype}: Nur Gleitkommagewichte können quantisiert werden.</translation>
    </message>
    <message>
        <source>{name} is a single number: only tensors with rows can be quantized.</source>
        <translation>{name} ist eine einzelne Zahl: Nur Tensoren mit Zeilen können quantisiert werden.</translation>
    </message>
    <message>
        <source>{name} has NaN or infinite values: repair or train the model before quantizing it.</source>
        <translation>{name} hat NaN oder unendliche Werte: das Modell vor dem Quantisieren reparieren oder trainieren.</translation>
    </message>
    <message>
        <source>The fast protocol reads several places at once: only at its end has it scored the words of the others.</source>
        <translation>Das Protokoll „Schnell“ liest mehrere Stellen zugleich: Erst am Ende hat es die Wörter der anderen ausgewertet.</translation>
    </message>
    <message>
        <source>{title} takes {size:.2f} MB.</source>
        <translation>{title} belegt {size:.2f} MB.</translation>
    </message>
    <message>
        <source>{title} is {times:.2f} times smaller.</source>
        <translation>{title} ist {times:.2f}-mal kleiner.</translation>
    </message>
    <message>
        <source>{title} is {times:.2f} times smaller; {share:.0f} % of what is left is {part}, {size}.</source>
        <translation>{title} ist {times:.2f}-mal kleiner; {share:.0f}&#xa0;% des Rests sind {part}, {size}.</translation>
    </message>
    <message>
        <source>A simulated scheme runs in float32: its time says nothing.</source>
        <translation>Ein simuliertes Schema läuft in float32: Seine Zeit sagt nichts aus.</translation>
    </message>
    <message>
        <source>on 1 thread</source>
        <translation>mit 1 Thread</translation>
    </message>
    <message>
        <source>on {threads} threads</source>
        <translation>mit {threads} Threads</translation>
    </message>
    <message>
        <source>{threads}, after {words:,} words</source>
        <translation>{threads} nach {words:,} Wörtern</translation>
    </message>
    <message>
        <source>{title} is the fastest {threads}.</source>
        <translation>{title} ist {threads} am schnellsten.</translation>
    </message>
    <message>
        <source>{title} is {times:.1f} times as fast {threads}.</source>
        <translation>{title} ist {threads} {times:.1f}-mal so schnell.</translation>
    </message>
    <message>
        <source>{losses} after {words:,} of {total:,} words.</source>
        <translation>{losses} nach {words:,} von {total:,} Wörtern.</translation>
    </message>
    <message>
        <source>The loss of {title} is that of {first} to {least:g}.</source>
        <translation>Der Verlust von {title} ist bis auf {least:g} der von {first}.</translation>
    </message>
    <message>
        <source>The loss of {title} cannot be told from that of {first}: {low:+.4f} to {high:+.4f} at 95 %.</source>
        <translation>Der Verlust von {title} lässt sich von dem von {first} nicht unterscheiden: {low:+.4f} bis {high:+.4f} bei 95&#xa0;%.</translation>
    </message>
    <message>
        <source>{title} changes the loss of {first} by {mean:+.4f}, {low:+.4f} to {high:+.4f} at 95 %.</source>
        <translation>{title} ändert den Verlust von {first} um {mean:+.4f}, {low:+.4f} bis {high:+.4f} bei 95&#xa0;%.</translation>
    </message>
    <message>
        <source>{title} runs as {execution}. {says}</source>
        <translation>{title} – Ausführung: {execution}. {says}</translation>
    </message>
    <message>
        <source>KL and same top-1 are against float32 over the first {words:,} words.</source>
        <translation>KL und gleiche Top-1 gelten gegenüber float32 über die ersten {words:,} Wörter.</translation>
    </message>
    <message>
        <source>{title}: KL and same top-1 are {note}.</source>
        <translation>{title}: KL und gleiche Top-1 sind {note} ermittelt.</translation>
    </message>
    <message>
        <source>Times are medians of {count} repeats, taken in turns after a warm-up.</source>
        <translation>Die Zeiten sind Mediane von {count} Wiederholungen, abwechselnd nach einem Aufwärmen gemessen.</translation>
    </message>
    <message>
        <source>Not finished: the rows are what was measured after {words:,} words.</source>
        <translation>Nicht beendet: Die Zeilen zeigen, was nach {words:,} Wörtern gemessen war.</translation>
    </message>
    <message>
        <source>Not finished: the rows are what was measured until then.</source>
        <translation>Nicht beendet: Die Zeilen zeigen, was bis dahin gemessen war.</translation>
    </message>
    <message>
        <source>{threads} of {cores} cores</source>
        <translation>{threads} von {cores} Kernen</translation>
    </message>
    <message>
        <source>{text}, {words:,} words, {protocols}</source>
        <translation>{text}, {words:,} Wörter, {protocols}</translation>
    </message>
    <message>
        <source>{name} protocol</source>
        <translation>Protokoll {name}</translation>
    </message>
    <message>
        <source>protocols {names}</source>
        <translation>Protokolle {names}</translation>
    </message>
    <message>
        <source>Measured {date}, Python {python}, seed {seed}.</source>
        <translation>Gemessen {date}, Python {python}, Seed {seed}.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Too little was measured to tell whether the machine was quiet.</source>
        <translation>Es wurde zu wenig gemessen, um zu sagen, ob der Rechner ruhig war.</translation>
    </message>
    <message>
        <source>the same work took times {share:.0f} % apart from turn to turn</source>
        <translation>dieselbe Arbeit brauchte von Durchgang zu Durchgang um {share:.0f}&#xa0;% verschiedene Zeiten</translation>
    </message>
    <message>
        <source>the work waited {share:.0f} % of its time for a core</source>
        <translation>die Arbeit wartete {share:.0f}&#xa0;% ihrer Zeit auf einen Kern</translation>
    </message>
    <message>
        <source>the host gave {share:.0f} % of the processor to other guests</source>
        <translation>der Wirt gab {share:.0f}&#xa0;% des Prozessors an andere Gäste</translation>
    </message>
    <message>
        <source>other programs kept {cores:.1f} cores busy</source>
        <translation>andere Programme hielten {cores:.1f} Kerne beschäftigt</translation>
    </message>
    <message>
        <source>other work in this program kept {cores:.1f} cores busy</source>
        <translation>andere Arbeit in diesem Programm hielt {cores:.1f} Kerne beschäftigt</translation>
    </message>
    <message>
        <source>The machine was quiet.</source>
        <translation>Der Rechner war ruhig.</translation>
    </message>
    <message>
        <source>Noisy machine: {seen}. Trust the ratios more than the seconds, or run again when it is quiet.</source>
        <translation>Unruhiger Rechner: {seen}. Den Verhältnissen mehr trauen als den Sekunden, oder noch einmal ausführen, wenn er ruhig ist.</translation>
    </message>
    <message>
        <source>Something else ran: {seen}. Trust the ratios more than the seconds, or run again when it is quiet.</source>
        <translation>Etwas anderes lief: {seen}. Den Verhältnissen mehr trauen als den Sekunden, oder noch einmal ausführen, wenn der Rechner ruhig ist.</translation>
    </message>
    <message>
        <source>{scheme} quantized 0 of {count} modules, {reasons}: choose another scheme or other modules.</source>
        <translation>{scheme} hat 0 von {count} Modulen quantisiert ({reasons}): ein anderes Schema oder andere Module wählen.</translation>
    </message>
    <message>
        <source>Measuring {scheme}</source>
        <translation>{scheme} messen</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file} lesen</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}): save the model again.</source>
        <translation>{path} kann nicht gelesen werden ({error}): das Modell noch einmal speichern.</translation>
    </message>
    <message>
        <source>Rebuilding {file}</source>
        <translation>{file} wiederherstellen</translation>
    </message>
    <message>
        <source>{path} is damaged, its values are not those that were saved: save the model again.</source>
        <translation>{path} ist beschädigt, die Werte sind nicht die gespeicherten: das Modell noch einmal speichern.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. {error}</source>
        <translation>{path} kann nicht geöffnet werden. {error}</translation>
    </message>
    <message>
        <source>{path} is damaged, its recipe does not fit its tensors: save the model again.</source>
        <translation>{path} ist beschädigt, das Rezept passt nicht zu den Tensoren: das Modell noch einmal speichern.</translation>
    </message>
    <message>
        <source>Its vocabulary is damaged: save the model again.</source>
        <translation>Das Vokabular darin ist beschädigt: das Modell noch einmal speichern.</translation>
    </message>
    <message>
        <source>for it has no weights</source>
        <translation>da ohne Gewichte</translation>
    </message>
    <message>
        <source>{path} holds no quantized model of this program: save one with `quantize --out`.</source>
        <translation>{path} enthält kein quantisiertes Modell dieses Programms: eines mit `quantize --out` speichern.</translation>
    </message>
    <message>
        <source>{path} is damaged, its recipe cannot be read: save the model again.</source>
        <translation>{path} ist beschädigt, das Rezept kann nicht gelesen werden: das Modell noch einmal speichern.</translation>
    </message>
    <message>
        <source>{path} was written by a later version (format {version}): open it with that version.</source>
        <translation>{path} wurde von einer neueren Version geschrieben (Format {version}): mit jener Version öffnen.</translation>
    </message>
    <message>
        <source>There is no scheme {name!r}: use one of {known}.</source>
        <translation>Es gibt kein Schema {name!r}: eines von {known} verwenden.</translation>
    </message>
    <message>
        <source>{scheme} has no setting {part!r}: its settings are {possible}.</source>
        <translation>{scheme} hat keine Einstellung {part!r}: Möglich sind {possible}.</translation>
    </message>
    <message>
        <source>{key} of {scheme} is {text!r}: give yes or no.</source>
        <translation>{key} von {scheme} ist {text!r}: yes oder no angeben.</translation>
    </message>
    <message>
        <source>{key} of {scheme} is {text!r}: give a whole number.</source>
        <translation>{key} von {scheme} ist {text!r}: eine ganze Zahl angeben.</translation>
    </message>
    <message>
        <source>This build of torch has no quantized engine: install the build for this processor.</source>
        <translation>Diese torch-Version hat keine Quantisierungs-Engine: die Version für diesen Prozessor installieren.</translation>
    </message>
    <message>
        <source>torchao is not installed: install layerlab[torchao].</source>
        <translation>torchao ist nicht installiert: layerlab[torchao] installieren.</translation>
    </message>
    <message>
        <source>torchao cannot do {config} here ({cause}): choose another scheme.</source>
        <translation>torchao kann {config} hier nicht ausführen ({cause}): ein anderes Schema wählen.</translation>
    </message>
    <message>
        <source>torchao makes NaN of {name}, which has a row of zeros: choose another scheme.</source>
        <translation>torchao macht NaN aus {name}, das eine Zeile mit Nullen hat: ein anderes Schema wählen.</translation>
    </message>
    <message>
        <source>Quantizing {fqn}</source>
        <translation>{fqn} quantisieren</translation>
    </message>
    <message>
        <source>Copying what stays ({title})</source>
        <translation>Rest kopieren ({title})</translation>
    </message>
    <message>
        <source>{fqn} cannot be quantized, {reason}: leave it out.</source>
        <translation>{fqn} kann nicht quantisiert werden ({reason}): weglassen.</translation>
    </message>
    <message>
        <source>{inside} goes with the module around it, or holds no weights: leave it out.</source>
        <translation>{inside} gehört zum Modul darum herum oder hat keine Gewichte: weglassen.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Weights and biases are stored as bfloat16 and unpacked once; every product runs in float32, so the file is half as large and the time stays.</source>
        <translation>Gewichte und Bias-Werte werden als bfloat16 gespeichert und einmal entpackt; jedes Produkt läuft in float32, daher ist die Datei halb so groß und die Zeit bleibt.</translation>
    </message>
    <message>
        <source>float16</source>
        <translation>float16</translation>
    </message>
    <message>
        <source>Weights and biases are stored as float16 and unpacked once; every product runs in float32, so the file is half as large and the time stays.</source>
        <translation>Gewichte und Bias-Werte werden als float16 gespeichert und einmal entpackt; jedes Produkt läuft in float32, daher ist die Datei halb so groß und die Zeit bleibt.</translation>
    </message>
    <message>
        <source>Everything runs in float32, as the model was trained.</source>
        <translation>Alles läuft in float32, so wie das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>int4 embedding + Linear (stored)</source>
        <translation>int4 Embedding + Linear (gespeichert)</translation>
    </message>
    <message>
        <source>Embeddings and Linear are stored as int4 in groups of 64, one row in 16 of Linear (the largest biases) and every other weight as int8; all are unpacked once and products run in float32.</source>
        <translation>Embeddings und Linear werden als int4 in Gruppen von 64 gespeichert, eine von 16 Zeilen von Linear (die mit dem größten Bias) und jedes andere Gewicht als int8; alle werden einmal entpackt, und Produkte laufen in float32.</translation>
    </message>
    <message>
        <source>int4 embedding (stored)</source>
        <translation>int4 Embedding (gespeichert)</translation>
    </message>
    <message>
        <source>Embeddings are stored as int4 in groups of 64, every other weight as int8, one scale a row, all unpacked once; products run in float32, or in int8 with the same weights by the fast protocol.</source>
        <translation>Embeddings werden als int4 in Gruppen von 64 gespeichert, jedes andere Gewicht als int8, eine Skala je Zeile, alle einmal entpackt; Produkte laufen in float32 oder, mit dem Protokoll „Schnell“, in int8 mit denselben Gewichten.</translation>
    </message>
    <message>
        <source>int8 everything (stored)</source>
        <translation>int8 überall (gespeichert)</translation>
    </message>
    <message>
        <source>Every weight is stored as int8, one scale a row, and unpacked once; products run in float32, or in int8 with the same weights by the fast protocol.</source>
        <translation>Jedes Gewicht wird als int8 gespeichert, eine Skala je Zeile, und einmal entpackt; Produkte laufen in float32 oder, mit dem Protokoll „Schnell“, in int8 mit denselben Gewichten.</translation>
    </message>
    <message>
        <source>int8 + embedding</source>
        <translation>int8 + Embedding</translation>
    </message>
    <message>
        <source>LSTM and Linear run as int8 products as in the tutorial; the embedding is a look-up that turns the rows it needs from quint8 into float32.</source>
        <translation>LSTM und Linear laufen als int8-Produkte wie im Tutorial; das Embedding ist ein Nachschlagen, das die benötigten Zeilen von quint8 in float32 umwandelt.</translation>
    </message>
    <message>
        <source>int8 (Linear only)</source>
        <translation>int8 (nur Linear)</translation>
    </message>
    <message>
        <source>Linear runs as int8 products with inputs quantized on the fly, one scale a weight tensor; everything else runs in float32.</source>
        <translation>Linear läuft als int8-Produkte, die Eingaben werden dabei laufend quantisiert, eine Skala je Gewichtstensor; alles andere läuft in float32.</translation>
    </message>
    <message>
        <source>int8 weight-only</source>
        <translation>int8 nur Gewichte</translation>
    </message>
    <message>
        <source>Weights stay int8 in memory, one scale a row, and are unpacked at every call; products run in float32. It saves memory and costs time.</source>
        <translation>Die Gewichte bleiben im Speicher int8, eine Skala je Zeile, und werden bei jedem Aufruf entpackt; Produkte laufen in float32. Das spart Speicher und kostet Zeit.</translation>
    </message>
    <message>
        <source>Weights lie on the chosen grid and are packed in the file; every product runs in float32, so the loss is real and the time says nothing.</source>
        <translation>Die Gewichte liegen auf dem gewählten Raster und werden in der Datei gepackt; jedes Produkt läuft in float32, daher ist der Verlust echt und die Zeit sagt nichts aus.</translation>
    </message>
    <message>
        <source>There is no granularity {granularity!r}: use {known}.</source>
        <translation>Es gibt keine Granularität {granularity!r}: {known} verwenden.</translation>
    </message>
    <message>
        <source>torchao float8 weight-only</source>
        <translation>torchao float8 nur Gewichte</translation>
    </message>
    <message>
        <source>Linear&apos;s weights are float8, one scale a row, and its products run in float; everything else runs in float32.</source>
        <translation>Die Gewichte von Linear sind float8, eine Skala je Zeile, und seine Produkte laufen in float; alles andere läuft in float32.</translation>
    </message>
    <message>
        <source>torchao int8 dynamic</source>
        <translation>torchao int8 dynamisch</translation>
    </message>
    <message>
        <source>Linear runs as int8 products with inputs quantized on the fly, one scale a row; everything else runs in float32.</source>
        <translation>Linear läuft als int8-Produkte, die Eingaben werden dabei laufend quantisiert, eine Skala je Zeile; alles andere läuft in float32.</translation>
    </message>
    <message>
        <source>torchao int8 weight-only</source>
        <translation>torchao int8 nur Gewichte</translation>
    </message>
    <message>
        <source>Linear&apos;s weights are int8, one scale a row, and its products run in float; everything else runs in float32.</source>
        <translation>Die Gewichte von Linear sind int8, eine Skala je Zeile, und seine Produkte laufen in float; alles andere läuft in float32.</translation>
    </message>
    <message>
        <source>int8 (tutorial)</source>
        <translation>int8 (Tutorial)</translation>
    </message>
    <message>
        <source>LSTM and Linear run as int8 products with inputs quantized on the fly, one scale a weight tensor; everything else runs in float32.</source>
        <translation>LSTM und Linear laufen als int8-Produkte, die Eingaben werden dabei laufend quantisiert, eine Skala je Gewichtstensor; alles andere läuft in float32.</translation>
    </message>
    <message>
        <source>int8 (one scale a row)</source>
        <translation>int8 (eine Skala je Zeile)</translation>
    </message>
    <message>
        <source>LSTM and Linear run as int8 products with inputs quantized on the fly, one scale a row of their weights; everything else runs in float32.</source>
        <translation>LSTM und Linear laufen als int8-Produkte, die Eingaben werden dabei laufend quantisiert, eine Skala je Zeile ihrer Gewichte; alles andere läuft in float32.</translation>
    </message>
    <message>
        <source>The model could not be saved to measure its size ({error}): make room in {gettempdir}.</source>
        <translation>Das Modell konnte zum Messen seiner Größe nicht gespeichert werden ({error}): Platz in {gettempdir} schaffen.</translation>
    </message>
    <message>
        <source>{name} has values beyond {most_half:,.0f}, float16&apos;s largest: use bfloat16.</source>
        <translation>{name} hat Werte jenseits von {most_half:,.0f}, dem größten von float16: bfloat16 verwenden.</translation>
    </message>
    <message>
        <source>{text!r} is no job: write K/N, such as 1/4.</source>
        <translation>{text!r} ist kein Auftrag: K/N schreiben, etwa 1/4.</translation>
    </message>
    <message>
        <source>There is no job {text}: give K/N with K from 1 to N, and N up to {most_jobs:,}.</source>
        <translation>Es gibt keinen Auftrag {text}: K/N mit K von 1 bis N und N bis {most_jobs:,} angeben.</translation>
    </message>
    <message>
        <source>The {kind} {twice} is there twice: give it once.</source>
        <translation>{kind}: {twice} kommt zweimal vor: einmal angeben.</translation>
    </message>
    <message>
        <source>The rows of {model} do not fit its entries: run this job again.</source>
        <translation>Die Zeilen von {model} passen nicht zu den Einträgen: diesen Auftrag noch einmal ausführen.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}): give the file of a job.</source>
        <translation>{path} kann nicht gelesen werden ({strerror}): die Datei eines Auftrags angeben.</translation>
    </message>
    <message>
        <source>{path} is no JSON, or only a part of it: run that job again.</source>
        <translation>{path} ist kein JSON oder nur ein Teil davon: jenen Auftrag noch einmal ausführen.</translation>
    </message>
    <message>
        <source>{path} is not the file of a job: give what bench --job wrote.</source>
        <translation>{path} ist nicht die Datei eines Auftrags: angeben, was bench --job geschrieben hat.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}): run that job again.</source>
        <translation>{path} ist beschädigt ({error}): jenen Auftrag noch einmal ausführen.</translation>
    </message>
    <message>
        <source>{path} is damaged (a run is not of its models and schemes): run that job again.</source>
        <translation>{path} ist beschädigt (ein Lauf gehört nicht zu den Modellen und Schemas): jenen Auftrag noch einmal ausführen.</translation>
    </message>
    <message>
        <source>There is nothing to merge: give the files of all jobs.</source>
        <translation>Es gibt nichts zusammenzuführen: die Dateien aller Aufträge angeben.</translation>
    </message>
    <message>
        <source>These files are of different sweeps: give those of one.</source>
        <translation>Diese Dateien gehören zu verschiedenen Messreihen: die einer einzigen angeben.</translation>
    </message>
    <message>
        <source>Job {twice} of {jobs} is there twice: give each file once.</source>
        <translation>Auftrag {twice} von {jobs} kommt zweimal vor: jede Datei einmal angeben.</translation>
    </message>
    <message>
        <source>Of {jobs} jobs these are missing: {shown}. Run them, and give all files.</source>
        <translation>Von {jobs} Aufträgen fehlen diese: {shown}. Sie ausführen und alle Dateien angeben.</translation>
    </message>
    <message>
        <source>Tagging sentences</source>
        <translation>Wortarten bestimmen</translation>
    </message>
    <message>
        <source>The quantized weights do not fit their recipe: the file is damaged, save it again.</source>
        <translation>Die quantisierten Gewichte passen nicht zu ihrem Rezept: Die Datei ist beschädigt, noch einmal speichern.</translation>
    </message>
    <message>
        <source>The stored integers cannot be turned into torch&apos;s own: save the model as int8-all instead.</source>
        <translation>Die gespeicherten ganzen Zahlen können nicht in die von torch umgewandelt werden: das Modell stattdessen als int8-all speichern.</translation>
    </message>
    <message>
        <source>{name} has only NaN or infinite values: repair or train the model before quantizing it.</source>
        <translation>{name} hat nur NaN oder unendliche Werte: das Modell vor dem Quantisieren reparieren oder trainieren.</translation>
    </message>
    <message>
        <source>Rounding {name}</source>
        <translation>{name} runden</translation>
    </message>
    <message>
        <source>{name} has {rows:,} rows, not a row {row:,}: count from 0.</source>
        <translation>{name} hat {rows:,} Zeilen, keine Zeile {row:,}: ab 0 zählen.</translation>
    </message>
    <message>
        <source>Row {row:,} of {name} has no finite value: choose another one.</source>
        <translation>Zeile {row:,} von {name} hat keinen endlichen Wert: eine andere wählen.</translation>
    </message>
    <message>
        <source>{what} has no weights of its own: choose a layer with weights.</source>
        <translation>{what} hat keine eigenen Gewichte: eine Schicht mit Gewichten wählen.</translation>
    </message>
    <message>
        <source>{what} has no tensor {name!r}: choose one of {there}.</source>
        <translation>{what} hat keinen Tensor {name!r}: einen von {there} wählen.</translation>
    </message>
    <message>
        <source>This parameter has no shape yet: run the model on an input first.</source>
        <translation>Dieser Parameter hat noch keine Form: das Modell erst auf eine Eingabe anwenden.</translation>
    </message>
    <message>
        <source>It holds {dtype}: only floating-point weights are rounded to a grid.</source>
        <translation>Darin ist {dtype}: Nur Gleitkommagewichte werden auf ein Raster gerundet.</translation>
    </message>
    <message>
        <source>It has no values: choose another tensor.</source>
        <translation>Er hat keine Werte: einen anderen Tensor wählen.</translation>
    </message>
    <message>
        <source>hidden {hidden:,}, batch {batch:,}</source>
        <translation>verborgen {hidden:,}, Batch {batch:,}</translation>
    </message>
    <message>
        <source>There is no map for {kind!r}: choose one of {layer_kinds}.</source>
        <translation>Es gibt keine Karte für {kind!r}: eine von {layer_kinds} wählen.</translation>
    </message>
    <message>
        <source>{count} hidden sizes cannot be mapped: give 1 to {most}.</source>
        <translation>{count} verborgene Größen können nicht kartiert werden: 1 bis {most} angeben.</translation>
    </message>
    <message>
        <source>{count} batch sizes cannot be mapped: give 1 to {most}.</source>
        <translation>{count} Batchgrößen können nicht kartiert werden: 1 bis {most} angeben.</translation>
    </message>
    <message>
        <source>A hidden size of {size} is not possible: give 1 or more.</source>
        <translation>Eine verborgene Größe von {size} ist nicht möglich: 1 oder mehr angeben.</translation>
    </message>
    <message>
        <source>A batch size of {size} is not possible: give 1 or more.</source>
        <translation>Eine Batchgröße von {size} ist nicht möglich: 1 oder mehr angeben.</translation>
    </message>
    <message>
        <source>{seq_len} steps are not possible: give 1 to {most_seq_len}.</source>
        <translation>{seq_len} Schritte sind nicht möglich: 1 bis {most_seq_len} angeben.</translation>
    </message>
    <message>
        <source>Hidden size {hidden:,} with batch size {batch:,} takes {count:,.1f} billion products a call, which is too many to wait for: choose smaller ones.</source>
        <translation>Die verborgene Größe {hidden:,} mit der Batchgröße {batch:,} braucht {count:,.1f} Milliarden Produkte je Aufruf, worauf man zu lange wartet: kleinere wählen.</translation>
    </message>
    <message>
        <source>Quantizing a layer of hidden size {size:,}</source>
        <translation>Schicht der verborgenen Größe {size:,} quantisieren</translation>
    </message>
    <message>
        <source>hidden {hidden:,}, batch {batch:,}: float32 {float_ms:.3g} ms, int8 {int8_ms:.3g} ms, {speed_up:.2g} times as fast ({low:.2g} to {high:.2g}).</source>
        <translation>verborgen {hidden:,}, Batch {batch:,}: float32 {float_ms:.3g} ms, int8 {int8_ms:.3g} ms, {speed_up:.2g}-mal so schnell ({low:.2g} bis {high:.2g}).</translation>
    </message>
    <message>
        <source>one LSTM layer over {seq_len} steps</source>
        <translation>eine LSTM-Schicht über {seq_len} Schritte</translation>
    </message>
    <message>
        <source>one Linear layer</source>
        <translation>eine Linear-Schicht</translation>
    </message>
    <message>
        <source>No cell is measured yet.</source>
        <translation>Noch keine Zelle gemessen.</translation>
    </message>
    <message>
        <source>int8 wins in {wins} of 1 cell; {best}</source>
        <translation>int8 gewinnt in {wins} von 1 Zelle; {best}</translation>
    </message>
    <message>
        <source>int8 wins in {wins} of {count} cells; {best}</source>
        <translation>int8 gewinnt in {wins} von {count} Zellen; {best}</translation>
    </message>
    <message>
        <source>int8 wins in {wins} of {count} cells: most at hidden {best_hidden:,} and batch {best_batch:,} ({best:.2g} times as fast), least at hidden {worst_hidden:,} and batch {worst_batch:,} ({worst:.2g} times).</source>
        <translation>int8 gewinnt in {wins} von {count} Zellen: am meisten bei verborgen {best_hidden:,} und Batch {best_batch:,} ({best:.2g}-mal so schnell), am wenigsten bei verborgen {worst_hidden:,} und Batch {worst_batch:,} ({worst:.2g}-mal).</translation>
    </message>
    <message>
        <source>There is no model {name!r}: use one of {models}.</source>
        <translation>Es gibt kein Modell {name!r}: eines von {models} verwenden.</translation>
    </message>
    <message>
        <source>A picture of shape {shape} has no pixels to read: choose another one.</source>
        <translation>Ein Bild der Form {shape} hat keine Pixel zum Lesen: ein anderes wählen.</translation>
    </message>
    <message>
        <source>The picture has values that are no numbers (NaN or Inf): save it again.</source>
        <translation>Das Bild hat Werte, die keine Zahlen sind (NaN oder Inf): noch einmal speichern.</translation>
    </message>
    <message>
        <source>The picture has values from {min:g} to {max:g}: bring them between 0, black, and 1, white.</source>
        <translation>Das Bild hat Werte von {min:g} bis {max:g}: zwischen 0 (Schwarz) und 1 (Weiß) bringen.</translation>
    </message>
    <message>
        <source>Nothing is drawn in this picture, it has one tone all over: choose one with a digit.</source>
        <translation>In diesem Bild ist nichts gezeichnet, es hat überall denselben Ton: eines mit einer Ziffer wählen.</translation>
    </message>
    <message>
        <source>The images of {path} are {dtype} of shape {shape}: give uint8 of (N, 28, 28) or (N, 32, 32).</source>
        <translation>Die Bilder von {path} sind {dtype} der Form {shape}: uint8 der Form (N, 28, 28) oder (N, 32, 32) angeben.</translation>
    </message>
    <message>
        <source>{path} has labels of shape {shape} for {count:,} images: give one whole number for each.</source>
        <translation>{path} hat Labels der Form {shape} für {count:,} Bilder: für jedes eine ganze Zahl angeben.</translation>
    </message>
    <message>
        <source>{path} has labels from {min} to {max}: use the digits 0 to 9.</source>
        <translation>{path} hat Labels von {min} bis {max}: die Ziffern 0 bis 9 verwenden.</translation>
    </message>
    <message>
        <source>reading digits</source>
        <translation>Ziffern lesen</translation>
    </message>
    <message>
        <source>There is no file {path}: give an .npz file with images and labels.</source>
        <translation>Es gibt keine Datei {path}: eine .npz-Datei mit Bildern und Labels angeben.</translation>
    </message>
    <message>
        <source>{path} unpacks to {size:.1f} GB: give at most {most:.1f} GB.</source>
        <translation>{path} wird entpackt {size:.1f} GB groß: höchstens {most:.1f} GB angeben.</translation>
    </message>
    <message>
        <source>{path} cannot be read as digits: give an .npz file with images and labels.</source>
        <translation>{path} kann nicht als Ziffern gelesen werden: eine .npz-Datei mit Bildern und Labels angeben.</translation>
    </message>
    <message>
        <source>There is no digit {digit}: use 0 to 9.</source>
        <translation>Es gibt keine Ziffer {digit}: 0 bis 9 verwenden.</translation>
    </message>
    <message>
        <source>tagging sentences</source>
        <translation>Sätze taggen</translation>
    </message>
    <message>
        <source>There is no file {path}: give a .tsv file with a word, a tab and its tag a line.</source>
        <translation>Es gibt keine Datei {path}: eine .tsv-Datei angeben, mit je einem Wort, einem Tabulator und dem Tag in jeder Zeile.</translation>
    </message>
    <message>
        <source>{path} is larger than {most:,.0f} MB: give a part of it.</source>
        <translation>{path} ist größer als {most:,.0f} MB: einen Teil davon angeben.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text (byte {byte}): save it as UTF-8 first.</source>
        <translation>{path} ist kein UTF-8-Text (Byte {byte}): zuerst als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}): check its permissions.</source>
        <translation>{path} kann nicht gelesen werden ({strerror}): die Zugriffsrechte prüfen.</translation>
    </message>
    <message>
        <source>{path} holds no sentences: give a .tsv file with a word, a tab and its tag a line.</source>
        <translation>{path} enthält keine Sätze: eine .tsv-Datei angeben, mit je einem Wort, einem Tabulator und dem Tag in jeder Zeile.</translation>
    </message>
    <message>
        <source>Line {number:,} of {path} is {line!r}: write a word, a tab and one of the 17 universal tags.</source>
        <translation>Zeile {number:,} von {path} ist {line!r}: ein Wort, einen Tabulator und eines der 17 universellen Tags schreiben.</translation>
    </message>
    <message>
        <source>A sentence of {count:,} words cannot be tagged: give 1 to {most:,} words.</source>
        <translation>Ein Satz von {count:,} Wörtern kann nicht getaggt werden: 1 bis {most:,} Wörter angeben.</translation>
    </message>
    <message>
        <source>{title} is not a tagger: choose {tagger}.</source>
        <translation>{title} ist kein Tagger: {tagger} wählen.</translation>
    </message>
    <message>
        <source>This tagger has {words:,} words and {tags} tags, the vocabulary {entries:,} and {known}: choose {tagger} as it is shipped.</source>
        <translation>Dieser Tagger hat {words:,} Wörter und {tags} Tags, das Vokabular {entries:,} und {known}: {tagger} wählen, wie ausgeliefert.</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>Adjektiv</translation>
    </message>
    <message>
        <source>adposition</source>
        <translation>Adposition</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>Adverb</translation>
    </message>
    <message>
        <source>auxiliary</source>
        <translation>Hilfsverb</translation>
    </message>
    <message>
        <source>coordinating conjunction</source>
        <translation>koordinierende Konjunktion</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>Determinativ</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>Interjektion</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>Substantiv</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>Zahlwort</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>Partikel</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>proper noun</source>
        <translation>Eigenname</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>subordinating conjunction</source>
        <translation>subordinierende Konjunktion</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstige</translation>
    </message>
    <message>
        <source>There is no universal part-of-speech tag {tag!r}: use {tags}.</source>
        <translation>Es gibt kein universelles Wortart-Tag {tag!r}: {tags} verwenden.</translation>
    </message>
    <message>
        <source>The first text.</source>
        <translation>Der erste Text.</translation>
    </message>
    <message>
        <source>All before “{word}” is forgotten: it is read from an empty hidden state.</source>
        <translation>Alles vor „{word}“ ist vergessen: Es wird aus einem leeren verborgenen Zustand gelesen.</translation>
    </message>
    <message>
        <source>Goes on with “{word}” as word {place:,}.</source>
        <translation>Geht mit „{word}“ als Wort {place:,} weiter.</translation>
    </message>
    <message>
        <source>Word {place:,} is “{word}” instead of “{former}”.</source>
        <translation>Wort {place:,} ist „{word}“ statt „{former}“.</translation>
    </message>
    <message>
        <source>Both texts are the same 1 word.</source>
        <translation>Beide Texte sind dasselbe 1 Wort.</translation>
    </message>
    <message>
        <source>Both texts are the same {count:,} words.</source>
        <translation>Beide Texte sind dieselben {count:,} Wörter.</translation>
    </message>
    <message>
        <source>After 1 word in common one text ends and the other goes on with “{word}”.</source>
        <translation>Nach 1 gemeinsamen Wort endet ein Text, und der andere geht mit „{word}“ weiter.</translation>
    </message>
    <message>
        <source>After {count:,} words in common one text ends and the other goes on with “{word}”.</source>
        <translation>Nach {count:,} gemeinsamen Wörtern endet ein Text, und der andere geht mit „{word}“ weiter.</translation>
    </message>
    <message>
        <source>After 1 word in common one text goes on with “{left}”, the other with “{right}”.</source>
        <translation>Nach 1 gemeinsamen Wort geht ein Text mit „{left}“ weiter, der andere mit „{right}“.</translation>
    </message>
    <message>
        <source>After {count:,} words in common one text goes on with “{left}”, the other with “{right}”.</source>
        <translation>Nach {count:,} gemeinsamen Wörtern geht ein Text mit „{left}“ weiter, der andere mit „{right}“.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>This branch is no longer there: choose another one.</source>
        <translation>Diesen Zweig gibt es nicht mehr: einen anderen wählen.</translation>
    </message>
    <message>
        <source>The first text cannot be deleted: start a new one instead.</source>
        <translation>Der erste Text kann nicht gelöscht werden: stattdessen einen neuen beginnen.</translation>
    </message>
    <message>
        <source>Branches grow from words that the new text does not have: delete them first.</source>
        <translation>Aus Wörtern, die der neue Text nicht hat, wachsen Zweige: diese erst löschen.</translation>
    </message>
    <message>
        <source>There are {most_branches} branches: delete some first.</source>
        <translation>Es gibt {most_branches} Zweige: erst einige löschen.</translation>
    </message>
    <message>
        <source>Branch {number}</source>
        <translation>Zweig {number}</translation>
    </message>
    <message>
        <source>A branch needs a name: give it one.</source>
        <translation>Ein Zweig braucht einen Namen: einen geben.</translation>
    </message>
    <message>
        <source>The name has {count} letters: use at most {longest_title}.</source>
        <translation>Der Name hat {count} Zeichen: höchstens {longest_title} verwenden.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: choose one with train.txt, valid.txt or test.txt.</source>
        <translation>Es gibt keinen Ordner {folder}: einen mit train.txt, valid.txt oder test.txt wählen.</translation>
    </message>
    <message>
        <source>{folder} is not a folder: choose the folder that holds the .txt files.</source>
        <translation>{folder} ist kein Ordner: den Ordner wählen, der die .txt-Dateien enthält.</translation>
    </message>
    <message>
        <source>{folder} has no {split}.txt: choose one with train, valid or test.txt.</source>
        <translation>{folder} hat keine {split}.txt: einen mit train.txt, valid.txt oder test.txt wählen.</translation>
    </message>
    <message>
        <source>{folder} has no {split}.txt: it has {one} and {other}, use that.</source>
        <translation>{folder} hat keine {split}.txt, aber {one} und {other}: diese verwenden.</translation>
    </message>
    <message>
        <source>{folder} has no {split}.txt: it has {one}, use that.</source>
        <translation>{folder} hat keine {split}.txt, aber {one}: diese verwenden.</translation>
    </message>
    <message>
        <source>{shortest:,} and more</source>
        <translation>{shortest:,} und mehr</translation>
    </message>
    <message>
        <source>{model} knows every word.</source>
        <translation>{model} kennt jedes Wort.</translation>
    </message>
    <message>
        <source>{model} knows every word; {share:.1f} % of the text are {unk} itself.</source>
        <translation>{model} kennt jedes Wort; {share:.1f}&#xa0;% des Textes sind {unk} selbst.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the words are unknown to {model}; {count:,} different words are not in its vocabulary.</source>
        <translation>{share:.1f}&#xa0;% der Wörter kennt {model} nicht; {count:,} verschiedene Wörter fehlen in seinem Vokabular.</translation>
    </message>
    <message>
        <source>{split}.txt: {tokens:,} tokens in {lines:,} lines, {words:,} different words.</source>
        <translation>{split}.txt: {tokens:,} Token in {lines:,} Zeilen, {words:,} verschiedene Wörter.</translation>
    </message>
    <message>
        <source>{split}.txt: {tokens:,} tokens in {lines:,} lines, {words:,} different words, all of them in train.txt too.</source>
        <translation>{split}.txt: {tokens:,} Token in {lines:,} Zeilen, {words:,} verschiedene Wörter, alle davon auch in train.txt.</translation>
    </message>
    <message>
        <source>{split}.txt: {tokens:,} tokens in {lines:,} lines, {words:,} different words, {lacking:,} of them not in train.txt.</source>
        <translation>{split}.txt: {tokens:,} Token in {lines:,} Zeilen, {words:,} verschiedene Wörter, {lacking:,} davon nicht in train.txt.</translation>
    </message>
    <message>
        <source>{tokens:,} tokens and {words:,} different words in {names}.</source>
        <translation>{tokens:,} Token und {words:,} verschiedene Wörter in {names}.</translation>
    </message>
    <message>
        <source>sorting {split}.txt</source>
        <translation>{split}.txt sortieren</translation>
    </message>
    <message>
        <source>sorting the words</source>
        <translation>Wörter sortieren</translation>
    </message>
    <message>
        <source>counting {file}</source>
        <translation>{file} zählen</translation>
    </message>
    <message>
        <source>comparing words</source>
        <translation>Wörter vergleichen</translation>
    </message>
    <message>
        <source>adding up</source>
        <translation>zusammenzählen</translation>
    </message>
    <message>
        <source>WikiText-2 (Merity et al. 2016), text of Wikipedia, CC BY-SA</source>
        <translation>WikiText-2 (Merity et al. 2016), Text aus Wikipedia, CC BY-SA</translation>
    </message>
    <message>
        <source>looking for {file}</source>
        <translation>{file} suchen</translation>
    </message>
    <message>
        <source>WikiText-2 is there</source>
        <translation>WikiText-2 ist da</translation>
    </message>
    <message>
        <source>{part} cannot be written ({strerror}): make room, or choose another folder.</source>
        <translation>{part} kann nicht geschrieben werden ({strerror}): Platz schaffen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The connection ended after {done:,} of {size_bytes:,} bytes of {file}: try again, it goes on from there.</source>
        <translation>Die Verbindung endete nach {done:,} von {size_bytes:,} Bytes von {file}: noch einmal versuchen, es geht dort weiter.</translation>
    </message>
    <message>
        <source>{url} is not the {file} of WikiText-2 (its SHA-1 differs), and was not kept: try again later.</source>
        <translation>{url} ist nicht {file} von WikiText-2 (der SHA-1 ist anders) und wurde nicht behalten: später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>waiting for {file}</source>
        <translation>auf {file} warten</translation>
    </message>
    <message>
        <source>fetching {file}</source>
        <translation>{file} holen</translation>
    </message>
    <message>
        <source>reading what is there of {file}</source>
        <translation>Vorhandenes von {file} lesen</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>has {size:,} bytes instead of {expected:,}</source>
        <translation>hat {size:,} Bytes statt {expected:,}</translation>
    </message>
    <message>
        <source>checking {file}</source>
        <translation>{file} prüfen</translation>
    </message>
    <message>
        <source>has another SHA-1</source>
        <translation>hat einen anderen SHA-1</translation>
    </message>
    <message>
        <source>{path} is there and is not that of the download ({why}): choose another folder, or move the file away.</source>
        <translation>{path} ist da und ist nicht die Datei des Downloads ({why}): einen anderen Ordner wählen oder die Datei verschieben.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}): choose another one.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden ({reason}): einen anderen wählen.</translation>
    </message>
    <message>
        <source>{folder} has room for {free:,.1f} MB, and {needed:,.1f} MB are needed: make room, or choose another disk.</source>
        <translation>{folder} hat Platz für {free:,.1f} MB, und {needed:,.1f} MB werden gebraucht: Platz schaffen oder einen anderen Datenträger wählen.</translation>
    </message>
    <message>
        <source>The model has {vocab_size:,} words and its vocabulary {count:,}: open it with the vocabulary that it was trained with.</source>
        <translation>Das Modell hat {vocab_size:,} Wörter und sein Vokabular {count:,}: mit dem Vokabular öffnen, mit dem es trainiert wurde.</translation>
    </message>
    <message>
        <source>There is no word {index} in this text of {count:,} words: choose another.</source>
        <translation>Es gibt kein Wort {index} in diesem Text mit {count:,} Wörtern: ein anderes wählen.</translation>
    </message>
    <message>
        <source>{tokens} tokens cannot be scored: ask for at least 1.</source>
        <translation>{tokens} Token können nicht ausgewertet werden: mindestens 1 anfordern.</translation>
    </message>
    <message>
        <source>The text has fewer than 2 tokens, so there is no next word to predict: use a longer one.</source>
        <translation>Der Text hat weniger als 2 Token, es gibt also kein nächstes Wort vorherzusagen: einen längeren verwenden.</translation>
    </message>
    <message>
        <source>loss {loss:.3f}</source>
        <translation>Verlust {loss:.3f}</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>float32, exact: the module&apos;s own weights, its LSTM cells written out.</source>
        <translation>float32, exakt: die Gewichte des Moduls selbst, seine LSTM-Zellen ausgeschrieben.</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>Modell vorbereiten</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>int8 cells and decoder, one scale a row: near the module&apos;s choices, not the same.</source>
        <translation>Zellen und Decoder in int8, eine Skala je Zeile: nahe an der Wahl des Moduls, nicht dieselbe.</translation>
    </message>
    <message>
        <source>LSTM layer {index}</source>
        <translation>LSTM-Schicht {index}</translation>
    </message>
    <message>
        <source>{count:,} words, {mean:.1f} bits each on average; the most surprising is “{word}” at {bits:.1f} bits.</source>
        <translation>{count:,} Wörter, im Mittel je {mean:.1f} Bit; am überraschendsten ist „{word}“ mit {bits:.1f} Bit.</translation>
    </message>
    <message>
        <source>{words} words cannot be drawn: ask for 1 to {max_words:,}.</source>
        <translation>{words} Wörter können nicht gezogen werden: 1 bis {max_words:,} anfordern.</translation>
    </message>
    <message>
        <source>The seed {seed} is out of range: give a whole number from 0 to {most}.</source>
        <translation>Der Seed {seed} liegt außerhalb des Bereichs: eine ganze Zahl von 0 bis {most} angeben.</translation>
    </message>
    <message>
        <source>This text is being drawn already: stop that first.</source>
        <translation>Dieser Text wird schon gezogen: das erst anhalten.</translation>
    </message>
    <message>
        <source>Generated {done}/{words} words</source>
        <translation>{done}/{words} Wörter erzeugt</translation>
    </message>
    <message>
        <source>The vocabulary has no word {id}: choose one of its {count:,} words.</source>
        <translation>Das Vokabular hat kein Wort {id}: eines seiner {count:,} Wörter wählen.</translation>
    </message>
    <message>
        <source>Layer {layer}, {part}</source>
        <translation>Schicht {layer}, {part}</translation>
    </message>
    <message>
        <source>{title}: {shown} of {units} units after the first word.</source>
        <translation>{title}: {shown} von {units} Einheiten nach dem ersten Wort.</translation>
    </message>
    <message>
        <source>{title}: unit {unit} moves most, from {low:+.2f} after “{low_word}” to {high:+.2f} after “{high_word}”.</source>
        <translation>{title}: Einheit {unit} bewegt sich am meisten, von {low:+.2f} nach „{low_word}“ bis {high:+.2f} nach „{high_word}“.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the values are beyond ±{bound}, where h can hardly grow.</source>
        <translation>{share:.0f}&#xa0;% der Werte liegen jenseits von ±{bound}, wo h kaum noch wachsen kann.</translation>
    </message>
    <message>
        <source>The cell state c has no bounds; the largest value here is {limit:.1f} in magnitude.</source>
        <translation>Der Zellzustand c hat keine Grenzen; der betragsgrößte Wert ist hier {limit:.1f}.</translation>
    </message>
    <message>
        <source>There is no layer {layer}: choose 1 to {layers}.</source>
        <translation>Es gibt keine Schicht {layer}: 1 bis {layers} wählen.</translation>
    </message>
    <message>
        <source>There is no state {what!r} in an LSTM: choose h or c.</source>
        <translation>Es gibt keinen Zustand {what!r} in einem LSTM: h oder c wählen.</translation>
    </message>
    <message>
        <source>At least one unit and one word have to be shown: ask for more.</source>
        <translation>Mindestens eine Einheit und ein Wort müssen gezeigt werden: mehr anfordern.</translation>
    </message>
    <message>
        <source>Reading the hidden state</source>
        <translation>Verborgenen Zustand lesen</translation>
    </message>
    <message>
        <source>rnn.bias_l{index} has NaN or infinite values: repair or train the model first.</source>
        <translation>rnn.bias_l{index} hat NaN oder unendliche Werte: das Modell erst reparieren oder trainieren.</translation>
    </message>
    <message>
        <source>Nothing is left to chance: the next word is “{word}”.</source>
        <translation>Nichts bleibt dem Zufall überlassen: Das nächste Wort ist „{word}“.</translation>
    </message>
    <message>
        <source>All {words:,} words can be drawn; the likeliest is “{word}” at {share}, and the choice is as open as one among {open:,.1f} equally likely words ({bits:.1f} bits).</source>
        <translation>Alle {words:,} Wörter können gezogen werden; am wahrscheinlichsten ist „{word}“ mit {share}, und die Wahl ist so offen wie unter {open:,.1f} gleich wahrscheinlichen Wörtern ({bits:.1f} Bit).</translation>
    </message>
    <message>
        <source>{left:,} of {words:,} words can be drawn, and {cut} of the probability is cut; the likeliest is “{word}” at {share}, and the choice is as open as one among {open:,.1f} equally likely words ({bits:.1f} bits).</source>
        <translation>{left:,} von {words:,} Wörtern können gezogen werden, und {cut} der Wahrscheinlichkeit sind abgeschnitten; am wahrscheinlichsten ist „{word}“ mit {share}, und die Wahl ist so offen wie unter {open:,.1f} gleich wahrscheinlichen Wörtern ({bits:.1f} Bit).</translation>
    </message>
    <message>
        <source>{top} words cannot be shown: ask for at least one.</source>
        <translation>{top} Wörter können nicht gezeigt werden: mindestens eines anfordern.</translation>
    </message>
    <message>
        <source>{count:,} words, {unknown:.1f} % of them unknown to the model: {mean:.2f} bits each on average, perplexity {perplexity:,.1f}; the most surprising is “{word}” at {bits:.1f} bits.</source>
        <translation>{count:,} Wörter, {unknown:.1f}&#xa0;% davon dem Modell unbekannt: im Mittel je {mean:.2f} Bit, Perplexität {perplexity:,.1f}; am überraschendsten ist „{word}“ mit {bits:.1f} Bit.</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>The text has {count:,} words: use a part of at most {most_own_words:,}.</source>
        <translation>Der Text hat {count:,} Wörter: einen Teil von höchstens {most_own_words:,} verwenden.</translation>
    </message>
    <message>
        <source>There are no words in the text: write or paste some.</source>
        <translation>Im Text sind keine Wörter: welche schreiben oder einfügen.</translation>
    </message>
    <message>
        <source>The model gives no finite probability to word {index:,}, “{word}”: its weights are damaged, open another one.</source>
        <translation>Das Modell gibt Wort {index:,}, „{word}“, keine endliche Wahrscheinlichkeit: Seine Gewichte sind beschädigt, ein anderes öffnen.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}): choose another folder, or move it away.</source>
        <translation>{path} kann nicht geschrieben werden ({strerror}): einen anderen Ordner wählen oder die Datei verschieben.</translation>
    </message>
    <message>
        <source>{path} is no regular file: choose another folder, or move it away.</source>
        <translation>{path} ist keine gewöhnliche Datei: einen anderen Ordner wählen oder sie verschieben.</translation>
    </message>
    <message>
        <source>{path} is being fetched already: wait until that has ended.</source>
        <translation>{path} wird schon geholt: warten, bis das beendet ist.</translation>
    </message>
    <message>
        <source>End of a line: word {id:,}, {eos}.</source>
        <translation>Zeilenende: Wort {id:,}, {eos}.</translation>
    </message>
    <message>
        <source>Word {id:,} of the vocabulary.</source>
        <translation>Wort {id:,} des Vokabulars.</translation>
    </message>
    <message>
        <source>“{word}” is not in the vocabulary, which has no {unk}: choose another word.</source>
        <translation>„{word}“ ist nicht im Vokabular, und dieses hat kein {unk}: ein anderes Wort wählen.</translation>
    </message>
    <message>
        <source>“{word}” is not in the vocabulary and is read as {unk}.</source>
        <translation>„{word}“ ist nicht im Vokabular und wird als {unk} gelesen.</translation>
    </message>
    <message>
        <source>No prompt: the text begins with a random word, as in the tutorial.</source>
        <translation>Kein Anfangstext: Der Text beginnt mit einem zufälligen Wort, wie im Tutorial.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <source>{count:,} words</source>
        <translation>{count:,} Wörter</translation>
    </message>
    <message>
        <source>{words}, all in the vocabulary.</source>
        <translation>{words}, alle im Vokabular.</translation>
    </message>
    <message>
        <source>{words} and {count:,} more</source>
        <translation>{words} und {count:,} weitere</translation>
    </message>
    <message>
        <source>{words}; not in the vocabulary, which has no {unk}: {shown}. Use words that the model knows.</source>
        <translation>{words}; nicht im Vokabular, das kein {unk} hat: {shown}. Wörter verwenden, die das Modell kennt.</translation>
    </message>
    <message>
        <source>{words}; {shown} is not in the vocabulary and is read as {unk}.</source>
        <translation>{words}; {shown} ist nicht im Vokabular und wird als {unk} gelesen.</translation>
    </message>
    <message>
        <source>{words}; {shown} are not in the vocabulary, read as {unk}.</source>
        <translation>{words}; {shown} sind nicht im Vokabular, gelesen als {unk}.</translation>
    </message>
    <message>
        <source>The prompt has changed and “{text}” stands elsewhere now: choose again.</source>
        <translation>Der Anfangstext wurde geändert, und „{text}“ steht nun anderswo: noch einmal wählen.</translation>
    </message>
    <message>
        <source>{file} is larger than 16 MB: cut out the part to go on from.</source>
        <translation>{file} ist größer als 16 MB: den Teil ausschneiden, mit dem es weitergehen soll.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}): choose another file.</source>
        <translation>{file} kann nicht gelesen werden ({strerror}): eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text: save it as UTF-8.</source>
        <translation>{file} ist kein UTF-8-Text: als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>{file} holds no words: choose another file.</source>
        <translation>{file} enthält keine Wörter: eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>The tutorial&apos;s loop to the letter: one stream, 25 words at a time.</source>
        <translation>Die Schleife des Tutorials, Wort für Wort: ein Strom, immer 25 Wörter.</translation>
    </message>
    <message>
        <source>float32 with the same recurrence in longer chunks: the same loss to 1e-5.</source>
        <translation>float32 mit derselben Rekurrenz in längeren Stücken: derselbe Verlust bis auf 1e-5.</translation>
    </message>
    <message>
        <source>int8 products with one scale a row over parallel streams: the loss differs by some thousandths.</source>
        <translation>int8-Produkte mit einer Skala je Zeile über parallele Ströme: Der Verlust ist um einige Tausendstel anders.</translation>
    </message>
    <message>
        <source>the tutorial&apos;s loop runs any word model</source>
        <translation>die Schleife des Tutorials führt jedes Wortmodell aus</translation>
    </message>
    <message>
        <source>{type} is not a word model</source>
        <translation>{type} ist kein Wortmodell</translation>
    </message>
    <message>
        <source>all weights are float32</source>
        <translation>alle Gewichte sind float32</translation>
    </message>
    <message>
        <source>it computes in float32, and this model&apos;s weights are not all float32: use tutorial</source>
        <translation>es rechnet in float32, und die Gewichte dieses Modells sind nicht alle float32: „Tutorial“ verwenden</translation>
    </message>
    <message>
        <source>the model is already int8: use the tutorial protocol</source>
        <translation>das Modell ist schon int8: das Protokoll „Tutorial“ verwenden</translation>
    </message>
    <message>
        <source>its {name} is not stored as int8 with one scale a row: use the tutorial protocol</source>
        <translation>{name} ist nicht als int8 mit einer Skala je Zeile gespeichert: das Protokoll „Tutorial“ verwenden</translation>
    </message>
    <message>
        <source>its weights become int8 with one scale a row</source>
        <translation>aus seinen Gewichten wird int8 mit einer Skala je Zeile</translation>
    </message>
    <message>
        <source>its float weights cannot be read: use the tutorial protocol</source>
        <translation>seine Float-Gewichte können nicht gelesen werden: das Protokoll „Tutorial“ verwenden</translation>
    </message>
    <message>
        <source>There is no protocol {protocol!r}: use one of {protocols}.</source>
        <translation>Es gibt kein Protokoll {protocol!r}: eines von {protocols} verwenden.</translation>
    </message>
    <message>
        <source>The {protocol} protocol cannot run this model: {reason}.</source>
        <translation>Das Protokoll „{protocol}“ kann dieses Modell nicht ausführen: {reason}.</translation>
    </message>
    <message>
        <source>it computes in float32, and {name} leaves other weights: use tutorial</source>
        <translation>es rechnet in float32, und {name} hinterlässt andere Gewichte: „Tutorial“ verwenden</translation>
    </message>
    <message>
        <source>{name} is already int8: use the tutorial protocol</source>
        <translation>{name} ist schon int8: das Protokoll „Tutorial“ verwenden</translation>
    </message>
    <message>
        <source>it makes int8 rows of float32 weights, which {name} does not leave: use tutorial</source>
        <translation>es macht int8-Zeilen aus float32-Gewichten, die {name} nicht übrig lässt: „Tutorial“ verwenden</translation>
    </message>
    <message>
        <source>{path} is larger than {most_bytes} GB: use a part of it.</source>
        <translation>{path} ist größer als {most_bytes} GB: einen Teil davon verwenden.</translation>
    </message>
    <message>
        <source>{path} has more than {most_different_words:,} different words: use a part of it.</source>
        <translation>{path} hat mehr als {most_different_words:,} verschiedene Wörter: einen Teil davon verwenden.</translation>
    </message>
    <message>
        <source>{path} holds no words: choose a file with text in it.</source>
        <translation>{path} enthält keine Wörter: eine Datei mit Text wählen.</translation>
    </message>
    <message>
        <source>{path} is not {name} text (byte {at:,}): save it as UTF-8 first.</source>
        <translation>{path} ist kein {name}-Text (Byte {at:,}): erst als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>{path} has NUL characters in it, so it is no text, or UTF-16 without a byte order mark: save it as UTF-8 first.</source>
        <translation>{path} enthält NUL-Zeichen, ist also kein Text oder UTF-16 ohne Bytereihenfolge-Marke: erst als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>{path} has a word of more than {most_word_characters:,} characters: separate its words by spaces.</source>
        <translation>{path} hat ein Wort mit mehr als {most_word_characters:,} Zeichen: die Wörter durch Leerzeichen trennen.</translation>
    </message>
    <message>
        <source>The temperature {temperature} is not usable: give 0 (greedy) or a positive number.</source>
        <translation>Die Temperatur {temperature} ist nicht brauchbar: 0 (immer das wahrscheinlichste Wort) oder eine positive Zahl angeben.</translation>
    </message>
    <message>
        <source>Top-k {top_k} is not usable: give 0 (off) or how many words may be drawn.</source>
        <translation>Top-k {top_k} ist nicht brauchbar: 0 (aus) angeben oder wie viele Wörter gezogen werden dürfen.</translation>
    </message>
    <message>
        <source>Top-k {top_k:,} is more than the {vocab_size:,} words of the vocabulary: give fewer, or 0 (off).</source>
        <translation>Top-k {top_k:,} ist mehr als die {vocab_size:,} Wörter des Vokabulars: weniger oder 0 (aus) angeben.</translation>
    </message>
    <message>
        <source>Top-p {top_p} is not usable: give a share above 0 and up to 1 (off).</source>
        <translation>Top-p {top_p} ist nicht brauchbar: einen Anteil über 0 und bis 1 (aus) angeben.</translation>
    </message>
    <message>
        <source>The next word cannot be drawn, no word is left to draw: choose other settings or another model.</source>
        <translation>Das nächste Wort kann nicht gezogen werden, es bleibt keines zum Ziehen: andere Einstellungen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>The next word cannot be drawn, the model&apos;s logits are not finite numbers: choose other settings or another model.</source>
        <translation>Das nächste Wort kann nicht gezogen werden, die Logits des Modells sind keine endlichen Zahlen: andere Einstellungen oder ein anderes Modell wählen.</translation>
    </message>
    <message>
        <source>LayerLab articles</source>
        <translation>LayerLab-Artikel</translation>
    </message>
    <message>
        <source>{count:,} words, {share:.1f} % of them unknown to the model.</source>
        <translation>{count:,} Wörter, {share:.1f}&#xa0;% davon dem Modell unbekannt.</translation>
    </message>
    <message>
        <source>looking up the words of {file}</source>
        <translation>Wörter von {file} nachschlagen</translation>
    </message>
    <message>
        <source>“{text}” is the same word in another case.</source>
        <translation>„{text}“ ist dasselbe Wort in anderer Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>“{text}” is split as the model&apos;s texts are.</source>
        <translation>„{text}“ ist so getrennt wie in den Texten des Modells.</translation>
    </message>
    <message>
        <source>“{word}” differs in 1 letter.</source>
        <translation>„{word}“ unterscheidet sich in 1 Buchstaben.</translation>
    </message>
    <message>
        <source>“{word}” differs in {distance} letters.</source>
        <translation>„{word}“ unterscheidet sich in {distance} Buchstaben.</translation>
    </message>
    <message>
        <source>Temperature {temperature:g}: {sentence}</source>
        <translation>Temperatur {temperature:g}: {sentence}</translation>
    </message>
    <message>
        <source>From temperature {cold:g} to {hot:g} the mean surprise goes from {cold_bits:.1f} to {hot_bits:.1f} bits, different words from {cold_distinct:.0f} to {hot_distinct:.0f} %, repeated ones from {cold_repeated:.0f} to {hot_repeated:.0f} %.</source>
        <translation>Von Temperatur {cold:g} bis {hot:g} geht die mittlere Überraschung von {cold_bits:.1f} auf {hot_bits:.1f} Bit, der Anteil verschiedener Wörter von {cold_distinct:.0f} auf {hot_distinct:.0f}&#xa0;%, der wiederholter von {cold_repeated:.0f} auf {hot_repeated:.0f}&#xa0;%.</translation>
    </message>
    <message>
        <source>{count} temperatures cannot be compared: give 1 to {most_columns}.</source>
        <translation>{count} Temperaturen können nicht verglichen werden: 1 bis {most_columns} angeben.</translation>
    </message>
    <message>
        <source>Generated {done}/{words} words in {columns} columns</source>
        <translation>{done}/{words} Wörter in {columns} Spalten erzeugt</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation>Noch keine Wörter.</translation>
    </message>
    <message>
        <source>1 word, {different:.0f} % of them different, {repeated:.0f} % repeated; {bits:.1f} bits each on average.</source>
        <translation>1 Wort, {different:.0f}&#xa0;% davon verschieden, {repeated:.0f}&#xa0;% wiederholt; im Mittel je {bits:.1f} Bit.</translation>
    </message>
    <message>
        <source>{count:,} words, {different:.0f} % of them different, {repeated:.0f} % repeated; {bits:.1f} bits each on average.</source>
        <translation>{count:,} Wörter, {different:.0f}&#xa0;% davon verschieden, {repeated:.0f}&#xa0;% wiederholt; im Mittel je {bits:.1f} Bit.</translation>
    </message>
    <message>
        <source>{url} is no https address: nothing is fetched without encryption.</source>
        <translation>{url} ist keine https-Adresse: Ohne Verschlüsselung wird nichts geholt.</translation>
    </message>
    <message>
        <source>{host} has sent nothing for {stall_seconds:g} s: try again later, it goes on from there.</source>
        <translation>{host} hat {stall_seconds:g} s lang nichts gesendet: später noch einmal versuchen, es geht dort weiter.</translation>
    </message>
    <message>
        <source>{host} answers with a web page instead of the file: perhaps the network asks to sign in first.</source>
        <translation>{host} antwortet mit einer Webseite statt der Datei: Vielleicht verlangt das Netz erst eine Anmeldung.</translation>
    </message>
    <message>
        <source>{host} does not prove that it is {host} ({verify_message}): check this machine&apos;s clock and its network.</source>
        <translation>{host} beweist nicht, {host} zu sein ({verify_message}): die Uhr dieses Rechners und sein Netz prüfen.</translation>
    </message>
    <message>
        <source>{host} gives no answer: check the network, or try again later.</source>
        <translation>{host} gibt keine Antwort: das Netz prüfen oder später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{host} does not answer as a web server does: check the network and its proxy.</source>
        <translation>{host} antwortet nicht wie ein Webserver: das Netz und seinen Proxy prüfen.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({why}): nothing else here needs the network, check it and try again.</source>
        <translation>{host} ist nicht erreichbar ({why}): Sonst braucht hier nichts das Netz; es prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is no {url} any more ({code}): get WikiText-2 from another place.</source>
        <translation>{url} gibt es nicht mehr ({code}): WikiText-2 von anderswo besorgen.</translation>
    </message>
    <message>
        <source>{host} only sends on to other addresses ({code}): try again later.</source>
        <translation>{host} leitet nur an andere Adressen weiter ({code}): später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{host} does not give the file out ({code}): try again later.</source>
        <translation>{host} gibt die Datei nicht heraus ({code}): später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>{host} sends on to {newurl}, which is not encrypted: nothing is fetched.</source>
        <translation>{host} leitet an {newurl} weiter, was nicht verschlüsselt ist: Es wird nichts geholt.</translation>
    </message>
    <message>
        <source>{left} and {right} draw the same {count:,} words; in the same context they choose the same word {agreement:.1f} % of the time, and their distributions overlap by {overlap:.2f} % (KL {kl:.4f} bits a word).</source>
        <translation>{left} und {right} ziehen dieselben {count:,} Wörter; im selben Kontext wählen sie in {agreement:.1f}&#xa0;% der Fälle dasselbe Wort, und ihre Verteilungen überlappen zu {overlap:.2f}&#xa0;% (KL {kl:.4f} Bit je Wort).</translation>
    </message>
    <message>
        <source>The texts part at word {place:,}: {left} draws “{left_word}”, {right} “{right_word}”; in the same context they choose the same word {agreement:.1f} % of the time, and their distributions overlap by {overlap:.2f} % (KL {kl:.4f} bits a word).</source>
        <translation>Die Texte trennen sich bei Wort {place:,}: {left} zieht „{left_word}“, {right} „{right_word}“; im selben Kontext wählen sie in {agreement:.1f}&#xa0;% der Fälle dasselbe Wort, und ihre Verteilungen überlappen zu {overlap:.2f}&#xa0;% (KL {kl:.4f} Bit je Wort).</translation>
    </message>
    <message>
        <source>There is no path {name!r}: choose exact, fast, module or tutorial-int8.</source>
        <translation>Es gibt keinen Rechenweg {name!r}: exact, fast, module oder tutorial-int8 wählen.</translation>
    </message>
    <message>
        <source>{title} is quantized already, so that there is no float text to compare with: open its float32 model.</source>
        <translation>{title} ist schon quantisiert, daher gibt es keinen Float-Text zum Vergleichen: das float32-Modell öffnen.</translation>
    </message>
    <message>
        <source>The word {word!r} is not in the model&apos;s vocabulary, which has no {unk}: use a text made of its words.</source>
        <translation>Das Wort {word!r} ist nicht im Vokabular des Modells, und dieses hat kein {unk}: einen Text aus seinen Wörtern verwenden.</translation>
    </message>
    <message>
        <source>The vocabulary cannot be read: {error}</source>
        <translation>Das Vokabular kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <source>The vocabulary {path} is empty or names a word twice: give one word a line.</source>
        <translation>Das Vokabular {path} ist leer oder nennt ein Wort zweimal: ein Wort je Zeile angeben.</translation>
    </message>
    <message>
        <source>The vocabulary {path} has no single word in line {at}: give one word a line.</source>
        <translation>Das Vokabular {path} hat in Zeile {at} nicht genau ein Wort: ein Wort je Zeile angeben.</translation>
    </message>
    <message>
        <source>The model gave “{word}” {share} ({bits:.1f} bits of surprise), the most likely word</source>
        <translation>Das Modell gab „{word}“ {share} ({bits:.1f} Bit Überraschung), dem wahrscheinlichsten Wort</translation>
    </message>
    <message>
        <source>The model gave “{word}” {share} ({bits:.1f} bits of surprise), in place {rank:,} of {words:,}</source>
        <translation>Das Modell gab „{word}“ {share} ({bits:.1f} Bit Überraschung), auf Platz {rank:,} von {words:,}</translation>
    </message>
    <message>
        <source>{said}; with these settings it would not be drawn: it was chosen by hand.</source>
        <translation>{said}; mit diesen Einstellungen würde es nicht gezogen: Es wurde von Hand gewählt.</translation>
    </message>
    <message>
        <source>{said}; temperature and cuts made that {share}.</source>
        <translation>{said}; Temperatur und Schnitte machten daraus {share}.</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Anfangstext lesen</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>The module itself is called for every word, as in the tutorial.</source>
        <translation>Das Modul selbst wird für jedes Wort aufgerufen, wie im Tutorial.</translation>
    </message>
    <message>
        <source>{title} is quantized, and its float weights cannot be read for the path {path}: choose the path module.</source>
        <translation>{title} ist quantisiert, und seine Float-Gewichte können für den Rechenweg {path} nicht gelesen werden: den Rechenweg module wählen.</translation>
    </message>
    <message>
        <source>There is no path {name!r}: choose exact or fast.</source>
        <translation>Es gibt keinen Rechenweg {name!r}: exact oder fast wählen.</translation>
    </message>
    <message>
        <source>it is no demo</source>
        <translation>es ist keine Demo</translation>
    </message>
    <message>
        <source>The demo {name} is of a later version of LayerLab: update LayerLab to play it.</source>
        <translation>Die Demo {name} stammt aus einer neueren Version von LayerLab: LayerLab aktualisieren, um sie abzuspielen.</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>die Demo</translation>
    </message>
    <message>
        <source>its version is not {version}</source>
        <translation>ihre Version ist nicht {version}</translation>
    </message>
    <message>
        <source>its seed is no whole number below 2,147,483,648</source>
        <translation>ihr Seed ist keine ganze Zahl unter 2.147.483.648</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>die Schritte</translation>
    </message>
    <message>
        <source>it has no steps</source>
        <translation>sie hat keine Schritte</translation>
    </message>
    <message>
        <source>{where} has “{key}”, which means nothing</source>
        <translation>{where}: „{key}“ bedeutet nichts</translation>
    </message>
    <message>
        <source>{where} is not in braces</source>
        <translation>{where}: nicht in geschweiften Klammern</translation>
    </message>
    <message>
        <source>{where} has no text “{key}”</source>
        <translation>{where}: Der Text „{key}“ fehlt</translation>
    </message>
    <message>
        <source>{where} are no list of at most {most}</source>
        <translation>{where}: keine Liste von höchstens {most}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>the question of {where} has no two choices</source>
        <translation>zur Frage von {where} gibt es keine zwei Antworten</translation>
    </message>
    <message>
        <source>the question of {where} has no right choice</source>
        <translation>zur Frage von {where} gibt es keine richtige Antwort</translation>
    </message>
    <message>
        <source>{where} does not say what is shown</source>
        <translation>{where}: Es fehlt, was gezeigt wird</translation>
    </message>
    <message>
        <source>{where} shows something that has no name</source>
        <translation>{where}: zeigt etwas ohne Namen</translation>
    </message>
    <message>
        <source>{where} sets a control to nothing</source>
        <translation>{where}: stellt ein Bedienelement auf nichts</translation>
    </message>
    <message>
        <source>{where} points at something that has no name</source>
        <translation>{where}: zeigt auf etwas ohne Namen</translation>
    </message>
    <message>
        <source>{where} waits neither until idle nor 0 to 60 seconds</source>
        <translation>{where}: wartet weder bis zur Ruhe („idle“) noch 0 bis 60 Sekunden</translation>
    </message>
    <message>
        <source>{where} names a cell that is none</source>
        <translation>{where}: nennt eine Zelle, die keine ist</translation>
    </message>
    <message>
        <source>The demo {name} is damaged ({cause}): take it from another copy or install LayerLab again.</source>
        <translation>Die Demo {name} ist beschädigt ({cause}): aus einer anderen Kopie nehmen oder LayerLab neu installieren.</translation>
    </message>
    <message>
        <source>The demo {name} cannot be read ({error}): take it from another copy or install LayerLab again.</source>
        <translation>Die Demo {name} kann nicht gelesen werden ({error}): aus einer anderen Kopie nehmen oder LayerLab neu installieren.</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>sie ist größer als 1 MB</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Epochs must be above 0, and the full softmax at most as many of them.</source>
        <translation>Die Zahl der Epochen muss über 0 sein, und der volle Softmax darf höchstens so viele dauern.</translation>
    </message>
    <message>
        <source>Dropout and weight decay must be at least 0 and below 1.</source>
        <translation>Dropout und Gewichtsabnahme müssen mindestens 0 und kleiner als 1 sein.</translation>
    </message>
    <message>
        <source>The seed {seed} is out of range: give a whole number from 0 on.</source>
        <translation>Der Seed {seed} liegt außerhalb des Bereichs: eine ganze Zahl ab 0 angeben.</translation>
    </message>
    <message>
        <source>epoch {epoch:.2f}</source>
        <translation>Epoche {epoch:.2f}</translation>
    </message>
    <message>
        <source>{path} is damaged or of another run: choose another folder for --out.</source>
        <translation>{path} ist beschädigt oder von einem anderen Lauf: einen anderen Ordner für --out wählen.</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({reason}): choose another folder.</source>
        <translation>{folder} kann nicht angelegt werden ({reason}): einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>train.txt has only {count:,} tokens: use a longer text.</source>
        <translation>train.txt hat nur {count:,} Token: einen längeren Text verwenden.</translation>
    </message>
    <message>
        <source>{path} is damaged or of another model: choose another folder for --out.</source>
        <translation>{path} ist beschädigt oder von einem anderen Modell: einen anderen Ordner für --out wählen.</translation>
    </message>
    <message>
        <source>trained on random digits, 100.00 % of test sequences without a mistake</source>
        <translation>trainiert mit zufälligen Ziffern, 100,00&#xa0;% der Testfolgen fehlerfrei</translation>
    </message>
    <message>
        <source>trained on MNIST, test accuracy 99.45 %</source>
        <translation>trainiert mit MNIST, Testgenauigkeit 99,45&#xa0;%</translation>
    </message>
    <message>
        <source>trained on UD English-EWT, test accuracy 92.84 %</source>
        <translation>trainiert mit UD English-EWT, Testgenauigkeit 92,84&#xa0;%</translation>
    </message>
    <message>
        <source>trained on wikitext-2, test loss 4.877, perplexity 131.3</source>
        <translation>trainiert mit wikitext-2, Testverlust 4,877, Perplexität 131,3</translation>
    </message>
    <message>
        <source>The weights {file} are damaged: install LayerLab again.</source>
        <translation>Die Gewichte {file} sind beschädigt: LayerLab neu installieren.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Tasks that run, wait or have ended</source>
        <translation>Aufgaben, die laufen, warten oder beendet sind</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Keeping the run</source>
        <translation>Lauf aufbewahren</translation>
    </message>
    <message>
        <source>Counting the bytes</source>
        <translation>Bytes zählen</translation>
    </message>
    <message>
        <source>Estimating the time</source>
        <translation>Zeit schätzen</translation>
    </message>
    <message>
        <source>{title}: {reason}, so only the tutorial protocol is there.</source>
        <translation>{title}: {reason}, daher gibt es nur das Protokoll „Tutorial“.</translation>
    </message>
    <message>
        <source>Opening the word model</source>
        <translation>Wortmodell öffnen</translation>
    </message>
    <message>
        <source>{text!r} names no word model: choose a folder or a file.</source>
        <translation>{text!r} nennt kein Wortmodell: einen Ordner oder eine Datei wählen.</translation>
    </message>
    <message>
        <source>Opening {title}</source>
        <translation>{title} öffnen</translation>
    </message>
    <message>
        <source>All that LayerLab reads (*);;Sessions (*.json)</source>
        <translation>Alles, was LayerLab liest (*);;Sitzungen (*.json)</translation>
    </message>
    <message>
        <source>Lessons (*.layerlab-lesson)</source>
        <translation>Lektionen (*.layerlab-lesson)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Word model</source>
        <translation>Wortmodell</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Sessions (*{SESSION_SUFFIX})</source>
        <translation>Sitzungen (*{SESSION_SUFFIX})</translation>
    </message>
    <message>
        <source>No file manager could be opened: the log is in {log_folder}.</source>
        <translation>Es konnte keine Dateiverwaltung geöffnet werden: Das Log liegt in {log_folder}.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name} {place}</source>
        <translation>{name} {place}</translation>
    </message>
    <message>
        <source>{label}: {value} at {axis} {place}</source>
        <translation>{label}: {value} bei {axis} {place}</translation>
    </message>
    <message>
        <source>New number for {cell}</source>
        <translation>Neue Zahl für {cell}</translation>
    </message>
    <message>
        <source>Enter takes the number, Escape leaves the former one</source>
        <translation>Eingabe übernimmt die Zahl, Esc lässt die vorige stehen</translation>
    </message>
    <message>
        <source>{title}: Enter goes to its picture</source>
        <translation>{title}: Eingabe geht zu seinem Bild</translation>
    </message>
    <message>
        <source>{label}, {low} to {high}: {count:,.6g}</source>
        <translation>{label}, {low} bis {high}: {count:,.6g}</translation>
    </message>
    <message>
        <source>← All of the layer</source>
        <translation>← Ganze Schicht</translation>
    </message>
    <message>
        <source>Back to the whole layer (Esc)</source>
        <translation>Zurück zur ganzen Schicht (Esc)</translation>
    </message>
    <message>
        <source>F2 or a double click types over a number.</source>
        <translation>F2 oder ein Doppelklick überschreibt eine Zahl.</translation>
    </message>
    <message>
        <source>Numbers appear here.</source>
        <translation>Hier erscheinen Zahlen.</translation>
    </message>
    <message>
        <source>{title}: {name} of {count}</source>
        <translation>{title}: {name} von {count}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Arrow keys walk the cells, Ctrl+C copies</source>
        <translation>Pfeiltasten wandern durch die Zellen, Strg+C kopiert</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Select lines to copy them</source>
        <translation>Zeilen auswählen, um sie zu kopieren</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Unerwarteter Fehler</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Where the error happened</source>
        <translation>Wo der Fehler auftrat</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Dieses Fenster schließen (Esc)</translation>
    </message>
    <message>
        <source>Show or hide where the error happened</source>
        <translation>Zeigen oder verbergen, wo der Fehler auftrat</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the details, the versions and the last lines of the log as text</source>
        <translation>Die Einzelheiten, die Versionen und die letzten Zeilen des Logs als Text kopieren</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Log-Ordner öffnen</translation>
    </message>
    <message>
        <source>The log is in {log_folder}</source>
        <translation>Das Log liegt in {log_folder}</translation>
    </message>
    <message>
        <source>LayerLab met an error that it does not know: {name}. You can go on working; the report says where it happened and helps to repair it.</source>
        <translation>LayerLab ist auf einen unbekannten Fehler gestoßen: {name}. Sie können weiterarbeiten; der Bericht sagt, wo er auftrat, und hilft, ihn zu beheben.</translation>
    </message>
    <message>
        <source>The log folder cannot be shown here: it is {log_folder}.</source>
        <translation>Der Log-Ordner kann hier nicht gezeigt werden: Es ist {log_folder}.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy data as Markdown</source>
        <translation>Daten als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Daten als CSV speichern…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Run {name}?</source>
        <translation>{name} ausführen?</translation>
    </message>
    <message>
        <source>What running this file would do</source>
        <translation>Was das Ausführen dieser Datei tun würde</translation>
    </message>
    <message>
        <source>Would import</source>
        <translation>Würde importieren</translation>
    </message>
    <message>
        <source>What would run</source>
        <translation>Was ausgeführt würde</translation>
    </message>
    <message>
        <source>Path, SHA-256 and imports; text to select and copy</source>
        <translation>Pfad, SHA-256 und Importe; Text zum Auswählen und Kopieren</translation>
    </message>
    <message>
        <source>Trust this exact file from now on</source>
        <translation>Genau dieser Datei von nun an vertrauen</translation>
    </message>
    <message>
        <source>By its SHA-256: one changed byte, and it asks again</source>
        <translation>Nach ihrem SHA-256: ein geändertes Byte, und es wird wieder gefragt</translation>
    </message>
    <message>
        <source>{what} Its code can do all that you can: read and change your files, use the network. Run only what you have read, or what comes from somebody you trust.</source>
        <translation>{what} Der Code der Datei kann alles, was Sie können: Ihre Dateien lesen und ändern, das Netz benutzen. Nur ausführen, was Sie gelesen haben oder was von jemandem stammt, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Without the tick it may run until LayerLab is closed.</source>
        <translation>Ohne das Häkchen darf sie laufen, bis LayerLab geschlossen wird.</translation>
    </message>
    <message>
        <source>Run this file</source>
        <translation>Datei ausführen</translation>
    </message>
    <message>
        <source>Runs the file&apos;s own code now</source>
        <translation>Führt den Code der Datei jetzt aus</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Nothing of the file runs (Enter or Esc)</source>
        <translation>Nichts aus der Datei wird ausgeführt (Eingabe oder Esc)</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>a word model</source>
        <translation>ein Wortmodell</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a folder of texts</source>
        <translation>ein Ordner mit Texten</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>eine Sitzung</translation>
    </message>
    <message>
        <source>a lesson</source>
        <translation>eine Lektion</translation>
    </message>
    <message>
        <source>This is on the network ({host}): download the file, then drop it here.</source>
        <translation>Dies liegt im Netz ({host}): die Datei herunterladen, dann hier ablegen.</translation>
    </message>
    <message>
        <source>This is text without a file: save it as a text file and drop that, or paste it into a field.</source>
        <translation>Dies ist Text ohne Datei: als Textdatei speichern und diese ablegen, oder den Text in ein Feld einfügen.</translation>
    </message>
    <message>
        <source>There is no file in this: drop a model, a picture or a text.</source>
        <translation>Darin ist keine Datei: ein Modell, ein Bild oder einen Text ablegen.</translation>
    </message>
    <message>
        <source>Opening {name}; 1 more file is left out: drop one file at a time.</source>
        <translation>{name} wird geöffnet; 1 weitere Datei bleibt außen vor: immer nur eine Datei ablegen.</translation>
    </message>
    <message>
        <source>Opening {name}; {count} more files are left out: drop one file at a time.</source>
        <translation>{name} wird geöffnet; {count} weitere Dateien bleiben außen vor: immer nur eine Datei ablegen.</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>{name} ansehen</translation>
    </message>
    <message>
        <source>{name} has to wait: drop it again when the tabs are there.</source>
        <translation>{name} muss warten: noch einmal ablegen, wenn die Reiter da sind.</translation>
    </message>
    <message>
        <source>drop {something}</source>
        <translation>ablegen lässt sich {something}</translation>
    </message>
    <message>
        <source>open a model of the gallery</source>
        <translation>ein Modell der Galerie öffnen</translation>
    </message>
    <message>
        <source>{name} is {what}, and no tab can show that yet: {remedy}.</source>
        <translation>{name} ist {what}, und noch kann kein Reiter das zeigen: {remedy}.</translation>
    </message>
    <message>
        <source>{those} or {last}</source>
        <translation>{those} oder {last}</translation>
    </message>
    <message>
        <source>This picture has no file and cannot be kept: save it as a PNG and drop that.</source>
        <translation>Dieses Bild hat keine Datei und kann nicht aufbewahrt werden: als PNG speichern und dieses ablegen.</translation>
    </message>
    <message>
        <source>{path} is gone, and the model&apos;s words with it: choose them again.</source>
        <translation>{path} ist nicht mehr da und mit der Datei auch die Wörter des Modells: sie neu wählen.</translation>
    </message>
    <message>
        <source>{path} holds {title}, which has no words: open it with File &gt; Open, for Structure and Quantize.</source>
        <translation>{path} enthält {title}, das keine Wörter hat: mit Datei &gt; Öffnen laden, für Struktur und Quantisieren.</translation>
    </message>
    <message>
        <source>{model} is not made with {argument!r}: edit the model again.</source>
        <translation>{model} kennt das Argument {argument!r} nicht: das Modell noch einmal verändern.</translation>
    </message>
    <message>
        <source>It was changed after you looked at it, and was not run: this is what it is now.</source>
        <translation>Die Datei wurde nach dem Ansehen geändert und nicht ausgeführt: So ist sie jetzt.</translation>
    </message>
    <message>
        <source>There is no place to keep this decision: allow the file for this time only.</source>
        <translation>Diese Entscheidung kann nirgends aufbewahrt werden: die Datei nur für dieses Mal erlauben.</translation>
    </message>
    <message>
        <source>{name} is no file: choose a picture, such as a PNG or a JPEG.</source>
        <translation>{name} ist keine Datei: ein Bild wählen, etwa ein PNG oder JPEG.</translation>
    </message>
    <message>
        <source>{name} is not there: choose a picture, such as a PNG or a JPEG.</source>
        <translation>{name} ist nicht da: ein Bild wählen, etwa ein PNG oder JPEG.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): choose another picture.</source>
        <translation>{name} kann nicht gelesen werden ({reason}): ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>{name} is empty: choose another picture.</source>
        <translation>{name} ist leer: ein anderes Bild wählen.</translation>
    </message>
    <message>
        <source>{name} is larger than {size_mb} MB: choose a smaller picture.</source>
        <translation>{name} ist größer als {size_mb} MB: ein kleineres Bild wählen.</translation>
    </message>
    <message>
        <source>{name} is no picture that LayerLab can read: save it as a PNG or a JPEG.</source>
        <translation>{name} ist kein Bild, das LayerLab lesen kann: als PNG oder JPEG speichern.</translation>
    </message>
    <message>
        <source>{name} is damaged or too large to read ({reason}): save it again.</source>
        <translation>{name} ist beschädigt oder zu groß zum Lesen ({reason}): noch einmal speichern.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): save it as a PNG or a JPEG.</source>
        <translation>{name} kann nicht gelesen werden ({reason}): als PNG oder JPEG speichern.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels: make it smaller than {most:,} × {most:,}.</source>
        <translation>{name} hat {width:,} × {height:,} Pixel: kleiner als {most:,} × {most:,} machen.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels, {needed_mb:,} MB: make it smaller.</source>
        <translation>{name} hat {width:,} × {height:,} Pixel, {needed_mb:,} MB: kleiner machen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Allowed on</source>
        <translation>Erlaubt am</translation>
    </message>
    <message>
        <source>Trusted files</source>
        <translation>Vertraute Dateien</translation>
    </message>
    <message>
        <source>Files that may run without being asked</source>
        <translation>Dateien, die ohne Nachfrage laufen dürfen</translation>
    </message>
    <message>
        <source>Files that may run without being asked; Ctrl+C copies the selected rows</source>
        <translation>Dateien, die ohne Nachfrage laufen dürfen; Strg+C kopiert die gewählten Zeilen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The selected files will be asked about again</source>
        <translation>Bei den gewählten Dateien wird wieder gefragt</translation>
    </message>
    <message>
        <source>Each is trusted by its SHA-256: one changed byte, and LayerLab asks again.</source>
        <translation>Jeder Datei wird nach ihrem SHA-256 vertraut: ein geändertes Byte, und LayerLab fragt wieder.</translation>
    </message>
    <message>
        <source>No file is trusted.</source>
        <translation>Keiner Datei wird vertraut.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>Growing a branch</source>
        <translation>Zweig wachsen lassen</translation>
    </message>
    <message>
        <source>Branch at “{word}”</source>
        <translation>Zweig bei „{word}“</translation>
    </message>
    <message>
        <source>About LayerLab</source>
        <translation>Über LayerLab</translation>
    </message>
    <message>
        <source>Versions, licences, data sources and weight records</source>
        <translation>Versionen, Lizenzen, Datenquellen und Gewichtsnachweise</translation>
    </message>
    <message>
        <source>A lab for looking inside PyTorch models, on a plain CPU and without a network. MIT licence.</source>
        <translation>Ein Labor, um in PyTorch-Modelle hineinzusehen, auf einer einfachen CPU und ohne Netz. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What LayerLab runs on; text to select and copy</source>
        <translation>Worauf LayerLab läuft; Text zum Auswählen und Kopieren</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Datenquellen</translation>
    </message>
    <message>
        <source>Whose data is in LayerLab, and under which terms</source>
        <translation>Wessen Daten in LayerLab stecken und unter welchen Bedingungen</translation>
    </message>
    <message>
        <source>Weight records</source>
        <translation>Gewichtsnachweise</translation>
    </message>
    <message>
        <source>How the weights that come with LayerLab were made</source>
        <translation>Wie die mit LayerLab gelieferten Gewichte entstanden</translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation>Teile dieses Fensters</translation>
    </message>
    <message>
        <source>Left and right arrow keys: the next part</source>
        <translation>Pfeiltasten links und rechts: zum nächsten Teil</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Copy the versions as text</source>
        <translation>Die Versionen als Text kopieren</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Choose a component to read its terms</source>
        <translation>Eine Komponente wählen, um ihre Bedingungen zu lesen</translation>
    </message>
    <message>
        <source>The terms of the chosen component</source>
        <translation>Die Bedingungen der gewählten Komponente</translation>
    </message>
    <message>
        <source>Licence of {component}</source>
        <translation>Lizenz von {component}</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>What changed in LayerLab from release to release</source>
        <translation>Was sich in LayerLab von Version zu Version geändert hat</translation>
    </message>
    <message>
        <source>What changed, newest release first</source>
        <translation>Was sich geändert hat, neueste Version zuerst</translation>
    </message>
    <message>
        <source>The changelog cannot be shown: {error}</source>
        <translation>Das Änderungsprotokoll kann nicht gezeigt werden: {error}</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>For teachers and students, with a glossary</source>
        <translation>Für Lehrende und Lernende, mit Glossar</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Finds passages with all of these words, in any case (Ctrl+F; Up, Down, Enter choose; Esc clears)</source>
        <translation>Findet Abschnitte mit allen diesen Wörtern, groß oder klein (Strg+F; Pfeil auf, Pfeil ab und Eingabe wählen; Esc leert)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Die Seite davor (Alt+Links)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>The page that you came back from (Alt+Right)</source>
        <translation>Die Seite, von der Sie zurückgekommen sind (Alt+Rechts)</translation>
    </message>
    <message>
        <source>There is no page {name}: choose one from the list.</source>
        <translation>Es gibt keine Seite {name}: eine aus der Liste wählen.</translation>
    </message>
    <message>
        <source>No page has all of these words: use fewer, or other ones.</source>
        <translation>Keine Seite hat alle diese Wörter: weniger oder andere verwenden.</translation>
    </message>
    <message>
        <source>Two letters or more are looked for.</source>
        <translation>Gesucht wird ab zwei Buchstaben.</translation>
    </message>
    <message>
        <source>None of these words is on this page.</source>
        <translation>Keines dieser Wörter steht auf dieser Seite.</translation>
    </message>
    <message>
        <source>{count:,} on this page (F3)</source>
        <translation>{count:,} auf dieser Seite (F3)</translation>
    </message>
    <message>
        <source>{number:,} of {count:,} on this page (F3)</source>
        <translation>{number:,} von {count:,} auf dieser Seite (F3)</translation>
    </message>
    <message>
        <source>Copied, for a browser: {address}</source>
        <translation>Kopiert, für einen Browser: {address}</translation>
    </message>
    <message>
        <source>There is no demo {name}: choose one from the Demos menu.</source>
        <translation>Es gibt keine Demo {name}: eine aus dem Menü „Demos“ wählen.</translation>
    </message>
    <message>
        <source>The demos can be played as soon as the tabs are there.</source>
        <translation>Die Demos lassen sich abspielen, sobald die Reiter da sind.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Up and Down show a page, Enter goes into it</source>
        <translation>Pfeil auf und ab zeigen eine Seite, Eingabe geht hinein</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Up and Down show a passage, Enter goes into its page</source>
        <translation>Pfeil auf und ab zeigen einen Abschnitt, Eingabe geht auf dessen Seite</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>Für Lehrende</translation>
    </message>
    <message>
        <source>For students</source>
        <translation>Für Lernende</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>Zum Nachschlagen</translation>
    </message>
    <message>
        <source>This page is missing or cannot be read: install LayerLab again, or read on another page.</source>
        <translation>Diese Seite fehlt oder kann nicht gelesen werden: LayerLab neu installieren oder auf einer anderen Seite weiterlesen.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Every key that does something, by the menu or the place where it counts. F1 shows them to be searched.</source>
        <translation>Jede Taste, die etwas tut, nach dem Menü oder Ort, wo sie gilt. F1 zeigt sie zum Durchsuchen.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Tab goes from link to link, Enter follows; arrow keys scroll</source>
        <translation>Tab geht von Link zu Link, Eingabe folgt ihm; Pfeiltasten blättern</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>go to the next or the former control</source>
        <translation>zum nächsten oder vorigen Bedienelement gehen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>press the button, or tick the box, that has the focus</source>
        <translation>die Schaltfläche drücken oder das Häkchen setzen, das den Fokus hat</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop what runs in this tab; close a dialog or a large picture</source>
        <translation>anhalten, was in diesem Reiter läuft; einen Dialog oder ein großes Bild schließen</translation>
    </message>
    <message>
        <source>Ctrl and mouse wheel</source>
        <translation>Strg und Mausrad</translation>
    </message>
    <message>
        <source>make everything larger or smaller</source>
        <translation>alles größer oder kleiner machen</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Alt or F10</source>
        <translation>Alt oder F10</translation>
    </message>
    <message>
        <source>go to the menu bar; arrow keys and Enter choose</source>
        <translation>zur Menüleiste gehen; Pfeiltasten und Eingabe wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>go from value to value and read each</source>
        <translation>von Wert zu Wert gehen und jeden lesen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>first or last value of the row; with Ctrl, of the picture</source>
        <translation>erster oder letzter Wert der Zeile; mit Strg des Bildes</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>a page back or on</source>
        <translation>eine Seite zurück oder weiter</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Eingabe oder Leertaste</translation>
    </message>
    <message>
        <source>choose the value or map below the cursor, such as to show it large</source>
        <translation>den Wert oder die Karte unter dem Cursor wählen, etwa um sie groß zu zeigen</translation>
    </message>
    <message>
        <source>Menu key or Shift+F10</source>
        <translation>Menütaste oder Umschalt+F10</translation>
    </message>
    <message>
        <source>copy, save, or show as a table</source>
        <translation>kopieren, speichern oder als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>go from cell to cell</source>
        <translation>von Zelle zu Zelle gehen</translation>
    </message>
    <message>
        <source>first or last cell of the row; with Ctrl, of the table</source>
        <translation>erste oder letzte Zelle der Zeile; mit Strg der Tabelle</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Bäume</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Rechts, Links</translation>
    </message>
    <message>
        <source>unfold or fold a module; again: its first child, its parent</source>
        <translation>ein Modul aus- oder einklappen; noch einmal: sein erstes Kind, sein Elternmodul</translation>
    </message>
    <message>
        <source>unfold everything below a module</source>
        <translation>alles unter einem Modul ausklappen</translation>
    </message>
    <message>
        <source>Lists and boxes</source>
        <translation>Listen und Felder</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>go to the entry that begins with them</source>
        <translation>zum Eintrag gehen, der damit beginnt</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>the former or the next entry</source>
        <translation>der vorige oder nächste Eintrag</translation>
    </message>
    <message>
        <source>Sliders and numbers</source>
        <translation>Regler und Zahlen</translation>
    </message>
    <message>
        <source>one step more or less</source>
        <translation>ein Schritt mehr oder weniger</translation>
    </message>
    <message>
        <source>ten steps more or less</source>
        <translation>zehn Schritte mehr oder weniger</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>go along the edges from step to step; with Shift, move the drawing</source>
        <translation>entlang der Kanten von Schritt zu Schritt gehen; mit Umschalt die Zeichnung verschieben</translation>
    </message>
    <message>
        <source>+, −, mouse wheel; F</source>
        <translation>+, −, Mausrad; F</translation>
    </message>
    <message>
        <source>closer or farther; all of it</source>
        <translation>näher oder weiter weg; alles zeigen</translation>
    </message>
    <message>
        <source>fold or unfold the group</source>
        <translation>die Gruppe ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Page Up, Page Down; P</source>
        <translation>Bild auf, Bild ab; P</translation>
    </message>
    <message>
        <source>a step of the forward pass back or on; play them</source>
        <translation>ein Schritt des Vorwärtslaufs zurück oder weiter; abspielen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>stop the chosen task</source>
        <translation>die gewählte Aufgabe anhalten</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Demos</translation>
    </message>
    <message>
        <source>Right or Page Down; Left or Page Up</source>
        <translation>Rechts oder Bild ab; Links oder Bild auf</translation>
    </message>
    <message>
        <source>the next step; the step before</source>
        <translation>der nächste Schritt; der Schritt davor</translation>
    </message>
    <message>
        <source>leave the demo, then choose what becomes of the window</source>
        <translation>die Demo verlassen, dann wählen, was aus dem Fenster wird</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>go to the search field; Up, Down and Enter choose what was found</source>
        <translation>zum Suchfeld gehen; Pfeil auf, Pfeil ab und Eingabe wählen, was gefunden wurde</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Umschalt+F3</translation>
    </message>
    <message>
        <source>the next or the former place on the page</source>
        <translation>die nächste oder vorige Stelle auf der Seite</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Links, Alt+Rechts</translation>
    </message>
    <message>
        <source>back to the page before, and on again</source>
        <translation>zurück zur vorigen Seite und wieder vor</translation>
    </message>
    <message>
        <source>All shortcuts, and the keys inside pictures and tables</source>
        <translation>Alle Tastenkürzel und die Tasten in Bildern und Tabellen</translation>
    </message>
    <message>
        <source>Search: a key, a menu or a word</source>
        <translation>Suchen: Taste, Menü oder Wort</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Shows only the lines with all of these words</source>
        <translation>Zeigt nur die Zeilen mit allen diesen Wörtern</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Arrow keys walk the table</source>
        <translation>Pfeiltasten wandern durch die Tabelle</translation>
    </message>
    <message>
        <source>{found} of {total} lines</source>
        <translation>{found} von {total} Zeilen</translation>
    </message>
    <message>
        <source>No line has all of these words: use fewer.</source>
        <translation>Keine Zeile enthält alle diese Wörter: weniger verwenden.</translation>
    </message>
    <message>
        <source>LayerLab&apos;s window is made with Qt and Qt for Python (PySide6 and shiboken6), copyright The Qt Company Ltd. and other contributors. The libraries and their use are covered by the GNU Lesser General Public License, version 3, whose text follows, together with that of the GNU General Public License, version 3, which it refers to.

LayerLab uses them unmodified, as the shared libraries of the PySide6-Essentials package that pip has installed. You may replace them by versions that you have modified yourself: install those into the same virtual environment, and LayerLab runs with them. Nothing in LayerLab&apos;s own terms forbids to modify it, or to study how it works, for that purpose.

Source code: https://download.qt.io/official_releases/QtForPython/ and https://download.qt.io/official_releases/qt/
Third-party parts inside Qt: https://doc.qt.io/qt-6/licenses-used-in-qt.html</source>
        <translation>LayerLabs Fenster ist mit Qt und Qt for Python (PySide6 und shiboken6) gemacht, Copyright The Qt Company Ltd. und weitere Mitwirkende. Für die Bibliotheken und ihre Nutzung gilt die GNU Lesser General Public License, Version 3, deren Text unten folgt, zusammen mit dem der GNU General Public License, Version 3, auf die sie sich bezieht.

LayerLab nutzt sie unverändert, als die gemeinsam genutzten Bibliotheken des Pakets PySide6-Essentials, das pip installiert hat. Sie dürfen sie durch selbst veränderte Versionen ersetzen: diese in dieselbe virtuelle Umgebung installieren, und LayerLab läuft mit ihnen. Nichts in LayerLabs eigenen Bedingungen verbietet, LayerLab zu diesem Zweck zu verändern oder zu untersuchen, wie es arbeitet.

Quelltext: https://download.qt.io/official_releases/QtForPython/ und https://download.qt.io/official_releases/qt/
Teile Dritter in Qt: https://doc.qt.io/qt-6/licenses-used-in-qt.html</translation>
    </message>
    <message>
        <source>LayerLab is free software under the MIT licence.</source>
        <translation>LayerLab ist freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>The tensors and layers under everything LayerLab shows.</source>
        <translation>Die Tensoren und Schichten hinter allem, was LayerLab zeigt.</translation>
    </message>
    <message>
        <source>Draws curves and plots.</source>
        <translation>Zeichnet Kurven und Diagramme.</translation>
    </message>
    <message>
        <source>The arrays that go from the engine to the window.</source>
        <translation>Die Arrays, die von der Engine zum Fenster gehen.</translation>
    </message>
    <message>
        <source>The format of the weights that come with LayerLab.</source>
        <translation>Das Format der mit LayerLab gelieferten Gewichte.</translation>
    </message>
    <message>
        <source>{error} The text is at https://www.gnu.org/licenses/.</source>
        <translation>{error} Der Text steht auf https://www.gnu.org/licenses/.</translation>
    </message>
    <message>
        <source>{what} LayerLab uses {title} unmodified, under the licence {terms}.</source>
        <translation>{what} LayerLab nutzt {title} unverändert, unter der Lizenz {terms}.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>With the parts that it includes: {declared}.</source>
        <translation>Mit den enthaltenen Teilen: {declared}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>{path} kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>Testverlust</translation>
    </message>
    <message>
        <source>test perplexity</source>
        <translation>Testperplexität</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>licence of the data</source>
        <translation>Lizenz der Daten</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>Größe in Bytes</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>Sekunden Training</translation>
    </message>
    <message>
        <source>test samples</source>
        <translation>Testbeispiele</translation>
    </message>
    <message>
        <source>accuracy of sorting</source>
        <translation>Genauigkeit beim Sortieren</translation>
    </message>
    <message>
        <source>accuracy of reversing</source>
        <translation>Genauigkeit beim Umkehren</translation>
    </message>
    <message>
        <source>accuracy on digits drawn by the program</source>
        <translation>Genauigkeit auf Ziffern, die das Programm gezeichnet hat</translation>
    </message>
    <message>
        <source>digits drawn by the program</source>
        <translation>vom Programm gezeichnete Ziffern</translation>
    </message>
    <message>
        <source>accuracy on the development set</source>
        <translation>Genauigkeit auf der Entwicklungsmenge</translation>
    </message>
    <message>
        <source>size of the vocabulary</source>
        <translation>Größe des Vokabulars</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>share of unknown words</source>
        <translation>Anteil unbekannter Wörter</translation>
    </message>
    <message>
        <source>Short encyclopedic articles written for LayerLab in the tokenised form of WikiText-2, as a held-out text for evaluating word language models.</source>
        <translation>Kurze Lexikonartikel, für LayerLab in der Token-Form von WikiText-2 geschrieben, als zurückgehaltener Text zum Auswerten von Wortmodellen.</translation>
    </message>
    <message>
        <source>
## WikiText-2

The word model&apos;s weights and vocabulary were made from WikiText-2 (Stephen Merity, Caiming Xiong, James Bradbury and Richard Socher, *Pointer Sentinel Mixture Models*, 2016): text of Wikipedia articles, by their authors, under [CC BY-SA](https://creativecommons.org/licenses/by-sa/3.0/). The text itself is not part of LayerLab.

## Digits

LeNet&apos;s weights were made from MNIST (Yann LeCun, Corinna Cortes and Christopher Burges), under [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/). The pictures of digits in LayerLab are drawn by itself from stroke templates and a seed; the data set is not included.

## Parts of speech

The tagger&apos;s weights and its list of words were made from the Universal Dependencies English Web Treebank 2.15, under [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/). The treebank itself is not part of LayerLab.

## Tutorials

LayerLab follows two tutorials of pytorch.org, *Building Models with PyTorch* and *Dynamic Quantization on an LSTM Word Language Model*, in code of its own.
</source>
        <translation>
## WikiText-2

Die Gewichte und das Vokabular des Wortmodells entstanden aus WikiText-2 (Stephen Merity, Caiming Xiong, James Bradbury und Richard Socher, *Pointer Sentinel Mixture Models*, 2016): Text von Wikipedia-Artikeln, von deren Autoren, unter [CC BY-SA](https://creativecommons.org/licenses/by-sa/3.0/). Der Text selbst ist nicht Teil von LayerLab.

## Ziffern

Die Gewichte von LeNet entstanden aus MNIST (Yann LeCun, Corinna Cortes und Christopher Burges), unter [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/). Die Bilder von Ziffern in LayerLab zeichnet es selbst aus Strichvorlagen und einem Seed; der Datensatz ist nicht enthalten.

## Wortarten

Die Gewichte des Taggers und seine Wortliste entstanden aus der Universal Dependencies English Web Treebank 2.15, unter [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/). Die Baumbank selbst ist nicht Teil von LayerLab.

## Tutorials

LayerLab folgt zwei Tutorials von pytorch.org, *Building Models with PyTorch* und *Dynamic Quantization on an LSTM Word Language Model*, mit eigenem Code.
</translation>
    </message>
    <message>
        <source>There are no weight records: install LayerLab again.</source>
        <translation>Es gibt keine Gewichtsnachweise: LayerLab neu installieren.</translation>
    </message>
    <message>
        <source>{name} cannot be read: install LayerLab again.</source>
        <translation>{name} kann nicht gelesen werden: LayerLab neu installieren.</translation>
    </message>
    <message>
        <source>{name} is no record: install LayerLab again.</source>
        <translation>{name} ist kein Nachweis: LayerLab neu installieren.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>from step {step}: {command}</source>
        <translation>ab Schritt {step}: {command}</translation>
    </message>
    <message>
        <source>Page for any browser (*.html)</source>
        <translation>Seite für jeden Browser (*.html)</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>In {name} gespeichert.</translation>
    </message>
    <message>
        <source>Nothing is changed that could be lost.</source>
        <translation>Keine ungespeicherten Änderungen.</translation>
    </message>
    <message>
        <source>Changes to {name} are not saved yet.</source>
        <translation>Änderungen an {name} sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation>{title} verschieben</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>{title} einblenden</translation>
    </message>
    <message>
        <source>Hide {title}</source>
        <translation>{title} ausblenden</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>{title} bearbeiten</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Titel bearbeiten</translation>
    </message>
    <message>
        <source>Hide answers</source>
        <translation>Antworten verbergen</translation>
    </message>
    <message>
        <source>Notes on the page</source>
        <translation>Notizen auf der Seite</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>Save lesson</source>
        <translation>Lektion speichern</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>Seite exportieren</translation>
    </message>
    <message>
        <source>✓ The page is in {path} ({size:.1f} MB).</source>
        <translation>✓ Die Seite liegt in {path} ({size:.1f} MB).</translation>
    </message>
    <message>
        <source>Stopped: no page was written.</source>
        <translation>Angehalten: Es wurde keine Seite geschrieben.</translation>
    </message>
    <message>
        <source>The lesson was changed and is not saved. Save it?</source>
        <translation>Die Lektion wurde geändert und ist nicht gespeichert. Speichern?</translation>
    </message>
    <message>
        <source>The guided demos of the Demos menu</source>
        <translation>Die geführten Demos des Menüs „Demos“</translation>
    </message>
    <message>
        <source>The cards beside the layers of the Layers tab</source>
        <translation>Die Karten neben den Schichten des Reiters Schichten</translation>
    </message>
    <message>
        <source>Order, hide and edit demos and cards; save them as a lesson, or export it as a page</source>
        <translation>Demos und Karten ordnen, ausblenden und bearbeiten; als Lektion speichern oder als Seite exportieren</translation>
    </message>
    <message>
        <source>such as “Attention, 10th grade”</source>
        <translation>etwa „Attention, 10. Klasse“</translation>
    </message>
    <message>
        <source>The title of the lesson and of its page, up to {most} letters</source>
        <translation>Der Titel der Lektion und ihrer Seite, bis zu {most} Zeichen</translation>
    </message>
    <message>
        <source>Right answers are shown only after “Reveal”, and are left out of the exported page; what later steps say stays</source>
        <translation>Richtige Antworten erscheinen erst nach „Auflösen“ und fehlen auf der exportierten Seite; was spätere Schritte sagen, bleibt</translation>
    </message>
    <message>
        <source>The exported page has the notes for the teacher, too</source>
        <translation>Die exportierte Seite enthält auch die Notizen für die Lehrkraft</translation>
    </message>
    <message>
        <source>Notes about the whole lesson</source>
        <translation>Notizen zur ganzen Lektion</translation>
    </message>
    <message>
        <source>Notes about the whole lesson, for the teacher</source>
        <translation>Notizen zur ganzen Lektion, für die Lehrkraft</translation>
    </message>
    <message>
        <source>What to prepare; not shown to the class</source>
        <translation>Was vorzubereiten ist; der Klasse nicht gezeigt</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>One place up (Alt+Up)</source>
        <translation>Einen Platz nach oben (Alt+Pfeil auf)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>One place down (Alt+Down)</source>
        <translation>Einen Platz nach unten (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>A lesson file instead of this one (Ctrl+O)</source>
        <translation>Eine Lektionsdatei statt dieser (Strg+O)</translation>
    </message>
    <message>
        <source>Saves the lesson and puts it in force (Ctrl+S)</source>
        <translation>Speichert die Lektion und wendet sie an (Strg+S)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Saves the lesson under another name (Ctrl+Shift+S)</source>
        <translation>Speichert die Lektion unter einem anderen Namen (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>All demos and cards in their own order and words</source>
        <translation>Alle Demos und Karten in ursprünglicher Reihenfolge und Fassung</translation>
    </message>
    <message>
        <source>Export page…</source>
        <translation>Seite exportieren…</translation>
    </message>
    <message>
        <source>Plays the demos in the window and writes one HTML page with pictures, settings and versions</source>
        <translation>Spielt die Demos im Fenster ab und schreibt eine HTML-Seite mit Bildern, Einstellungen und Versionen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>No page is written; the window is as before (Esc)</source>
        <translation>Es wird keine Seite geschrieben; das Fenster ist wie zuvor (Esc)</translation>
    </message>
    <message>
        <source>The demos are being played for the page</source>
        <translation>Die Demos werden für die Seite abgespielt</translation>
    </message>
    <message>
        <source>A picture is taken of every step; this takes a minute or two.</source>
        <translation>Von jedem Schritt wird ein Bild gemacht; das dauert ein bis zwei Minuten.</translation>
    </message>
    <message>
        <source>Playing the demos</source>
        <translation>Demos abspielen</translation>
    </message>
    <message>
        <source>{title}: step {number} of {count}</source>
        <translation>{title}: Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Seite schreiben</translation>
    </message>
    <message>
        <source>Writing the page of a lesson</source>
        <translation>Seite einer Lektion schreiben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Model that was open</source>
        <translation>Geöffnetes Modell</translation>
    </message>
    <message>
        <source>Seed of the window</source>
        <translation>Seed des Fensters</translation>
    </message>
    <message>
        <source>Seeds of the demos</source>
        <translation>Seeds der Demos</translation>
    </message>
    <message>
        <source>Lesson file</source>
        <translation>Lektionsdatei</translation>
    </message>
    <message>
        <source>The page could not be made: the log (Help menu) says why.</source>
        <translation>Die Seite konnte nicht erstellt werden: Das Log (Menü „Hilfe“) sagt, warum.</translation>
    </message>
    <message>
        <source>Ticked ones are shown (Space). Drag a line to another place, or move it with Alt and Up or Down.</source>
        <translation>Angehakte werden gezeigt (Leertaste). Eine Zeile an eine andere Stelle ziehen oder mit Alt und Pfeil auf oder ab verschieben.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>eingeblendet</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>with texts of your own</source>
        <translation>mit eigenen Texten</translation>
    </message>
    <message>
        <source>{problem} (And one more like it.)</source>
        <translation>{problem} (Und noch eins dieser Art.)</translation>
    </message>
    <message>
        <source>{problem} (And {count} more like it.)</source>
        <translation>{problem} (Und {count} weitere dieser Art.)</translation>
    </message>
    <message>
        <source>The window at step {number} of “{title}”</source>
        <translation>Das Fenster bei Schritt {number} von „{title}“</translation>
    </message>
    <message>
        <source>A picture cannot be written: make the window smaller and export again.</source>
        <translation>Ein Bild kann nicht geschrieben werden: das Fenster verkleinern und noch einmal exportieren.</translation>
    </message>
    <message>
        <source>As shipped: {text}</source>
        <translation>Wie ausgeliefert: {text}</translation>
    </message>
    <message>
        <source>What to prepare, what to say; not shown to the class</source>
        <translation>Was vorzubereiten und zu sagen ist; der Klasse nicht gezeigt</translation>
    </message>
    <message>
        <source>1 to {most:,} letters; markup is shown as it is written</source>
        <translation>1 bis {most:,} Zeichen; Markup wird so gezeigt, wie es geschrieben ist</translation>
    </message>
    <message>
        <source>↺ As shipped</source>
        <translation>↺ Wie ausgeliefert</translation>
    </message>
    <message>
        <source>As shipped: {place}</source>
        <translation>Wie ausgeliefert: {place}</translation>
    </message>
    <message>
        <source>A text has at most {most:,} letters: shorten “{place}”.</source>
        <translation>Ein Text hat höchstens {most:,} Zeichen: „{place}“ kürzen.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>{count:,} added</source>
        <translation>{count:,} neu</translation>
    </message>
    <message>
        <source>{count:,} removed</source>
        <translation>{count:,} entfernt</translation>
    </message>
    <message>
        <source>{count:,} changed</source>
        <translation>{count:,} geändert</translation>
    </message>
    <message>
        <source>{count:,} moved</source>
        <translation>{count:,} verschoben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Parameters before</source>
        <translation>Parameter vorher</translation>
    </message>
    <message>
        <source>Parameters after</source>
        <translation>Parameter nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Opening the other model</source>
        <translation>Das andere Modell öffnen</translation>
    </message>
    <message>
        <source>{name} fits no model of the gallery: choose a state_dict of one of its models.</source>
        <translation>{name} passt zu keinem Modell der Galerie: ein state_dict eines ihrer Modelle wählen.</translation>
    </message>
    <message>
        <source>No differences: all {same:,} modules are the same.</source>
        <translation>Keine Unterschiede: Alle {same:,} Module sind gleich.</translation>
    </message>
    <message>
        <source>{words}; {same:,} of {count:,} modules are the same.</source>
        <translation>{words}; {same:,} von {count:,} Modulen sind gleich.</translation>
    </message>
    <message>
        <source>MACs not known</source>
        <translation>MACs nicht bekannt</translation>
    </message>
    <message>
        <source>{count} MACs</source>
        <translation>{count} MACs</translation>
    </message>
    <message>
        <source>{parameters} parameters, {size} bytes, {macs} of one forward pass.</source>
        <translation>{parameters} Parameter, {size} Bytes, {macs} eines Vorwärtslaufs.</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>nur im zweiten</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>nur im ersten</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>+ added, − removed, ~ changed, → moved, = the same</source>
        <translation>+ neu, − entfernt, ~ geändert, → verschoben, = gleich</translation>
    </message>
    <message>
        <source>Class of the module</source>
        <translation>Klasse des Moduls</translation>
    </message>
    <message>
        <source>How many more parameters the second model has there, with everything in it</source>
        <translation>Wie viele Parameter mehr das zweite Modell dort hat, mit allem darin</translation>
    </message>
    <message>
        <source>Every difference in words</source>
        <translation>Jeder Unterschied in Worten</translation>
    </message>
    <message>
        <source>Parameters in the first model</source>
        <translation>Parameter im ersten Modell</translation>
    </message>
    <message>
        <source>Parameters in the second model</source>
        <translation>Parameter im zweiten Modell</translation>
    </message>
    <message>
        <source>How many more bytes of parameters and buffers</source>
        <translation>Wie viele Bytes mehr an Parametern und Puffern</translation>
    </message>
    <message>
        <source>the whole model</source>
        <translation>das ganze Modell</translation>
    </message>
    <message>
        <source>Folding</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>{name} in {fqn}</source>
        <translation>{name} in {fqn}</translation>
    </message>
    <message>
        <source>what is not known</source>
        <translation>Unbekanntes</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}: {node} gives {gives}</source>
        <translation>{number:,} von {count:,}: {node} gibt {gives}</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}: {node} takes {takes}, gives {gives}</source>
        <translation>{number:,} von {count:,}: {node} nimmt {takes}, gibt {gives}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>When it was measured</source>
        <translation>Wann gemessen wurde</translation>
    </message>
    <message>
        <source>What was compared, in the order of the rows</source>
        <translation>Was verglichen wurde, in der Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>The model that was quantized</source>
        <translation>Das quantisierte Modell</translation>
    </message>
    <message>
        <source>What the model read, and how many words of it</source>
        <translation>Was das Modell gelesen hat und wie viele Wörter davon</translation>
    </message>
    <message>
        <source>The lowest and the highest loss of its rows; for other models, what was measured instead</source>
        <translation>Der kleinste und der größte Verlust der Zeilen; bei anderen Modellen, was stattdessen gemessen wurde</translation>
    </message>
    <message>
        <source>What all measured passes took together</source>
        <translation>Was alle gemessenen Durchgänge zusammen gedauert haben</translation>
    </message>
    <message>
        <source>A name of your own: F2 or a double click to type it</source>
        <translation>Ein eigener Name: mit F2 oder Doppelklick eingeben</translation>
    </message>
    <message>
        <source>A note of your own: F2 or a double click to type it</source>
        <translation>Eine eigene Notiz: mit F2 oder Doppelklick eingeben</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>run {number} ({title})</source>
        <translation>Lauf {number} ({title})</translation>
    </message>
    <message>
        <source>{title}, {words:,} words</source>
        <translation>{title}, {words:,} Wörter</translation>
    </message>
    <message>
        <source>written by a later version</source>
        <translation>von einer neueren Version geschrieben</translation>
    </message>
    <message>
        <source>{name}, not finished</source>
        <translation>{name}, nicht beendet</translation>
    </message>
    <message>
        <source>{low:.1f} % right</source>
        <translation>{low:.1f}&#xa0;% richtig</translation>
    </message>
    <message>
        <source>error {most:.2g}</source>
        <translation>Fehler {most:.2g}</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Trainierbar</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Time, ms</source>
        <translation>Zeit, ms</translation>
    </message>
    <message>
        <source>Name in the model; the tool-tip of a row gives the full path</source>
        <translation>Name im Modell; der Tooltip einer Zeile gibt den vollen Pfad</translation>
    </message>
    <message>
        <source>What the class was made with, as print() shows it</source>
        <translation>Womit die Klasse angelegt wurde, wie print() es zeigt</translation>
    </message>
    <message>
        <source>Shape of the first tensor that goes in, from one forward pass</source>
        <translation>Form des ersten Tensors, der hineingeht, aus einem Vorwärtslauf</translation>
    </message>
    <message>
        <source>Shape of the first tensor that comes out</source>
        <translation>Form des ersten Tensors, der herauskommt</translation>
    </message>
    <message>
        <source>Numbers that training adjusts, of the module and everything in it; click one to see how it comes about</source>
        <translation>Zahlen, die das Training anpasst, im Modul und allem darin; ein Klick zeigt, wie eine zustande kommt</translation>
    </message>
    <message>
        <source>Parameters as a part of the model&apos;s, 0 to 100 %</source>
        <translation>Parameter als Teil derer des Modells, 0 bis 100&#xa0;%</translation>
    </message>
    <message>
        <source>Multiply-adds of one forward pass; a dash is unknown</source>
        <translation>Multiplikationen mit Addition in einem Vorwärtslauf; ein Strich heißt unbekannt</translation>
    </message>
    <message>
        <source>Bytes of parameters and buffers</source>
        <translation>Bytes von Parametern und Puffern</translation>
    </message>
    <message>
        <source>Number format of parameters and buffers</source>
        <translation>Zahlenformat von Parametern und Puffern</translation>
    </message>
    <message>
        <source>Parameters that have requires_grad</source>
        <translation>Parameter mit requires_grad</translation>
    </message>
    <message>
        <source>train or eval</source>
        <translation>train oder eval</translation>
    </message>
    <message>
        <source>Median time of a forward pass in ms, with all that is called inside; Measure fills it</source>
        <translation>Median der Zeit eines Vorwärtslaufs in ms, mit allem, was darin aufgerufen wird; „Messen“ füllt dies</translation>
    </message>
    <message>
        <source>Memory of the tensors that it returns, in bytes; Measure fills it</source>
        <translation>Speicher der zurückgegebenen Tensoren in Bytes; „Messen“ füllt dies</translation>
    </message>
    <message>
        <source>{formula} parameters</source>
        <translation>{formula} Parameter</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 Aufruf</translation>
    </message>
    <message>
        <source>{calls:,} calls</source>
        <translation>{calls:,} Aufrufe</translation>
    </message>
    <message>
        <source>{time_ms:.3f} ms of it in the module itself; {calls}</source>
        <translation>{time_ms:.3f} ms davon im Modul selbst; {calls}</translation>
    </message>
    <message>
        <source>{allocated_bytes:,} bytes were made in it and returned or dropped; {calls}</source>
        <translation>{allocated_bytes:,} Bytes entstanden darin und wurden zurückgegeben oder verworfen; {calls}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>nicht aufgerufen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>verschmolzen</translation>
    </message>
    <message>
        <source>{count:,} identical siblings</source>
        <translation>{count:,} gleiche Geschwister</translation>
    </message>
    <message>
        <source>each {module}</source>
        <translation>je {module}</translation>
    </message>
    <message>
        <source>{tip}. A click sorts, a third one brings the model&apos;s order back</source>
        <translation>{tip}. Ein Klick sortiert, ein dritter stellt die Reihenfolge des Modells wieder her</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>The tab that asked for it</source>
        <translation>Der Reiter, der es verlangt hat</translation>
    </message>
    <message>
        <source>A tab&apos;s long tasks run one after the other; short ones do not wait for them</source>
        <translation>Die langen Aufgaben eines Reiters laufen nacheinander; kurze warten nicht auf sie</translation>
    </message>
    <message>
        <source>Share done and time left while it runs; why it failed</source>
        <translation>Erledigter Anteil und Restzeit, solange sie läuft; warum sie fehlschlug</translation>
    </message>
    <message>
        <source>How long it has run, without the time it waited</source>
        <translation>Wie lange sie gelaufen ist, ohne die Wartezeit</translation>
    </message>
    <message>
        <source>kernel depth</source>
        <translation>Kerntiefe</translation>
    </message>
    <message>
        <source>kernel row</source>
        <translation>Kernzeile</translation>
    </message>
    <message>
        <source>kernel column</source>
        <translation>Kernspalte</translation>
    </message>
    <message>
        <source>output feature</source>
        <translation>Ausgabemerkmal</translation>
    </message>
    <message>
        <source>input feature</source>
        <translation>Eingabemerkmal</translation>
    </message>
    <message>
        <source>pair of input features</source>
        <translation>Paar von Eingabemerkmalen</translation>
    </message>
    <message>
        <source>embedding feature</source>
        <translation>Embedding-Merkmal</translation>
    </message>
    <message>
        <source>query, key, value feature</source>
        <translation>Query-, Key-, Value-Merkmal</translation>
    </message>
    <message>
        <source>column (all other dimensions)</source>
        <translation>Spalte (alle anderen Dimensionen)</translation>
    </message>
    <message>
        <source>output channel</source>
        <translation>Ausgabekanal</translation>
    </message>
    <message>
        <source>projected feature</source>
        <translation>projiziertes Merkmal</translation>
    </message>
    <message>
        <source>hidden unit</source>
        <translation>verborgene Einheit</translation>
    </message>
    <message>
        <source>hidden unit (gates {gates})</source>
        <translation>verborgene Einheit (Gatter {gates})</translation>
    </message>
    <message>
        <source>input channel</source>
        <translation>Eingabekanal</translation>
    </message>
    <message>
        <source>{key}, gate {gate}</source>
        <translation>{key}, Gatter {gate}</translation>
    </message>
    <message>
        <source>{name} has a shape but no values (meta device): open a model that has weights.</source>
        <translation>{name} hat eine Form, aber keine Werte (Meta-Gerät): ein Modell mit Gewichten öffnen.</translation>
    </message>
    <message>
        <source>{name} has no values yet: {note}.</source>
        <translation>{name} hat noch keine Werte: {note}.</translation>
    </message>
    <message>
        <source>{name} is empty ({shape}), so there are no values.</source>
        <translation>{name} ist leer ({shape}), also gibt es keine Werte.</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Each map or feature in its own range: weak ones can be seen, strengths not compared</source>
        <translation>Jede Karte und jedes Merkmal im eigenen Bereich: Schwache sind zu sehen, Stärken nicht vergleichbar</translation>
    </message>
    <message>
        <source>All of the layer in one range: strengths can be compared</source>
        <translation>Die ganze Schicht in einem Bereich: Stärken sind vergleichbar</translation>
    </message>
    <message>
        <source>The range that stands beside it: layers and inputs can be compared</source>
        <translation>Der Bereich, der daneben steht: Schichten und Eingaben sind vergleichbar</translation>
    </message>
    <message>
        <source>This model&apos;s layers</source>
        <translation>Schichten dieses Modells</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Computing every layer for this input …</source>
        <translation>Alle Schichten für diese Eingabe werden berechnet …</translation>
    </message>
    <message>
        <source>Reading the layers of {title}</source>
        <translation>Schichten von {title} lesen</translation>
    </message>
    <message>
        <source>{title} has no layers that give a tensor: open another model.</source>
        <translation>{title} hat keine Schichten, die einen Tensor geben: ein anderes Modell öffnen.</translation>
    </message>
    <message>
        <source>Choose another input or model: what each layer gives appears here.</source>
        <translation>Eine andere Eingabe oder ein anderes Modell wählen: Hier erscheint, was jede Schicht gibt.</translation>
    </message>
    <message>
        <source>Reading {label}</source>
        <translation>{label} lesen</translation>
    </message>
    <message>
        <source>Going through the steps of {label}</source>
        <translation>Schritte von {label} durchgehen</translation>
    </message>
    <message>
        <source>Which sample of the batch, 0 to {last:,}</source>
        <translation>Welches Beispiel des Batches, 0 bis {last:,}</translation>
    </message>
    <message>
        <source>Colour range: {title}</source>
        <translation>Farbbereich: {title}</translation>
    </message>
    <message>
        <source>The fixed range reaches from minus this to this, 0.001 to 1,000,000</source>
        <translation>Der feste Bereich reicht von minus bis plus diesem Wert, 0,001 bis 1.000.000</translation>
    </message>
    <message>
        <source>Fixed colour range</source>
        <translation>Fester Farbbereich</translation>
    </message>
    <message>
        <source>What a recurrent layer gives, or its gates and states step by step</source>
        <translation>Was eine rekurrente Schicht gibt, oder ihre Gatter und Zustände Schritt für Schritt</translation>
    </message>
    <message>
        <source>Gate or state</source>
        <translation>Gatter oder Zustand</translation>
    </message>
    <message>
        <source>Colour range</source>
        <translation>Farbbereich</translation>
    </message>
    <message>
        <source>{name}: {state}, layer {layer}, backwards</source>
        <translation>{name}: {state}, Schicht {layer}, rückwärts</translation>
    </message>
    <message>
        <source>{name}: {state}, layer {layer}</source>
        <translation>{name}: {state}, Schicht {layer}</translation>
    </message>
    <message>
        <source>{name}: {state}, backwards</source>
        <translation>{name}: {state}, rückwärts</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cross</translation>
    </message>
    <message>
        <source>Encoder self-attention: each digit looks at all digits</source>
        <translation>Self-Attention im Encoder: Jede Ziffer blickt auf alle Ziffern</translation>
    </message>
    <message>
        <source>Decoder self-attention: what is written looks at what was written before; the causal mask hides the rest</source>
        <translation>Self-Attention im Decoder: Was geschrieben wird, blickt auf das zuvor Geschriebene; die kausale Maske verbirgt den Rest</translation>
    </message>
    <message>
        <source>Cross-attention: what is written looks at the digits that were given</source>
        <translation>Cross-Attention: Was geschrieben wird, blickt auf die gegebenen Ziffern</translation>
    </message>
    <message>
        <source>softmax(q kᵀ / √d) of one head: the row of a token says how it shares its look among all others, so a row adds up to 1. Cells with a cross are hidden by the mask and have the weight 0.</source>
        <translation>softmax(q kᵀ / √d) eines Kopfes: Die Zeile eines Tokens sagt, wie es seinen Blick auf alle anderen verteilt, daher ergibt eine Zeile die Summe 1. Zellen mit einem Kreuz sind von der Maske verborgen und haben das Gewicht 0.</translation>
    </message>
    <message>
        <source>All heads</source>
        <translation>Alle Köpfe</translation>
    </message>
    <message>
        <source>One head</source>
        <translation>Ein Kopf</translation>
    </message>
    <message>
        <source>Opening the sorting Transformer</source>
        <translation>Sortier-Transformer öffnen</translation>
    </message>
    <message>
        <source>Sorting digits</source>
        <translation>Ziffern sortieren</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Antwort: {answer}</translation>
    </message>
    <message>
        <source>{heads} × {head_size}; {parameters:,} parameters</source>
        <translation>{heads} × {head_size}; {parameters:,} Parameter</translation>
    </message>
    <message>
        <source>Weights: {provenance}.</source>
        <translation>Gewichte: {provenance}.</translation>
    </message>
    <message>
        <source>The same {parameters:,} parameters, shared out among {heads} heads: they were trained with {trained}.</source>
        <translation>Dieselben {parameters:,} Parameter, auf {heads} Köpfe verteilt: trainiert wurden sie mit {trained}.</translation>
    </message>
    <message>
        <source>{role}, layer {layer}: {heads} heads</source>
        <translation>{role}, Schicht {layer}: {heads} Köpfe</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>blickt</translation>
    </message>
    <message>
        <source>Head {head} of {heads}</source>
        <translation>Kopf {head} von {heads}</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>1 to 10 digits from 0 to 9; spaces and commas do not count</source>
        <translation>1 bis 10 Ziffern von 0 bis 9; Leerzeichen und Kommas zählen nicht</translation>
    </message>
    <message>
        <source>On: what is written sees only what was written before it. Off: it sees everything</source>
        <translation>Ein: Was geschrieben wird, sieht nur das zuvor Geschriebene. Aus: Es sieht alles</translation>
    </message>
    <message>
        <source>Heads: {counts}; trained with {trained}</source>
        <translation>Köpfe: {counts}; trainiert mit {trained}</translation>
    </message>
    <message>
        <source>What the model writes, digit by digit</source>
        <translation>Was das Modell schreibt, Ziffer für Ziffer</translation>
    </message>
    <message>
        <source>Heads × numbers of each; the parameters of the model stay as many</source>
        <translation>Köpfe × Zahlen je Kopf; die Zahl der Parameter bleibt gleich</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Digits in order</source>
        <translation>Ziffern der Größe nach</translation>
    </message>
    <message>
        <source>Digits from the last to the first</source>
        <translation>Ziffern von der letzten zur ersten</translation>
    </message>
    <message>
        <source>The first layer</source>
        <translation>Die erste Schicht</translation>
    </message>
    <message>
        <source>The second layer</source>
        <translation>Die zweite Schicht</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Köpfe</translation>
    </message>
    <message>
        <source>The weights of all heads will appear here once the model has answered.</source>
        <translation>Die Gewichte aller Köpfe erscheinen hier, sobald das Modell geantwortet hat.</translation>
    </message>
    <message>
        <source>One head will appear here once the model has answered.</source>
        <translation>Ein Kopf erscheint hier, sobald das Modell geantwortet hat.</translation>
    </message>
    <message>
        <source>A branch shares the words and the hidden state of the text it grew from up to one place, has another word there, and goes on with random numbers of its own. It is the same text as one drawn afresh after those words.</source>
        <translation>Ein Zweig teilt die Wörter und den verborgenen Zustand des Textes, aus dem er wuchs, bis zu einer Stelle, hat dort ein anderes Wort und geht mit eigenen Zufallszahlen weiter. Er ist derselbe Text wie einer, der nach jenen Wörtern neu gezogen wird.</translation>
    </message>
    <message>
        <source>Two texts of the tree. What both have in common is muted; the first word in which they differ has a thick line below it, and from there on the tint is the surprise of each word.</source>
        <translation>Zwei Texte des Baums. Was beiden gemeinsam ist, ist gedämpft; das erste Wort, in dem sie sich unterscheiden, ist dick unterstrichen, und ab dort zeigt die Tönung die Überraschung jedes Worts.</translation>
    </message>
    <message>
        <source>A branch grows when you click a word of a text, and then another word in its details on the right.</source>
        <translation>Ein Zweig wächst, wenn Sie ein Wort eines Textes anklicken und dann rechts in den Einzelheiten ein anderes.</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>How many more words Go on draws, 1 to {most:,}</source>
        <translation>Wie viele weitere Wörter „Weiter“ zieht, 1 bis {most:,}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Draw more words of the branch that is chosen in the tree</source>
        <translation>Weitere Wörter des Zweigs ziehen, der im Baum gewählt ist</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Give the chosen branch another title (F2)</source>
        <translation>Dem gewählten Zweig einen anderen Titel geben (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen branch and all that grew from it (Del); Undo brings it back</source>
        <translation>Den gewählten Zweig und alles daraus Gewachsene löschen (Entf); „Rückgängig“ bringt es zurück</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>This text was drawn by the model before: press Start for a new one.</source>
        <translation>Dieser Text wurde vom vorigen Modell gezogen: „Starten“ drücken für einen neuen.</translation>
    </message>
    <message>
        <source>Rename “{title}”</source>
        <translation>„{title}“ umbenennen</translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation>„{title}“ löschen</translation>
    </message>
    <message>
        <source>Press Start: the text that is drawn is the first of the tree.</source>
        <translation>„Starten“ drücken: Der gezogene Text ist der erste des Baums.</translation>
    </message>
    <message>
        <source>Two texts of the tree appear here, one beside the other.</source>
        <translation>Hier erscheinen zwei Texte des Baums nebeneinander.</translation>
    </message>
    <message>
        <source>No branch yet</source>
        <translation>Noch kein Zweig</translation>
    </message>
    <message>
        <source>▸ {title} (chosen)</source>
        <translation>▸ {title} (gewählt)</translation>
    </message>
    <message>
        <source>Comparing two texts</source>
        <translation>Zwei Texte vergleichen</translation>
    </message>
    <message>
        <source>the first difference</source>
        <translation>der erste Unterschied</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Gewachsen aus</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Mean surprise (bits)</source>
        <translation>Mittlere Überraschung (Bit)</translation>
    </message>
    <message>
        <source>Where it begins</source>
        <translation>Wo er beginnt</translation>
    </message>
    <message>
        <source>Which text stands on the left</source>
        <translation>Welcher Text links steht</translation>
    </message>
    <message>
        <source>Which text stands on the right</source>
        <translation>Welcher Text rechts steht</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>The numbers on their grid</source>
        <translation>Die Zahlen auf ihrem Raster</translation>
    </message>
    <message>
        <source>What the outlier costs</source>
        <translation>Was der Ausreißer kostet</translation>
    </message>
    <message>
        <source>Quantizing by hand</source>
        <translation>Quantisieren von Hand</translation>
    </message>
    <message>
        <source>Row {row}: {sentence}</source>
        <translation>Zeile {row}: {sentence}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>one scale for all rows</source>
        <translation>eine Skala für alle Zeilen</translation>
    </message>
    <message>
        <source>one scale a row</source>
        <translation>eine Skala je Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Shared scale</source>
        <translation>Gemeinsame Skala</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Größter Fehler</translation>
    </message>
    <message>
        <source>Own scale</source>
        <translation>Eigene Skala</translation>
    </message>
    <message>
        <source>Mean squared error, own scale</source>
        <translation>Mittlerer quadratischer Fehler, eigene Skala</translation>
    </message>
    <message>
        <source>Largest error, own scale</source>
        <translation>Größter Fehler, eigene Skala</translation>
    </message>
    <message>
        <source>How many bits an integer has, 2 to 8: a grid has 2 to the power of it levels</source>
        <translation>Wie viele Bits eine ganze Zahl hat, 2 bis 8: Ein Raster hat 2 hoch so viele Stufen</translation>
    </message>
    <message>
        <source>How many rows there are, 2 to 4</source>
        <translation>Wie viele Zeilen es gibt, 2 bis 4</translation>
    </message>
    <message>
        <source>Brings back the numbers and settings of the beginning</source>
        <translation>Stellt die Zahlen und Einstellungen vom Anfang wieder her</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Symmetrisch</translation>
    </message>
    <message>
        <source>The zero point is 0 and the grid reaches equally far to both sides</source>
        <translation>Der Nullpunkt ist 0, und das Raster reicht nach beiden Seiten gleich weit</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>Affin</translation>
    </message>
    <message>
        <source>The grid reaches from the least to the greatest number; the zero point moves it</source>
        <translation>Das Raster reicht von der kleinsten bis zur größten Zahl; der Nullpunkt verschiebt es</translation>
    </message>
    <message>
        <source>One scale</source>
        <translation>Eine Skala</translation>
    </message>
    <message>
        <source>One scale for all rows: what an outlier does, it does to all</source>
        <translation>Eine Skala für alle Zeilen: Was ein Ausreißer anrichtet, trifft alle</translation>
    </message>
    <message>
        <source>One scale a row</source>
        <translation>Eine je Zeile</translation>
    </message>
    <message>
        <source>Each row has a scale of its own: an outlier harms its row alone</source>
        <translation>Jede Zeile hat eine eigene Skala: Ein Ausreißer schadet nur seiner Zeile</translation>
    </message>
    <message>
        <source>A number x becomes the integer q = clip(round(x / scale) + zero_point), and comes back as (q − zero_point) × scale. The vertical lines are all numbers that can come back. Where levels are too close to be drawn, they are an area. A bar is the number, the black or white mark is what comes back, and the red line under the bar between them is the error.</source>
        <translation>Aus einer Zahl x wird die ganze Zahl q = clip(round(x / scale) + zero_point), und zurück kommt (q − zero_point) × scale. Die senkrechten Linien sind alle Zahlen, die zurückkommen können. Wo die Stufen zu dicht liegen, um gezeichnet zu werden, sind sie eine Fläche. Ein Balken ist die Zahl, die schwarze oder weiße Marke ist das, was zurückkommt, und die rote Linie unter dem Balken dazwischen ist der Fehler.</translation>
    </message>
    <message>
        <source>The mean of the squared errors of a row. With one scale for all rows its step follows from the number furthest from zero, in whichever row it is; with one scale a row each row has the step that it needs.</source>
        <translation>Das Mittel der quadrierten Fehler einer Zeile. Bei einer Skala für alle Zeilen bestimmt die Zahl, die am weitesten von null entfernt ist, die Schrittweite, gleich in welcher Zeile sie steht; bei einer Skala je Zeile hat jede Zeile die Schrittweite, die sie braucht.</translation>
    </message>
    <message>
        <source>The rows of numbers appear here with their levels.</source>
        <translation>Hier erscheinen die Zahlenreihen mit ihren Stufen.</translation>
    </message>
    <message>
        <source>The error of each row appears here, with both ways to choose a scale.</source>
        <translation>Hier erscheint der Fehler jeder Zeile, für beide Arten, eine Skala zu wählen.</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>mittlerer quadratischer Fehler</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Comes back as</source>
        <translation>Kommt zurück als</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Level, own scale</source>
        <translation>Stufe, eigene Skala</translation>
    </message>
    <message>
        <source>Comes back as, own scale</source>
        <translation>Kommt zurück als, eigene Skala</translation>
    </message>
    <message>
        <source>Error, own scale</source>
        <translation>Fehler, eigene Skala</translation>
    </message>
    <message>
        <source>The size of the file that torch.save writes for the state_dict, as the tutorial measures it, in MB of 10^6 bytes. It follows from shapes and the scheme, to less than 1 %, before anything is run; ≈ stands before a size until a run has measured it. A weight that two modules share counts once.</source>
        <translation>Die Größe der Datei, die torch.save für das state_dict schreibt, wie das Tutorial sie misst, in MB zu 10^6 Byte. Sie folgt auf weniger als 1&#xa0;% genau aus Formen und Schema, bevor etwas ausgeführt wird; vor einer Größe steht ≈, bis ein Lauf sie gemessen hat. Ein Gewicht, das sich zwei Module teilen, zählt einmal.</translation>
    </message>
    <message>
        <source>size (MB)</source>
        <translation>Größe (MB)</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Wo die Bytes sind</translation>
    </message>
    <message>
        <source>A bar for each entry appears here as soon as the model is open.</source>
        <translation>Hier erscheint ein Balken für jeden Eintrag, sobald das Modell geöffnet ist.</translation>
    </message>
    <message>
        <source>size (kB)</source>
        <translation>Größe (kB)</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Bytes vorher</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Bytes nachher</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{title}: all {size} stay as they are.</source>
        <translation>{title}: alle {size} bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>{title} is {ratio:.2f} times smaller: {coverage}</source>
        <translation>{title} ist {ratio:.2f}-mal kleiner: {coverage}</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>{name}, {kind}: {size}</source>
        <translation>{name}, {kind}: {size}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this source</source>
        <translation>Diesen Quelltext kopieren</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>Den Quelltext kopieren</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>The source of the chosen module&apos;s class, with line numbers</source>
        <translation>Der Quelltext der Klasse des gewählten Moduls, mit Zeilennummern</translation>
    </message>
    <message>
        <source>Here stands the source of the chosen module&apos;s class.</source>
        <translation>Hier steht der Quelltext der Klasse des gewählten Moduls.</translation>
    </message>
    <message>
        <source>Reading source code</source>
        <translation>Quelltext lesen</translation>
    </message>
    <message>
        <source>{module}, from line {first_line:,}</source>
        <translation>{module}, ab Zeile {first_line:,}</translation>
    </message>
    <message>
        <source>The second model seen from the first. Modules are matched by their path, what is left by type and tensors, in order: those have moved.

+ only in the second model
− only in the first model
~ in both, but different
→ the same under another path
= the same

Numbers are those of a module and everything in it. The values of weights are not compared.</source>
        <translation>Das zweite Modell, vom ersten aus gesehen. Module werden nach ihrem Pfad zugeordnet, was übrig bleibt, der Reihe nach nach Typ und Tensoren: Diese sind verschoben.

+ nur im zweiten Modell
− nur im ersten Modell
~ in beiden, aber verschieden
→ dasselbe unter einem anderen Pfad
= gleich

Die Zahlen sind die eines Moduls und alles dessen, was es enthält. Die Werte der Gewichte werden nicht verglichen.</translation>
    </message>
    <message>
        <source>Choose a model to compare with: its modules appear here beside those of the model that is open.</source>
        <translation>Ein Modell zum Vergleichen wählen: Seine Module erscheinen hier neben denen des geöffneten Modells.</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth *.safetensors *.bin *.ckpt);;All files (*)</source>
        <translation>Modelle (*.pt *.pth *.safetensors *.bin *.ckpt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Ein Modell wählen</translation>
    </message>
    <message>
        <source>A model of the gallery, or the file that was opened here</source>
        <translation>Ein Modell der Galerie oder die Datei, die hier geöffnet wurde</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei…</translation>
    </message>
    <message>
        <source>Compare with a model from a file; nothing in the file is executed</source>
        <translation>Mit einem Modell aus einer Datei vergleichen; nichts in der Datei wird ausgeführt</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>⇄ Swap</source>
        <translation>⇄ Tauschen</translation>
    </message>
    <message>
        <source>Swap the models</source>
        <translation>Die Modelle tauschen</translation>
    </message>
    <message>
        <source>Pressed: from the other model to the open one</source>
        <translation>Gedrückt: vom anderen Modell zum geöffneten</translation>
    </message>
    <message>
        <source>Same rows</source>
        <translation>Gleiche Zeilen</translation>
    </message>
    <message>
        <source>Show also the modules that are the same in both</source>
        <translation>Auch die Module zeigen, die in beiden gleich sind</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Listing the gallery</source>
        <translation>Galerie auflisten</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Comparing two models</source>
        <translation>Zwei Modelle vergleichen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Words are split at spaces, and each line ends in &lt;eos&gt;. The bars count the most frequent of them; the table has 50.</source>
        <translation>Wörter werden an Leerzeichen getrennt, und jede Zeile endet mit &lt;eos&gt;. Die Balken zählen die häufigsten davon; die Tabelle hat 50.</translation>
    </message>
    <message>
        <source>Words that are not in the word model&apos;s vocabulary, the most frequent first: the model reads &lt;unk&gt; in their place. &lt;unk&gt; itself, where the text has it, is not listed.</source>
        <translation>Wörter, die nicht im Vokabular des Wortmodells stehen, die häufigsten zuerst: An ihrer Stelle liest das Modell &lt;unk&gt;. &lt;unk&gt; selbst wird nicht aufgeführt, wo der Text es enthält.</translation>
    </message>
    <message>
        <source>Tokens count the words and one &lt;eos&gt; a line. A model is trained on train.txt, chosen by valid.txt and measured on test.txt; words that train.txt lacks cannot be learned.</source>
        <translation>Token zählen die Wörter und ein &lt;eos&gt; je Zeile. Ein Modell wird mit train.txt trainiert, mit valid.txt ausgewählt und an test.txt gemessen; Wörter, die in train.txt fehlen, können nicht gelernt werden.</translation>
    </message>
    <message>
        <source>How many lines have so many words; &lt;eos&gt; is not counted, and 0 is an empty line.</source>
        <translation>Wie viele Zeilen so viele Wörter haben; &lt;eos&gt; zählt nicht mit, und 0 ist eine leere Zeile.</translation>
    </message>
    <message>
        <source>The folders of texts that were opened last</source>
        <translation>Die zuletzt geöffneten Ordner mit Texten</translation>
    </message>
    <message>
        <source>File of the folder</source>
        <translation>Datei des Ordners</translation>
    </message>
    <message>
        <source>Which of the folder&apos;s files the pictures count</source>
        <translation>Welche Dateien des Ordners die Bilder zählen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>A folder with train.txt, valid.txt or test.txt</source>
        <translation>Ein Ordner mit train.txt, valid.txt oder test.txt</translation>
    </message>
    <message>
        <source>Get WikiText-2…</source>
        <translation>WikiText-2 holen…</translation>
    </message>
    <message>
        <source>Says what would be fetched from the network; nothing is fetched yet</source>
        <translation>Sagt, was aus dem Netz geholt würde; noch wird nichts geholt</translation>
    </message>
    <message>
        <source>Stops counting; what was counted before stays (Esc)</source>
        <translation>Hält das Zählen an; was bis dahin gezählt wurde, bleibt (Esc)</translation>
    </message>
    <message>
        <source>Most frequent words</source>
        <translation>Häufigste Wörter</translation>
    </message>
    <message>
        <source>Unknown to the word model</source>
        <translation>Dem Wortmodell unbekannt</translation>
    </message>
    <message>
        <source>Words in a line</source>
        <translation>Wörter je Zeile</translation>
    </message>
    <message>
        <source>Open a folder of texts to see this.</source>
        <translation>Einen Ordner mit Texten öffnen, um dies zu sehen.</translation>
    </message>
    <message>
        <source>No folder of texts is open: open one, or get WikiText-2.</source>
        <translation>Kein Ordner mit Texten ist geöffnet: einen öffnen oder WikiText-2 holen.</translation>
    </message>
    <message>
        <source>Counting the words of {folder} …</source>
        <translation>Die Wörter von {folder} werden gezählt …</translation>
    </message>
    <message>
        <source>Counting the words of {folder}</source>
        <translation>Wörter von {folder} zählen</translation>
    </message>
    <message>
        <source>{what}: {share:.0%}</source>
        <translation>{what}: {share:.0%}</translation>
    </message>
    <message>
        <source>Stopped: what was counted before stays.</source>
        <translation>Angehalten: Was bis dahin gezählt wurde, bleibt.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Anteil (%)</translation>
    </message>
    <message>
        <source>“{word}” comes {count:,} times; these {bars} words are {share:.0f} % of the text.</source>
        <translation>„{word}“ kommt {count:,}-mal vor; diese {bars} Wörter sind {share:.0f}&#xa0;% des Textes.</translation>
    </message>
    <message>
        <source>There is no word model to compare with.</source>
        <translation>Es gibt kein Wortmodell zum Vergleichen.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Empty lines</source>
        <translation>Leere Zeilen</translation>
    </message>
    <message>
        <source>Longest line (words)</source>
        <translation>Längste Zeile (Wörter)</translation>
    </message>
    <message>
        <source>Words a line</source>
        <translation>Wörter je Zeile</translation>
    </message>
    <message>
        <source>Different words</source>
        <translation>Verschiedene Wörter</translation>
    </message>
    <message>
        <source>Not in train.txt</source>
        <translation>Nicht in train.txt</translation>
    </message>
    <message>
        <source>Unknown (%)</source>
        <translation>Unbekannt (%)</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>{lines:,} lines, the longest of {longest:,} words.</source>
        <translation>{lines:,} Zeilen, die längste mit {longest:,} Wörtern.</translation>
    </message>
    <message>
        <source>Words in the line</source>
        <translation>Wörter in der Zeile</translation>
    </message>
    <message>
        <source>Folder with train.txt, valid.txt or test.txt</source>
        <translation>Ordner mit train.txt, valid.txt oder test.txt</translation>
    </message>
    <message>
        <source>Folder of texts</source>
        <translation>Ordner mit Texten</translation>
    </message>
    <message>
        <source>{count:,} ({share:.1f} %)</source>
        <translation>{count:,} ({share:.1f}&#xa0;%)</translation>
    </message>
    <message>
        <source>Run the tutorial&apos;s loop on the text, with the decoder and the LSTM in int8 in turns</source>
        <translation>Die Schleife des Tutorials über den Text laufen lassen, abwechselnd mit Decoder und LSTM in int8</translation>
    </message>
    <message>
        <source>The decoder&apos;s weights</source>
        <translation>Die Gewichte des Decoders</translation>
    </message>
    <message>
        <source>Whose weights lie far out</source>
        <translation>Wessen Gewichte weit außen liegen</translation>
    </message>
    <message>
        <source>Where the tutorial&apos;s int8 loses</source>
        <translation>Wo das int8 des Tutorials verliert</translation>
    </message>
    <message>
        <source>Why the tutorial&apos;s int8 loses</source>
        <translation>Warum das int8 des Tutorials verliert</translation>
    </message>
    <message>
        <source>{words:,} of {total:,} words…</source>
        <translation>{words:,} von {total:,} Wörtern…</translation>
    </message>
    <message>
        <source>⚠ Cancelled after {words:,} of {total:,} words</source>
        <translation>⚠ Abgebrochen nach {words:,} von {total:,} Wörtern</translation>
    </message>
    <message>
        <source>{words:,} words of {text}, 1 thread</source>
        <translation>{words:,} Wörter, Text: {text}, 1 Thread</translation>
    </message>
    <message>
        <source>one scale: steps of {step}, a typical row has {own:.0f} of {levels} levels</source>
        <translation>eine Skala: Schritt {step}, typische Zeile {own:.0f} von {levels} Stufen</translation>
    </message>
    <message>
        <source>a typical row&apos;s own scale: steps of {step}, {levels} levels</source>
        <translation>eigene Skala einer typischen Zeile: Schritt {step}, {levels} Stufen</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>the row of “{word}”: its largest weight is {value}, {deviations:.0f} standard deviations from zero</source>
        <translation>die Zeile von „{word}“: Ihr größtes Gewicht ist {value}, {deviations:.0f} Standardabweichungen von null entfernt</translation>
    </message>
    <message>
        <source>{value} ({deviations:.0f} σ)</source>
        <translation>{value} ({deviations:.0f} σ)</translation>
    </message>
    <message>
        <source>a typical row</source>
        <translation>eine typische Zeile</translation>
    </message>
    <message>
        <source>Of {rows:,} rows, a word each, these reach furthest from zero; half of all stay below {typical:.2g}.</source>
        <translation>Von {rows:,} Zeilen, eine je Wort, reichen diese am weitesten von null weg; die Hälfte aller bleibt unter {typical:.2g}.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Largest weight</source>
        <translation>Größtes Gewicht</translation>
    </message>
    <message>
        <source>Standard deviations</source>
        <translation>Standardabweichungen</translation>
    </message>
    <message>
        <source>KL from float32&apos;s predictions (nats a word)</source>
        <translation>KL gegenüber den Vorhersagen von float32 (Nat je Wort)</translation>
    </message>
    <message>
        <source>loss − float32&apos;s (nats a word)</source>
        <translation>Verlust − Verlust von float32 (Nat je Wort)</translation>
    </message>
    <message>
        <source>Quantized</source>
        <translation>Quantisiert</translation>
    </message>
    <message>
        <source>Loss − float32&apos;s</source>
        <translation>Verlust − float32</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Standardfehler</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>How far the predictions move from float32&apos;s; it is 0 only where they are the same</source>
        <translation>Wie weit sich die Vorhersagen von denen von float32 entfernen; 0 ist es nur, wo sie gleich sind</translation>
    </message>
    <message>
        <source>Loss difference</source>
        <translation>Verlustdifferenz</translation>
    </message>
    <message>
        <source>The loss minus float32&apos;s on the same words, with its standard error: on few words it may be luck</source>
        <translation>Der Verlust minus den von float32 auf denselben Wörtern, mit seinem Standardfehler: Bei wenigen Wörtern kann es Glück sein</translation>
    </message>
    <message>
        <source>The decoder&apos;s weights appear here with both grids.</source>
        <translation>Hier erscheinen die Gewichte des Decoders mit beiden Rastern.</translation>
    </message>
    <message>
        <source>The words whose rows hold the largest weights appear here.</source>
        <translation>Hier erscheinen die Wörter, deren Zeilen die größten Gewichte enthalten.</translation>
    </message>
    <message>
        <source>What each way to quantize costs appears here word by word: press “Measure”.</source>
        <translation>Was jede Art zu quantisieren kostet, erscheint hier Wort für Wort: „Messen“ drücken.</translation>
    </message>
    <message>
        <source>largest weight of the row</source>
        <translation>größtes Gewicht der Zeile</translation>
    </message>
    <message>
        <source>All weights of the decoder, counted on a logarithmic axis, so that a single one can be seen. Below them the levels that int8 has: with one scale for the tensor, as in the tutorial, they must reach the largest weight of all; with one scale a row, each row has as many for itself.</source>
        <translation>Alle Gewichte des Decoders, auf einer logarithmischen Achse gezählt, damit auch ein einzelnes zu sehen ist. Darunter die Stufen, die int8 hat: Bei einer Skala für den Tensor, wie im Tutorial, müssen sie bis zum größten Gewicht von allen reichen; bei einer Skala je Zeile hat jede Zeile ebenso viele für sich allein.</translation>
    </message>
    <message>
        <source>Each row of the decoder holds the weights of one word. The largest weight of all rows decides how far apart the levels of one scale are. σ is the standard deviation of all weights.</source>
        <translation>Jede Zeile des Decoders enthält die Gewichte eines Worts. Das größte Gewicht aller Zeilen bestimmt, wie weit die Stufen einer einzigen Skala auseinanderliegen. σ ist die Standardabweichung aller Gewichte.</translation>
    </message>
    <message>
        <source>The tutorial&apos;s loop on the same words with parts of the model in int8. KL is the mean of Σ p ln(p / q) over the words, p from float32 and q from the quantized model: 0 only where both predict the same. The loss difference may be luck on few words: its whisker is the standard error of the mean.</source>
        <translation>Die Schleife des Tutorials auf denselben Wörtern, mit Teilen des Modells in int8. KL ist das Mittel von Σ p ln(p / q) über die Wörter, p von float32 und q vom quantisierten Modell: 0 nur, wo beide dasselbe vorhersagen. Die Verlustdifferenz kann bei wenigen Wörtern Glück sein: Ihr Fehlerbalken ist der Standardfehler des Mittelwerts.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>{title}: KL {kl} nats a word, loss {difference} ± {error} nats a word against float32</source>
        <translation>{title}: KL {kl} Nat je Wort, Verlust {difference} ± {error} Nat je Wort gegenüber float32</translation>
    </message>
    <message>
        <source>Computing {title}</source>
        <translation>{title} berechnen</translation>
    </message>
    <message>
        <source>Taking a number apart</source>
        <translation>Eine Zahl zerlegen</translation>
    </message>
    <message>
        <source>The difference is to the model with its defaults</source>
        <translation>Der Unterschied gilt gegenüber dem Modell mit seinen Vorgaben</translation>
    </message>
    <message>
        <source>Here stand the values that the model is made with.</source>
        <translation>Hier stehen die Werte, mit denen das Modell gebaut wird.</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>All values as in the gallery, with the gallery&apos;s weights</source>
        <translation>Alle Werte wie in der Galerie, mit den Gewichten der Galerie</translation>
    </message>
    <message>
        <source>Reading a constructor</source>
        <translation>Konstruktor lesen</translation>
    </message>
    <message>
        <source>{title} cannot be edited: choose another model of the gallery.</source>
        <translation>{title} kann nicht bearbeitet werden: ein anderes Modell der Galerie wählen.</translation>
    </message>
    <message>
        <source>Each change makes the model anew.
Weights: {provenance}.</source>
        <translation>Jede Änderung baut das Modell neu.
Gewichte: {provenance}.</translation>
    </message>
    <message>
        <source>Counting parameters</source>
        <translation>Parameter zählen</translation>
    </message>
    <message>
        <source>{count:,} parameters</source>
        <translation>{count:,} Parameter</translation>
    </message>
    <message>
        <source>{count:,} parameters, {change}</source>
        <translation>{count:,} Parameter, {change}</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} Werte</translation>
    </message>
    <message>
        <source>Making {title}</source>
        <translation>{title} bauen</translation>
    </message>
    <message>
        <source>Every dot is a word of the vocabulary: its vector, seen along the two directions in which the vectors differ most (principal components). The darker, the more words. A click shows the words whose vectors point most nearly in the same direction in all dimensions; on the map these may lie far apart.</source>
        <translation>Jeder Punkt ist ein Wort des Vokabulars: sein Vektor, gesehen entlang der zwei Richtungen, in denen sich die Vektoren am meisten unterscheiden (Hauptkomponenten). Je dunkler, desto mehr Wörter. Ein Klick zeigt die Wörter, deren Vektoren in allen Dimensionen am ehesten in dieselbe Richtung zeigen; auf der Karte können sie weit auseinanderliegen.</translation>
    </message>
    <message>
        <source>cosine = a · b / (‖a‖ ‖b‖): 1 for the same direction, 0 for a right angle, −1 for the opposite one.</source>
        <translation>Kosinus = a · b / (‖a‖ ‖b‖): 1 für dieselbe Richtung, 0 für einen rechten Winkel, −1 für die entgegengesetzte.</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>Wortvektoren</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Alle Wörter</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Nächste Nachbarn</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Drawing the map of the words</source>
        <translation>Karte der Wörter zeichnen</translation>
    </message>
    <message>
        <source>PC {place} ({percent:.1f} % of the variance)</source>
        <translation>PC {place} ({percent:.1f}&#xa0;% der Varianz)</translation>
    </message>
    <message>
        <source>{count:,} words on a plane</source>
        <translation>{count:,} Wörter in einer Ebene</translation>
    </message>
    <message>
        <source>Looking for near words</source>
        <translation>Nahe Wörter suchen</translation>
    </message>
    <message>
        <source>Nearest to “{word}”</source>
        <translation>Am nächsten zu „{word}“</translation>
    </message>
    <message>
        <source>Looking for a word</source>
        <translation>Ein Wort suchen</translation>
    </message>
    <message>
        <source>None of the {count:,} words has “{text}” in it: try a part of it.</source>
        <translation>Keines der {count:,} Wörter enthält „{text}“: einen Teil davon versuchen.</translation>
    </message>
    <message>
        <source>There is no word to look for: type one.</source>
        <translation>Es gibt kein Wort zu suchen: eines eingeben.</translation>
    </message>
    <message>
        <source>Search a word</source>
        <translation>Ein Wort suchen</translation>
    </message>
    <message>
        <source>A word of the vocabulary or a part of one, up to 100 letters; Enter goes to it</source>
        <translation>Ein Wort des Vokabulars oder ein Teil davon, bis zu 100 Buchstaben; Eingabe geht dorthin</translation>
    </message>
    <message>
        <source>The whole map (0 on the map)</source>
        <translation>Die ganze Karte (0 auf der Karte)</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Closer (wheel, or + on the map), up to 400 times</source>
        <translation>Näher heran (Mausrad oder + auf der Karte), bis 400-fach</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Further away (wheel, or − on the map)</source>
        <translation>Weiter weg (Mausrad oder − auf der Karte)</translation>
    </message>
    <message>
        <source>All words of the word model appear here in a moment, near ones often together.</source>
        <translation>Gleich erscheinen hier alle Wörter des Wortmodells, nahe oft beieinander.</translation>
    </message>
    <message>
        <source>The ten nearest words appear here.</source>
        <translation>Hier erscheinen die zehn nächsten Nachbarn.</translation>
    </message>
    <message>
        <source>Draw a digit (LeNet)</source>
        <translation>Ziffer zeichnen (LeNet)</translation>
    </message>
    <message>
        <source>A digit on its way through LeNet: every map, every layer, ten answers</source>
        <translation>Eine Ziffer auf ihrem Weg durch LeNet: jede Karte, jede Schicht, zehn Antworten</translation>
    </message>
    <message>
        <source>Tag a sentence (LSTM)</source>
        <translation>Satz taggen (LSTM)</translation>
    </message>
    <message>
        <source>A sentence word by word through an LSTM: tags, probabilities, gates</source>
        <translation>Ein Satz Wort für Wort durch ein LSTM: Tags, Wahrscheinlichkeiten, Gatter</translation>
    </message>
    <message>
        <source>A small Transformer at work: who looks at whom, head by head</source>
        <translation>Ein kleiner Transformer bei der Arbeit: wer wen ansieht, Kopf für Kopf</translation>
    </message>
    <message>
        <source>The word model&apos;s vectors: nearest words and a map</source>
        <translation>Die Vektoren des Wortmodells: nächste Nachbarn und eine Karte</translation>
    </message>
    <message>
        <source>What any layer of the open model gives for an input of yours</source>
        <translation>Was eine beliebige Schicht des geöffneten Modells zu Ihrer Eingabe liefert</translation>
    </message>
    <message>
        <source>Numbers of this module and all in it that training can adjust</source>
        <translation>Zahlen dieses Moduls und all seiner Teile, die das Training anpassen kann</translation>
    </message>
    <message>
        <source>Of them trainable</source>
        <translation>Davon trainierbar</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Numbers that belong to the state but are not trained</source>
        <translation>Zahlen, die zum Zustand gehören, aber nicht trainiert werden</translation>
    </message>
    <message>
        <source>Multiply-adds of one forward pass</source>
        <translation>Multiplikationen mit Addition eines Vorwärtslaufs</translation>
    </message>
    <message>
        <source>Memory of parameters and buffers</source>
        <translation>Speicher der Parameter und Puffer</translation>
    </message>
    <message>
        <source>Activation bytes</source>
        <translation>Aktivierungs-Bytes</translation>
    </message>
    <message>
        <source>Memory of the tensors that it returned in one forward pass</source>
        <translation>Speicher der Tensoren, die es in einem Vorwärtslauf zurückgab</translation>
    </message>
    <message>
        <source>Shape of the first tensor that goes in</source>
        <translation>Form des ersten Tensors, der hineingeht</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Its part of the model&apos;s parameters</source>
        <translation>Sein Anteil an den Parametern des Modells</translation>
    </message>
    <message>
        <source>Choose a module: here stands where its numbers come from</source>
        <translation>Ein Modul wählen: Hier steht, woher seine Zahlen kommen</translation>
    </message>
    <message>
        <source>{percent:.1f} %</source>
        <translation>{percent:.1f}&#xa0;%</translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation>1 Parameter</translation>
    </message>
    <message>
        <source>{number} parameters</source>
        <translation>{number} Parameter</translation>
    </message>
    <message>
        <source>1 trainable parameter</source>
        <translation>1 trainierbarer Parameter</translation>
    </message>
    <message>
        <source>{number} trainable parameters</source>
        <translation>{number} trainierbare Parameter</translation>
    </message>
    <message>
        <source>1 number in buffers</source>
        <translation>1 Zahl in Puffern</translation>
    </message>
    <message>
        <source>{number} numbers in buffers</source>
        <translation>{number} Zahlen in Puffern</translation>
    </message>
    <message>
        <source>1 MAC</source>
        <translation>1 MAC</translation>
    </message>
    <message>
        <source>{number} MACs</source>
        <translation>{number} MACs</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} Bytes</translation>
    </message>
    <message>
        <source>1 byte of activations</source>
        <translation>1 Byte Aktivierungen</translation>
    </message>
    <message>
        <source>{number} bytes of activations</source>
        <translation>{number} Bytes Aktivierungen</translation>
    </message>
    <message>
        <source>{number} of the parameters</source>
        <translation>{number} der Parameter</translation>
    </message>
    <message>
        <source>Parameters: {number}</source>
        <translation>Parameter: {number}</translation>
    </message>
    <message>
        <source>Trainable parameters: {number}</source>
        <translation>Trainierbare Parameter: {number}</translation>
    </message>
    <message>
        <source>Numbers in buffers: {number}</source>
        <translation>Zahlen in Puffern: {number}</translation>
    </message>
    <message>
        <source>MACs unknown</source>
        <translation>MACs unbekannt</translation>
    </message>
    <message>
        <source>Bytes: {number}</source>
        <translation>Bytes: {number}</translation>
    </message>
    <message>
        <source>Bytes of activations: {number}</source>
        <translation>Bytes der Aktivierungen: {number}</translation>
    </message>
    <message>
        <source>Of the parameters: {number}</source>
        <translation>Von den Parametern: {number}</translation>
    </message>
    <message>
        <source>what reached it in one forward pass of the model with the input {given}</source>
        <translation>was in einem Vorwärtslauf des Modells mit der Eingabe {given} dort ankam</translation>
    </message>
    <message>
        <source>Input {number}</source>
        <translation>Eingabe {number}</translation>
    </message>
    <message>
        <source>Output {number}</source>
        <translation>Ausgabe {number}</translation>
    </message>
    <message>
        <source>The folder that the three files are written to; it is made if need be</source>
        <translation>Der Ordner, in den die drei Dateien geschrieben werden; bei Bedarf wird er angelegt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a folder for the three files</source>
        <translation>Einen Ordner für die drei Dateien wählen</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Jetzt holen</translation>
    </message>
    <message>
        <source>Fetches the files over the network, now</source>
        <translation>Holt die Dateien jetzt über das Netz</translation>
    </message>
    <message>
        <source>Stops; what has arrived stays, and is gone on with (Esc)</source>
        <translation>Hält an; was angekommen ist, bleibt und wird später ergänzt (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Puts this away; nothing is fetched</source>
        <translation>Legt dies weg; nichts wird geholt</translation>
    </message>
    <message>
        <source>Share of the files that is there</source>
        <translation>Anteil der Dateien, der da ist</translation>
    </message>
    <message>
        <source>0 to 100 % of all bytes, also those that were there before</source>
        <translation>0 bis 100&#xa0;% aller Bytes, auch derer, die schon vorher da waren</translation>
    </message>
    <message>
        <source>{names}, {size:.1f} MB, from {host}. {licence}. It is the only thing that LayerLab ever fetches, and only when you press the button; size and SHA-1 of every file are checked.</source>
        <translation>{names}, {size:.1f} MB, von {host}. {licence}. Es ist das Einzige, was LayerLab je aus dem Netz holt, und nur, wenn Sie die Schaltfläche drücken; Größe und SHA-1 jeder Datei werden geprüft.</translation>
    </message>
    <message>
        <source>⚠ There is no folder to write to: choose one.</source>
        <translation>⚠ Es gibt keinen Ordner zum Schreiben: einen wählen.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Fetching WikiText-2</source>
        <translation>WikiText-2 holen</translation>
    </message>
    <message>
        <source>{done:.1f} of {total:.1f} MB, {what}</source>
        <translation>{done:.1f} von {total:.1f} MB, {what}</translation>
    </message>
    <message>
        <source>It is all there, and checked: {folder}.</source>
        <translation>Alles ist da und geprüft: {folder}.</translation>
    </message>
    <message>
        <source>Stopped at {done:.1f} of {total:.1f} MB: what has arrived stays, and “Fetch now” goes on from there.</source>
        <translation>Angehalten bei {done:.1f} von {total:.1f} MB: Was angekommen ist, bleibt, und „Jetzt holen“ macht dort weiter.</translation>
    </message>
    <message>
        <source>Stopped: nothing was fetched.</source>
        <translation>Angehalten: Nichts wurde geholt.</translation>
    </message>
    <message>
        <source>Folder for WikiText-2</source>
        <translation>Ordner für WikiText-2</translation>
    </message>
    <message>
        <source>Get WikiText-2</source>
        <translation>WikiText-2 holen</translation>
    </message>
    <message>
        <source>To the folder</source>
        <translation>In den Ordner</translation>
    </message>
    <message>
        <source>No file is open: drop a model file on the window, or choose one with Open file….</source>
        <translation>Keine Datei ist geöffnet: eine Modelldatei auf das Fenster ziehen oder mit „Datei öffnen…“ eine wählen.</translation>
    </message>
    <message>
        <source>Load into this model</source>
        <translation>In dieses Modell laden</translation>
    </message>
    <message>
        <source>Which of the file&apos;s state_dicts; another one is opened at once</source>
        <translation>Welches state_dict der Datei; ein anderes wird sofort geöffnet</translation>
    </message>
    <message>
        <source>The models of which at least one key fits, best first</source>
        <translation>Die Modelle, zu denen mindestens ein Schlüssel passt, das beste zuerst</translation>
    </message>
    <message>
        <source>Puts the keys that fit into a fresh model, which all tabs then look at</source>
        <translation>Setzt die passenden Schlüssel in ein neues Modell ein, das dann alle Reiter zeigen</translation>
    </message>
    <message>
        <source>Match with</source>
        <translation>Abgleichen mit</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <source>Every tensor of the file</source>
        <translation>Jeder Tensor der Datei</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The file&apos;s keys against the model&apos;s</source>
        <translation>Die Schlüssel der Datei gegen die des Modells</translation>
    </message>
    <message>
        <source>The module classes of the file and their arguments</source>
        <translation>Die Modulklassen der Datei und ihre Argumente</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The text of the code in the file; it was not run</source>
        <translation>Der Text des Codes in der Datei; er wurde nicht ausgeführt</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>What opening the file the usual way would import</source>
        <translation>Was gewöhnliches Öffnen der Datei importieren würde</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>die ganze Datei</translation>
    </message>
    <message>
        <source>{name}: {tensors:,} tensors, {size:,} bytes</source>
        <translation>{name}: {tensors:,} Tensoren, {size:,} Bytes</translation>
    </message>
    <message>
        <source>{title}: {count} of {total} keys</source>
        <translation>{title}: {count} von {total} Schlüsseln</translation>
    </message>
    <message>
        <source>✗ No key fits a model of the gallery.</source>
        <translation>✗ Kein Schlüssel passt zu einem Modell der Galerie.</translation>
    </message>
    <message>
        <source>{sentence}, {count} missing</source>
        <translation>{sentence}, {count} fehlen</translation>
    </message>
    <message>
        <source>{sentence}; all tabs look at it</source>
        <translation>{sentence}; alle Reiter zeigen es</translation>
    </message>
    <message>
        <source>Models and texts</source>
        <translation>Modelle und Texte</translation>
    </message>
    <message>
        <source>Other word models, corpora with their statistics, and WikiText-2 from the network</source>
        <translation>Andere Wortmodelle, Korpora mit ihrer Statistik und WikiText-2 aus dem Netz</translation>
    </message>
    <message>
        <source>The texts that grew from this one, as a tree; two of them side by side</source>
        <translation>Die aus diesem gewachsenen Texte als Baum; zwei davon nebeneinander</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturen</translation>
    </message>
    <message>
        <source>The same prompt at four temperatures, drawn with the same random numbers</source>
        <translation>Derselbe Anfangstext bei vier Temperaturen, mit denselben Zufallszahlen gezogen</translation>
    </message>
    <message>
        <source>float and int8</source>
        <translation>float und int8</translation>
    </message>
    <message>
        <source>Two texts drawn with the same random numbers, one by float32, one by int8</source>
        <translation>Zwei mit denselben Zufallszahlen gezogene Texte, einer von float32, einer von int8</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>How much a text of your own surprises the model, word by word</source>
        <translation>Wie sehr ein eigener Text das Modell überrascht, Wort für Wort</translation>
    </message>
    <message>
        <source>Hidden state</source>
        <translation>Verborgener Zustand</translation>
    </message>
    <message>
        <source>What the model keeps in mind, word by word: h and c of every layer</source>
        <translation>Was sich das Modell merkt, Wort für Wort: h und c jeder Schicht</translation>
    </message>
    <message>
        <source>What one forward pass computes, from top to bottom. A box with sharp corners is a module, a rounded one a function called in a module&apos;s forward(), a pill an input or output, a dashed box a parameter or a constant. An arrow is a tensor on its way, with its shape; a dashed one of another colour goes past a block and is added to what the block made: a residual connection. A frame holds what happens inside a module; + and − fold it.

Arrow keys go along the edges, Enter chooses the module, Space folds, Page Down and Page Up step, P plays, F shows all, + and − zoom, Shift and arrows move.</source>
        <translation>Was ein Vorwärtslauf berechnet, von oben nach unten. Ein Kasten mit spitzen Ecken ist ein Modul, ein abgerundeter eine Funktion, die im forward() eines Moduls aufgerufen wird, eine Pille eine Eingabe oder Ausgabe, ein gestrichelter Kasten ein Parameter oder eine Konstante. Ein Pfeil ist ein Tensor unterwegs, mit seiner Form; ein gestrichelter in anderer Farbe führt an einem Block vorbei und wird zu dem addiert, was der Block ergab: eine Residualverbindung. Ein Rahmen umschließt, was in einem Modul geschieht; + und − klappen ihn auf und zu.

Pfeiltasten folgen den Kanten, Eingabe wählt das Modul, Leertaste klappt auf und zu, Bild auf und Bild ab gehen Schritte, P spielt ab, F zeigt alles, + und − zoomen, Umschalt und Pfeile verschieben.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gibt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation>Datenfluss</translation>
    </message>
    <message>
        <source>The graph appears here once the forward pass has been recorded.</source>
        <translation>Hier erscheint der Graph, sobald der Vorwärtslauf aufgezeichnet ist.</translation>
    </message>
    <message>
        <source>Data flow of {title}</source>
        <translation>Datenfluss von {title}</translation>
    </message>
    <message>
        <source>Recording one forward pass and laying the graph out; Esc stops it.</source>
        <translation>Ein Vorwärtslauf wird aufgezeichnet und der Graph angeordnet; Esc hält an.</translation>
    </message>
    <message>
        <source>Drawing the graph</source>
        <translation>Graph zeichnen</translation>
    </message>
    <message>
        <source>The graph could not be drawn. Press Redraw to try again.</source>
        <translation>Der Graph konnte nicht gezeichnet werden. „Neu zeichnen“ drücken, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>Stopped. Press Redraw to try again.</source>
        <translation>Angehalten. „Neu zeichnen“ drücken, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>{layer} computes nothing in this forward pass.</source>
        <translation>{layer} berechnet in diesem Vorwärtslauf nichts.</translation>
    </message>
    <message>
        <source>Laying the graph out</source>
        <translation>Graph anordnen</translation>
    </message>
    <message>
        <source>{whole:,} nodes, shown folded as {shown:,}.</source>
        <translation>{whole:,} Knoten, eingeklappt als {shown:,} gezeigt.</translation>
    </message>
    <message>
        <source>{count} nodes folded</source>
        <translation>{count} Knoten eingeklappt</translation>
    </message>
    <message>
        <source>How many of the program&apos;s 500 own digits are read right: by the model as it was, and by the copy with the edits. The session&apos;s model itself stays as it is.</source>
        <translation>Wie viele der 500 eigenen Ziffern des Programms richtig gelesen werden: vom Modell, wie es war, und von der Kopie mit den Änderungen. Das Modell der Sitzung selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Alle verwerfen</translation>
    </message>
    <message>
        <source>Accuracy on 500 stroke digits</source>
        <translation>Genauigkeit bei 500 Strichziffern</translation>
    </message>
    <message>
        <source>Takes the chosen edit away (Delete)</source>
        <translation>Nimmt die gewählte Änderung zurück (Entf)</translation>
    </message>
    <message>
        <source>Takes all edits away; Undo brings them back</source>
        <translation>Nimmt alle Änderungen zurück; „Rückgängig“ bringt sie wieder</translation>
    </message>
    <message>
        <source>read right (%)</source>
        <translation>richtig gelesen (%)</translation>
    </message>
    <message>
        <source>The accuracy appears as soon as the 500 digits are read.</source>
        <translation>Die Genauigkeit erscheint, sobald die 500 Ziffern gelesen sind.</translation>
    </message>
    <message>
        <source>removing an edit</source>
        <translation>eine Änderung entfernen</translation>
    </message>
    <message>
        <source>reverting all edits</source>
        <translation>alle Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Changing weights</source>
        <translation>Gewichte ändern</translation>
    </message>
    <message>
        <source>No weight is changed.</source>
        <translation>Kein Gewicht ist geändert.</translation>
    </message>
    <message>
        <source>Listing layers</source>
        <translation>Schichten auflisten</translation>
    </message>
    <message>
        <source>Reading a weight</source>
        <translation>Ein Gewicht lesen</translation>
    </message>
    <message>
        <source>500 digits are being read …</source>
        <translation>500 Ziffern werden gelesen …</translation>
    </message>
    <message>
        <source>Reading 500 digits</source>
        <translation>500 Ziffern lesen</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie es war</translation>
    </message>
    <message>
        <source>with edits</source>
        <translation>mit Änderungen</translation>
    </message>
    <message>
        <source>{sentence} Before the edits: {percent:.1f} %.</source>
        <translation>{sentence} Vor den Änderungen: {percent:.1f}&#xa0;%.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>as it was (%)</source>
        <translation>wie es war (%)</translation>
    </message>
    <message>
        <source>with edits (%)</source>
        <translation>mit Änderungen (%)</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>jetzt {value}</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Jetzt vergessen</translation>
    </message>
    <message>
        <source>Which layer of the LSTM is shown, 1 to {count}</source>
        <translation>Welche Schicht des LSTM gezeigt wird, 1 bis {count}</translation>
    </message>
    <message>
        <source>{part} of layer {layer}: {units} of {all} units</source>
        <translation>{part} von Schicht {layer}: {units} von {all} Einheiten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>Einheit {unit}</translation>
    </message>
    <message>
        <source>Start a text: what the LSTM carries from word to word appears here, a column for each word.</source>
        <translation>Einen Text beginnen: Hier erscheint, was das LSTM von Wort zu Wort mitnimmt, eine Spalte je Wort.</translation>
    </message>
    <message>
        <source>Makes a branch in which “{word}” is read from an empty hidden state (h and c are 0): all before it is forgotten. The open word counts, without one the last of the text.</source>
        <translation>Macht einen Zweig, in dem „{word}“ aus einem leeren verborgenen Zustand gelesen wird (h und c sind 0): Alles davor ist vergessen. Es gilt das geöffnete Wort, ohne ein solches das letzte des Textes.</translation>
    </message>
    <message>
        <source>Forget now reads the open word, or the last one, from an empty state and goes on as a branch.</source>
        <translation>„Jetzt vergessen“ liest das geöffnete oder das letzte Wort aus einem leeren Zustand und macht als Zweig weiter.</translation>
    </message>
    <message>
        <source>Comparing with the text that remembers</source>
        <translation>Mit dem Text vergleichen, der sich erinnert</translation>
    </message>
    <message>
        <source>Forgotten: all before “{word}”. Likeliest next with its memory: “{before}” ({before_share}, {before_bits:.1f} bits open); without it: “{after}” ({after_share}, {after_bits:.1f} bits open).</source>
        <translation>Vergessen: alles vor „{word}“. Mit Gedächtnis am wahrscheinlichsten als Nächstes: „{before}“ ({before_share}, {before_bits:.1f} Bit offen); ohne: „{after}“ ({after_share}, {after_bits:.1f} Bit offen).</translation>
    </message>
    <message>
        <source>The hidden state h = o · tanh(c): what the layer above and the decoder see; between −1 and 1</source>
        <translation>Der verborgene Zustand h = o · tanh(c): was die Schicht darüber und der Decoder sehen; zwischen −1 und 1</translation>
    </message>
    <message>
        <source>The cell state c: what the LSTM remembers by; it has no bounds</source>
        <translation>Der Zellzustand c: womit sich das LSTM erinnert; er hat keine Grenzen</translation>
    </message>
    <message>
        <source>State {part}</source>
        <translation>Zustand {part}</translation>
    </message>
    <message>
        <source>Which layer of the LSTM is shown, from 1</source>
        <translation>Welche Schicht des LSTM gezeigt wird, ab 1</translation>
    </message>
    <message>
        <source>How many units are shown, 1 to {most}: those that move most</source>
        <translation>Wie viele Einheiten gezeigt werden, 1 bis {most}: die, die sich am meisten bewegen</translation>
    </message>
    <message>
        <source>How many words are shown, 2 to {most}: the last ones of the text</source>
        <translation>Wie viele Wörter gezeigt werden, 2 bis {most}: die letzten des Textes</translation>
    </message>
    <message>
        <source>Makes a branch that has forgotten all before a word</source>
        <translation>Macht einen Zweig, der alles vor einem Wort vergessen hat</translation>
    </message>
    <message>
        <source>Between two words an LSTM keeps two vectors in each layer: h, which it shows, and c, which it remembers by. A column is one of them after a word was read, a row is a unit: c&apos; = f · c + i · g and h = o · tanh(c&apos;), with the gates f, i and o between 0 and 1. Orange is above zero, blue below. Of more units than are shown those are chosen whose values vary most over these words.

The upright line divides the prompt from what was drawn. A dashed line stands where the state was emptied: the word at its right was read with h = c = 0, as if it were the first.</source>
        <translation>Zwischen zwei Wörtern bewahrt ein LSTM in jeder Schicht zwei Vektoren: h, den es zeigt, und c, mit dem es sich erinnert. Eine Spalte ist einer davon, nachdem ein Wort gelesen wurde, eine Zeile eine Einheit: c&apos; = f · c + i · g und h = o · tanh(c&apos;), mit den Gattern f, i und o zwischen 0 und 1. Orange ist über null, Blau darunter. Gibt es mehr Einheiten als gezeigt werden, sind die gewählt, deren Werte über diese Wörter am meisten schwanken.

Die senkrechte Linie trennt den Anfangstext vom Gezogenen. Eine gestrichelte Linie steht, wo der Zustand geleert wurde: Das Wort rechts davon wurde mit h = c = 0 gelesen, als wäre es das erste.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>Läufe suchen</translation>
    </message>
    <message>
        <source>Words of the date, schemes, model, text, name or note; Esc shows all runs</source>
        <translation>Wörter aus Datum, Schemas, Modell, Text, Name oder Notiz; Esc zeigt alle Läufe</translation>
    </message>
    <message>
        <source>Take settings</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Pictures of the history</source>
        <translation>Bilder des Verlaufs</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Verlauf lesen</translation>
    </message>
    <message>
        <source>Run {number} keeps no settings: it was not started from any.</source>
        <translation>Lauf {number} enthält keine Einstellungen: Er wurde nicht aus solchen gestartet.</translation>
    </message>
    <message>
        <source>settings of run {number}</source>
        <translation>Einstellungen von Lauf {number}</translation>
    </message>
    <message>
        <source>Deleting runs</source>
        <translation>Läufe löschen</translation>
    </message>
    <message>
        <source>name of run {number}</source>
        <translation>Name von Lauf {number}</translation>
    </message>
    <message>
        <source>note of run {number}</source>
        <translation>Notiz zu Lauf {number}</translation>
    </message>
    <message>
        <source>Changing a run</source>
        <translation>Einen Lauf ändern</translation>
    </message>
    <message>
        <source>delete run {number}</source>
        <translation>Lauf {number} löschen</translation>
    </message>
    <message>
        <source>delete {count} runs</source>
        <translation>{count} Läufe löschen</translation>
    </message>
    <message>
        <source>Bringing runs back</source>
        <translation>Läufe zurückholen</translation>
    </message>
    <message>
        <source>Run {number} is deleted: Ctrl+Z brings it back.</source>
        <translation>Lauf {number} ist gelöscht: Strg+Z bringt ihn zurück.</translation>
    </message>
    <message>
        <source>{count} runs are deleted: Ctrl+Z brings them back.</source>
        <translation>{count} Läufe sind gelöscht: Strg+Z bringt sie zurück.</translation>
    </message>
    <message>
        <source>Without the history all else works as always. {reason}</source>
        <translation>Ohne den Verlauf geht alles andere wie immer. {reason}</translation>
    </message>
    <message>
        <source>Every run is kept here by itself. Press F5 to make one: it appears with its loss and its time.</source>
        <translation>Jeder Lauf wird hier von selbst aufbewahrt. F5 drücken, um einen zu machen: Er erscheint mit seinem Verlust und seiner Zeit.</translation>
    </message>
    <message>
        <source>No run has all of these words; Esc shows all of them.</source>
        <translation>Kein Lauf enthält alle diese Wörter; Esc zeigt alle Läufe.</translation>
    </message>
    <message>
        <source>{count} runs are selected: select two of them.</source>
        <translation>{count} Läufe sind ausgewählt: zwei davon auswählen.</translation>
    </message>
    <message>
        <source>The report is saved as {path}.</source>
        <translation>Der Bericht ist als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Put the settings of this run into the controls on the left (Enter)</source>
        <translation>Die Einstellungen dieses Laufs in die Bedienelemente links übernehmen (Eingabe)</translation>
    </message>
    <message>
        <source>Delete the selected runs; Ctrl+Z brings them back for 30 days (Del)</source>
        <translation>Die ausgewählten Läufe löschen; Strg+Z bringt sie 30 Tage lang zurück (Entf)</translation>
    </message>
    <message>
        <source>Type a name of your own for this run (F2 on its name)</source>
        <translation>Einen eigenen Namen für diesen Lauf eingeben (F2 auf seinem Namen)</translation>
    </message>
    <message>
        <source>Type a note on this run (F2 on its note)</source>
        <translation>Eine Notiz zu diesem Lauf eingeben (F2 auf seiner Notiz)</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>What each run lost for the size or the time that it saved</source>
        <translation>Was jeder Lauf für die gesparte Größe oder Zeit verlor</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>What differs between two selected runs, row by row</source>
        <translation>Worin sich zwei ausgewählte Läufe unterscheiden, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Two runs compared</source>
        <translation>Zwei Läufe im Vergleich</translation>
    </message>
    <message>
        <source>Run {n}</source>
        <translation>Lauf {n}</translation>
    </message>
    <message>
        <source>Quantized model (*.safetensors)</source>
        <translation>Quantisiertes Modell (*.safetensors)</translation>
    </message>
    <message>
        <source>Save quantized model…</source>
        <translation>Quantisiertes Modell speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open quantized model…</source>
        <translation>Quantisiertes Modell öffnen…</translation>
    </message>
    <message>
        <source>What will be in the file stands here as soon as a model is open.</source>
        <translation>Was in der Datei sein wird, steht hier, sobald ein Modell geöffnet ist.</translation>
    </message>
    <message>
        <source>Save quantized model</source>
        <translation>Quantisiertes Modell speichern</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>{name} wird gespeichert…</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} speichern</translation>
    </message>
    <message>
        <source>✓ {path}: the file has {file}; by the tutorial&apos;s rule the model has {model}. {coverage}</source>
        <translation>✓ {path}: Die Datei hat {file}; nach der Regel des Tutorials hat das Modell {model}. {coverage}</translation>
    </message>
    <message>
        <source>Cancelled: {name} was not written, a former file is unchanged.</source>
        <translation>Abgebrochen: {name} wurde nicht geschrieben, eine frühere Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Open quantized model</source>
        <translation>Quantisiertes Modell öffnen</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>✓ All tabs look at {title}: {provenance}.</source>
        <translation>✓ Alle Reiter zeigen {title}: {provenance}.</translation>
    </message>
    <message>
        <source>The report of a run can be saved here as soon as one is made: press F5.</source>
        <translation>Der Bericht eines Laufs kann hier gespeichert werden, sobald es einen gibt: F5 drücken.</translation>
    </message>
    <message>
        <source>The latest run, as far as it was measured: {names}, on {text}.</source>
        <translation>Der letzte Lauf, soweit er gemessen wurde: {names}; Text: {text}.</translation>
    </message>
    <message>
        <source>The latest run: {names}, on {text}.</source>
        <translation>Der letzte Lauf: {names}; Text: {text}.</translation>
    </message>
    <message>
        <source>✓ The report is saved as {path}.</source>
        <translation>✓ Der Bericht ist als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>One of the entries that are compared; the controls on the left change it</source>
        <translation>Einer der verglichenen Einträge; die Bedienelemente links ändern ihn</translation>
    </message>
    <message>
        <source>Quantize a copy of the model and write it as .safetensors; nothing in it runs when it is opened</source>
        <translation>Eine Kopie des Modells quantisieren und als .safetensors schreiben; beim Öffnen wird nichts darin ausgeführt</translation>
    </message>
    <message>
        <source>Stop saving; a former file stays as it is (Esc)</source>
        <translation>Das Speichern anhalten; eine frühere Datei bleibt, wie sie ist (Esc)</translation>
    </message>
    <message>
        <source>Open a model that was saved here: it comes back bit for bit, in all tabs</source>
        <translation>Ein hier gespeichertes Modell öffnen: Es kommt Bit für Bit zurück, in allen Reitern</translation>
    </message>
    <message>
        <source>The quantized model</source>
        <translation>Das quantisierte Modell</translation>
    </message>
    <message>
        <source>Back from a file</source>
        <translation>Zurück aus einer Datei</translation>
    </message>
    <message>
        <source>A saved model opens in all tabs: look at its layers, generate text with it, measure it.</source>
        <translation>Ein gespeichertes Modell öffnet sich in allen Reitern: seine Schichten ansehen, Text damit erzeugen, es messen.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Size by the tutorial&apos;s rule: {size}.</source>
        <translation>Größe nach der Regel des Tutorials: {size}.</translation>
    </message>
    <message>
        <source>In the file: integers and scales of the quantized modules, the other weights, and the recipe to rebuild the model.</source>
        <translation>In der Datei: ganze Zahlen und Skalen der quantisierten Module, die übrigen Gewichte und das Rezept, um das Modell wieder aufzubauen.</translation>
    </message>
    <message>
        <source>In the file: all weights as they are, and the recipe to rebuild the model.</source>
        <translation>In der Datei: alle Gewichte, wie sie sind, und das Rezept, um das Modell wieder aufzubauen.</translation>
    </message>
    <message>
        <source>Its {count:,} words are in it, too.</source>
        <translation>Auch seine {count:,} Wörter sind darin.</translation>
    </message>
    <message>
        <source>It holds no pickle and no code: opening it runs nothing.</source>
        <translation>Sie enthält kein Pickle und keinen Code: Beim Öffnen wird nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Quantize each module alone, and all but it, and compare with the model as it is</source>
        <translation>Jedes Modul allein und alle außer ihm quantisieren und mit dem unveränderten Modell vergleichen</translation>
    </message>
    <message>
        <source>Error of each module</source>
        <translation>Fehler jedes Moduls</translation>
    </message>
    <message>
        <source>What each module costs</source>
        <translation>Was jedes Modul kostet</translation>
    </message>
    <message>
        <source>Measuring the error of each module</source>
        <translation>Fehler jedes Moduls messen</translation>
    </message>
    <message>
        <source>{done} of {total} modules…</source>
        <translation>{done} von {total} Modulen…</translation>
    </message>
    <message>
        <source>⚠ Cancelled after {done} of {total} modules</source>
        <translation>⚠ Abgebrochen nach {done} von {total} Modulen</translation>
    </message>
    <message>
        <source>measured on: {input}</source>
        <translation>gemessen mit: {input}</translation>
    </message>
    <message>
        <source>Error of each module: {scheme}</source>
        <translation>Fehler jedes Moduls: {scheme}</translation>
    </message>
    <message>
        <source>only this</source>
        <translation>nur dieses</translation>
    </message>
    <message>
        <source>all but this</source>
        <translation>alle außer diesem</translation>
    </message>
    <message>
        <source>KL of the predictions (nats a word): longer is worse</source>
        <translation>KL der Vorhersagen (Nat je Wort): länger ist schlechter</translation>
    </message>
    <message>
        <source>SQNR of the model&apos;s output (dB): longer is better</source>
        <translation>SQNR der Ausgabe des Modells (dB): länger ist besser</translation>
    </message>
    <message>
        <source>its weights</source>
        <translation>seine Gewichte</translation>
    </message>
    <message>
        <source>its output</source>
        <translation>seine Ausgabe</translation>
    </message>
    <message>
        <source>SQNR (dB): longer is better</source>
        <translation>SQNR (dB): länger ist besser</translation>
    </message>
    <message>
        <source>The worst {drawn} of {all} modules; the table has all.</source>
        <translation>Die schlechtesten {drawn} von {all} Modulen; die Tabelle hat alle.</translation>
    </message>
    <message>
        <source>The model with this module quantized alone, and with all the others.</source>
        <translation>Das Modell, in dem nur dieses Modul quantisiert ist, und das mit allen anderen.</translation>
    </message>
    <message>
        <source>How far the quantized weights, and what comes of them, are from float32.</source>
        <translation>Wie weit die quantisierten Gewichte und was aus ihnen folgt von float32 entfernt sind.</translation>
    </message>
    <message>
        <source>Counting the weights of {fqn}</source>
        <translation>Gewichte von {fqn} zählen</translation>
    </message>
    <message>
        <source>Counting the weights of a row</source>
        <translation>Gewichte einer Zeile zählen</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>What becomes of the model&apos;s output with this module quantized alone, and with the rest</source>
        <translation>Was aus der Ausgabe des Modells wird, wenn nur dieses Modul quantisiert ist und wenn es die übrigen sind</translation>
    </message>
    <message>
        <source>How far the module&apos;s own weights and output are from float32</source>
        <translation>Wie weit die eigenen Gewichte und die Ausgabe des Moduls von float32 entfernt sind</translation>
    </message>
    <message>
        <source>A row for each module that becomes int8 appears here.</source>
        <translation>Hier erscheint eine Zeile für jedes Modul, das zu int8 wird.</translation>
    </message>
    <message>
        <source>What each module costs appears here, with it alone and without it.</source>
        <translation>Hier erscheint, was jedes Modul kostet, mit ihm allein und ohne es.</translation>
    </message>
    <message>
        <source>SQNR is 10 log10(sum of squares / sum of squared errors), in dB: 6 dB are one bit. Cosine is that of the angle between the float and the quantized weights. Only this is the model with this module quantized alone, all but this the model with all the others quantized: where errors simply added up, both would tell the same.</source>
        <translation>SQNR ist 10 log10(Summe der Quadrate / Summe der quadrierten Fehler), in dB: 6 dB sind ein Bit. Kosinus ist der des Winkels zwischen den float- und den quantisierten Gewichten. „Nur dieses“ ist das Modell, in dem allein dieses Modul quantisiert ist, „alle außer diesem“ das Modell, in dem alle anderen quantisiert sind: Würden sich Fehler einfach addieren, sagten beide dasselbe.</translation>
    </message>
    <message>
        <source>KL is the mean of Σ p ln(p / q) over the words, p from the float model and q from the quantized one: 0 only where both predict the same. A model that reads no words is judged by the SQNR of its output, where more decibels mean less error. A click on a bar shows the module&apos;s weights.</source>
        <translation>KL ist das Mittel von Σ p ln(p / q) über die Wörter, p vom float-Modell und q vom quantisierten: 0 nur, wo beide dasselbe vorhersagen. Ein Modell, das keine Wörter liest, wird nach dem SQNR seiner Ausgabe beurteilt; dort bedeuten mehr Dezibel weniger Fehler. Ein Klick auf einen Balken zeigt die Gewichte des Moduls.</translation>
    </message>
    <message>
        <source>{scheme} has no such grid here: these are the levels of the tutorial&apos;s int8.</source>
        <translation>{scheme} hat hier kein solches Raster: Dies sind die Stufen des int8 aus dem Tutorial.</translation>
    </message>
    <message>
        <source>Left as it is: {fqn} ({type}): {reason}.</source>
        <translation>Unverändert bleibt: {fqn} ({type}): {reason}.</translation>
    </message>
    <message>
        <source>{said} So are {count} others.</source>
        <translation>{said} Ebenso {count} weitere.</translation>
    </message>
    <message>
        <source>{said} Likewise: {others}.</source>
        <translation>{said} Ebenso: {others}.</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>Max error</source>
        <translation>Max. Fehler</translation>
    </message>
    <message>
        <source>Output (dB)</source>
        <translation>Ausgabe (dB)</translation>
    </message>
    <message>
        <source>KL, only this</source>
        <translation>KL, nur dieses</translation>
    </message>
    <message>
        <source>KL, all but this</source>
        <translation>KL, alle außer diesem</translation>
    </message>
    <message>
        <source>Only this (dB)</source>
        <translation>Nur dieses (dB)</translation>
    </message>
    <message>
        <source>All but this (dB)</source>
        <translation>Alle außer diesem (dB)</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>keine Zahlen</translation>
    </message>
    <message>
        <source>all error</source>
        <translation>nur Fehler</translation>
    </message>
    <message>
        <source>{fqn}, {name}: KL {kl} nats a word, loss {loss} nats a word</source>
        <translation>{fqn}, {name}: KL {kl} Nat je Wort, Verlust {loss} Nat je Wort</translation>
    </message>
    <message>
        <source>Drawing, 32 × 32</source>
        <translation>Zeichnung, 32 × 32</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Hands inside</source>
        <translation>Eingreifen</translation>
    </message>
    <message>
        <source>Point map</source>
        <translation>Punktkarte</translation>
    </message>
    <message>
        <source>softmax over the ten outputs: exp(z) of each, divided by the sum of all ten. They add up to 1.</source>
        <translation>Softmax über die zehn Ausgaben: exp(z) von jeder, geteilt durch die Summe aller zehn. Zusammen ergeben sie 1.</translation>
    </message>
    <message>
        <source>What the network sees: 32 × 32 numbers from 0 (paper) to 1 (ink). A box that is lit is all that the chosen cell of a map can see. Draw with mouse or keys: arrows move, Space or Enter paints, Shift + arrow draws, E changes the tool.</source>
        <translation>Was das Netz sieht: 32 × 32 Zahlen von 0 (Papier) bis 1 (Tinte). Ein heller Kasten ist alles, was die gewählte Zelle einer Karte sehen kann. Mit Maus oder Tasten zeichnen: Pfeile bewegen, Leertaste oder Eingabe malt, Umschalt + Pfeil zieht einen Strich, E wechselt das Werkzeug.</translation>
    </message>
    <message>
        <source>Your drawing.</source>
        <translation>Ihre Zeichnung.</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>Was vom Netz gezeigt wird</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} lesen</translation>
    </message>
    <message>
        <source>{name}, as the network sees it.</source>
        <translation>{name}, wie das Netz es sieht.</translation>
    </message>
    <message>
        <source>The ten answers appear as soon as the digit is read.</source>
        <translation>Die zehn Antworten erscheinen, sobald die Ziffer gelesen ist.</translation>
    </message>
    <message>
        <source>What every layer makes of the drawing</source>
        <translation>Was jede Schicht aus der Zeichnung macht</translation>
    </message>
    <message>
        <source>Which pixels the answer hangs on, and how strong the gradients are</source>
        <translation>An welchen Pixeln die Antwort hängt und wie stark die Gradienten sind</translation>
    </message>
    <message>
        <source>Change weights of a copy by hand and see what becomes of the answer</source>
        <translation>Gewichte einer Kopie von Hand ändern und sehen, was aus der Antwort wird</translation>
    </message>
    <message>
        <source>Many digits as points after any layer</source>
        <translation>Viele Ziffern als Punkte nach einer beliebigen Schicht</translation>
    </message>
    <message>
        <source>Opening LeNet</source>
        <translation>LeNet öffnen</translation>
    </message>
    <message>
        <source>Reading the drawing</source>
        <translation>Zeichnung lesen</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>leeren</translation>
    </message>
    <message>
        <source>column {at}</source>
        <translation>Spalte {at}</translation>
    </message>
    <message>
        <source>A {digit}, drawn from seed {seed}.</source>
        <translation>Eine {digit}, gezeichnet aus Seed {seed}.</translation>
    </message>
    <message>
        <source>Drawing a digit</source>
        <translation>Eine Ziffer zeichnen</translation>
    </message>
    <message>
        <source>The clipboard&apos;s picture, as the network sees it.</source>
        <translation>Das Bild aus der Zwischenablage, wie das Netz es sieht.</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>Zwischenablage lesen</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard: copy one, then paste again.</source>
        <translation>In der Zwischenablage ist kein Bild: eines kopieren, dann noch einmal einfügen.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Ein Bild öffnen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>sample of {digit}</source>
        <translation>Beispiel für {digit}</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Taking a cell apart</source>
        <translation>Eine Zelle zerlegen</translation>
    </message>
    <message>
        <source>Drawing: {method}</source>
        <translation>Zeichnung: {method}</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Was Sie sehen</translation>
    </message>
    <message>
        <source>This lesson leaves this card out.</source>
        <translation>Diese Lektion lässt diese Karte aus.</translation>
    </message>
    <message>
        <source>Reading a lesson</source>
        <translation>Eine Lektion lesen</translation>
    </message>
    <message>
        <source>There is no card for this one yet.</source>
        <translation>Hierfür gibt es noch keine Karte.</translation>
    </message>
    <message>
        <source>Asking a question</source>
        <translation>Eine Frage stellen</translation>
    </message>
    <message>
        <source>It is {answer:g}. {afterwards}</source>
        <translation>Es ist {answer:g}. {afterwards}</translation>
    </message>
    <message>
        <source>Comparing a guess</source>
        <translation>Einen Tipp vergleichen</translation>
    </message>
    <message>
        <source>A digit through LeNet</source>
        <translation>Eine Ziffer durch LeNet</translation>
    </message>
    <message>
        <source>Each small picture is a map. Orange: what is under the window looks like its weights. Blue: like their negative. The page&apos;s own tone: zero.</source>
        <translation>Jedes kleine Bild ist eine Karte. Orange: Was unter dem Fenster liegt, sieht aus wie seine Gewichte. Blau: wie deren Negativ. Der Ton der Seite selbst: null.</translation>
    </message>
    <message>
        <source>Draw a 1, then add a roof: which map wakes up?</source>
        <translation>Eine 1 zeichnen, dann ein Dach dazu: Welche Karte erwacht?</translation>
    </message>
    <message>
        <source>Click a cell of a late map: how much of the drawing does it see?</source>
        <translation>Eine Zelle einer späten Karte anklicken: Wie viel von der Zeichnung sieht sie?</translation>
    </message>
    <message>
        <source>Shift the drawing: which maps shift with it, and which hardly change?</source>
        <translation>Die Zeichnung verschieben: Welche Karten verschieben sich mit, und welche ändern sich kaum?</translation>
    </message>
    <message>
        <source>conv1 slides windows of 5 × 5 over the 32 × 32 picture. How high are its maps?</source>
        <translation>conv1 schiebt Fenster von 5 × 5 über das 32 × 32 große Bild. Wie hoch sind seine Karten?</translation>
    </message>
    <message>
        <source>(32 − 5) / 1 + 1 = 28: the window has 28 places along each side.</source>
        <translation>(32 − 5) / 1 + 1 = 28: Das Fenster hat entlang jeder Seite 28 Plätze.</translation>
    </message>
    <message>
        <source>A sentence through an LSTM</source>
        <translation>Ein Satz durch ein LSTM</translation>
    </message>
    <message>
        <source>Gates reach from 0 (shut) to 1 (open); g, c and h have one colour above zero and another below.</source>
        <translation>Gatter reichen von 0 (zu) bis 1 (offen); g, c und h haben eine Farbe über null und eine andere darunter.</translation>
    </message>
    <message>
        <source>Type “the duck” and then “they duck”: when does the tag change?</source>
        <translation>„the duck“ und dann „they duck“ eingeben: Wann wechselt das Tag?</translation>
    </message>
    <message>
        <source>Invent a word that ends in -ly.</source>
        <translation>Ein Wort erfinden, das auf -ly endet.</translation>
    </message>
    <message>
        <source>Which gate shuts at the end of a sentence?</source>
        <translation>Welches Gatter schließt sich am Ende eines Satzes?</translation>
    </message>
    <message>
        <source>A step of an LSTM works out i, f, g and o. How many times as many weights has it as a plain RNN?</source>
        <translation>Ein Schritt eines LSTM berechnet i, f, g und o. Wievielmal so viele Gewichte hat es wie ein einfaches RNN?</translation>
    </message>
    <message>
        <source>Each of the four has a weight matrix of its own for the word and one for the step before.</source>
        <translation>Jedes der vier hat eine eigene Gewichtsmatrix für das Wort und eine für den Schritt davor.</translation>
    </message>
    <message>
        <source>Who looks at whom</source>
        <translation>Wer schaut auf wen</translation>
    </message>
    <message>
        <source>One row a step that looks, one column a step that is looked at; the lighter, the more. Each row adds up to 1.</source>
        <translation>Eine Zeile je Schritt, der hinsieht, eine Spalte je Schritt, der angesehen wird; je heller, desto mehr. Jede Zeile ergibt zusammen 1.</translation>
    </message>
    <message>
        <source>Switch the causal mask: what becomes 0?</source>
        <translation>Die kausale Maske umschalten: Was wird 0?</translation>
    </message>
    <message>
        <source>Go from head to head: does one of them follow the order?</source>
        <translation>Von Kopf zu Kopf gehen: Folgt einer davon der Reihenfolge?</translation>
    </message>
    <message>
        <source>Which step of the input does each step of the output look at most?</source>
        <translation>Welchen Schritt der Eingabe sieht jeder Schritt der Ausgabe am meisten an?</translation>
    </message>
    <message>
        <source>A layer with d_model 8 goes from 2 heads to 4. By how many does its number of parameters change?</source>
        <translation>Eine Schicht mit d_model 8 geht von 2 Köpfen auf 4. Um wie viele ändert sich die Zahl ihrer Parameter?</translation>
    </message>
    <message>
        <source>The heads share the same matrices: more heads only cut them into narrower pieces.</source>
        <translation>Die Köpfe teilen sich dieselben Matrizen: Mehr Köpfe schneiden sie nur in schmalere Stücke.</translation>
    </message>
    <message>
        <source>Words as vectors</source>
        <translation>Wörter als Vektoren</translation>
    </message>
    <message>
        <source>cosine = a · b / (|a| |b|)</source>
        <translation>Kosinus = a · b / (|a| |b|)</translation>
    </message>
    <message>
        <source>Each point is a word; near each other are words whose two strongest directions are alike, which is only a part of their vectors.</source>
        <translation>Jeder Punkt ist ein Wort; nahe beieinander liegen Wörter, deren zwei stärkste Richtungen sich gleichen, was nur ein Teil ihrer Vektoren ist.</translation>
    </message>
    <message>
        <source>Search a country, then a month: where are their kind?</source>
        <translation>Ein Land suchen, dann einen Monat: Wo sind ihresgleichen?</translation>
    </message>
    <message>
        <source>Compare the nearest words by cosine with the nearest points of the map.</source>
        <translation>Die nächsten Nachbarn nach dem Kosinus mit den nächsten Punkten der Karte vergleichen.</translation>
    </message>
    <message>
        <source>What is the cosine of a word&apos;s vector with itself?</source>
        <translation>Was ist der Kosinus des Vektors eines Worts mit sich selbst?</translation>
    </message>
    <message>
        <source>a · a = |a| |a|: a vector points exactly where it points itself.</source>
        <translation>a · a = |a| |a|: Ein Vektor zeigt genau dorthin, wohin er selbst zeigt.</translation>
    </message>
    <message>
        <source>What a layer gives</source>
        <translation>Was eine Schicht liefert</translation>
    </message>
    <message>
        <source>One colour above zero, another below, stronger the further from zero. The range of the colours is the map&apos;s, the layer&apos;s or fixed, as you choose.</source>
        <translation>Eine Farbe über null, eine andere darunter, stärker, je weiter von null. Der Bereich der Farben ist der der Karte, der der Schicht oder fest, ganz nach Wahl.</translation>
    </message>
    <message>
        <source>Compare noise with a real input: which layers tell them apart?</source>
        <translation>Rauschen mit einer echten Eingabe vergleichen: Welche Schichten unterscheiden sie?</translation>
    </message>
    <message>
        <source>Choose one range for all maps: which of them hardly answer?</source>
        <translation>Einen Bereich für alle Karten wählen: Welche davon antworten kaum?</translation>
    </message>
    <message>
        <source>A ReLU follows a layer. What is the smallest number that it can give?</source>
        <translation>Auf eine Schicht folgt ein ReLU. Was ist die kleinste Zahl, die es liefern kann?</translation>
    </message>
    <message>
        <source>max(0, x) is never below zero.</source>
        <translation>max(0, x) ist nie kleiner als null.</translation>
    </message>
    <message>
        <source>Milliseconds for 1,000 words, or for one call of a model that reads no text. Each mark is one repeat, the stroke their median, the bar lies between their quartiles (q1 to q3) and has half of them in it. All entries take turns of some hundred words, so that a busy machine slows all of them down alike; what warms up is thrown away.</source>
        <translation>Millisekunden für 1.000 Wörter oder für einen Aufruf eines Modells, das keinen Text liest. Jede Marke ist eine Wiederholung, der Strich ihr Median; der Balken liegt zwischen ihren Quartilen (q1 bis q3) und enthält die Hälfte von ihnen. Alle Einträge wechseln sich nach einigen Hundert Wörtern ab, sodass ein ausgelasteter Rechner alle gleichermaßen bremst; das Aufwärmen wird verworfen.</translation>
    </message>
    <message>
        <source>The mean of −ln p(word) over all words so far, in nats, where p is what the model gave to the word that came. Perplexity is exp(loss): as unsure as among so many words. The fast protocol reads several places at once: only at its end has it scored the words of the others.</source>
        <translation>Das Mittel von −ln p(Wort) über alle bisherigen Wörter, in Nat, wobei p das ist, was das Modell dem tatsächlichen Wort gab. Perplexität ist exp(Verlust): so unsicher wie unter so vielen Wörtern. Das Protokoll „Schnell“ liest mehrere Stellen zugleich: Erst am Ende hat es die Wörter der anderen ausgewertet.</translation>
    </message>
    <message>
        <source>How often the model is right on the program&apos;s own samples, or agrees with float32 where there are no labels. Of any other model: the length of the error of the output over the length of the output, both against float32 on the same input.</source>
        <translation>Wie oft das Modell bei den eigenen Beispielen des Programms recht hat oder, wo es keine richtigen Antworten gibt, mit float32 übereinstimmt. Bei jedem anderen Modell: die Länge des Fehlers der Ausgabe geteilt durch die Länge der Ausgabe, beide gegenüber float32 bei derselben Eingabe.</translation>
    </message>
    <message>
        <source>Time per 1,000 words</source>
        <translation>Zeit je 1.000 Wörter</translation>
    </message>
    <message>
        <source>Running loss</source>
        <translation>Laufender Verlust</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Was es antwortet</translation>
    </message>
    <message>
        <source>words scored</source>
        <translation>ausgewertete Wörter</translation>
    </message>
    <message>
        <source>loss (nats per word)</source>
        <translation>Verlust (Nat je Wort)</translation>
    </message>
    <message>
        <source>Press Run: a mark for each repeat appears here while the models take turns.</source>
        <translation>„Ausführen“ drücken: Hier erscheint eine Marke für jede Wiederholung, während sich die Modelle abwechseln.</translation>
    </message>
    <message>
        <source>Press Run: the losses appear here while the models read the text.</source>
        <translation>„Ausführen“ drücken: Hier erscheinen die Verluste, während die Modelle den Text lesen.</translation>
    </message>
    <message>
        <source>Press Run: what the models answer is compared here.</source>
        <translation>„Ausführen“ drücken: Hier wird verglichen, was die Modelle antworten.</translation>
    </message>
    <message>
        <source>time per 1,000 words (ms)</source>
        <translation>Zeit je 1.000 Wörter (ms)</translation>
    </message>
    <message>
        <source>Time of one call</source>
        <translation>Zeit eines Aufrufs</translation>
    </message>
    <message>
        <source>time of one call (ms)</source>
        <translation>Zeit eines Aufrufs (ms)</translation>
    </message>
    <message>
        <source>The models are made ready; the first turns appear here.</source>
        <translation>Die Modelle werden vorbereitet; hier erscheinen die ersten Durchgänge.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>q1</source>
        <translation>q1</translation>
    </message>
    <message>
        <source>q3</source>
        <translation>q3</translation>
    </message>
    <message>
        <source>The models are made ready; the first losses appear here.</source>
        <translation>Die Modelle werden vorbereitet; hier erscheinen die ersten Verluste.</translation>
    </message>
    <message>
        <source>Agreement with float32</source>
        <translation>Übereinstimmung mit float32</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>agrees (%)</source>
        <translation>stimmt überein (%)</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>richtig (%)</translation>
    </message>
    <message>
        <source>{correct:,} of {samples:,}</source>
        <translation>{correct:,} von {samples:,}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Error of the output</source>
        <translation>Fehler der Ausgabe</translation>
    </message>
    <message>
        <source>relative error (%)</source>
        <translation>relativer Fehler (%)</translation>
    </message>
    <message>
        <source>{share:.3g} %</source>
        <translation>{share:.3g}&#xa0;%</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Relativer Fehler</translation>
    </message>
    <message>
        <source>The models are made ready; what they answer appears here.</source>
        <translation>Die Modelle werden vorbereitet; hier erscheint, was sie antworten.</translation>
    </message>
    <message>
        <source>⚠ {sentence}</source>
        <translation>⚠ {sentence}</translation>
    </message>
    <message>
        <source>▸ Running: {done} of {repeats} repeats are complete.</source>
        <translation>▸ Läuft: {done} von {repeats} Wiederholungen sind vollständig.</translation>
    </message>
    <message>
        <source>▸ Running: all rows are what was measured so far.</source>
        <translation>▸ Läuft: Alle Zeilen zeigen das bisher Gemessene.</translation>
    </message>
    <message>
        <source>⚠ Not finished: {done} of {repeats} repeats are complete.</source>
        <translation>⚠ Nicht zu Ende: {done} von {repeats} Wiederholungen sind vollständig.</translation>
    </message>
    <message>
        <source>⚠ Not finished: the rows are after {words:,} of {total:,} words.</source>
        <translation>⚠ Nicht zu Ende: Die Zeilen zeigen den Stand nach {words:,} von {total:,} Wörtern.</translation>
    </message>
    <message>
        <source>{sentence} Median of {count} repeats.</source>
        <translation>{sentence} Median von {count} Wiederholungen.</translation>
    </message>
    <message>
        <source>A benchmark is running: this is measured after it.</source>
        <translation>Ein Benchmark läuft: Dies wird danach gemessen.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Messen…</translation>
    </message>
    <message>
        <source>Here stands where the model comes from.</source>
        <translation>Hier steht, woher das Modell kommt.</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <source>Reading the model card</source>
        <translation>Steckbrief des Modells lesen</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Gemacht aus</translation>
    </message>
    <message>
        <source>{name} of the gallery, with other values</source>
        <translation>{name} der Galerie, mit anderen Werten</translation>
    </message>
    <message>
        <source>Not a model of the gallery: this is all that is known.</source>
        <translation>Kein Modell der Galerie: Mehr ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{file}, {size:,} bytes</source>
        <translation>{file}, {size:,} Bytes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>{count:,} parameters, {size:,} bytes in memory</source>
        <translation>{count:,} Parameter, {size:,} Bytes im Speicher</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Trainingsdaten</translation>
    </message>
    <message>
        <source>Licence of the data</source>
        <translation>Lizenz der Daten</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>Gewichtsdatei</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>The word model that Generate uses: the shipped one, or one that you opened</source>
        <translation>Das Wortmodell für „Erzeugen“: das mitgelieferte oder eines, das Sie geöffnet haben</translation>
    </message>
    <message>
        <source>A folder that a training has written: weights, their words and the record</source>
        <translation>Ein Ordner, den ein Training geschrieben hat: Gewichte, ihre Wörter und der Trainingsnachweis</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>A state_dict as in the tutorial (.pth, .pt, .safetensors), or a quantized model that LayerLab saved</source>
        <translation>Ein state_dict wie im Tutorial (.pth, .pt, .safetensors) oder ein von LayerLab gespeichertes quantisiertes Modell</translation>
    </message>
    <message>
        <source>Gives up what is being opened; the former model stays (Esc)</source>
        <translation>Gibt auf, was gerade geöffnet wird; das vorige Modell bleibt (Esc)</translation>
    </message>
    <message>
        <source>Corpus folder…</source>
        <translation>Korpusordner…</translation>
    </message>
    <message>
        <source>The folder with train.txt, valid.txt and test.txt that it was trained on</source>
        <translation>Der Ordner mit train.txt, valid.txt und test.txt, mit dem es trainiert wurde</translation>
    </message>
    <message>
        <source>File with words…</source>
        <translation>Datei mit Wörtern…</translation>
    </message>
    <message>
        <source>A text file with a word a line, in the order of ids</source>
        <translation>Eine Textdatei mit einem Wort je Zeile, in der Reihenfolge der Ids</translation>
    </message>
    <message>
        <source>The folder below</source>
        <translation>Der Ordner unten</translation>
    </message>
    <message>
        <source>Takes the words of the folder of texts below</source>
        <translation>Nimmt die Wörter des Textordners unten</translation>
    </message>
    <message>
        <source>{title} is open.</source>
        <translation>{title} ist geöffnet.</translation>
    </message>
    <message>
        <source>Stopped: the former model stays.</source>
        <translation>Angehalten: Das vorige Modell bleibt.</translation>
    </message>
    <message>
        <source>The word model is being opened …</source>
        <translation>Das Wortmodell wird geöffnet …</translation>
    </message>
    <message>
        <source>{words:,} words. {origin}.</source>
        <translation>{words:,} Wörter. {origin}.</translation>
    </message>
    <message>
        <source>Word LSTM, as it ships</source>
        <translation>Word LSTM, mitgeliefert</translation>
    </message>
    <message>
        <source>Trained on WikiText-2 with this program</source>
        <translation>Mit diesem Programm auf WikiText-2 trainiert</translation>
    </message>
    <message>
        <source>{title}, open in Structure</source>
        <translation>{title}, in „Struktur“ geöffnet</translation>
    </message>
    <message>
        <source>Folder with a word model</source>
        <translation>Ordner mit einem Wortmodell</translation>
    </message>
    <message>
        <source>Open a word model</source>
        <translation>Ein Wortmodell öffnen</translation>
    </message>
    <message>
        <source>Word models (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>Wortmodelle (*.safetensors *.pth *.pt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder with train.txt, valid.txt and test.txt</source>
        <translation>Ordner mit train.txt, valid.txt und test.txt</translation>
    </message>
    <message>
        <source>Open the words</source>
        <translation>Die Wörter öffnen</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Texte (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{model} with the words of {words}</source>
        <translation>{model} mit den Wörtern von {words}</translation>
    </message>
    <message>
        <source>Measuring {title}</source>
        <translation>{title} messen</translation>
    </message>
    <message>
        <source>Looking into {title}</source>
        <translation>{title} untersuchen</translation>
    </message>
    <message>
        <source>The forward pass is on its way; shapes and MACs follow.</source>
        <translation>Der Vorwärtslauf ist unterwegs; Formen und MACs folgen.</translation>
    </message>
    <message>
        <source>✓ Sum of rows = sum of parameters = {parameters:,}</source>
        <translation>✓ Summe der Zeilen = Summe der Parameter = {parameters:,}</translation>
    </message>
    <message>
        <source>✗ Sum of rows = {rows:,}, sum of parameters = {parameters:,}</source>
        <translation>✗ Summe der Zeilen = {rows:,}, Summe der Parameter = {parameters:,}</translation>
    </message>
    <message>
        <source>Shapes from the meta device: too large to run here, so no values were computed.</source>
        <translation>Formen vom meta-Gerät: zu groß, um hier zu laufen, daher wurden keine Werte berechnet.</translation>
    </message>
    <message>
        <source>Shapes from one forward pass; modules in grey took no part in it.</source>
        <translation>Formen aus einem Vorwärtslauf; graue Module waren nicht daran beteiligt.</translation>
    </message>
    <message>
        <source>Shapes from one forward pass.</source>
        <translation>Formen aus einem Vorwärtslauf.</translation>
    </message>
    <message>
        <source>{time_ms:.3f} ms a forward pass, median of {repeats}, {threads} threads.</source>
        <translation>{time_ms:.3f} ms je Vorwärtslauf, Median von {repeats}, {threads} Threads.</translation>
    </message>
    <message>
        <source>Export the module table</source>
        <translation>Modultabelle exportieren</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source>Copying the module table</source>
        <translation>Modultabelle kopieren</translation>
    </message>
    <message>
        <source>The next word</source>
        <translation>Das nächste Wort</translation>
    </message>
    <message>
        <source>The model gives every word of its vocabulary a logit z. Five steps make a draw of them. A forbidden &lt;unk&gt; is taken out. The temperature T divides: p = exp(z / T) / Σ exp(z / T), so below 1 the likely words gain and above 1 all become more alike; T = 0 takes the likeliest word (greedy). Top-k keeps the k likeliest words. Top-p keeps the fewest words that together hold the share p of what top-k left. What is left is scaled to 100 % and one word is drawn.

Of logits only the differences count: their bars begin just below the smallest one shown. Bars of probabilities have one scale in all columns. The upright mark in the second column is the model&apos;s own probability, at temperature 1. A dotted outline is a word that was taken out; the sign beside it says by which step. At the foot of a column: what is kept (colour) and what this step cuts (grey) of all the probability. Entropy in bits says how open the choice is: 2 to the power of it is the number of equally likely words that would be as open.</source>
        <translation>Das Modell gibt jedem Wort seines Vokabulars ein Logit z. Fünf Schritte machen daraus eine Ziehung. Ein verbotenes &lt;unk&gt; wird herausgenommen. Durch die Temperatur T wird geteilt: p = exp(z / T) / Σ exp(z / T); unter 1 gewinnen also die wahrscheinlichen Wörter, über 1 werden alle einander ähnlicher; T = 0 nimmt das wahrscheinlichste Wort (greedy). Top-k behält die k wahrscheinlichsten Wörter. Top-p behält die wenigsten Wörter, die zusammen den Anteil p dessen haben, was Top-k übrig ließ. Was bleibt, wird auf 100&#xa0;% skaliert, und ein Wort wird gezogen.

Bei Logits zählen nur die Unterschiede: Ihre Balken beginnen knapp unter dem kleinsten gezeigten. Balken von Wahrscheinlichkeiten haben in allen Spalten denselben Maßstab. Die senkrechte Marke in der zweiten Spalte ist die eigene Wahrscheinlichkeit des Modells, bei Temperatur 1. Ein gepunkteter Umriss ist ein herausgenommenes Wort; das Zeichen daneben sagt, durch welchen Schritt. Am Fuß einer Spalte: was von der gesamten Wahrscheinlichkeit bleibt (farbig) und was dieser Schritt abschneidet (grau). Die Entropie in Bit sagt, wie offen die Wahl ist: 2 hoch sie ist die Zahl gleich wahrscheinlicher Wörter, die ebenso offen wäre.</translation>
    </message>
    <message>
        <source>What the next word may be appears here as soon as the model has read the beginning of the text.</source>
        <translation>Hier erscheint, was das nächste Wort sein kann, sobald das Modell den Anfang des Textes gelesen hat.</translation>
    </message>
    <message>
        <source>Looking at the next word</source>
        <translation>Das nächste Wort ansehen</translation>
    </message>
    <message>
        <source>Reading the beginning of the text …</source>
        <translation>Der Anfang des Textes wird gelesen …</translation>
    </message>
    <message>
        <source>The text is read as a corpus is: split at spaces, each line ends in &lt;eos&gt;. Surprise is −log2 of the model&apos;s probability of the word after all words before it; loss is its mean in nats, perplexity exp(loss). The first word is predicted by nothing and does not count. A word with a dotted line is not in the vocabulary: the model reads &lt;unk&gt;, and the surprise is that of &lt;unk&gt;.</source>
        <translation>Der Text wird wie ein Korpus gelesen: an Leerzeichen getrennt, jede Zeile endet mit &lt;eos&gt;. Überraschung ist −log2 der Wahrscheinlichkeit, die das Modell dem Wort nach allen Wörtern davor gibt; der Verlust ist ihr Mittel in Nat, die Perplexität exp(Verlust). Das erste Wort wird von nichts vorhergesagt und zählt nicht. Ein Wort mit gepunkteter Linie steht nicht im Vokabular: Das Modell liest &lt;unk&gt;, und die Überraschung ist die von &lt;unk&gt;.</translation>
    </message>
    <message>
        <source>Score a text file of up to 1,000,000 words; it can be dropped here, too</source>
        <translation>Eine Textdatei mit bis zu 1.000.000 Wörtern auswerten; man kann sie auch hier fallen lassen</translation>
    </message>
    <message>
        <source>How the model is run over the text: tutorial, exact or fast</source>
        <translation>Wie das Modell über den Text läuft: Tutorial, exakt oder schnell</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Score the text above, word by word (Ctrl+Enter in the text)</source>
        <translation>Den Text oben Wort für Wort auswerten (Strg+Eingabe im Text)</translation>
    </message>
    <message>
        <source>Stop; what is scored stays (Esc)</source>
        <translation>Anhalten; was ausgewertet ist, bleibt (Esc)</translation>
    </message>
    <message>
        <source>Surprise of your text</source>
        <translation>Überraschung Ihres Textes</translation>
    </message>
    <message>
        <source>Write or paste a text above, or open a file, and press Score.</source>
        <translation>Oben einen Text schreiben oder einfügen oder eine Datei öffnen und „Auswerten“ drücken.</translation>
    </message>
    <message>
        <source>Scoring {name}</source>
        <translation>{name} auswerten</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Einen Text öffnen</translation>
    </message>
    <message>
        <source>Texts (*.txt *.tokens *.md);;All files (*)</source>
        <translation>Texte (*.txt *.tokens *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Surprise: {name}</source>
        <translation>Überraschung: {name}</translation>
    </message>
    <message>
        <source>Scoring …</source>
        <translation>Auswerten …</translation>
    </message>
    <message>
        <source>Perplexity {perplexity:,.1f}, loss {loss:.4f} nats: {bits:.2f} bits a word over {count:,} words; {unknown:.1f} % unknown.</source>
        <translation>Perplexität {perplexity:,.1f}, Verlust {loss:.4f} Nat: {bits:.2f} Bit je Wort über {count:,} Wörter; {unknown:.1f}&#xa0;% unbekannt.</translation>
    </message>
    <message>
        <source>Stopped after {count:,} words: perplexity and loss need the whole text.</source>
        <translation>Angehalten nach {count:,} Wörtern: Perplexität und Verlust brauchen den ganzen Text.</translation>
    </message>
    <message>
        <source>This was scored by the model before: press Score for a new one.</source>
        <translation>Dies wurde vom vorigen Modell ausgewertet: „Auswerten“ drücken für ein neues Ergebnis.</translation>
    </message>
    <message>
        <source>Surprise (bits)</source>
        <translation>Überraschung (Bit)</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Write or paste a text, its words and signs separated by spaces</source>
        <translation>Einen Text schreiben oder einfügen, Wörter und Zeichen durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>Up to 1,000,000 words separated by spaces; an end of a line is the word &lt;eos&gt;</source>
        <translation>Bis zu 1.000.000 Wörter, durch Leerzeichen getrennt; ein Zeilenende ist das Wort &lt;eos&gt;</translation>
    </message>
    <message>
        <source>Each disc is one of the program&apos;s own digits, with its name in it. It lies where the layer puts it: of all the numbers that the layer gives for it, the two directions in which the digits differ most (principal component analysis). Where a digit&apos;s discs lie together and apart from others, the layers after it have an easy task. A ring marks what the network reads wrong.</source>
        <translation>Jede Scheibe ist eine der eigenen Ziffern des Programms, mit ihrem Namen darin. Sie liegt dort, wohin die Schicht sie legt: von allen Zahlen, die die Schicht für sie liefert, die zwei Richtungen, in denen sich die Ziffern am meisten unterscheiden (Hauptkomponentenanalyse). Wo die Scheiben einer Ziffer beieinander und abseits von anderen liegen, haben die Schichten danach leichtes Spiel. Ein Ring kennzeichnet, was das Netz falsch liest.</translation>
    </message>
    <message>
        <source>After which layer the digits are looked at, from the first to the last</source>
        <translation>Nach welcher Schicht die Ziffern betrachtet werden, von der ersten bis zur letzten</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Shows the points on their way from one layer to the next</source>
        <translation>Zeigt die Punkte auf ihrem Weg von einer Schicht zur nächsten</translation>
    </message>
    <message>
        <source>Digits after a layer</source>
        <translation>Ziffern nach einer Schicht</translation>
    </message>
    <message>
        <source>The digits appear as soon as the model has read them.</source>
        <translation>Die Ziffern erscheinen, sobald das Modell sie gelesen hat.</translation>
    </message>
    <message>
        <source>ink (0 to 1)</source>
        <translation>Tinte (0 bis 1)</translation>
    </message>
    <message>
        <source>Point at a disc to see its digit.</source>
        <translation>Auf eine Scheibe zeigen, um ihre Ziffer zu sehen.</translation>
    </message>
    <message>
        <source>After layer</source>
        <translation>Nach Schicht</translation>
    </message>
    <message>
        <source>300 digits are read up to {fqn} …</source>
        <translation>300 Ziffern werden bis {fqn} gelesen …</translation>
    </message>
    <message>
        <source>Digits after {fqn}</source>
        <translation>Ziffern nach {fqn}</translation>
    </message>
    <message>
        <source>{tip}; now {layer}</source>
        <translation>{tip}; jetzt {layer}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>component 1</source>
        <translation>Komponente 1</translation>
    </message>
    <message>
        <source>component 2</source>
        <translation>Komponente 2</translation>
    </message>
    <message>
        <source>read wrong</source>
        <translation>falsch gelesen</translation>
    </message>
    <message>
        <source>Sample {at}</source>
        <translation>Beispiel {at}</translation>
    </message>
    <message>
        <source>A {digit}, read as {answer}.</source>
        <translation>Eine {digit}, gelesen als {answer}.</translation>
    </message>
    <message>
        <source>component {place} ({percent:.0f} % of the variance)</source>
        <translation>Komponente {place} ({percent:.0f}&#xa0;% der Varianz)</translation>
    </message>
    <message>
        <source>Sample {at}: a {digit}, read right.</source>
        <translation>Beispiel {at}: eine {digit}, richtig gelesen.</translation>
    </message>
    <message>
        <source>Sample {at}: a {digit}, read as {answer}.</source>
        <translation>Beispiel {at}: eine {digit}, gelesen als {answer}.</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Diesen Text kopieren</translation>
    </message>
    <message>
        <source>Copy the printed text</source>
        <translation>Den ausgegebenen Text kopieren</translation>
    </message>
    <message>
        <source>Printed view</source>
        <translation>print-Ansicht</translation>
    </message>
    <message>
        <source>What PyTorch prints of the chosen module</source>
        <translation>Was PyTorch vom gewählten Modul ausgibt</translation>
    </message>
    <message>
        <source>Here stands what print() shows of the chosen module.</source>
        <translation>Hier steht, was print() vom gewählten Modul zeigt.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Mit print() ausgeben</translation>
    </message>
    <message>
        <source>What print({path}) shows</source>
        <translation>Was print({path}) zeigt</translation>
    </message>
    <message>
        <source>What a loop over {path}.parameters() prints</source>
        <translation>Was eine Schleife über {path}.parameters() ausgibt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Size, time and loss of all entries, measured in turns</source>
        <translation>Größe, Zeit und Verlust aller Einträge, abwechselnd gemessen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>What quantizing each module costs, and its weights on the grid</source>
        <translation>Was das Quantisieren jedes Moduls kostet, und seine Gewichte auf dem Raster</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Rows of numbers quantized by hand: scale, zero point, rounding and error</source>
        <translation>Zahlenreihen von Hand quantisiert: Skala, Nullpunkt, Runden und Fehler</translation>
    </message>
    <message>
        <source>When does int8 win?</source>
        <translation>Wann gewinnt int8?</translation>
    </message>
    <message>
        <source>Float32 against int8 on this machine, over hidden size and batch size</source>
        <translation>Float32 gegen int8 auf diesem Rechner, nach verborgener Größe und Batchgröße</translation>
    </message>
    <message>
        <source>The decoder</source>
        <translation>Der Decoder</translation>
    </message>
    <message>
        <source>Why the tutorial&apos;s int8 loses what it loses: one scale for a decoder with outliers</source>
        <translation>Warum das int8 des Tutorials verliert, was es verliert: eine Skala für einen Decoder mit Ausreißern</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every run that was made, to be compared and brought back</source>
        <translation>Jeder gemachte Lauf, zum Vergleichen und Zurückholen</translation>
    </message>
    <message>
        <source>The quantized model and the report as files</source>
        <translation>Das quantisierte Modell und der Bericht als Dateien</translation>
    </message>
    <message>
        <source>The gradient of the chosen output by each pixel, without its sign: how much the output would change if a little ink were added or taken away there.</source>
        <translation>Der Gradient der gewählten Ausgabe nach jedem Pixel, ohne Vorzeichen: wie sehr sich die Ausgabe ändern würde, wenn dort ein wenig Tinte hinzukäme oder wegfiele.</translation>
    </message>
    <message>
        <source>Integrated gradients: what each pixel has added to the chosen output (orange) or taken from it (blue) on the way from empty paper to this drawing. They add up to the difference of the two outputs: that is the check in the reading. (Sundararajan, Taly and Yan, 2017)</source>
        <translation>Integrierte Gradienten: was jedes Pixel auf dem Weg vom leeren Papier zu dieser Zeichnung zur gewählten Ausgabe beigetragen (orange) oder ihr genommen hat (blau). Zusammen ergeben sie die Differenz der beiden Ausgaben: Das ist die Probe im Satz unter dem Titel. (Sundararajan, Taly und Yan, 2017)</translation>
    </message>
    <message>
        <source>The length √Σg² of the gradient of the loss (cross-entropy, natural log) by all weights and biases of a layer. Training moves a layer with a long gradient more. A sure and right answer has a small loss and short gradients.</source>
        <translation>Die Länge √Σg² des Gradienten des Verlusts (Kreuzentropie, natürlicher Logarithmus) nach allen Gewichten und Bias-Werten einer Schicht. Training bewegt eine Schicht mit langem Gradienten mehr. Eine sichere und richtige Antwort hat einen kleinen Verlust und kurze Gradienten.</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>Saliency</translation>
    </message>
    <message>
        <source>How much each pixel would change the output</source>
        <translation>Wie sehr jedes Pixel die Ausgabe ändern würde</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Integrierte Gradienten</translation>
    </message>
    <message>
        <source>What each pixel has added to the output</source>
        <translation>Was jedes Pixel zur Ausgabe beigetragen hat</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>output {digit}</source>
        <translation>Ausgabe {digit}</translation>
    </message>
    <message>
        <source>Which of the ten outputs, 0 to 9, is asked about</source>
        <translation>Nach welcher der zehn Ausgaben, 0 bis 9, gefragt wird</translation>
    </message>
    <message>
        <source>Over the drawing</source>
        <translation>Über der Zeichnung</translation>
    </message>
    <message>
        <source>Lays the colours over your drawing, whose outline stays; they follow the pen</source>
        <translation>Legt die Farben über Ihre Zeichnung, deren Umriss bleibt; sie folgen dem Stift</translation>
    </message>
    <message>
        <source>What the answer hangs on</source>
        <translation>Woran die Antwort hängt</translation>
    </message>
    <message>
        <source>Gradient of each layer</source>
        <translation>Gradient jeder Schicht</translation>
    </message>
    <message>
        <source>length of the gradient</source>
        <translation>Länge des Gradienten</translation>
    </message>
    <message>
        <source>Draw or choose a digit: the pixels that matter appear here.</source>
        <translation>Eine Ziffer zeichnen oder wählen: Hier erscheinen die Pixel, auf die es ankommt.</translation>
    </message>
    <message>
        <source>Draw or choose a digit: the gradients appear here.</source>
        <translation>Eine Ziffer zeichnen oder wählen: Hier erscheinen die Gradienten.</translation>
    </message>
    <message>
        <source>of</source>
        <translation>für</translation>
    </message>
    <message>
        <source>Output asked about</source>
        <translation>Gefragte Ausgabe</translation>
    </message>
    <message>
        <source>Going backwards</source>
        <translation>Rückwärts rechnen</translation>
    </message>
    <message>
        <source>Integrating gradients</source>
        <translation>Gradienten integrieren</translation>
    </message>
    <message>
        <source>{method} of {target}</source>
        <translation>{method} für {target}</translation>
    </message>
    <message>
        <source>The check is off by {gap:.2g}.</source>
        <translation>Die Probe weicht um {gap:.2g} ab.</translation>
    </message>
    <message>
        <source>added to the output</source>
        <translation>Beitrag zur Ausgabe</translation>
    </message>
    <message>
        <source>Loss {loss:.3g} for {target}.</source>
        <translation>Verlust {loss:.3g} für {target}.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>gradient / weights</source>
        <translation>Gradient / Gewichte</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save table, pictures and environment as HTML, Markdown, CSV or JSON</source>
        <translation>Tabelle, Bilder und Umgebung als HTML, Markdown, CSV oder JSON speichern</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>What the weights become, and the protocol if that is not the tutorial&apos;s</source>
        <translation>Was aus den Gewichten wird, und das Protokoll, wenn es nicht das des Tutorials ist</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>How many of the modules with weights are quantized</source>
        <translation>Wie viele der Module mit Gewichten quantisiert sind</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Size of the saved state_dict in MB of 10^6 bytes</source>
        <translation>Größe des gespeicherten state_dict in MB zu 10^6 Byte</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>How many times smaller than the first row</source>
        <translation>Wievielmal kleiner als die erste Zeile</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>How many times as fast as the first row</source>
        <translation>Wievielmal so schnell wie die erste Zeile</translation>
    </message>
    <message>
        <source>Mean of −ln p(word) over all words, in nats</source>
        <translation>Mittel von −ln p(Wort) über alle Wörter, in Nat</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>exp(loss): as unsure as among so many words</source>
        <translation>exp(Verlust): so unsicher wie unter so vielen Wörtern</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the perplexity lies at 95 %, by block bootstrap; known from some hundred words on</source>
        <translation>Wo die Perplexität zu 95&#xa0;% liegt, per Block-Bootstrap; ab einigen Hundert Wörtern bekannt</translation>
    </message>
    <message>
        <source>Mean of KL(float32 || this) a word, in nats, on a slice of the text</source>
        <translation>Mittel von KL(float32 || dies) je Wort, in Nat, auf einem Ausschnitt des Textes</translation>
    </message>
    <message>
        <source>Same top-1</source>
        <translation>Gleiches Top-1</translation>
    </message>
    <message>
        <source>After how many of the words both this and float32 expect the same word most</source>
        <translation>Nach wie vielen der Wörter dies und float32 dasselbe Wort am meisten erwarten</translation>
    </message>
    <message>
        <source>Words/s</source>
        <translation>Wörter/s</translation>
    </message>
    <message>
        <source>Words scored a second, by the median of the repeats</source>
        <translation>Ausgewertete Wörter je Sekunde, nach dem Median der Wiederholungen</translation>
    </message>
    <message>
        <source>How the model runs: tutorial, exact or fast</source>
        <translation>Wie das Modell läuft: Tutorial, exakt oder schnell</translation>
    </message>
    <message>
        <source>Share of the samples answered right, or as float32 answers them</source>
        <translation>Anteil der Beispiele, die richtig oder so wie von float32 beantwortet werden</translation>
    </message>
    <message>
        <source>Largest error of the output against float32</source>
        <translation>Größter Fehler der Ausgabe gegenüber float32</translation>
    </message>
    <message>
        <source>Length of the error over the length of the output</source>
        <translation>Länge des Fehlers geteilt durch die Länge der Ausgabe</translation>
    </message>
    <message>
        <source>20 log10 of output over error, in decibels; more is better</source>
        <translation>20 log10 von Ausgabe durch Fehler, in Dezibel; mehr ist besser</translation>
    </message>
    <message>
        <source>Same argmax</source>
        <translation>Gleiches Argmax</translation>
    </message>
    <message>
        <source>How often the largest output is in the same place</source>
        <translation>Wie oft die größte Ausgabe an derselben Stelle steht</translation>
    </message>
    <message>
        <source>ms a call</source>
        <translation>ms je Aufruf</translation>
    </message>
    <message>
        <source>Median time of one call in milliseconds</source>
        <translation>Median der Zeit eines Aufrufs in Millisekunden</translation>
    </message>
    <message>
        <source>IQR (ms)</source>
        <translation>IQR (ms)</translation>
    </message>
    <message>
        <source>Between the quartiles of the times, in milliseconds</source>
        <translation>Zwischen den Quartilen der Zeiten, in Millisekunden</translation>
    </message>
    <message>
        <source>Its folder of texts is gone: the text that ships is set.</source>
        <translation>Sein Textordner ist weg: Der mitgelieferte Text ist eingestellt.</translation>
    </message>
    <message>
        <source>The settings of {run} are set: F5 measures them again.</source>
        <translation>Die Einstellungen von {run} sind übernommen: F5 misst sie neu.</translation>
    </message>
    <message>
        <source>The settings of {run} are set, but {model} is not open: open it to measure them again.</source>
        <translation>Die Einstellungen von {run} sind übernommen, aber {model} ist nicht geöffnet: öffnen, um sie neu zu messen.</translation>
    </message>
    <message>
        <source>its model</source>
        <translation>sein Modell</translation>
    </message>
    <message>
        <source>The settings of {run} are set, but {model} is not open: F5 measures {other} with them.</source>
        <translation>Die Einstellungen von {run} sind übernommen, aber {model} ist nicht geöffnet: F5 misst {other} damit.</translation>
    </message>
    <message>
        <source>HTML, with pictures</source>
        <translation>HTML, mit Bildern</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown-Tabelle</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Markdown-Tabelle (*.md)</translation>
    </message>
    <message>
        <source>CSV, all numbers</source>
        <translation>CSV, alle Zahlen</translation>
    </message>
    <message>
        <source>JSON, everything</source>
        <translation>JSON, alles</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Alles als JSON (*.json)</translation>
    </message>
    <message>
        <source>Format of the report</source>
        <translation>Format des Berichts</translation>
    </message>
    <message>
        <source>HTML for reading and printing, Markdown for notes, CSV for a spreadsheet, JSON for programs</source>
        <translation>HTML zum Lesen und Drucken, Markdown für Notizen, CSV für Tabellenprogramme, JSON für Programme</translation>
    </message>
    <message>
        <source>The table with everything that it depends on: text, machine, versions, threads, seed</source>
        <translation>Die Tabelle mit allem, wovon sie abhängt: Text, Rechner, Versionen, Threads, Seed</translation>
    </message>
    <message>
        <source>NumPy array (*.npy)</source>
        <translation>NumPy-Array (*.npy)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the values as .npy (NumPy) or .csv</source>
        <translation>Die Werte als .npy (NumPy) oder .csv speichern</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Werte speichern</translation>
    </message>
    <message>
        <source>Each small picture is a map: what one window of weights finds at every place. Orange is positive, blue negative, the page&apos;s own tone is zero. All maps of a layer share the range of the colour bar. Arrow keys walk its cells; the lit box of the drawing is all that the cell can see.</source>
        <translation>Jedes kleine Bild ist eine Karte: was ein Fenster aus Gewichten an jeder Stelle findet. Orange ist positiv, Blau negativ, der Ton der Seite selbst ist null. Alle Karten einer Schicht teilen sich den Bereich der Farbskala. Pfeiltasten durchlaufen ihre Zellen; der helle Kasten in der Zeichnung ist alles, was die Zelle sehen kann.</translation>
    </message>
    <message>
        <source>Draw or choose a digit: its way through this layer appears here.</source>
        <translation>Eine Ziffer zeichnen oder wählen: Hier erscheint ihr Weg durch diese Schicht.</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Eine Karte</translation>
    </message>
    <message>
        <source>← All layers</source>
        <translation>← Alle Schichten</translation>
    </message>
    <message>
        <source>Back to all layers (Esc)</source>
        <translation>Zurück zu allen Schichten (Esc)</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Click a map to see it here.</source>
        <translation>Eine Karte anklicken, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>{title}, map {at} of {count}: {shape}</source>
        <translation>{title}, Karte {at} von {count}: {shape}</translation>
    </message>
    <message>
        <source>Height: {formula}</source>
        <translation>Höhe: {formula}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {value}</source>
        <translation>Zeile {row}, Spalte {column}: {value}</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Eine Zelle</translation>
    </message>
    <message>
        <source>Point at a cell of the map: what it sees is lit in the drawing.</source>
        <translation>Auf eine Zelle der Karte zeigen: Was sie sieht, ist in der Zeichnung hell.</translation>
    </message>
    <message>
        <source>saliency</source>
        <translation>Saliency</translation>
    </message>
    <message>
        <source>The slope of the tag&apos;s log-probability by each word&apos;s embedding, times that embedding</source>
        <translation>Die Steigung der Log-Wahrscheinlichkeit des Tags nach dem Embedding jedes Worts, mal dieses Embedding</translation>
    </message>
    <message>
        <source>The mean slope on the way from an empty sentence to this one: the shares add up</source>
        <translation>Die mittlere Steigung auf dem Weg von einem leeren Satz zu diesem: Die Anteile ergeben zusammen das Ganze</translation>
    </message>
    <message>
        <source>A bar up (orange, +) speaks for the tag of the framed word, a bar down (blue, −) against it. The shares are of ln p, the natural logarithm of the tag&apos;s probability, beside a sentence as long whose words have the embedding 0. The LSTM reads from left to right, so the words after the framed one have no say: exactly 0.</source>
        <translation>Ein Balken nach oben (orange, +) spricht für das Tag des umrahmten Worts, einer nach unten (blau, −) dagegen. Es sind Anteile an ln p, dem natürlichen Logarithmus der Wahrscheinlichkeit des Tags, verglichen mit einem gleich langen Satz, dessen Wörter das Embedding 0 haben. Das LSTM liest von links nach rechts, daher haben die Wörter nach dem umrahmten nichts zu sagen: genau 0.</translation>
    </message>
    <message>
        <source>Saliency, signed: the gradient of ln p by a word&apos;s embedding, times the embedding, added up over its 64 numbers. It is right for a small step only: where the tagger is sure, the slope is almost flat and the shares are small, so their sum is far from what was gained. The gap says how far.</source>
        <translation>Saliency mit Vorzeichen: der Gradient von ln p nach dem Embedding eines Worts, mal dem Embedding, über dessen 64 Zahlen addiert. Sie stimmt nur für einen kleinen Schritt: Wo der Tagger sicher ist, ist die Steigung fast null und die Anteile sind klein; ihre Summe ist also weit von dem entfernt, was gewonnen wurde. Die Abweichung sagt, wie weit.</translation>
    </message>
    <message>
        <source>Integrated gradients: embedding times the mean gradient of ln p at 64 points (256 where those leave a gap) on the straight line from 0 to the embedding (Sundararajan, Taly and Yan, 2017). The shares add up to what ln p has gained; the gap is what so many steps leave over.</source>
        <translation>Integrierte Gradienten: Embedding mal dem mittleren Gradienten von ln p an 64 Punkten (256, wo diese eine Abweichung lassen) auf der Geraden von 0 zum Embedding (Sundararajan, Taly und Yan, 2017). Die Anteile ergeben zusammen, was ln p gewonnen hat; die Abweichung ist, was so viele Schritte übrig lassen.</translation>
    </message>
    <message>
        <source>Type a sentence above: the words that speak for a tag appear here.</source>
        <translation>Oben einen Satz eingeben: Hier erscheinen die Wörter, die für ein Tag sprechen.</translation>
    </message>
    <message>
        <source>Why this tag</source>
        <translation>Warum dieses Tag</translation>
    </message>
    <message>
        <source>share of ln p</source>
        <translation>Anteil an ln p</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Asking why a word gets its tag</source>
        <translation>Fragen, warum ein Wort sein Tag bekommt</translation>
    </message>
    <message>
        <source>This sentence has {count:,} words: the reasons are shown for up to {most}. Shorten it.</source>
        <translation>Dieser Satz hat {count:,} Wörter: Die Gründe werden für bis zu {most} gezeigt. Den Satz kürzen.</translation>
    </message>
    <message>
        <source>Why “{word}” is {tag}: {method}</source>
        <translation>Warum „{word}“ {tag} ist: {method}</translation>
    </message>
    <message>
        <source>share of ln p({tag})</source>
        <translation>Anteil an ln p({tag})</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gatter</translation>
    </message>
    <message>
        <source>i = σ(W_ii x + b_ii + W_hi h + b_hi): how much of the new is written, 0 to 1.</source>
        <translation>i = σ(W_ii x + b_ii + W_hi h + b_hi): wie viel vom Neuen geschrieben wird, 0 bis 1.</translation>
    </message>
    <message>
        <source>f = σ(W_if x + b_if + W_hf h + b_hf): how much of the cell state is kept, 0 to 1.</source>
        <translation>f = σ(W_if x + b_if + W_hf h + b_hf): wie viel vom Zellzustand behalten wird, 0 bis 1.</translation>
    </message>
    <message>
        <source>g = tanh(W_ig x + b_ig + W_hg h + b_hg): what could be written, −1 to 1.</source>
        <translation>g = tanh(W_ig x + b_ig + W_hg h + b_hg): was geschrieben werden könnte, −1 bis 1.</translation>
    </message>
    <message>
        <source>o = σ(W_io x + b_io + W_ho h + b_ho): how much of the cell state is shown, 0 to 1.</source>
        <translation>o = σ(W_io x + b_io + W_ho h + b_ho): wie viel vom Zellzustand gezeigt wird, 0 bis 1.</translation>
    </message>
    <message>
        <source>c = f ⊙ c of the word before + i ⊙ g: the memory, without limits.</source>
        <translation>c = f ⊙ c des vorigen Worts + i ⊙ g: das Gedächtnis, ohne Grenzen.</translation>
    </message>
    <message>
        <source>h = o ⊙ tanh(c): what the layer gives for the word, −1 to 1; the tag is read from it.</source>
        <translation>h = o ⊙ tanh(c): was die Schicht für das Wort liefert, −1 bis 1; daraus wird das Tag abgelesen.</translation>
    </message>
    <message>
        <source>Under each word stands its most probable part of speech with its probability. A word with a dotted line is not in the vocabulary: below it stands the class as which it is read, by its ending, its capital letter or its digits.</source>
        <translation>Unter jedem Wort steht seine wahrscheinlichste Wortart mit ihrer Wahrscheinlichkeit. Ein Wort mit gepunkteter Linie steht nicht im Vokabular: Darunter steht die Klasse, als die es gelesen wird, nach seiner Endung, seinem Großbuchstaben oder seinen Ziffern.</translation>
    </message>
    <message>
        <source>Another example</source>
        <translation>Anderes Beispiel</translation>
    </message>
    <message>
        <source>Parts of speech</source>
        <translation>Wortarten</translation>
    </message>
    <message>
        <source>What is shown below the tags</source>
        <translation>Was unter den Tags gezeigt wird</translation>
    </message>
    <message>
        <source>Opening the tagger</source>
        <translation>Tagger öffnen</translation>
    </message>
    <message>
        <source>✗ {count:,} letters are too many: write {most:,} or fewer.</source>
        <translation>✗ {count:,} Buchstaben sind zu viele: höchstens {most:,} schreiben.</translation>
    </message>
    <message>
        <source>Tagging a sentence</source>
        <translation>Einen Satz taggen</translation>
    </message>
    <message>
        <source>Type a sentence above: its words appear here with their tags.</source>
        <translation>Oben einen Satz eingeben: Hier erscheinen seine Wörter mit ihren Tags.</translation>
    </message>
    <message>
        <source>The three most probable tags of a word appear here.</source>
        <translation>Hier erscheinen die drei wahrscheinlichsten Tags eines Worts.</translation>
    </message>
    <message>
        <source>The gates appear here, a column for each word.</source>
        <translation>Hier erscheinen die Gatter, eine Spalte je Wort.</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>gelesen als</translation>
    </message>
    <message>
        <source>{state} {name}, unit by unit and word by word</source>
        <translation>{state} {name} je Einheit und Wort</translation>
    </message>
    <message>
        <source>{formula}

A row is one of the {count} units.</source>
        <translation>{formula}

Eine Zeile ist eine der {count} Einheiten.</translation>
    </message>
    <message>
        <source>unit {at}</source>
        <translation>Einheit {at}</translation>
    </message>
    <message>
        <source>{meaning}; unknown, read as {entry}</source>
        <translation>{meaning}; unbekannt, gelesen als {entry}</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>A sentence of up to 2,000 words, tagged while you type</source>
        <translation>Ein Satz mit bis zu 2.000 Wörtern, beim Eingeben getaggt</translation>
    </message>
    <message>
        <source>Goes through four sentences, the last one with words that nobody knows</source>
        <translation>Geht vier Sätze durch, den letzten mit Wörtern, die niemand kennt</translation>
    </message>
    <message>
        <source>The tagger is being opened: the tags appear here.</source>
        <translation>Der Tagger wird geöffnet: Die Tags erscheinen hier.</translation>
    </message>
    <message>
        <source>softmax over the 17 tags: exp(z) of each by the sum of all. The best three are here.</source>
        <translation>Softmax über die 17 Tags: exp(z) von jedem, geteilt durch die Summe aller. Die besten drei stehen hier.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gatter</translation>
    </message>
    <message>
        <source>What the LSTM&apos;s gates and states do with every word</source>
        <translation>Was Gatter und Zustände des LSTM bei jedem Wort tun</translation>
    </message>
    <message>
        <source>Which words speak for the chosen word&apos;s tag, and which against it</source>
        <translation>Welche Wörter für das Tag des gewählten Worts sprechen und welche dagegen</translation>
    </message>
    <message>
        <source>The logits are divided by the temperature T before a word is drawn: p = exp(z / T) / Σ exp(z / T). At 0 the likeliest word is always taken. Word n of every column is drawn with the same random number, so what differs is the temperature&apos;s doing. The tint is the surprise by the model&apos;s own probability, at temperature 1.

Different: how many different words there are, as a share of all. Repeated: words that stand in a run of four which this text had before.</source>
        <translation>Die Logits werden durch die Temperatur T geteilt, bevor ein Wort gezogen wird: p = exp(z / T) / Σ exp(z / T). Bei 0 wird immer das wahrscheinlichste Wort genommen. Wort n jeder Spalte wird mit derselben Zufallszahl gezogen; was sich unterscheidet, liegt also an der Temperatur. Die Tönung ist die Überraschung nach der eigenen Wahrscheinlichkeit des Modells, bei Temperatur 1.

Verschieden: wie viele verschiedene Wörter es gibt, als Anteil an allen. Wiederholt: Wörter, die in einer Folge von vieren stehen, die dieser Text schon einmal hatte.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Draw the four texts, with the prompt and the other settings on the left</source>
        <translation>Die vier Texte ziehen, mit dem Anfangstext und den übrigen Einstellungen links</translation>
    </message>
    <message>
        <source>Stop after this word; what is there stays (Esc)</source>
        <translation>Nach diesem Wort anhalten; was da ist, bleibt (Esc)</translation>
    </message>
    <message>
        <source>Press Start: this text appears here word by word.</source>
        <translation>„Starten“ drücken: Dieser Text erscheint hier Wort für Wort.</translation>
    </message>
    <message>
        <source>Drawing at four temperatures</source>
        <translation>Bei vier Temperaturen ziehen</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Ziehen …</translation>
    </message>
    <message>
        <source>Stopped: {count:,} of {wanted:,} words in each column.</source>
        <translation>Angehalten: {count:,} von {wanted:,} Wörtern in jeder Spalte.</translation>
    </message>
    <message>
        <source>These texts are of the model before: press Start for new ones.</source>
        <translation>Diese Texte sind vom vorigen Modell: „Starten“ drücken für neue.</translation>
    </message>
    <message>
        <source>Measuring the texts</source>
        <translation>Texte messen</translation>
    </message>
    <message>
        <source>Temperature 0 (greedy)</source>
        <translation>Temperatur 0 (greedy)</translation>
    </message>
    <message>
        <source>Temperature {value}</source>
        <translation>Temperatur {value}</translation>
    </message>
    <message>
        <source>Most surprising: “{word}”, {bits:.1f} bits.</source>
        <translation>Am überraschendsten: „{word}“, {bits:.1f} Bit.</translation>
    </message>
    <message>
        <source>{distinct:.0f} % different · {repeated:.0f} % repeated · {mean:.1f} bits a word</source>
        <translation>{distinct:.0f}&#xa0;% verschieden · {repeated:.0f}&#xa0;% wiederholt · {mean:.1f} Bit je Wort</translation>
    </message>
    <message>
        <source>Type a beginning and press Start: the words appear here as they are drawn.</source>
        <translation>Einen Anfang eingeben und „Starten“ drücken: Die Wörter erscheinen hier, wie sie gezogen werden.</translation>
    </message>
    <message>
        <source>Each word is drawn from the model&apos;s probabilities for the next word. Its tint is its surprise, −log2 of the probability that the model gave it: 0 bits is certain, 15 bits a blind guess among 33,278 words. Click a word, or go to it with the arrow keys, to see what it could have been. Looking changes nothing: the text stays as it is.</source>
        <translation>Jedes Wort wird aus den Wahrscheinlichkeiten des Modells für das nächste Wort gezogen. Seine Tönung ist seine Überraschung, −log2 der Wahrscheinlichkeit, die ihm das Modell gab: 0 Bit ist sicher, 15 Bit blindes Raten unter 33.278 Wörtern. Ein Wort anklicken oder mit den Pfeiltasten ansteuern, um zu sehen, was es hätte sein können. Ansehen ändert nichts: Der Text bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Text: {branch}</source>
        <translation>Text: {branch}</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>time for 1,000 words (ms)</source>
        <translation>Zeit für 1.000 Wörter (ms)</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>KL to float32 (nats a word)</source>
        <translation>KL zu float32 (Nat je Wort)</translation>
    </message>
    <message>
        <source>other top-1 than float32 (%)</source>
        <translation>anderes Top-1 als float32 (%)</translation>
    </message>
    <message>
        <source>wrong answers (%)</source>
        <translation>falsche Antworten (%)</translation>
    </message>
    <message>
        <source>relative error of the output</source>
        <translation>relativer Fehler der Ausgabe</translation>
    </message>
    <message>
        <source>time for a call (ms)</source>
        <translation>Zeit für einen Aufruf (ms)</translation>
    </message>
    <message>
        <source>Each point is a row of a run; lower left is better. The dashed line joins the rows that nothing beats in both (the Pareto front): whatever lies in the shaded part is beaten. Only runs of one model on the same words are drawn together, for the losses of different texts cannot be compared. A hollow point belongs to a run that was not finished. The axes begin near the points, not at zero.</source>
        <translation>Jeder Punkt ist eine Zeile eines Laufs; unten links ist besser. Die gestrichelte Linie verbindet die Zeilen, die nichts in beidem schlägt (die Pareto-Front): Was im schattierten Teil liegt, ist geschlagen. Zusammen gezeichnet werden nur Läufe eines Modells auf denselben Wörtern, denn Verluste verschiedener Texte lassen sich nicht vergleichen. Ein hohler Punkt gehört zu einem Lauf, der nicht zu Ende ging. Die Achsen beginnen nahe bei den Punkten, nicht bei null.</translation>
    </message>
    <message>
        <source>Runs appear here as points: how large or slow each scheme is, and what it costs.</source>
        <translation>Hier erscheinen Läufe als Punkte: wie groß oder langsam jedes Schema ist und was es kostet.</translation>
    </message>
    <message>
        <source>Run number</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>Auf der Front</translation>
    </message>
    <message>
        <source>{scheme}: {values}; run {number}, {date}</source>
        <translation>{scheme}: {values}; Lauf {number}, {date}</translation>
    </message>
    <message>
        <source>{told}, not finished</source>
        <translation>{told}, nicht zu Ende</translation>
    </message>
    <message>
        <source>by size</source>
        <translation>nach Größe</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>nach Zeit</translation>
    </message>
    <message>
        <source>Runs of</source>
        <translation>Läufe von</translation>
    </message>
    <message>
        <source>Only runs of one model on the same words are drawn together</source>
        <translation>Zusammen gezeichnet werden nur Läufe eines Modells auf denselben Wörtern</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Size of the saved model, or the time that it takes</source>
        <translation>Größe des gespeicherten Modells oder die Zeit, die es braucht</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>What was lost: less is better</source>
        <translation>Was verloren ging: weniger ist besser</translation>
    </message>
    <message>
        <source>{model}, {subject}: 1 run</source>
        <translation>{model}, {subject}: 1 Lauf</translation>
    </message>
    <message>
        <source>{model}, {subject}: {count} runs</source>
        <translation>{model}, {subject}: {count} Läufe</translation>
    </message>
    <message>
        <source>One row so far: run other schemes to see what each is worth.</source>
        <translation>Bisher eine Zeile: andere Schemas ausführen, um zu sehen, was jedes wert ist.</translation>
    </message>
    <message>
        <source>{name} beats all other rows in both.</source>
        <translation>{name} schlägt alle anderen Zeilen in beidem.</translation>
    </message>
    <message>
        <source>{best} of {count} rows are beaten by none in both.</source>
        <translation>{best} von {count} Zeilen werden von keiner in beidem geschlagen.</translation>
    </message>
    <message>
        <source>None of {count} rows beats {names} in both.</source>
        <translation>Keine von {count} Zeilen schlägt {names} in beidem.</translation>
    </message>
    <message>
        <source>Area = parameters</source>
        <translation>Fläche = Parameter</translation>
    </message>
    <message>
        <source>Area = MACs</source>
        <translation>Fläche = MACs</translation>
    </message>
    <message>
        <source>Each block is a module; its area is its part of the model&apos;s {what}, and what is inside another module lies inside its block. A colour is the same part of the model in both maps. {note} A click or Enter chooses the module; arrow keys walk, Page Up goes to what is around. The depth chosen above the tree is the depth of both maps. Layout: squarified tree maps (Bruls, Huizing and van Wijk, 2000).</source>
        <translation>Jeder Block ist ein Modul; seine Fläche ist sein Anteil am Modell ({what}), und was in einem anderen Modul steckt, liegt in dessen Block. Eine Farbe ist in beiden Karten derselbe Teil des Modells. {note} Ein Klick oder Eingabe wählt das Modul; Pfeiltasten wandern, Bild auf geht zum umgebenden Block. Die über dem Baum gewählte Tiefe gilt für beide Karten. Anordnung: quadratische Treemaps (Bruls, Huizing und van Wijk, 2000).</translation>
    </message>
    <message>
        <source>What is shared is counted once, where it comes first.</source>
        <translation>Geteiltes wird einmal gezählt, wo es zuerst vorkommt.</translation>
    </message>
    <message>
        <source>A MAC is one multiplication with one addition; modules whose MACs are not known are left out.</source>
        <translation>Ein MAC ist eine Multiplikation mit einer Addition; Module, deren MACs nicht bekannt sind, sind weggelassen.</translation>
    </message>
    <message>
        <source>Tree map of the parameters</source>
        <translation>Treemap der Parameter</translation>
    </message>
    <message>
        <source>Tree map of the MACs</source>
        <translation>Treemap der MACs</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>Multiplikationen mit Addition</translation>
    </message>
    <message>
        <source>The tree map appears as soon as the modules are counted.</source>
        <translation>Die Treemap erscheint, sobald die Module gezählt sind.</translation>
    </message>
    <message>
        <source>Drawing the tree maps</source>
        <translation>Treemaps zeichnen</translation>
    </message>
    <message>
        <source>module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>This model has no parameters, so there is nothing to divide.</source>
        <translation>Dieses Modell hat keine Parameter, daher gibt es nichts aufzuteilen.</translation>
    </message>
    <message>
        <source>No module ran with this input: correct it above to see where the work is done.</source>
        <translation>Mit dieser Eingabe lief kein Modul: sie oben korrigieren, um zu sehen, wo die Arbeit geschieht.</translation>
    </message>
    <message>
        <source>The tree map of the MACs appears after a forward pass.</source>
        <translation>Die Treemap der MACs erscheint nach einem Vorwärtslauf.</translation>
    </message>
    <message>
        <source>No module of this model is known to do multiply-adds.</source>
        <translation>Von keinem Modul dieses Modells sind Multiplikationen mit Addition bekannt.</translation>
    </message>
    <message>
        <source>{reading}, of those before {name} failed.</source>
        <translation>{reading}; gezählt ist, was lief, bevor {name} fehlschlug.</translation>
    </message>
    <message>
        <source>int8 of the fast path</source>
        <translation>int8 des schnellen Wegs</translation>
    </message>
    <message>
        <source>int8 as in the tutorial</source>
        <translation>int8 wie im Tutorial</translation>
    </message>
    <message>
        <source>Both texts have the same beginning, and word n of both is drawn with the same random number. From the first difference on, each goes its own way. The thick line is under that word.</source>
        <translation>Beide Texte haben denselben Anfang, und Wort n beider wird mit derselben Zufallszahl gezogen. Vom ersten Unterschied an geht jeder seinen eigenen Weg. Unter diesem Wort ist die dicke Linie.</translation>
    </message>
    <message>
        <source>Both models read the left text; p and q are their probabilities for its next word at temperature 1. KL = Σ p · log2(p / q), in bits: what it would cost to believe the right model where the left one is right; 0 for equal models. Agreement is how often one random number makes both choose the same word there; among thousands of unlikely words a tiny shift is enough for another one, so it is smaller than the overlap Σ min(p, q).</source>
        <translation>Beide Modelle lesen den linken Text; p und q sind ihre Wahrscheinlichkeiten für sein nächstes Wort bei Temperatur 1. KL = Σ p · log2(p / q), in Bit: was es kosten würde, dem rechten Modell zu glauben, wo das linke recht hat; 0 bei gleichen Modellen. Die Übereinstimmung sagt, wie oft beide mit einer Zufallszahl dort dasselbe Wort wählen; unter Tausenden unwahrscheinlicher Wörter reicht eine winzige Verschiebung für ein anderes, daher ist sie kleiner als die Überlappung Σ min(p, q).</translation>
    </message>
    <message>
        <source>Which int8 model draws the right text: one of 2</source>
        <translation>Welches int8-Modell den rechten Text zieht: eines von 2</translation>
    </message>
    <message>
        <source>Draw both texts, with the prompt and the settings on the left</source>
        <translation>Beide Texte ziehen, mit dem Anfangstext und den Einstellungen links</translation>
    </message>
    <message>
        <source>float32 (exact)</source>
        <translation>float32 (exakt)</translation>
    </message>
    <message>
        <source>KL (bits)</source>
        <translation>KL (Bit)</translation>
    </message>
    <message>
        <source>How far apart the models are, word by word</source>
        <translation>Abstand der Modelle, Wort für Wort</translation>
    </message>
    <message>
        <source>Press Start: the divergence of the two models appears here, word by word.</source>
        <translation>„Starten“ drücken: Hier erscheint die Abweichung der beiden Modelle, Wort für Wort.</translation>
    </message>
    <message>
        <source>Drawing with float32 and int8</source>
        <translation>Mit float32 und int8 ziehen</translation>
    </message>
    <message>
        <source>Comparing the texts so far</source>
        <translation>Die bisherigen Texte vergleichen</translation>
    </message>
    <message>
        <source>{mean:.4f} bits a word on average, at most {most:.3f} at word {place:,}; the same choice in the same context {agreement:.1f} % of the time.</source>
        <translation>{mean:.4f} Bit je Wort im Mittel, höchstens {most:.3f} bei Wort {place:,}; in {agreement:.1f}&#xa0;% der Fälle dieselbe Wahl im selben Kontext.</translation>
    </message>
    <message>
        <source>Right, after the left text</source>
        <translation>Rechts, nach dem linken Text</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Listing the parameters of {name}</source>
        <translation>Parameter von {name} auflisten</translation>
    </message>
    <message>
        <source>This module</source>
        <translation>Dieses Modul</translation>
    </message>
    <message>
        <source>{kind} holds no parameters or buffers: choose another module in the tree.</source>
        <translation>{kind} enthält keine Parameter oder Puffer: ein anderes Modul im Baum wählen.</translation>
    </message>
    <message>
        <source>Counting the values of {name}</source>
        <translation>Werte von {name} zählen</translation>
    </message>
    <message>
        <source>Drawing {name}</source>
        <translation>{name} zeichnen</translation>
    </message>
    <message>
        <source>Counting the values…</source>
        <translation>Die Werte werden gezählt…</translation>
    </message>
    <message>
        <source>Drawing the values…</source>
        <translation>Die Werte werden gezeichnet…</translation>
    </message>
    <message>
        <source>Stopped: “Read again” goes on.</source>
        <translation>Angehalten: „Neu lesen“ macht weiter.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Als {path} gespeichert</translation>
    </message>
    <message>
        <source>Go on with what was stopped</source>
        <translation>Mit dem Angehaltenen weitermachen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The values as colours</source>
        <translation>Die Werte als Farben</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>How many values lie where</source>
        <translation>Wie viele Werte wo liegen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>The numbers themselves</source>
        <translation>Die Zahlen selbst</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>Karte zeichnen</translation>
    </message>
    <message>
        <source>How many times as fast int8 is</source>
        <translation>Wievielmal so schnell int8 ist</translation>
    </message>
    <message>
        <source>One layer runs in float32 and in int8, in turns, for each hidden size and batch size. The map of how many times as fast int8 is appears here cell by cell: press “Draw the map”.</source>
        <translation>Eine Schicht läuft abwechselnd in float32 und in int8, für jede verborgene Größe und jede Batchgröße. Die Karte, die zeigt, wievielmal so schnell int8 ist, erscheint hier Zelle für Zelle: „Karte zeichnen“ drücken.</translation>
    </message>
    <message>
        <source>{layer}: {sentence}</source>
        <translation>{layer}: {sentence}</translation>
    </message>
    <message>
        <source>torch {torch}, {engine} · {cpu}, 1 of {cores} cores · {platform} · {repeats} repeats in turns, median of the ratios · {date}</source>
        <translation>torch {torch}, {engine} · {cpu}, 1 von {cores} Kernen · {platform} · {repeats} Wiederholungen im Wechsel, Median der Verhältnisse · {date}</translation>
    </message>
    <message>
        <source>{done} of {total} cells, about {left} left</source>
        <translation>{done} von {total} Zellen, noch etwa {left}</translation>
    </message>
    <message>
        <source>⚠ Cancelled after {done} of {total} cells.</source>
        <translation>⚠ Abgebrochen nach {done} von {total} Zellen.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>A benchmark is running: the map can be measured after it.</source>
        <translation>Ein Benchmark läuft: Die Karte kann danach gemessen werden.</translation>
    </message>
    <message>
        <source>Estimating how long the map takes</source>
        <translation>Abschätzen, wie lange die Karte dauert</translation>
    </message>
    <message>
        <source>How often each cell is measured in both ways, 1 to {most}: more are less noisy</source>
        <translation>Wie oft jede Zelle auf beide Arten gemessen wird, 1 bis {most}: mehr rauschen weniger</translation>
    </message>
    <message>
        <source>Measure all cells on one thread, in a mixed order; the corners come first</source>
        <translation>Alle Zellen auf einem Thread messen, in gemischter Reihenfolge; die Ecken zuerst</translation>
    </message>
    <message>
        <source>Stop; the cells that were measured stay (Esc)</source>
        <translation>Anhalten; die gemessenen Zellen bleiben (Esc)</translation>
    </message>
    <message>
        <source>Speed-up = time in float32 / time in int8, on this machine and one thread: the median over repeats that were measured in turns. int8 is that of the tutorial: the weights are int8, and the inputs are quantized anew at each call, which costs more than it saves where there is little to multiply. The line runs where both are as fast, interpolated between the cells on a logarithmic scale.</source>
        <translation>Beschleunigung = Zeit in float32 / Zeit in int8, auf diesem Rechner und einem Thread: der Median über Wiederholungen, die im Wechsel gemessen wurden. int8 ist das des Tutorials: Die Gewichte sind int8, und die Eingaben werden bei jedem Aufruf neu quantisiert, was mehr kostet, als es spart, wo wenig zu multiplizieren ist. Die Linie verläuft dort, wo beide gleich schnell sind, zwischen den Zellen auf logarithmischer Skala interpoliert.</translation>
    </message>
    <message>
        <source>LSTM layer</source>
        <translation>LSTM-Schicht</translation>
    </message>
    <message>
        <source>One LSTM layer with as many inputs as hidden units, over 20 steps</source>
        <translation>Eine LSTM-Schicht mit so vielen Eingaben wie verborgenen Einheiten, über 20 Schritte</translation>
    </message>
    <message>
        <source>Linear layer</source>
        <translation>Linear-Schicht</translation>
    </message>
    <message>
        <source>One Linear layer with as many inputs as outputs</source>
        <translation>Eine Linear-Schicht mit so vielen Eingaben wie Ausgaben</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Verborgene Größe</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>float32 (ms)</source>
        <translation>float32 (ms)</translation>
    </message>
    <message>
        <source>int8 (ms)</source>
        <translation>int8 (ms)</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>Erstes Quartil</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>Drittes Quartil</translation>
    </message>
    <message>
        <source>Click a word, or press Enter on it, to go on from there.</source>
        <translation>Ein Wort anklicken oder darauf Eingabe drücken, um von dort weiterzugehen.</translation>
    </message>
    <message>
        <source>A word and its alternatives</source>
        <translation>Wort und Alternativen</translation>
    </message>
    <message>
        <source>The ten likeliest words in that place, computed again from the hidden state that was kept; looking changes nothing. An outlined bar is the model&apos;s own probability, at temperature 1; a filled bar is the probability the word was drawn with, after temperature, top-k and top-p as they were set then. A grey outline with a sign is a word that could not be drawn. The drawn word is tinted and has the sign ▸; when it is not among the ten, it stands below the dotted line.

Surprise is −log2 of the model&apos;s own probability. Entropy is the surprise to be expected, in bits. Going on from another word makes a branch: the hidden state is that of the text up to there, so it is as if the model had drawn that word itself.</source>
        <translation>Die zehn wahrscheinlichsten Wörter an dieser Stelle, aus dem aufbewahrten verborgenen Zustand neu berechnet; Ansehen ändert nichts. Ein umrandeter Balken ist die eigene Wahrscheinlichkeit des Modells, bei Temperatur 1; ein gefüllter Balken ist die Wahrscheinlichkeit, mit der das Wort gezogen wurde, nach Temperatur, Top-k und Top-p, wie sie damals eingestellt waren. Ein grauer Umriss mit einem Zeichen ist ein Wort, das nicht gezogen werden konnte. Das gezogene Wort ist getönt und hat das Zeichen ▸; ist es nicht unter den zehn, steht es unter der gepunkteten Linie.

Überraschung ist −log2 der eigenen Wahrscheinlichkeit des Modells. Entropie ist die zu erwartende Überraschung, in Bit. Von einem anderen Wort weiterzugehen macht einen Zweig: Der verborgene Zustand ist der des Textes bis dorthin; es ist also, als hätte das Modell selbst dieses Wort gezogen.</translation>
    </message>
    <message>
        <source>Looking into a word</source>
        <translation>Ein Wort untersuchen</translation>
    </message>
    <message>
        <source>Instead of “{word}”</source>
        <translation>Statt „{word}“</translation>
    </message>
    <message>
        <source>Rank {rank:,} of {count:,} · entropy {before:.1f} → {after:.1f} bits · {cut} cut, {left:,} left</source>
        <translation>Rang {rank:,} von {count:,} · Entropie {before:.1f} → {after:.1f} Bit · {cut} abgeschnitten, {left:,} übrig</translation>
    </message>
    <message>
        <source>The drawn word&apos;s place among all words by the model&apos;s own probability; the entropy of that distribution and of the one it was drawn from; how much probability was cut, and how many words were left to draw from.</source>
        <translation>Der Platz des gezogenen Worts unter allen Wörtern nach der eigenen Wahrscheinlichkeit des Modells; die Entropie dieser Verteilung und derjenigen, aus der gezogen wurde; wie viel Wahrscheinlichkeit abgeschnitten wurde und wie viele Wörter zum Ziehen übrig blieben.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>Click a word of the text, or go to it with the arrow keys: here appears what it could have been instead, and how likely.</source>
        <translation>Ein Wort des Textes anklicken oder mit den Pfeiltasten ansteuern: Hier erscheint, was es stattdessen hätte sein können und wie wahrscheinlich.</translation>
    </message>
    <message>
        <source>{origin}. {title} has no words, so this page uses the word model.</source>
        <translation>{origin}. {title} hat keine Wörter, daher nutzt diese Seite das Wortmodell.</translation>
    </message>
    <message>
        <source>Opening a model</source>
        <translation>Ein Modell öffnen</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>Running {title}</source>
        <translation>{title} ausführen</translation>
    </message>
    <message>
        <source>{text!r}… is no name of a model: open a model of the gallery, or a file.</source>
        <translation>{text!r}… ist kein Name eines Modells: ein Modell der Galerie oder eine Datei öffnen.</translation>
    </message>
    <message>
        <source>{text!r} is no name of a model: open a model of the gallery, or a file.</source>
        <translation>{text!r} ist kein Name eines Modells: ein Modell der Galerie oder eine Datei öffnen.</translation>
    </message>
    <message>
        <source>{text!r} is no edited model: choose a model of the gallery and edit it.</source>
        <translation>{text!r} ist kein verändertes Modell: ein Modell der Galerie wählen und bearbeiten.</translation>
    </message>
    <message>
        <source>{text!r} has {value!r} where a whole number belongs: edit the model again.</source>
        <translation>{text!r} hat {value!r}, wo eine ganze Zahl hingehört: das Modell noch einmal bearbeiten.</translation>
    </message>
    <message>
        <source>{path} does not exist: {remedy}.</source>
        <translation>{path} gibt es nicht: {remedy}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): {remedy}.</source>
        <translation>{path} kann nicht gelesen werden ({reason}): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is no name of a file: {remedy}.</source>
        <translation>{path} ist kein Dateiname: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is empty: {remedy}.</source>
        <translation>{path} ist leer: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is not {kind} (not UTF-8 text): {remedy}.</source>
        <translation>{path} ist nicht als {kind} lesbar (kein UTF-8-Text): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}): {remedy}.</source>
        <translation>{path} ist beschädigt ({reason}): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is not {kind}, or only a part of one (line {line}, column {column}): {remedy}.</source>
        <translation>{path} ist nicht als {kind} lesbar oder nur ein Teil davon (Zeile {line}, Spalte {column}): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is damaged (a number is too long): {remedy}.</source>
        <translation>{path} ist beschädigt (eine Zahl ist zu lang): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is damaged (nested too deep): {remedy}.</source>
        <translation>{path} ist beschädigt (zu tief verschachtelt): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is not {kind}: {remedy}.</source>
        <translation>{path} ist nicht als {kind} lesbar: {remedy}.</translation>
    </message>
    <message>
        <source>{path} would be larger than 1 MB: shorten the texts.</source>
        <translation>{path} wäre größer als 1 MB: die Texte kürzen.</translation>
    </message>
    <message>
        <source>{path} cannot be renamed ({reason}): remove it by hand.</source>
        <translation>{path} kann nicht umbenannt werden ({reason}): von Hand entfernen.</translation>
    </message>
    <message>
        <source>{path} is a folder: {remedy}.</source>
        <translation>{path} ist ein Ordner: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is no regular file: {remedy}.</source>
        <translation>{path} ist keine gewöhnliche Datei: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is larger than 1 MB: {remedy}.</source>
        <translation>{path} ist größer als 1 MB: {remedy}.</translation>
    </message>
    <message>
        <source>a name is there twice</source>
        <translation>ein Name kommt zweimal vor</translation>
    </message>
    <message>
        <source>{name} is no value</source>
        <translation>{name} ist kein Wert</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>eine Zahl ist zu groß</translation>
    </message>
    <message>
        <source>a list of recent files</source>
        <translation>Liste zuletzt geöffneter Dateien</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>diese entfernen</translation>
    </message>
    <message>
        <source>{path} is not a list of recent files: remove it.</source>
        <translation>{path} ist keine Liste zuletzt geöffneter Dateien: entfernen.</translation>
    </message>
    <message>
        <source>choose a file that LayerLab has saved</source>
        <translation>eine von LayerLab gespeicherte Datei wählen</translation>
    </message>
    <message>
        <source>a LayerLab session</source>
        <translation>LayerLab-Sitzung</translation>
    </message>
    <message>
        <source>{path} is not a LayerLab session: {remedy}.</source>
        <translation>{path} ist keine LayerLab-Sitzung: {remedy}.</translation>
    </message>
    <message>
        <source>{path} was written by a later LayerLab (session format {version}): update LayerLab.</source>
        <translation>{path} wurde von einem neueren LayerLab geschrieben (Sitzungsformat {version}): LayerLab aktualisieren.</translation>
    </message>
    <message>
        <source>{path} is damaged (its parts are not as they should be): {remedy}.</source>
        <translation>{path} ist beschädigt (die Teile sind nicht, wie sie sein sollten): {remedy}.</translation>
    </message>
    <message>
        <source>The session was not kept ({error}): see the log in the Help menu.</source>
        <translation>Die Sitzung wurde nicht aufbewahrt ({error}): siehe das Log im Menü „Hilfe“.</translation>
    </message>
    <message>
        <source>{cause}, so LayerLab starts with its defaults.</source>
        <translation>{cause}, daher startet LayerLab mit seinen Vorgaben.</translation>
    </message>
    <message>
        <source>{cause}, so LayerLab starts with its defaults; the file is kept as {name}.</source>
        <translation>{cause}, daher startet LayerLab mit seinen Vorgaben; die Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>The session was not kept, because {cause}: make room or rights there, or save a session file elsewhere.</source>
        <translation>{cause}, daher wurde die Sitzung nicht aufbewahrt: dort Platz oder Rechte schaffen oder eine Sitzungsdatei anderswo speichern.</translation>
    </message>
    <message>
        <source>Not everything of the session could be used, so these stay as they are: {named}.</source>
        <translation>Nicht alles aus der Sitzung ließ sich verwenden, daher bleibt dies, wie es ist: {named}.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>How much of PyTorch and the tabs is there</source>
        <translation>Wie viel von PyTorch und den Reitern schon da ist</translation>
    </message>
    <message>
        <source>Loading {what}</source>
        <translation>{what} laden</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Left and right arrow keys: the next tab; Ctrl and its number: a tab</source>
        <translation>Pfeiltasten links und rechts: der nächste Reiter; Strg und seine Zahl: ein Reiter</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Views of the text</source>
        <translation>Ansichten des Textes</translation>
    </message>
    <message>
        <source>Saving the text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>The words as they are drawn, and the choice of the next one</source>
        <translation>Die Wörter, wie sie gezogen werden, und die Wahl des nächsten</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>the chosen word</source>
        <translation>das gewählte Wort</translation>
    </message>
    <message>
        <source>Looking for words like “{word}”</source>
        <translation>Wörter wie „{word}“ suchen</translation>
    </message>
    <message>
        <source>{count:,} of {wanted:,} words, {speed:,.0f} words/s</source>
        <translation>{count:,} von {wanted:,} Wörtern, {speed:,.0f} Wörter/s</translation>
    </message>
    <message>
        <source>Stopped early: {name} is not written.</source>
        <translation>Vorzeitig angehalten: {name} wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>⚠ Stopped after {count:,} words: another word model is open now.</source>
        <translation>⚠ Angehalten nach {count:,} Wörtern: Jetzt ist ein anderes Wortmodell geöffnet.</translation>
    </message>
    <message>
        <source>{count:,} words, seed {seed}</source>
        <translation>{count:,} Wörter, Seed {seed}</translation>
    </message>
    <message>
        <source>{count:,} words, {speed:,.0f} words/s, seed {seed}</source>
        <translation>{count:,} Wörter, {speed:,.0f} Wörter/s, Seed {seed}</translation>
    </message>
    <message>
        <source>Save the tutorial&apos;s text</source>
        <translation>Den Text des Tutorials speichern</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>✓ {count:,} words saved to {name}, {speed:,.0f} words/s.</source>
        <translation>✓ {count:,} Wörter in {name} gespeichert, {speed:,.0f} Wörter/s.</translation>
    </message>
    <message>
        <source>✓ {count:,} words saved to {name}.</source>
        <translation>✓ {count:,} Wörter in {name} gespeichert.</translation>
    </message>
    <message>
        <source>Live models</source>
        <translation>Live-Modelle</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Looking for demos</source>
        <translation>Demos suchen</translation>
    </message>
    <message>
        <source>The settings that this entry began with: the same seed gives the same picture</source>
        <translation>Die Einstellungen, mit denen dieser Eintrag begann: Derselbe Seed ergibt dasselbe Bild</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation>Quantisieren</translation>
    </message>
    <message>
        <source>Views of the quantized model</source>
        <translation>Ansichten des quantisierten Modells</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Views of the model</source>
        <translation>Ansichten des Modells</translation>
    </message>
    <message>
        <source>Views of the module</source>
        <translation>Ansichten des Moduls</translation>
    </message>
    <message>
        <source>Counting the gallery&apos;s parameters</source>
        <translation>Parameter der Galerie zählen</translation>
    </message>
    <message>
        <source>A model from a file: state_dict, whole module, safetensors, .pt2, TorchScript, ONNX or Python source. Looking at a file runs nothing of it</source>
        <translation>Ein Modell aus einer Datei: state_dict, ganzes Modul, safetensors, .pt2, TorchScript, ONNX oder Python-Quelltext. Beim Ansehen einer Datei wird nichts von ihr ausgeführt</translation>
    </message>
    <message>
        <source>The tree of modules with its numbers, and two tree maps</source>
        <translation>Der Baum der Module mit seinen Zahlen und zwei Treemaps</translation>
    </message>
    <message>
        <source>How data flows through the model</source>
        <translation>Wie Daten durch das Modell fließen</translation>
    </message>
    <message>
        <source>What differs from another model</source>
        <translation>Was sich von einem anderen Modell unterscheidet</translation>
    </message>
    <message>
        <source>What the opened file holds</source>
        <translation>Was die geöffnete Datei enthält</translation>
    </message>
    <message>
        <source>All numbers of the module; each explains itself above</source>
        <translation>Alle Zahlen des Moduls; jede erklärt sich oben selbst</translation>
    </message>
    <message>
        <source>Parameters and buffers of the module: map, histogram, values</source>
        <translation>Parameter und Puffer des Moduls: Karte, Histogramm, Werte</translation>
    </message>
    <message>
        <source>What print() shows of the module</source>
        <translation>Was print() vom Modul zeigt</translation>
    </message>
    <message>
        <source>Source code of the module&apos;s class</source>
        <translation>Quelltext der Klasse des Moduls</translation>
    </message>
    <message>
        <source>Other constructor arguments for a model of the gallery</source>
        <translation>Andere Konstruktorargumente für ein Modell der Galerie</translation>
    </message>
    <message>
        <source>Source, data, licence and metric of the model</source>
        <translation>Quelle, Daten, Lizenz und Messwert des Modells</translation>
    </message>
    <message>
        <source>models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>the chosen module</source>
        <translation>das gewählte Modul</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ein Modell öffnen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>hält an</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>{seconds:.1f} s</source>
        <translation>{seconds:.1f} s</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent} % · {time} left</source>
        <translation>{percent}&#xa0;% · noch {time}</translation>
    </message>
    <message>
        <source>Model, seed and run</source>
        <translation>Modell, Seed und Lauf</translation>
    </message>
    <message>
        <source>The model that all tabs look at</source>
        <translation>Das Modell, das alle Reiter zeigen</translation>
    </message>
    <message>
        <source>Demo: {title}</source>
        <translation>Demo: {title}</translation>
    </message>
    <message>
        <source>The step before, with the settings that it had (Left, Page Up)</source>
        <translation>Der vorige Schritt mit seinen Einstellungen (Links, Bild auf)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next step (Right, Page Down)</source>
        <translation>Der nächste Schritt (Rechts, Bild ab)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>End this demo; then choose what becomes of the window (Esc)</source>
        <translation>Diese Demo beenden; danach wählen, was aus dem Fenster wird (Esc)</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Shows the right answer</source>
        <translation>Zeigt die richtige Antwort</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Wie es vorher war</translation>
    </message>
    <message>
        <source>Settings, model, seed and tab as before the demo</source>
        <translation>Einstellungen, Modell, Seed und Reiter wie vor der Demo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Go on by yourself with what the demo has set</source>
        <translation>Selbst mit dem weitermachen, was die Demo eingestellt hat</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation>Weiter mit der Demo</translation>
    </message>
    <message>
        <source>Back to this step (Esc)</source>
        <translation>Zurück zu diesem Schritt (Esc)</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Brings back what the window was before the demo (Right, Page Down)</source>
        <translation>Stellt das Fenster wieder her, wie es vor der Demo war (Rechts, Bild ab)</translation>
    </message>
    <message>
        <source>✓ Your guess is right.</source>
        <translation>✓ Richtig geraten.</translation>
    </message>
    <message>
        <source>✗ Not quite.</source>
        <translation>✗ Nicht ganz.</translation>
    </message>
    <message>
        <source>one moment …</source>
        <translation>einen Moment …</translation>
    </message>
    <message>
        <source>The demo ends here. What shall become of the window?</source>
        <translation>Die Demo endet hier. Was soll aus dem Fenster werden?</translation>
    </message>
    <message>
        <source>Answer {number} of {count}</source>
        <translation>Antwort {number} von {count}</translation>
    </message>
    <message>
        <source>This step names a control that is not there ({address}); the rest of the demo goes on.</source>
        <translation>Dieser Schritt nennt ein Bedienelement, das es nicht gibt ({address}); der Rest der Demo läuft weiter.</translation>
    </message>
    <message>
        <source>This step sets {address} to something that it does not take; the rest of the demo goes on.</source>
        <translation>Dieser Schritt setzt {address} auf etwas, das es nicht annimmt; der Rest der Demo läuft weiter.</translation>
    </message>
    <message>
        <source>This step presses {address}, which cannot be pressed now; the rest of the demo goes on.</source>
        <translation>Dieser Schritt drückt {address}, was jetzt nicht geht; der Rest der Demo läuft weiter.</translation>
    </message>
    <message>
        <source>This step wants to show something that is not there ({error}); the rest of the demo goes on.</source>
        <translation>Dieser Schritt will etwas zeigen, das es nicht gibt ({error}); der Rest der Demo läuft weiter.</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Die letzte Bearbeitung zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederholen: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene noch einmal tun</translation>
    </message>
    <message>
        <source>share of its own largest</source>
        <translation>Anteil am eigenen Größten</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>Eine Schicht finden</translation>
    </message>
    <message>
        <source>Part of a layer&apos;s name or type; Esc empties it, Down goes to the list</source>
        <translation>Teil des Namens oder Typs einer Schicht; Esc leert es, Pfeil ab geht zur Liste</translation>
    </message>
    <message>
        <source>Without containers</source>
        <translation>Ohne Container</translation>
    </message>
    <message>
        <source>Leaves out modules that are made of other modules, whose outputs are there anyway</source>
        <translation>Lässt Module weg, die aus anderen Modulen bestehen, deren Ausgaben ohnehin da sind</translation>
    </message>
    <message>
        <source>Layers, in the order of the forward pass</source>
        <translation>Schichten, in der Reihenfolge des Vorwärtslaufs</translation>
    </message>
    <message>
        <source>Outputs in the order in which they are computed; arrow keys go from one to the next</source>
        <translation>Ausgaben in der Reihenfolge, in der sie berechnet werden; Pfeiltasten gehen von einer zur nächsten</translation>
    </message>
    <message>
        <source>{label}: {type}, whole tensor {shape}</source>
        <translation>{label}: {type}, ganzer Tensor {shape}</translation>
    </message>
    <message>
        <source>Former channels</source>
        <translation>Vorige Kanäle</translation>
    </message>
    <message>
        <source>Former page of channels</source>
        <translation>Vorige Seite mit Kanälen</translation>
    </message>
    <message>
        <source>Next channels</source>
        <translation>Nächste Kanäle</translation>
    </message>
    <message>
        <source>Next page of channels</source>
        <translation>Nächste Seite mit Kanälen</translation>
    </message>
    <message>
        <source>{first:,}–{last:,} of {total:,}</source>
        <translation>{first:,}–{last:,} von {total:,}</translation>
    </message>
    <message>
        <source>Each small picture is a map: what one channel of this layer gives at every place. Orange is above zero, blue below, the page&apos;s own tone is zero. Click one to see it large.</source>
        <translation>Jedes kleine Bild ist eine Karte: was ein Kanal dieser Schicht an jeder Stelle liefert. Orange ist über null, Blau darunter, der Ton der Seite selbst ist null. Eine anklicken, um sie groß zu sehen.</translation>
    </message>
    <message>
        <source>Each cell is one number that this layer gives. Orange is above zero, blue below.</source>
        <translation>Jede Zelle ist eine Zahl, die diese Schicht liefert. Orange ist über null, Blau darunter.</translation>
    </message>
    <message>
        <source>Each bar is one unit of this layer, up for values above zero and down for those below.</source>
        <translation>Jeder Balken ist eine Einheit dieser Schicht, nach oben für Werte über null und nach unten für die darunter.</translation>
    </message>
    <message>
        <source>A column is a step, a row a unit. Gates are open at 1 and closed at 0; states are orange above zero and blue below.</source>
        <translation>Eine Spalte ist ein Schritt, eine Zeile eine Einheit. Gatter sind bei 1 offen und bei 0 geschlossen; Zustände sind über null orange und darunter blau.</translation>
    </message>
    <message>
        <source>← All maps</source>
        <translation>← Alle Karten</translation>
    </message>
    <message>
        <source>map {place:,} of {count:,}</source>
        <translation>Karte {place:,} von {count:,}</translation>
    </message>
    <message>
        <source>unit − {first:,}</source>
        <translation>Einheit − {first:,}</translation>
    </message>
    <message>
        <source>feature {at}</source>
        <translation>Merkmal {at}</translation>
    </message>
    <message>
        <source>place {at}</source>
        <translation>Stelle {at}</translation>
    </message>
    <message>
        <source>{value} of 0 to {last}</source>
        <translation>{value} von 0 bis {last}</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Back to all maps (Esc)</source>
        <translation>Zurück zu allen Karten (Esc)</translation>
    </message>
    <message>
        <source>Slice of the volumes</source>
        <translation>Scheibe der Volumen</translation>
    </message>
    <message>
        <source>Which slice of the volumes is shown, from the first to the last</source>
        <translation>Welche Scheibe der Volumen gezeigt wird, von der ersten bis zur letzten</translation>
    </message>
    <message>
        <source>Choose a layer in the list: what it gives appears here.</source>
        <translation>Eine Schicht in der Liste wählen: Hier erscheint, was sie liefert.</translation>
    </message>
    <message>
        <source>Click one of the maps to see it here.</source>
        <translation>Eine der Karten anklicken, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Scheibe</translation>
    </message>
    <message>
        <source>The whole tensor is {shape} of {samples:,} samples.</source>
        <translation>Der ganze Tensor ist {shape} von {samples:,} Beispielen.</translation>
    </message>
    <message>
        <source>The whole tensor is {shape}.</source>
        <translation>Der ganze Tensor ist {shape}.</translation>
    </message>
    <message>
        <source>{title}: done in {time}</source>
        <translation>{title}: fertig in {time}</translation>
    </message>
    <message>
        <source>{title}: failed after {time}</source>
        <translation>{title}: fehlgeschlagen nach {time}</translation>
    </message>
    <message>
        <source>{title}: cancelled after {time}</source>
        <translation>{title}: abgebrochen nach {time}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>List of running, waiting and finished tasks</source>
        <translation>Liste der laufenden, wartenden und fertigen Aufgaben</translation>
    </message>
    <message>
        <source>List of tasks</source>
        <translation>Aufgabenliste</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>nichts läuft</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Fortschritt von {title}</translation>
    </message>
    <message>
        <source>How much of it is done: {title}</source>
        <translation>Wie viel davon getan ist: {title}</translation>
    </message>
    <message>
        <source>Stop: {title}</source>
        <translation>Anhalten: {title}</translation>
    </message>
    <message>
        <source>Nothing runs or has run yet. Start something in a tab (F5): it appears here with its progress and time.</source>
        <translation>Noch läuft oder lief nichts. In einem Reiter etwas starten (F5): Es erscheint hier mit Fortschritt und Zeit.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Running, waiting and finished tasks; Delete cancels the selected one</source>
        <translation>Laufende, wartende und fertige Aufgaben; Entf bricht die ausgewählte ab</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>Aufgabe abbre&amp;chen</translation>
    </message>
    <message>
        <source>Stop the selected task; what it has shown stays (Delete)</source>
        <translation>Die ausgewählte Aufgabe anhalten; was sie gezeigt hat, bleibt (Entf)</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>&amp;Alle abbrechen</translation>
    </message>
    <message>
        <source>Stop everything that runs or waits, in all tabs</source>
        <translation>Alles anhalten, was läuft oder wartet, in allen Reitern</translation>
    </message>
    <message>
        <source>rank {rank:,}</source>
        <translation>Rang {rank:,}</translation>
    </message>
    <message>
        <source>the model alone</source>
        <translation>das Modell allein</translation>
    </message>
    <message>
        <source>after temperature and cuts</source>
        <translation>nach Temperatur und Schnitten</translation>
    </message>
    <message>
        <source>✗ forbidden</source>
        <translation>✗ verboten</translation>
    </message>
    <message>
        <source>✗ top-k</source>
        <translation>✗ Top-k</translation>
    </message>
    <message>
        <source>✗ top-p</source>
        <translation>✗ Top-p</translation>
    </message>
    <message>
        <source>✗ T = 0</source>
        <translation>✗ T = 0</translation>
    </message>
    <message>
        <source>{text}. It was drawn, with {bits} bits of surprise.</source>
        <translation>{text}. Es wurde gezogen, mit {bits} Bit Überraschung.</translation>
    </message>
    <message>
        <source>{text}. Enter or a click goes on from it.</source>
        <translation>{text}. Eingabe oder ein Klick macht von dort weiter.</translation>
    </message>
    <message>
        <source>{count} bars; largest: {name} at {value:.3f}.</source>
        <translation>{count} Balken; der größte: {name} mit {value:.3f}.</translation>
    </message>
    <message>
        <source>is looked at</source>
        <translation>wird angesehen</translation>
    </message>
    <message>
        <source>{word} (place {row}) looks at {target} (place {column}), hidden by the mask</source>
        <translation>{word} (Stelle {row}) sieht {target} (Stelle {column}) an, von der Maske verdeckt</translation>
    </message>
    <message>
        <source>{word} (place {row}) looks at {target} (place {column})</source>
        <translation>{word} (Stelle {row}) sieht {target} (Stelle {column}) an</translation>
    </message>
    <message>
        <source>head {head}, row {row}, column {column}: {weight:.3f}</source>
        <translation>Kopf {head}, Zeile {row}, Spalte {column}: {weight:.3f}</translation>
    </message>
    <message>
        <source>{count} heads; sharpest is head {head}: its largest weights are {weight:.2f} on average.</source>
        <translation>{count} Köpfe; am schärfsten ist Kopf {head}: Seine größten Gewichte sind im Mittel {weight:.2f}.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>{count} bars; largest: {name} at {value}.</source>
        <translation>{count} Balken; der größte: {name} mit {value}.</translation>
    </message>
    <message>
        <source>Quick: {words:,} words</source>
        <translation>Kurz: {words:,} Wörter</translation>
    </message>
    <message>
        <source>Normal: {words:,} words</source>
        <translation>Normal: {words:,} Wörter</translation>
    </message>
    <message>
        <source>Full: {words:,} words</source>
        <translation>Voll: {words:,} Wörter</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Full: the whole text</source>
        <translation>Voll: der ganze Text</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>{title} (reads text)</source>
        <translation>{title} (liest Text)</translation>
    </message>
    <message>
        <source>The word model</source>
        <translation>Das Wortmodell</translation>
    </message>
    <message>
        <source>{title} (the open model)</source>
        <translation>{title} (das geöffnete Modell)</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>Das geöffnete Modell</translation>
    </message>
    <message>
        <source>{origin}.</source>
        <translation>{origin}.</translation>
    </message>
    <message>
        <source>Model to quantize</source>
        <translation>Zu quantisierendes Modell</translation>
    </message>
    <message>
        <source>The word model is measured on a text, any other open model on an input</source>
        <translation>Das Wortmodell wird auf einem Text gemessen, jedes andere geöffnete Modell auf einer Eingabe</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Eigene Zahl</translation>
    </message>
    <message>
        <source>Words to score</source>
        <translation>Auszuwertende Wörter</translation>
    </message>
    <message>
        <source>How many predictions are scored; at most as many as the text has</source>
        <translation>Wie viele Vorhersagen ausgewertet werden; höchstens so viele, wie der Text hat</translation>
    </message>
    <message>
        <source>Own number of words</source>
        <translation>Eigene Zahl von Wörtern</translation>
    </message>
    <message>
        <source>1 to {most:,} words; at most as many as the text has</source>
        <translation>1 bis {most:,} Wörter; höchstens so viele, wie der Text hat</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Passes over the text, or timed calls, 1 to {most}; auto is 1 pass or 9 calls</source>
        <translation>Durchgänge durch den Text oder gemessene Aufrufe, 1 bis {most}; auto ist 1 Durchgang oder 9 Aufrufe</translation>
    </message>
    <message>
        <source>Threads that torch computes with, 1 to {most}</source>
        <translation>Threads, mit denen torch rechnet, 1 bis {most}</translation>
    </message>
    <message>
        <source>Measures all entries in turns (F5)</source>
        <translation>Misst alle Einträge abwechselnd (F5)</translation>
    </message>
    <message>
        <source>Stops; what was measured stays (Esc)</source>
        <translation>Hält an; was gemessen wurde, bleibt (Esc)</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Preset of the marked entry</source>
        <translation>Vorlage des markierten Eintrags</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>The measured figures</source>
        <translation>Die gemessenen Zahlen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What became of the modules, what is simulated, and how sure the figures are</source>
        <translation>Was aus den Modulen wurde, was simuliert ist und wie sicher die Zahlen sind</translation>
    </message>
    <message>
        <source>Each model as PyTorch prints it</source>
        <translation>Jedes Modell, wie PyTorch es ausgibt</translation>
    </message>
    <message>
        <source>What belongs to the figures</source>
        <translation>Was zu den Zahlen gehört</translation>
    </message>
    <message>
        <source>The model as PyTorch prints it</source>
        <translation>Das Modell, wie PyTorch es ausgibt</translation>
    </message>
    <message>
        <source>Which model</source>
        <translation>Welches Modell</translation>
    </message>
    <message>
        <source>Which of the models is printed</source>
        <translation>Welches der Modelle ausgegeben wird</translation>
    </message>
    <message>
        <source>Was the machine quiet?</source>
        <translation>War der Rechner ruhig?</translation>
    </message>
    <message>
        <source>What was measured, and where</source>
        <translation>Was gemessen wurde, und wo</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the table and its environment as Markdown</source>
        <translation>Die Tabelle und ihre Umgebung als Markdown kopieren</translation>
    </message>
    <message>
        <source>Not measured yet: press Run.</source>
        <translation>Noch nicht gemessen: „Ausführen“ drücken.</translation>
    </message>
    <message>
        <source>One row for each entry, in the order in which they are compared</source>
        <translation>Eine Zeile je Eintrag, in der Reihenfolge des Vergleichs</translation>
    </message>
    <message>
        <source>Mean bits</source>
        <translation>Mittel (Bit)</translation>
    </message>
    <message>
        <source>Words drawn, without the prompt</source>
        <translation>Gezogene Wörter, ohne den Anfangstext</translation>
    </message>
    <message>
        <source>Mean surprise of a drawn word, in bits</source>
        <translation>Mittlere Überraschung eines gezogenen Worts, in Bit</translation>
    </message>
    <message>
        <source>Up and down: another branch on screen; F2 renames it, Del deletes it</source>
        <translation>Pfeil auf und ab: ein anderer Zweig auf dem Bildschirm; F2 benennt ihn um, Entf löscht ihn</translation>
    </message>
    <message>
        <source>{size:,.2f} MB</source>
        <translation>{size:,.2f} MB</translation>
    </message>
    <message>
        <source>{size:,.2f} kB</source>
        <translation>{size:,.2f} kB</translation>
    </message>
    <message>
        <source>≈ {size:,.2f} MB</source>
        <translation>≈ {size:,.2f} MB</translation>
    </message>
    <message>
        <source>≈ {size:,.2f} kB</source>
        <translation>≈ {size:,.2f} kB</translation>
    </message>
    <message>
        <source>Draws ink (E changes to the eraser)</source>
        <translation>Zeichnet Tinte (E wechselt zum Radierer)</translation>
    </message>
    <message>
        <source>Takes ink away (E changes to the pen)</source>
        <translation>Nimmt Tinte weg (E wechselt zum Stift)</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Width of pen and eraser, {low:g} to {high:g} pixels of the drawing</source>
        <translation>Breite von Stift und Radierer, {low:g} bis {high:g} Pixel der Zeichnung</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty paper</source>
        <translation>Leeres Papier</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>A picture from the clipboard, as the network sees it (Ctrl+V)</source>
        <translation>Ein Bild aus der Zwischenablage, wie das Netz es sieht (Strg+V)</translation>
    </message>
    <message>
        <source>A picture from a file, as the network sees it; or drop one on this page</source>
        <translation>Ein Bild aus einer Datei, wie das Netz es sieht; oder eines auf diese Seite ziehen</translation>
    </message>
    <message>
        <source>Point at a number, or walk there with the arrow keys: here stands where it comes from. A click keeps it.</source>
        <translation>Auf eine Zahl zeigen oder mit den Pfeiltasten hingehen: Hier steht, woher sie kommt. Ein Klick hält sie fest.</translation>
    </message>
    <message>
        <source>Copy terms</source>
        <translation>Terme kopieren</translation>
    </message>
    <message>
        <source>Copy the rule, the sum and every term with all its digits</source>
        <translation>Die Regel, die Summe und jeden Term mit allen Ziffern kopieren</translation>
    </message>
    <message>
        <source>It is given or drawn from the seed.</source>
        <translation>Sie ist gegeben oder aus dem Seed gezogen.</translation>
    </message>
    <message>
        <source>It is given or drawn from the seed: F2 or a double click types over it.</source>
        <translation>Sie ist gegeben oder aus dem Seed gezogen: F2 oder ein Doppelklick überschreibt sie.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
    <message>
        <source>sum = {total!r}</source>
        <translation>Summe = {total!r}</translation>
    </message>
    <message>
        <source>The module classes that the file defines</source>
        <translation>Die Modulklassen, die die Datei definiert</translation>
    </message>
    <message>
        <source>Build this model…</source>
        <translation>Dieses Modell bauen…</translation>
    </message>
    <message>
        <source>Runs the file and makes the class with these arguments; it asks before it runs</source>
        <translation>Führt die Datei aus und erzeugt die Klasse mit diesen Argumenten; fragt vorher nach</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>{code}, line {line}</source>
        <translation>{code}, Zeile {line}</translation>
    </message>
    <message>
        <source>{class_name} needs {name}: give a value for it.</source>
        <translation>{class_name} braucht {name}: einen Wert dafür angeben.</translation>
    </message>
    <message>
        <source>Build this model</source>
        <translation>Dieses Modell bauen</translation>
    </message>
    <message>
        <source>Values as Python writes them: 3, 0.5, True, &apos;text&apos;, [1, 2]. An empty field leaves the default.</source>
        <translation>Werte, wie Python sie schreibt: 3, 0.5, True, &apos;text&apos;, [1, 2]. Ein leeres Feld lässt die Vorgabe.</translation>
    </message>
    <message>
        <source>Its constructor takes no arguments.</source>
        <translation>Ihr Konstruktor nimmt keine Argumente.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>Any plain value of Python</source>
        <translation>Jeder einfache Wert von Python</translation>
    </message>
    <message>
        <source>Any plain value of Python; {default} where it is empty</source>
        <translation>Jeder einfache Wert von Python; {default}, wo es leer ist</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>The model&apos;s order</source>
        <translation>Reihenfolge des Modells</translation>
    </message>
    <message>
        <source>Modules of both models</source>
        <translation>Module beider Modelle</translation>
    </message>
    <message>
        <source>Up and down go from module to module, right and left unfold and fold</source>
        <translation>Pfeil auf und ab gehen von Modul zu Modul, rechts und links klappen auf und zu</translation>
    </message>
    <message>
        <source>Running it executes the whole file, then builds a class; it {imports}.</source>
        <translation>Ausführen heißt, die ganze Datei abzuarbeiten und dann eine Klasse zu erzeugen; die Datei {imports}.</translation>
    </message>
    <message>
        <source>Running it loads the compiled code that it holds; it {imports}.</source>
        <translation>Ausführen lädt den kompilierten Code, den die Datei enthält; sie {imports}.</translation>
    </message>
    <message>
        <source>Running it unpickles whole objects with their code; it {imports}.</source>
        <translation>Ausführen entpackt (Pickle) ganze Objekte mit ihrem Code; die Datei {imports}.</translation>
    </message>
    <message>
        <source>would import {names} and {count:,} more</source>
        <translation>würde {names} und {count:,} weitere importieren</translation>
    </message>
    <message>
        <source>would import {names}</source>
        <translation>würde {names} importieren</translation>
    </message>
    <message>
        <source>names nothing that it would import</source>
        <translation>nennt nichts, was sie importieren würde</translation>
    </message>
    <message>
        <source>This file brings code of its own</source>
        <translation>Diese Datei bringt eigenen Code mit</translation>
    </message>
    <message>
        <source>Leave it at looking; nothing of the file runs (Enter)</source>
        <translation>Es beim Ansehen belassen; nichts aus der Datei wird ausgeführt (Eingabe)</translation>
    </message>
    <message>
        <source>Run this file…</source>
        <translation>Diese Datei ausführen…</translation>
    </message>
    <message>
        <source>Asks once more, then runs the file&apos;s own code with your rights</source>
        <translation>Fragt noch einmal und führt dann den Code der Datei mit Ihren Rechten aus</translation>
    </message>
    <message>
        <source>Trusted…</source>
        <translation>Vertraute…</translation>
    </message>
    <message>
        <source>Trusted files…</source>
        <translation>Vertraute Dateien…</translation>
    </message>
    <message>
        <source>The files that may run without being asked, to be revoked</source>
        <translation>Die Dateien, die ohne Nachfrage ausgeführt werden dürfen, zum Widerrufen</translation>
    </message>
    <message>
        <source>This file holds code, and is of a kind that is never run: it can be looked at.</source>
        <translation>Diese Datei enthält Code und ist von einer Art, die nie ausgeführt wird: Man kann sie ansehen.</translation>
    </message>
    <message>
        <source>This exact file may run until LayerLab is closed.</source>
        <translation>Genau diese Datei darf ausgeführt werden, bis LayerLab geschlossen wird.</translation>
    </message>
    <message>
        <source>This exact file may run from now on.</source>
        <translation>Genau diese Datei darf von jetzt an ausgeführt werden.</translation>
    </message>
    <message>
        <source>It has run: all tabs look at {title}, which it made.</source>
        <translation>Sie wurde ausgeführt: Alle Reiter zeigen {title}, das dabei entstand.</translation>
    </message>
    <message>
        <source>This file brings its own code. LayerLab only looked at it: nothing has run.</source>
        <translation>Diese Datei bringt eigenen Code mit. LayerLab hat sie nur angesehen: Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>Only looked at: nothing of this file has run.</source>
        <translation>Nur angesehen: Nichts aus dieser Datei wurde ausgeführt.</translation>
    </message>
    <message>
        <source>{title}, slider</source>
        <translation>{title}, Regler</translation>
    </message>
    <message>
        <source>{tip} {low:g} to {high:g}, at first {default:g}.</source>
        <translation>{tip} {low:g} bis {high:g}, anfangs {default:g}.</translation>
    </message>
    <message>
        <source>{tip} At first {choice}.</source>
        <translation>{tip} Anfangs {choice}.</translation>
    </message>
    <message>
        <source>{tip} On or off, at first on.</source>
        <translation>{tip} Ein oder aus, anfangs ein.</translation>
    </message>
    <message>
        <source>{tip} On or off, at first off.</source>
        <translation>{tip} Ein oder aus, anfangs aus.</translation>
    </message>
    <message>
        <source>{name}, to be copied</source>
        <translation>{name}, zum Kopieren</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Kopieren: {name}</translation>
    </message>
    <message>
        <source>Drag a rectangle to look closer, double click to see everything</source>
        <translation>Ein Rechteck aufziehen, um näher hinzusehen, Doppelklick, um alles zu sehen</translation>
    </message>
    <message>
        <source>{ends} at {place}.</source>
        <translation>{ends} bei {place}.</translation>
    </message>
    <message>
        <source>{ends} at {place} {name}.</source>
        <translation>{ends} ({name}: {place}).</translation>
    </message>
    <message>
        <source>{curve}: {name} {value} at {place} {along}</source>
        <translation>{curve}: {name} {value}, {along} {place}</translation>
    </message>
    <message>
        <source>Live models and layers</source>
        <translation>Live-Modelle und Schichten</translation>
    </message>
    <message>
        <source>Up and down choose what is shown</source>
        <translation>Pfeil auf und ab wählen, was gezeigt wird</translation>
    </message>
    <message>
        <source>{group}, heading</source>
        <translation>{group}, Überschrift</translation>
    </message>
    <message>
        <source>{name} slider</source>
        <translation>{name}, Regler</translation>
    </message>
    <message>
        <source>Draw with the mouse, or with the keys: arrows move, Space or Enter paints, Shift + arrow draws a line, E changes between pen and eraser</source>
        <translation>Mit der Maus zeichnen oder mit den Tasten: Pfeile bewegen, Leertaste oder Eingabe malt, Umschalt + Pfeil zieht eine Linie, E wechselt zwischen Stift und Radierer</translation>
    </message>
    <message>
        <source>row {row}, column {column}: ink {ink:.4g}</source>
        <translation>Zeile {row}, Spalte {column}: Tinte {ink:.4g}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <translation>Eine {digit} zeichnen</translation>
    </message>
    <message>
        <source>Another sample</source>
        <translation>Anderes Beispiel</translation>
    </message>
    <message>
        <source>Draw this digit in another hand: the next sample</source>
        <translation>Diese Ziffer in anderer Handschrift zeichnen: das nächste Beispiel</translation>
    </message>
    <message>
        <source>{name}: {value}.</source>
        <translation>{name}: {value}.</translation>
    </message>
    <message>
        <source>{name} is the fastest: {value}.</source>
        <translation>{name} ist am schnellsten: {value}.</translation>
    </message>
    <message>
        <source>{name}: {value} so far, in the first repeat</source>
        <translation>{name}: bisher {value}, in der ersten Wiederholung</translation>
    </message>
    <message>
        <source>{name}: {value}, one repeat</source>
        <translation>{name}: {value}, eine Wiederholung</translation>
    </message>
    <message>
        <source>{name}, repeat {place} of {count}: {value}; median {median}, quartiles {low} to {high}</source>
        <translation>{name}, Wiederholung {place} von {count}: {value}; Median {median}, Quartile {low} bis {high}</translation>
    </message>
    <message>
        <source>How many words are drawn in each text, 1 to {most:,}</source>
        <translation>Wie viele Wörter in jedem Text gezogen werden, 1 bis {most:,}</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Nothing comes out of one channel or unit any more</source>
        <translation>Aus einem Kanal oder einer Einheit kommt nichts mehr</translation>
    </message>
    <message>
        <source>Set a number</source>
        <translation>Zahl setzen</translation>
    </message>
    <message>
        <source>Changes one weight or bias</source>
        <translation>Ändert ein Gewicht oder einen Bias</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Ausdünnen</translation>
    </message>
    <message>
        <source>Sets the weights with the smallest magnitude to zero</source>
        <translation>Setzt die Gewichte mit dem kleinsten Betrag auf null</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Adds normal noise to all weights</source>
        <translation>Addiert normalverteiltes Rauschen zu allen Gewichten</translation>
    </message>
    <message>
        <source>The layer that is changed</source>
        <translation>Die Schicht, die geändert wird</translation>
    </message>
    <message>
        <source>Channel of a convolution, or unit of a linear layer, from 0</source>
        <translation>Kanal einer Faltung oder Einheit einer linearen Schicht, ab 0</translation>
    </message>
    <message>
        <source>Sets the weights and the bias of this channel or unit to zero</source>
        <translation>Setzt die Gewichte und den Bias dieses Kanals oder dieser Einheit auf null</translation>
    </message>
    <message>
        <source>Weights or biases of the layer</source>
        <translation>Gewichte oder Bias-Werte der Schicht</translation>
    </message>
    <message>
        <source>Index {place}</source>
        <translation>Index {place}</translation>
    </message>
    <message>
        <source>Place along dimension {place}, from 0</source>
        <translation>Stelle entlang der Dimension {place}, ab 0</translation>
    </message>
    <message>
        <source>The new number, −{most:,.0f} to {most:,.0f}</source>
        <translation>Die neue Zahl, −{most:,.0f} bis {most:,.0f}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Writes the number into the copy</source>
        <translation>Schreibt die Zahl in die Kopie</translation>
    </message>
    <message>
        <source>Share of the weights that are set to zero, 0 to 100 %</source>
        <translation>Anteil der Gewichte, die auf null gesetzt werden, 0 bis 100&#xa0;%</translation>
    </message>
    <message>
        <source>Noise in parts of the weights&apos; standard deviation, 0 to {most} %</source>
        <translation>Rauschen als Teil der Standardabweichung der Gewichte, 0 bis {most}&#xa0;%</translation>
    </message>
    <message>
        <source>Channel or unit</source>
        <translation>Kanal oder Einheit</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Neue Zahl</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Channel of a convolution, or unit of a linear layer: 0 to {maximum}</source>
        <translation>Kanal einer Faltung oder Einheit einer linearen Schicht: 0 bis {maximum}</translation>
    </message>
    <message>
        <source>Place along dimension {place}: 0 to {maximum}</source>
        <translation>Stelle entlang der Dimension {place}: 0 bis {maximum}</translation>
    </message>
    <message>
        <source>No edits yet: what you change above is listed here.</source>
        <translation>Noch keine Änderungen: Was Sie oben ändern, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What was changed on the copy, in order; Delete takes the chosen edit away</source>
        <translation>Was an der Kopie geändert wurde, der Reihe nach; Entf nimmt die gewählte Änderung zurück</translation>
    </message>
    <message>
        <source>{word}: {x:+.3g}, {y:+.3g}; click for its neighbours</source>
        <translation>{word}: {x:+.3g}, {y:+.3g}; anklicken für seine Nachbarn</translation>
    </message>
    <message>
        <source>The marked row is what the controls below edit; Del removes it</source>
        <translation>Die markierte Zeile ist das, was die Bedienelemente unten bearbeiten; Entf nimmt sie weg</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>One more to compare, to be edited below; at most {most}</source>
        <translation>Einen weiteren vergleichen, unten zu bearbeiten; höchstens {most}</translation>
    </message>
    <message>
        <source>Takes the marked one off the list (Del); the last one stays</source>
        <translation>Nimmt den markierten von der Liste (Entf); der letzte bleibt</translation>
    </message>
    <message>
        <source>Copy the formula with its numbers</source>
        <translation>Die Formel mit ihren Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy the formula</source>
        <translation>Die Formel kopieren</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Quelle: {source}.</translation>
    </message>
    <message>
        <source>Kind of file: pixels or vectors</source>
        <translation>Art der Datei: Pixel oder Vektoren</translation>
    </message>
    <message>
        <source>PNG (pixels)</source>
        <translation>PNG (Pixel)</translation>
    </message>
    <message>
        <source>SVG (vectors)</source>
        <translation>SVG (Vektoren)</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Breite des Bilds</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Höhe des Bilds</translation>
    </message>
    <message>
        <source>Size of text and lines; 100 % as in a window without zoom</source>
        <translation>Größe von Text und Linien; 100&#xa0;% wie in einem Fenster ohne Zoom</translation>
    </message>
    <message>
        <source>Pixels of the PNG a side for every px of the size</source>
        <translation>Pixel des PNG je Seite für jedes px der Größe</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Wie am Bildschirm</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>With reading</source>
        <translation>Mit Satz</translation>
    </message>
    <message>
        <source>Put the sentence under the title into the picture, too</source>
        <translation>Auch den Satz unter dem Titel ins Bild setzen</translation>
    </message>
    <message>
        <source>Choose a place and save (Enter)</source>
        <translation>Einen Ort wählen und speichern (Eingabe)</translation>
    </message>
    <message>
        <source>Close without saving (Esc)</source>
        <translation>Ohne zu speichern schließen (Esc)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Schrift</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Auflösung</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>{width:,} × {height:,} pixels</source>
        <translation>{width:,} × {height:,} Pixel</translation>
    </message>
    <message>
        <source>Vectors, text as text</source>
        <translation>Vektoren, Text als Text</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Vorschau des Bilds</translation>
    </message>
    <message>
        <source>{tip}, {low:,} to {high:,}{unit}</source>
        <translation>{tip}, {low:,} bis {high:,}{unit}</translation>
    </message>
    <message>
        <source>Copy, save, show as table</source>
        <translation>Kopieren, speichern, als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Menu of {title}</source>
        <translation>Menü von {title}</translation>
    </message>
    <message>
        <source>What {title} means</source>
        <translation>Was {title} bedeutet</translation>
    </message>
    <message>
        <source>A picture of {width:,} × {height:,} pixels does not fit into memory: choose a smaller one.</source>
        <translation>Ein Bild von {width:,} × {height:,} Pixeln passt nicht in den Speicher: ein kleineres wählen.</translation>
    </message>
    <message>
        <source>The picture cannot be written as PNG: choose a smaller size.</source>
        <translation>Das Bild kann nicht als PNG geschrieben werden: eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}): choose another place.</source>
        <translation>{path} kann nicht geschrieben werden ({reason}): einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>What this picture means</source>
        <translation>Was dieses Bild bedeutet</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Copy the whole SHA-256</source>
        <translation>Den ganzen SHA-256 kopieren</translation>
    </message>
    <message>
        <source>Give up what is being opened (Esc); model and file stay as they are</source>
        <translation>Aufgeben, was gerade geöffnet wird (Esc); Modell und Datei bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>… and {count} more: point here to read them</source>
        <translation>… und {count} weitere: hierher zeigen, um sie zu lesen</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>{size:,} bytes</source>
        <translation>{size:,} Bytes</translation>
    </message>
    <message>
        <source>Which code of the file</source>
        <translation>Welcher Code der Datei</translation>
    </message>
    <message>
        <source>Code of the file</source>
        <translation>Code der Datei</translation>
    </message>
    <message>
        <source>Text to read and copy; nothing of it has run</source>
        <translation>Text zum Lesen und Kopieren; nichts davon wurde ausgeführt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What the file would import if it were run; nothing has been imported</source>
        <translation>Was die Datei importieren würde, wenn sie ausgeführt würde; nichts wurde importiert</translation>
    </message>
    <message>
        <source>Code that would be imported and run</source>
        <translation>Code, der importiert und ausgeführt würde</translation>
    </message>
    <message>
        <source>A part of plain tensors</source>
        <translation>Teil einfacher Tensoren</translation>
    </message>
    <message>
        <source>Gallery of models</source>
        <translation>Galerie der Modelle</translation>
    </message>
    <message>
        <source>Up and down move, Enter opens the model</source>
        <translation>Pfeil auf und ab bewegen, Eingabe öffnet das Modell</translation>
    </message>
    <message>
        <source>{title}, {parameters:,} parameters: {description}</source>
        <translation>{title}, {parameters:,} Parameter: {description}</translation>
    </message>
    <message>
        <source>{count:,} parameters
From {source}</source>
        <translation>{count:,} Parameter
Aus {source}</translation>
    </message>
    <message>
        <source>{count:,.1f} M</source>
        <translation>{count:,.1f} M</translation>
    </message>
    <message>
        <source>{count} parameters. {text}</source>
        <translation>{count} Parameter. {text}</translation>
    </message>
    <message>
        <source>one gate</source>
        <translation>ein Gatter</translation>
    </message>
    <message>
        <source>Show the rows of the {gate}</source>
        <translation>Die Zeilen zeigen: {gate}</translation>
    </message>
    <message>
        <source>Show all gates, one below the other</source>
        <translation>Alle Gatter zeigen, eines unter dem anderen</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Alle Gatter</translation>
    </message>
    <message>
        <source>{word} (word {place}), unit {unit}</source>
        <translation>{word} (Wort {place}), Einheit {unit}</translation>
    </message>
    <message>
        <source>How many words are drawn, 1 to {most:,}</source>
        <translation>Wie viele Wörter gezogen werden, 1 bis {most:,}</translation>
    </message>
    <message>
        <source>Exact, fast or the module itself: how the next text is computed</source>
        <translation>Exakt, schnell oder das Modul selbst: wie der nächste Text berechnet wird</translation>
    </message>
    <message>
        <source>Draw a new text (F5, or Ctrl+Enter in the prompt)</source>
        <translation>Einen neuen Text ziehen (F5 oder Strg+Eingabe im Anfangstext)</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>Draw one more word and stop</source>
        <translation>Ein weiteres Wort ziehen und anhalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Wait after this word; Go on draws the rest as if it had not waited</source>
        <translation>Nach diesem Wort warten; „Weiter“ zieht den Rest, als wäre nicht gewartet worden</translation>
    </message>
    <message>
        <source>Stop after this word (Esc)</source>
        <translation>Nach diesem Wort anhalten (Esc)</translation>
    </message>
    <message>
        <source>Save the text, 20 words a line</source>
        <translation>Den Text speichern, 20 Wörter je Zeile</translation>
    </message>
    <message>
        <source>As in the tutorial…</source>
        <translation>Wie im Tutorial…</translation>
    </message>
    <message>
        <source>1,000 words at temperature 1 after a random word, saved to a file</source>
        <translation>1.000 Wörter bei Temperatur 1 nach einem zufälligen Wort, in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>This model is quantized: the module itself is called for every word, whatever is chosen.</source>
        <translation>Dieses Modell ist quantisiert: Für jedes Wort wird das Modul selbst aufgerufen, was auch gewählt ist.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Rechenweg</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Anfangstext</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Gut lesbar</translation>
    </message>
    <message>
        <source>All folded</source>
        <translation>Alles zu</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alles offen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Whole graph</source>
        <translation>Ganzer Graph</translation>
    </message>
    <message>
        <source>Show the whole graph, at most at 100 % (F)</source>
        <translation>Den ganzen Graphen zeigen, höchstens mit 100&#xa0;% (F)</translation>
    </message>
    <message>
        <source>Smaller, down to 2 % (−, or the mouse wheel)</source>
        <translation>Kleiner, bis 2&#xa0;% (− oder das Mausrad)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Larger, up to 400 % (+, or the mouse wheel)</source>
        <translation>Größer, bis 400&#xa0;% (+ oder das Mausrad)</translation>
    </message>
    <message>
        <source>Folding of groups</source>
        <translation>Gruppen ein- und ausklappen</translation>
    </message>
    <message>
        <source>Which groups are one node: all, none, or as many as leave some 60 nodes. A click on + or −, or Space, folds a single one</source>
        <translation>Welche Gruppen ein Knoten sind: alle, keine oder so viele, dass etwa 60 Knoten bleiben. Ein Klick auf + oder − oder die Leertaste klappt eine einzelne</translation>
    </message>
    <message>
        <source>Redraw</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Draw the graph again</source>
        <translation>Den Graphen noch einmal zeichnen</translation>
    </message>
    <message>
        <source>Run the forward pass and lay out again</source>
        <translation>Den Vorwärtslauf ausführen und neu anordnen</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Go to the first step of the forward pass</source>
        <translation>Zum ersten Schritt des Vorwärtslaufs gehen</translation>
    </message>
    <message>
        <source>Former step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Go one step back (Page Up in the graph)</source>
        <translation>Einen Schritt zurück (Bild auf im Graphen)</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Abspielen</translation>
    </message>
    <message>
        <source>Play the forward pass</source>
        <translation>Den Vorwärtslauf abspielen</translation>
    </message>
    <message>
        <source>A step about every second (P in the graph)</source>
        <translation>Etwa jede Sekunde ein Schritt (P im Graphen)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Go one step on (Page Down in the graph)</source>
        <translation>Einen Schritt weiter (Bild ab im Graphen)</translation>
    </message>
    <message>
        <source>Let the tensors move along their edges from step to step; off: the steps jump</source>
        <translation>Die Tensoren von Schritt zu Schritt an ihren Kanten wandern lassen; aus: die Schritte springen</translation>
    </message>
    <message>
        <source>Step of the forward pass</source>
        <translation>Schritt des Vorwärtslaufs</translation>
    </message>
    <message>
        <source>Play, or step through the forward pass.</source>
        <translation>Den Vorwärtslauf abspielen oder Schritt für Schritt durchgehen.</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Anhalten</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <source>{count:,} nodes</source>
        <translation>{count:,} Knoten</translation>
    </message>
    <message>
        <source>{count:,} nodes folded</source>
        <translation>{count:,} Knoten eingeklappt</translation>
    </message>
    <message>
        <source>Which weights of the module; a recurrent layer has several</source>
        <translation>Welche Gewichte des Moduls; eine rekurrente Schicht hat mehrere</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Logarithmische Anzahl</translation>
    </message>
    <message>
        <source>Counts on a logarithmic axis, which shows rare values</source>
        <translation>Anzahlen auf einer logarithmischen Achse, die seltene Werte zeigt</translation>
    </message>
    <message>
        <source>Weights on their grid</source>
        <translation>Gewichte auf ihrem Raster</translation>
    </message>
    <message>
        <source>How many weights lie where, and below the bars the levels that they are rounded to: a tick for each level, an area where ticks are too close. With one scale for the tensor the level furthest out lies at the largest weight of all; with one scale a row, at that of the row. Levels in the accent colour hold a weight, grey ones hold none.</source>
        <translation>Wie viele Gewichte wo liegen, und unter den Balken die Stufen, auf die sie gerundet werden: ein Strich je Stufe, eine Fläche, wo Striche zu dicht liegen. Bei einer Skala für den Tensor liegt die äußerste Stufe beim größten Gewicht von allen; bei einer Skala je Zeile bei dem der Zeile. Stufen in der Akzentfarbe enthalten ein Gewicht, graue keines.</translation>
    </message>
    <message>
        <source>Choose a module in the table: its weights appear here with their levels.</source>
        <translation>Ein Modul in der Tabelle wählen: Hier erscheinen seine Gewichte mit ihren Stufen.</translation>
    </message>
    <message>
        <source>Which row, 0 to {last:,}; it starts with a typical one</source>
        <translation>Welche Zeile, 0 bis {last:,}; begonnen wird mit einer typischen</translation>
    </message>
    <message>
        <source>{fqn}.{tensor}, row {row:,}</source>
        <translation>{fqn}.{tensor}, Zeile {row:,}</translation>
    </message>
    <message>
        <source>{name} on its grid</source>
        <translation>{name} auf seinem Raster</translation>
    </message>
    <message>
        <source>The levels with one scale for the whole tensor</source>
        <translation>Die Stufen bei einer Skala für den ganzen Tensor</translation>
    </message>
    <message>
        <source>The levels of a single row with a scale of its own, and its weights</source>
        <translation>Die Stufen einer einzelnen Zeile mit eigener Skala und ihre Gewichte</translation>
    </message>
    <message>
        <source>{levels} levels, {step} apart</source>
        <translation>{levels} Stufen zu {step}</translation>
    </message>
    <message>
        <source>{levels} levels, {step} apart; {most} hold 99 % of the weights</source>
        <translation>{levels} Stufen zu {step}; 99&#xa0;% der Gewichte auf {most}</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>The number itself, from −4 to 4</source>
        <translation>Die Zahl selbst, von −4 bis 4</translation>
    </message>
    <message>
        <source>Value of the chosen number</source>
        <translation>Wert der gewählten Zahl</translation>
    </message>
    <message>
        <source>Row {row}, number {place}, step by step</source>
        <translation>Zeile {row}, Zahl {place}, Schritt für Schritt</translation>
    </message>
    <message>
        <source>One scale for all rows</source>
        <translation>Eine Skala für alle Zeilen</translation>
    </message>
    <message>
        <source>One scale for this row</source>
        <translation>Eine Skala für diese Zeile</translation>
    </message>
    <message>
        <source>error = {back} − {value} = {error}</source>
        <translation>Fehler = {back} − {value} = {error}</translation>
    </message>
    <message>
        <source>Drag a bar sideways, from −4 to 4. Keys: Up and Down choose a number, Left and Right change it by 0.1, with Shift by 0.01; Page Up and Page Down go to another row</source>
        <translation>Einen Balken seitwärts ziehen, von −4 bis 4. Tasten: Pfeil auf und ab wählen eine Zahl, Pfeil links und rechts ändern sie um 0,1, mit Umschalt um 0,01; Bild auf und Bild ab gehen in eine andere Zeile</translation>
    </message>
    <message>
        <source>sets the scale</source>
        <translation>bestimmt die Skala</translation>
    </message>
    <message>
        <source>row {row}, number {place}: {value:.3g}</source>
        <translation>Zeile {row}, Zahl {place}: {value:.3g}</translation>
    </message>
    <message>
        <source>row {row}, number {place}: {value:.3g} becomes level {level}, which stands for {back:.4g}: error {error:+.3g}</source>
        <translation>Zeile {row}, Zahl {place}: {value:.3g} wird zu Stufe {level}, die für {back:.4g} steht: Fehler {error:+.3g}</translation>
    </message>
    <message>
        <source>{rows:,} × {columns:,} values, none of them finite.</source>
        <translation>{rows:,} × {columns:,} Werte, keiner davon endlich.</translation>
    </message>
    <message>
        <source>{rows:,} × {columns:,} values from {least} to {most}; largest at {place}.</source>
        <translation>{rows:,} × {columns:,} Werte von {least} bis {most}; der größte bei {place}.</translation>
    </message>
    <message>
        <source>{count:,} not finite.</source>
        <translation>{count:,} nicht endlich.</translation>
    </message>
    <message>
        <source>One value; the fullest bin, {low} to {high}, holds {share:.3g}&#xa0;%.</source>
        <translation>Ein Wert; im vollsten Intervall, {low} bis {high}, liegen {share:.3g}&#xa0;%.</translation>
    </message>
    <message>
        <source>{count:,} values; the fullest bin, {low} to {high}, holds {share:.3g}&#xa0;%.</source>
        <translation>{count:,} Werte; im vollsten Intervall, {low} bis {high}, liegen {share:.3g}&#xa0;%.</translation>
    </message>
    <message>
        <source>count (log)</source>
        <translation>Anzahl (log)</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 Wert</translation>
    </message>
    <message>
        <source>{count:,} values</source>
        <translation>{count:,} Werte</translation>
    </message>
    <message>
        <source>{low} to {high}: {many}, {share:.3g} %</source>
        <translation>{low} bis {high}: {many}, {share:.3g}&#xa0;%</translation>
    </message>
    <message>
        <source>Example input</source>
        <translation>Beispieleingabe</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation>One-hot</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>The input that comes with the model</source>
        <translation>Die Eingabe, die zum Modell gehört</translation>
    </message>
    <message>
        <source>A picture from a file or the clipboard, brought to the model&apos;s size; a drawn 7 until there is one</source>
        <translation>Ein Bild aus einer Datei oder der Zwischenablage, auf die Größe des Modells gebracht; bis es eines gibt, eine gezeichnete 7</translation>
    </message>
    <message>
        <source>Words, looked up in the model&apos;s vocabulary</source>
        <translation>Wörter, im Vokabular des Modells nachgeschlagen</translation>
    </message>
    <message>
        <source>Normal noise of mean 0 and deviation 1 from the tool bar&apos;s seed; evenly drawn ids where it takes ids</source>
        <translation>Normalverteiltes Rauschen mit Mittelwert 0 und Abweichung 1 aus dem Seed der Werkzeugleiste; gleichverteilte Ids, wo es Ids nimmt</translation>
    </message>
    <message>
        <source>A single 1 among zeros</source>
        <translation>Eine einzelne 1 unter Nullen</translation>
    </message>
    <message>
        <source>Zeros everywhere</source>
        <translation>Überall Nullen</translation>
    </message>
    <message>
        <source>What goes into the model; grey ones do not fit it, their tip says why</source>
        <translation>Was in das Modell geht; graue passen nicht dazu, ihr Hinweis sagt, warum</translation>
    </message>
    <message>
        <source>A picture from a file: PNG, JPEG and what else Qt reads, up to 20,000 px a side</source>
        <translation>Ein Bild aus einer Datei: PNG, JPEG und was Qt sonst liest, bis zu 20.000 px je Seite</translation>
    </message>
    <message>
        <source>The picture in the clipboard</source>
        <translation>Das Bild in der Zwischenablage</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Ein Bild einfügen</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Dark on light becomes light on dark, which is what a digit model has learned</source>
        <translation>Aus Dunkel auf Hell wird Hell auf Dunkel, wie ein Ziffernmodell es gelernt hat</translation>
    </message>
    <message>
        <source>1 to 2,000 words, split at spaces; an unknown one becomes &lt;unk&gt;. Enter applies</source>
        <translation>1 bis 2.000 Wörter, an Leerzeichen getrennt; ein unbekanntes wird zu &lt;unk&gt;. Eingabe wendet an</translation>
    </message>
    <message>
        <source>Text that goes in</source>
        <translation>Text, der hineingeht</translation>
    </message>
    <message>
        <source>Place of the one in the first tensor, in reading order, from 0 on</source>
        <translation>Stelle der Eins im ersten Tensor, in Leserichtung, ab 0</translation>
    </message>
    <message>
        <source>The example goes in: {reason}</source>
        <translation>Das Beispiel geht hinein: {reason}</translation>
    </message>
    <message>
        <source>Now {name}; choose another picture</source>
        <translation>Jetzt {name}; ein anderes Bild wählen</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard: copy one first, or open a file.</source>
        <translation>In der Zwischenablage ist kein Bild: zuerst eines kopieren oder eine Datei öffnen.</translation>
    </message>
    <message>
        <source>Shape of the input, 1 to 8 sizes of 1 or more, as 1, 1, 32, 32; a ; between several tensors. Enter applies</source>
        <translation>Form der Eingabe, 1 bis 8 Größen ab 1, wie 1, 1, 32, 32; ein ; zwischen mehreren Tensoren. Eingabe wendet an</translation>
    </message>
    <message>
        <source>Input shape</source>
        <translation>Eingabeform</translation>
    </message>
    <message>
        <source>The shape of the model&apos;s own example input</source>
        <translation>Die Form der eigenen Beispieleingabe des Modells</translation>
    </message>
    <message>
        <source>Reset the input shape</source>
        <translation>Die Eingabeform zurücksetzen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>✓ fits</source>
        <translation>✓ passt</translation>
    </message>
    <message>
        <source>− missing</source>
        <translation>− fehlt</translation>
    </message>
    <message>
        <source>+ unexpected</source>
        <translation>+ unerwartet</translation>
    </message>
    <message>
        <source>≠ mismatched</source>
        <translation>≠ passt nicht</translation>
    </message>
    <message>
        <source>The file&apos;s keys against the model&apos;s; Ctrl+C copies the selected cells</source>
        <translation>Die Schlüssel der Datei gegen die des Modells; Strg+C kopiert die ausgewählten Zellen</translation>
    </message>
    <message>
        <source>Shapes differ</source>
        <translation>Formen verschieden</translation>
    </message>
    <message>
        <source>Stays as it is built</source>
        <translation>Bleibt, wie es gebaut ist</translation>
    </message>
    <message>
        <source>Is not used</source>
        <translation>Wird nicht verwendet</translation>
    </message>
    <message>
        <source>Stored as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>{count:,} maps of {height} × {width}; strongest: {largest} in map {at}, row {row}, column {column}.</source>
        <translation>{count:,} Karten von {height} × {width}; am stärksten: {largest} in Karte {at}, Zeile {row}, Spalte {column}.</translation>
    </message>
    <message>
        <source>map {at}, row {row}, column {column}: {value}</source>
        <translation>Karte {at}, Zeile {row}, Spalte {column}: {value}</translation>
    </message>
    <message>
        <source>How many words are read, {least} to {most:,}: more are less noisy and take longer</source>
        <translation>Wie viele Wörter gelesen werden, {least} bis {most:,}: mehr rauschen weniger und dauern länger</translation>
    </message>
    <message>
        <source>Stop; what was measured stays (Esc)</source>
        <translation>Anhalten; was gemessen wurde, bleibt (Esc)</translation>
    </message>
    <message>
        <source>MB before</source>
        <translation>MB vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Modules to quantize</source>
        <translation>Zu quantisierende Module</translation>
    </message>
    <message>
        <source>Space ticks a module; below the tree stands why it becomes smaller or stays</source>
        <translation>Leertaste hakt ein Modul an; unter dem Baum steht, warum es kleiner wird oder bleibt</translation>
    </message>
    <message>
        <source>kB before</source>
        <translation>kB vorher</translation>
    </message>
    <message>
        <source>{chosen} of {total} modules, {share:.0f} % of the bytes</source>
        <translation>{chosen} von {total} Modulen, {share:.0f}&#xa0;% der Bytes</translation>
    </message>
    <message>
        <source>Up and down choose a module, whose weights are then shown</source>
        <translation>Pfeil auf und ab wählen ein Modul, dessen Gewichte dann gezeigt werden</translation>
    </message>
    <message>
        <source>Choose a row to see its weights; a click on a header sorts</source>
        <translation>Eine Zeile wählen, um ihre Gewichte zu sehen; ein Klick auf einen Spaltenkopf sortiert</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown…</source>
        <translation>Markdown…</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Filter modules</source>
        <translation>Module filtern</translation>
    </message>
    <message>
        <source>Words of a module&apos;s path or type; Esc clears, Down goes to the tree</source>
        <translation>Wörter aus Pfad oder Typ eines Moduls; Esc leert, Pfeil ab geht zum Baum</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 Treffer</translation>
    </message>
    <message>
        <source>{count:,} hits</source>
        <translation>{count:,} Treffer</translation>
    </message>
    <message>
        <source>Hits of the filter</source>
        <translation>Treffer des Filters</translation>
    </message>
    <message>
        <source>Depth {levels}</source>
        <translation>Tiefe {levels}</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Levels of the tree and of the tree maps that are unfolded: 1 to 4, or all</source>
        <translation>Aufgeklappte Ebenen des Baums und der Treemaps: 1 bis 4 oder alle</translation>
    </message>
    <message>
        <source>Which of {count} columns are shown, and by which siblings are sorted</source>
        <translation>Welche von {count} Spalten gezeigt werden und wonach Geschwister sortiert sind</translation>
    </message>
    <message>
        <source>Time and activation memory of each module: 9 forward passes after 2 to warm up</source>
        <translation>Zeit und Aktivierungsspeicher jedes Moduls: 9 Vorwärtsläufe nach 2 zum Aufwärmen</translation>
    </message>
    <message>
        <source>The table of all modules as CSV, JSON or Markdown</source>
        <translation>Die Tabelle aller Module als CSV, JSON oder Markdown</translation>
    </message>
    <message>
        <source>The modules of the model; up and down move, right and left unfold and fold, Enter does either</source>
        <translation>Die Module des Modells; Pfeil auf und ab bewegen, rechts und links klappen auf und zu, Eingabe tut beides</translation>
    </message>
    <message>
        <source>{number}
{meaning}. Click to read how it comes about.</source>
        <translation>{number}
{meaning}. Anklicken, um zu lesen, wie sie zustande kommt.</translation>
    </message>
    <message>
        <source>{word}: the first word, which nothing predicts</source>
        <translation>{word}: das erste Wort, das nichts vorhersagt</translation>
    </message>
    <message>
        <source>{numbers} · unknown, read as &lt;unk&gt;</source>
        <translation>{numbers} · unbekannt, gelesen als &lt;unk&gt;</translation>
    </message>
    <message>
        <source>Fold: {title}</source>
        <translation>Zuklappen: {title}</translation>
    </message>
    <message>
        <source>Show: {title}</source>
        <translation>Zeigen: {title}</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>Bedienelemente</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Former {what}</source>
        <translation>Vorige {what}</translation>
    </message>
    <message>
        <source>Former {size:,} {what}</source>
        <translation>Vorige {size:,} {what}</translation>
    </message>
    <message>
        <source>Next {what}</source>
        <translation>Nächste {what}</translation>
    </message>
    <message>
        <source>Next {size:,} {what}</source>
        <translation>Nächste {size:,} {what}</translation>
    </message>
    <message>
        <source>{what} {first:,}–{last:,} of {total:,}</source>
        <translation>{what} {first:,}–{last:,} von {total:,}</translation>
    </message>
    <message>
        <source>{label}, {name}: {text}</source>
        <translation>{label}, {name}: {text}</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{meaning}: on or off, usually off</source>
        <translation>{meaning}: ein oder aus, üblich ist aus</translation>
    </message>
    <message>
        <source>{meaning}: on or off, usually on</source>
        <translation>{meaning}: ein oder aus, üblich ist ein</translation>
    </message>
    <message>
        <source>{meaning}: {minimum:,} to {maximum:,}, usually {default:,}</source>
        <translation>{meaning}: {minimum:,} bis {maximum:,}, üblich {default:,}</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 weiteres</translation>
    </message>
    <message>
        <source>{count:,} others</source>
        <translation>{count:,} weitere</translation>
    </message>
    <message>
        <source>{count:,} words with smaller logits</source>
        <translation>{count:,} Wörter mit kleineren Logits</translation>
    </message>
    <message>
        <source>{title}: the other {count:,} words hold {share} together</source>
        <translation>{title}: Die übrigen {count:,} Wörter haben zusammen {share}</translation>
    </message>
    <message>
        <source>the likeliest</source>
        <translation>das wahrscheinlichste</translation>
    </message>
    <message>
        <source>{share} is &lt;unk&gt;</source>
        <translation>{share} ist &lt;unk&gt;</translation>
    </message>
    <message>
        <source>all words</source>
        <translation>alle Wörter</translation>
    </message>
    <message>
        <source>T = 0: greedy</source>
        <translation>T = 0: greedy</translation>
    </message>
    <message>
        <source>T = {value}</source>
        <translation>T = {value}</translation>
    </message>
    <message>
        <source>{bits:.1f} bits</source>
        <translation>{bits:.1f} Bit</translation>
    </message>
    <message>
        <source>raw scores</source>
        <translation>rohe Werte</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Temp.</source>
        <translation>Temp.</translation>
    </message>
    <message>
        <source>T = 0</source>
        <translation>T = 0</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>k = {count:,}</source>
        <translation>k = {count:,}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>p = {value}</source>
        <translation>p = {value}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>scaled to 100 %</source>
        <translation>auf 100&#xa0;% skaliert</translation>
    </message>
    <message>
        <source>= 100 %</source>
        <translation>= 100&#xa0;%</translation>
    </message>
    <message>
        <source>1 word left</source>
        <translation>1 Wort übrig</translation>
    </message>
    <message>
        <source>{count:,} left</source>
        <translation>{count:,} übrig</translation>
    </message>
    <message>
        <source>{word}, place {rank:,}: logit {logit}, {own} by the model alone, {tempered} at temperature {temperature}</source>
        <translation>{word}, Platz {rank:,}: Logit {logit}, {own} nach dem Modell allein, {tempered} bei Temperatur {temperature}</translation>
    </message>
    <message>
        <source>{way}; forbidden, so it cannot be drawn</source>
        <translation>{way}; verboten, kann also nicht gezogen werden</translation>
    </message>
    <message>
        <source>{way}; not the likeliest, so it cannot be drawn</source>
        <translation>{way}; nicht das wahrscheinlichste, kann also nicht gezogen werden</translation>
    </message>
    <message>
        <source>{way}; cut by top-k</source>
        <translation>{way}; von Top-k abgeschnitten</translation>
    </message>
    <message>
        <source>{way}; cut by top-p</source>
        <translation>{way}; von Top-p abgeschnitten</translation>
    </message>
    <message>
        <source>{way}; drawn with {final}</source>
        <translation>{way}; mit {final} gezogen</translation>
    </message>
    <message>
        <source>{percent:.0f} %</source>
        <translation>{percent:.0f}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent:.2f} %</source>
        <translation>{percent:.2f}&#xa0;%</translation>
    </message>
    <message>
        <source>&lt; 0.01 %</source>
        <translation>&lt; 0,01&#xa0;%</translation>
    </message>
    <message>
        <source>Logit</source>
        <translation>Logit</translation>
    </message>
    <message>
        <source>Probability, model alone</source>
        <translation>Wahrscheinlichkeit, Modell allein</translation>
    </message>
    <message>
        <source>Probability, tempered</source>
        <translation>Wahrscheinlichkeit, temperiert</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>Entfernt durch</translation>
    </message>
    <message>
        <source>Probability, drawn with</source>
        <translation>Wahrscheinlichkeit beim Ziehen</translation>
    </message>
    <message>
        <source>{share} kept</source>
        <translation>{share} bleiben</translation>
    </message>
    <message>
        <source>{share} cut</source>
        <translation>{share} weg</translation>
    </message>
    <message>
        <source>Curves: {names}</source>
        <translation>Kurven: {names}</translation>
    </message>
    <message>
        <source>Which line of the plot is which</source>
        <translation>Welche Linie des Diagramms welche ist</translation>
    </message>
    <message>
        <source>Hidden until your guess is in.</source>
        <translation>Verborgen, bis Sie getippt haben.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Sets the layer as the question wants it, and hides the answer until you have guessed</source>
        <translation>Stellt die Schicht so ein, wie die Frage es will, und verbirgt die Antwort, bis Sie getippt haben</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>Ihr Tipp</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Ihr Tipp</translation>
    </message>
    <message>
        <source>A number, such as 28 or 0.5</source>
        <translation>Eine Zahl, etwa 28 oder 0,5</translation>
    </message>
    <message>
        <source>Shows the answer beside your guess</source>
        <translation>Zeigt die Antwort neben Ihrem Tipp</translation>
    </message>
    <message>
        <source>Guess {place} of {count}: {words}</source>
        <translation>Tipp {place} von {count}: {words}</translation>
    </message>
    <message>
        <source>Predict again</source>
        <translation>Erneut vorhersagen</translation>
    </message>
    <message>
        <source>a random word</source>
        <translation>ein zufälliges Wort</translation>
    </message>
    <message>
        <source>Words to begin with, separated by spaces; an end of a line is the word &lt;eos&gt;; empty: a random word. Ctrl+Enter starts</source>
        <translation>Wörter für den Anfang, durch Leerzeichen getrennt; ein Zeilenende ist das Wort &lt;eos&gt;; leer: ein zufälliges Wort. Strg+Eingabe startet</translation>
    </message>
    <message>
        <source>It holds letters that cannot be seen: {letters}.</source>
        <translation>Es enthält Zeichen, die man nicht sehen kann: {letters}.</translation>
    </message>
    <message>
        <source>Click or press Enter for words that may have been meant.</source>
        <translation>Für Wörter, die gemeint sein könnten, klicken oder Eingabe drücken.</translation>
    </message>
    <message>
        <source>Words of the prompt</source>
        <translation>Wörter des Anfangstextes</translation>
    </message>
    <message>
        <source>and {count:,} more</source>
        <translation>und {count:,} weitere</translation>
    </message>
    <message>
        <source>No word is near to it</source>
        <translation>Kein Wort ist ihm nahe</translation>
    </message>
    <message>
        <source>{name}, {count} of {total} modules</source>
        <translation>{name}, {count} von {total} Modulen</translation>
    </message>
    <message>
        <source>Differences of two runs</source>
        <translation>Unterschiede zweier Läufe</translation>
    </message>
    <message>
        <source>Rows of the same scheme and protocol, the older run first. Loss and MB are differences, later minus former. Speed is the later one&apos;s over the former&apos;s; relative speed divides each by the speed of its run&apos;s first row before that: it holds also where the machine was slower on one of the days.</source>
        <translation>Zeilen mit demselben Schema und Protokoll, der ältere Lauf zuerst. Verlust und MB sind Differenzen, später minus früher. Geschwindigkeit ist die des späteren geteilt durch die des früheren; relative Geschwindigkeit teilt vorher jede durch die Geschwindigkeit der ersten Zeile ihres Laufs: Sie gilt auch, wenn der Rechner an einem der Tage langsamer war.</translation>
    </message>
    <message>
        <source>Select two runs in the table (Ctrl and click, or Shift and the arrow keys) to compare them.</source>
        <translation>In der Tabelle zwei Läufe auswählen (Strg und Klick oder Umschalt und die Pfeiltasten), um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Loss before</source>
        <translation>Verlust vorher</translation>
    </message>
    <message>
        <source>Loss after</source>
        <translation>Verlust nachher</translation>
    </message>
    <message>
        <source>Loss, difference</source>
        <translation>Verlust, Differenz</translation>
    </message>
    <message>
        <source>MB, difference</source>
        <translation>MB, Differenz</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Relative speed</source>
        <translation>Relative Geschwindigkeit</translation>
    </message>
    <message>
        <source>Run {former} of {former_date}, then run {later} of {later_date}: read the warnings first.</source>
        <translation>Lauf {former} vom {former_date}, dann Lauf {later} vom {later_date}: zuerst die Warnungen lesen.</translation>
    </message>
    <message>
        <source>Run {former} of {former_date}, then run {later} of {later_date}: same model, words, machine and versions.</source>
        <translation>Lauf {former} vom {former_date}, dann Lauf {later} vom {later_date}: dasselbe Modell, dieselben Wörter, Rechner und Versionen.</translation>
    </message>
    <message>
        <source>{scheme}, only after</source>
        <translation>{scheme}, nur nachher</translation>
    </message>
    <message>
        <source>{scheme}, only before</source>
        <translation>{scheme}, nur vorher</translation>
    </message>
    <message>
        <source>{share:.1f} % right</source>
        <translation>{share:.1f}&#xa0;% richtig</translation>
    </message>
    <message>
        <source>error {relative:.2g}</source>
        <translation>Fehler {relative:.2g}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Enter takes the settings of a run, Delete removes it, F2 on name or note types it</source>
        <translation>Eingabe übernimmt die Einstellungen eines Laufs, Entf löscht ihn, F2 auf Name oder Notiz bearbeitet sie</translation>
    </message>
    <message>
        <source>A click takes the settings of a run; Ctrl and a click compares it with another</source>
        <translation>Ein Klick übernimmt die Einstellungen eines Laufs; Strg und Klick vergleicht ihn mit einem anderen</translation>
    </message>
    <message>
        <source>0 to 5: 0 takes the likeliest word, 1 draws as the model believes, 5 is near chance</source>
        <translation>0 bis 5: 0 nimmt das wahrscheinlichste Wort, 1 zieht, wie das Modell glaubt, 5 ist nahezu Zufall</translation>
    </message>
    <message>
        <source>0.01 to 1: only the fewest words that together have this share may be drawn; 1 is off</source>
        <translation>0,01 bis 1: Nur die wenigsten Wörter, die zusammen diesen Anteil haben, dürfen gezogen werden; 1 ist aus</translation>
    </message>
    <message>
        <source>Forbid {unknown}</source>
        <translation>{unknown} verbieten</translation>
    </message>
    <message>
        <source>The model&apos;s word for all rare words is never drawn while this is on</source>
        <translation>Das Wort des Modells für alle seltenen Wörter wird nie gezogen, solange das Häkchen gesetzt ist</translation>
    </message>
    <message>
        <source>1 to {most:,}: only that many of the likeliest words may be drawn; 0 is off</source>
        <translation>1 bis {most:,}: Nur so viele der wahrscheinlichsten Wörter dürfen gezogen werden; 0 ist aus</translation>
    </message>
    <message>
        <source>Only that many of the likeliest words may be drawn; 0 is off</source>
        <translation>Nur so viele der wahrscheinlichsten Wörter dürfen gezogen werden; 0 ist aus</translation>
    </message>
    <message>
        <source>{count:,} points of {classes} classes.</source>
        <translation>{count:,} Punkte aus {classes} Klassen.</translation>
    </message>
    <message>
        <source>{count:,} points of {classes} classes; {marked:,} {mark_name}.</source>
        <translation>{count:,} Punkte aus {classes} Klassen; {marked:,} {mark_name}.</translation>
    </message>
    <message>
        <source>ring: {mark_name}</source>
        <translation>Ring: {mark_name}</translation>
    </message>
    <message>
        <source>Runs in float32</source>
        <translation>Läuft in float32</translation>
    </message>
    <message>
        <source>Runs as int8 products</source>
        <translation>Läuft als int8-Produkte</translation>
    </message>
    <message>
        <source>Stored small, runs in float32</source>
        <translation>Klein gespeichert, läuft in float32</translation>
    </message>
    <message>
        <source>Simulated: runs in float32</source>
        <translation>Simuliert: läuft in float32</translation>
    </message>
    <message>
        <source>one scale a tensor</source>
        <translation>eine Skala je Tensor</translation>
    </message>
    <message>
        <source>one scale a group</source>
        <translation>eine Skala je Gruppe</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What the weights become, for the entry that is marked in the list above</source>
        <translation>Was aus den Gewichten wird, für den in der Liste oben markierten Eintrag</translation>
    </message>
    <message>
        <source>Bits of each weight, {least} to {most}</source>
        <translation>Bits jedes Gewichts, {least} bis {most}</translation>
    </message>
    <message>
        <source>Which weights share a scale: fewer of them are closer to it</source>
        <translation>Welche Gewichte sich eine Skala teilen: Wenigeren passt sie besser</translation>
    </message>
    <message>
        <source>Weights in a group, 1 to {most:,}; for one scale a group alone</source>
        <translation>Gewichte in einer Gruppe, 1 bis {most:,}; nur bei einer Skala je Gruppe</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <source>The grid is as wide below zero as above; else it has a zero point</source>
        <translation>Das Raster ist unter null so weit wie darüber; sonst hat es einen Nullpunkt</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Gruppengröße</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>See&amp;d</translation>
    </message>
    <message>
        <source>Where chance begins, 0 to {most:,}: the same seed and settings give the same result</source>
        <translation>Wo der Zufall beginnt, 0 bis {most:,}: Derselbe Seed und dieselben Einstellungen ergeben dasselbe Ergebnis</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Seed festhalten</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Einen anderen Seed ziehen</translation>
    </message>
    <message>
        <source>Draw another seed, 0 to {most:,}</source>
        <translation>Einen anderen Seed ziehen, 0 bis {most:,}</translation>
    </message>
    <message>
        <source>Locked: every run uses this seed. Unlock it to draw another one for each run.</source>
        <translation>Festgehalten: Jeder Lauf nutzt diesen Seed. Lösen, um für jeden Lauf einen anderen zu ziehen.</translation>
    </message>
    <message>
        <source>Unlocked: each run draws another seed. Lock it to get the same results again.</source>
        <translation>Nicht festgehalten: Jeder Lauf zieht einen anderen Seed. Festhalten, um wieder dieselben Ergebnisse zu bekommen.</translation>
    </message>
    <message>
        <source>A small window of weights slides over the picture, and each place gives one number. Orange: what is under the window looks like its weights. Blue: like their negative. Each map has a window of its own.</source>
        <translation>Ein kleines Fenster aus Gewichten gleitet über das Bild, und jede Stelle ergibt eine Zahl. Orange: Was unter dem Fenster liegt, sieht aus wie seine Gewichte. Blau: wie deren Negativ. Jede Karte hat ein eigenes Fenster.</translation>
    </message>
    <message>
        <source>ReLU keeps what is above zero and sets the rest to zero. Only places that answer to the window stay lit.</source>
        <translation>ReLU behält, was über null ist, und setzt den Rest auf null. Nur Stellen, die auf das Fenster antworten, bleiben hell.</translation>
    </message>
    <message>
        <source>Of every 2 × 2 cells only the largest stays: a quarter of the numbers, and a shift by one pixel matters less.</source>
        <translation>Von je 2 × 2 Zellen bleibt nur die größte: ein Viertel der Zahlen, und eine Verschiebung um ein Pixel macht weniger aus.</translation>
    </message>
    <message>
        <source>Every unit weighs all values that come in, adds them up and adds its bias. Bars upwards are positive, bars downwards negative.</source>
        <translation>Jede Einheit gewichtet alle eingehenden Werte, addiert sie und addiert ihren Bias. Balken nach oben sind positiv, Balken nach unten negativ.</translation>
    </message>
    <message>
        <source>Try: choose 1, then 7. Which maps see the roof?</source>
        <translation>Ausprobieren: 1 wählen, dann 7. Welche Karten sehen das Dach?</translation>
    </message>
    <message>
        <source>Try: compare a map here with the same one before. What went out?</source>
        <translation>Ausprobieren: eine Karte hier mit derselben davor vergleichen. Was ist erloschen?</translation>
    </message>
    <message>
        <source>Try: ask for another sample. Do these maps change less than the first ones?</source>
        <translation>Ausprobieren: ein anderes Beispiel holen. Ändern sich diese Karten weniger als die ersten?</translation>
    </message>
    <message>
        <source>Try: which bars stay for another sample of this digit, and change for another digit?</source>
        <translation>Ausprobieren: Welche Balken bleiben bei einem anderen Beispiel dieser Ziffer und ändern sich bei einer anderen Ziffer?</translation>
    </message>
    <message>
        <source>Height of a map
{formula}</source>
        <translation>Höhe einer Karte
{formula}</translation>
    </message>
    <message>
        <source>Parameters
{parameters}</source>
        <translation>Parameter
{parameters}</translation>
    </message>
    <message>
        <source>{title} ({type}): what comes out of this step of the forward pass.</source>
        <translation>{title} ({type}): was aus diesem Schritt des Vorwärtslaufs herauskommt.</translation>
    </message>
    <message>
        <source>Each small picture is one map. Orange is above zero, blue below, all maps in one range.</source>
        <translation>Jedes kleine Bild ist eine Karte. Orange ist über null, Blau darunter, alle Karten in einem Bereich.</translation>
    </message>
    <message>
        <source>Each bar is one unit, up for values above zero and down for those below.</source>
        <translation>Jeder Balken ist eine Einheit, nach oben für Werte über null und nach unten für die darunter.</translation>
    </message>
    <message>
        <source>Height of a map: {formula}</source>
        <translation>Höhe einer Karte: {formula}</translation>
    </message>
    <message>
        <source>Parameters: {parameters}</source>
        <translation>Parameter: {parameters}</translation>
    </message>
    <message>
        <source>unit {unit} after “{word}”, word {place:,}: {value}</source>
        <translation>Einheit {unit} nach „{word}“, Wort {place:,}: {value}</translation>
    </message>
    <message>
        <source>{text}; read from an empty state</source>
        <translation>{text}; aus einem leeren Zustand gelesen</translation>
    </message>
    <message>
        <source>{text}; prompt</source>
        <translation>{text}; Anfangstext</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>The least finite value</source>
        <translation>Der kleinste endliche Wert</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>The greatest finite value</source>
        <translation>Der größte endliche Wert</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>The mean of the finite values</source>
        <translation>Der Mittelwert der endlichen Werte</translation>
    </message>
    <message>
        <source>std</source>
        <translation>Std</translation>
    </message>
    <message>
        <source>The standard deviation of the finite values, divided by their number</source>
        <translation>Die Standardabweichung der endlichen Werte (durch ihre Anzahl geteilt)</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>How many values are exactly zero, as a part of all</source>
        <translation>Wie viele Werte genau null sind, als Teil aller</translation>
    </message>
    <message>
        <source>How many values are not a number</source>
        <translation>Wie viele Werte keine Zahl sind</translation>
    </message>
    <message>
        <source>How many values are infinite</source>
        <translation>Wie viele Werte unendlich sind</translation>
    </message>
    <message>
        <source>no finite value</source>
        <translation>kein endlicher Wert</translation>
    </message>
    <message>
        <source>{zeros:,} of {count:,} values</source>
        <translation>{zeros:,} von {count:,} Werten</translation>
    </message>
    <message>
        <source>{count:,} of {count_2:,} values</source>
        <translation>{count:,} von {count_2:,} Werten</translation>
    </message>
    <message>
        <source>Statistics of the values</source>
        <translation>Statistik der Werte</translation>
    </message>
    <message>
        <source>surprise of a word: 0 bits is certain, 15 a blind guess</source>
        <translation>Überraschung eines Worts: 0 Bit ist sicher, 15 blindes Raten</translation>
    </message>
    <message>
        <source>{bits:.0f} bits</source>
        <translation>{bits:.0f} Bit</translation>
    </message>
    <message>
        <source>Legend of the tints</source>
        <translation>Legende der Tönungen</translation>
    </message>
    <message>
        <source>The stronger its tint, the more a word surprised the model</source>
        <translation>Je stärker seine Tönung, desto mehr überraschte ein Wort das Modell</translation>
    </message>
    <message>
        <source>Click a word, or go to it with the arrow keys, to open it; drag to select</source>
        <translation>Ein Wort anklicken oder mit den Pfeiltasten ansteuern, um es zu öffnen; ziehen, um auszuwählen</translation>
    </message>
    <message>
        <source>{count:,} words, {mean:.1f} bits of surprise a word.</source>
        <translation>{count:,} Wörter, {mean:.1f} Bit Überraschung je Wort.</translation>
    </message>
    <message>
        <source>{word}: {bits:.1f} bits, {probability:.2%}</source>
        <translation>{word}: {bits:.1f} Bit, {probability:.2%}</translation>
    </message>
    <message>
        <source>Open “{word}”</source>
        <translation>„{word}“ öffnen</translation>
    </message>
    <message>
        <source>Branch after this word</source>
        <translation>Nach diesem Wort verzweigen</translation>
    </message>
    <message>
        <source>Copy selected words</source>
        <translation>Ausgewählte Wörter kopieren</translation>
    </message>
    <message>
        <source>Copy whole text</source>
        <translation>Ganzen Text kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Copy as TSV</source>
        <translation>Als TSV kopieren</translation>
    </message>
    <message>
        <source>Copy the whole table, for a spreadsheet</source>
        <translation>Die ganze Tabelle für ein Tabellenprogramm kopieren</translation>
    </message>
    <message>
        <source>Copy the whole table, for a text</source>
        <translation>Die ganze Tabelle für einen Text kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the whole table with full precision</source>
        <translation>Die ganze Tabelle in voller Genauigkeit speichern</translation>
    </message>
    <message>
        <source>Close this table (Esc)</source>
        <translation>Diese Tabelle schließen (Esc)</translation>
    </message>
    <message>
        <source>Table of {title}</source>
        <translation>Tabelle von {title}</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation>{count:,} Zeilen</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <source>{count:,} columns</source>
        <translation>{count:,} Spalten</translation>
    </message>
    <message>
        <source>{word} (unknown, read as {entry}): {tags}</source>
        <translation>{word} (unbekannt, gelesen als {entry}): {tags}</translation>
    </message>
    <message>
        <source>The tensor as a matrix: its first dimension runs down, all others lie side by side. Orange is above zero, blue below; where nothing is negative, brighter is larger.

A tensor with more values than there is room for is reduced: each cell then keeps the value of largest magnitude in its block, with its sign, so that nothing large is hidden. Grey cells hold NaN alone. A click shows the values themselves.</source>
        <translation>Der Tensor als Matrix: Seine erste Dimension läuft nach unten, alle anderen liegen nebeneinander. Orange ist über null, Blau darunter; wo nichts negativ ist, ist heller größer.

Ein Tensor mit mehr Werten, als Platz haben, wird verkleinert: Jede Zelle behält dann den Wert mit dem größten Betrag in ihrem Block, mit Vorzeichen, damit nichts Großes verborgen bleibt. Graue Zellen enthalten nur NaN. Ein Klick zeigt die Werte selbst.</translation>
    </message>
    <message>
        <source>The range from the least to the greatest finite value in bins of equal width, and how many values lie in each; the last bin includes its upper edge. Orange bins are above zero, blue ones below. On a logarithmic axis, rare values can be seen beside frequent ones.</source>
        <translation>Der Bereich vom kleinsten bis zum größten endlichen Wert in Intervallen gleicher Breite, und wie viele Werte in jedem liegen; das letzte Intervall schließt seinen oberen Rand ein. Orange Intervalle liegen über null, blaue darunter. Auf einer logarithmischen Achse sind seltene Werte neben häufigen zu sehen.</translation>
    </message>
    <message>
        <source>Values as a map</source>
        <translation>Werte als Karte</translation>
    </message>
    <message>
        <source>The values of a parameter as colours; choose one above.</source>
        <translation>Die Werte eines Parameters als Farben; oben einen wählen.</translation>
    </message>
    <message>
        <source>How the values of a parameter are spread; choose one above.</source>
        <translation>Wie die Werte eines Parameters verteilt sind; oben einen wählen.</translation>
    </message>
    <message>
        <source>None of the values is finite, so there is nothing to count.</source>
        <translation>Keiner der Werte ist endlich, es gibt also nichts zu zählen.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>{key}: {shape}, {dtype}, {size:,} bytes</source>
        <translation>{key}: {shape}, {dtype}, {size:,} Bytes</translation>
    </message>
    <message>
        <source>Parameters and buffers</source>
        <translation>Parameter und Puffer</translation>
    </message>
    <message>
        <source>Up and down choose a parameter or buffer of the module</source>
        <translation>Pfeil auf und ab wählen einen Parameter oder Puffer des Moduls</translation>
    </message>
    <message>
        <source>tied to {tied_to}</source>
        <translation>geteilt mit {tied_to}</translation>
    </message>
    <message>
        <source>trainable</source>
        <translation>trainierbar</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>eingefroren</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>{size:,.2f} GB</source>
        <translation>{size:,.2f} GB</translation>
    </message>
    <message>
        <source>largest magnitude</source>
        <translation>größter Betrag</translation>
    </message>
    <message>
        <source>columns {span}</source>
        <translation>Spalten {span}</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <source>gate {gate}, {place}</source>
        <translation>Gatter {gate}, {place}</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Namen filtern</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>Tensoren filtern</translation>
    </message>
    <message>
        <source>Part of a name; upper and lower case are the same</source>
        <translation>Teil eines Namens; Groß- und Kleinschreibung sind gleich</translation>
    </message>
    <message>
        <source>The tensors of the file; Ctrl+C copies the selected cells</source>
        <translation>Die Tensoren der Datei; Strg+C kopiert die ausgewählten Zellen</translation>
    </message>
    <message>
        <source>1 tensor, {size:,} bytes</source>
        <translation>1 Tensor, {size:,} Bytes</translation>
    </message>
    <message>
        <source>{count:,} tensors, {size:,} bytes</source>
        <translation>{count:,} Tensoren, {size:,} Bytes</translation>
    </message>
    <message>
        <source>1 of {total:,} tensor, {size:,} bytes</source>
        <translation>1 von {total:,} Tensoren, {size:,} Bytes</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} tensors, {size:,} bytes</source>
        <translation>{count:,} von {total:,} Tensoren, {size:,} Bytes</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Short articles written for LayerLab; no download needed</source>
        <translation>Kurze Artikel, für LayerLab geschrieben; kein Herunterladen nötig</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner…</translation>
    </message>
    <message>
        <source>A folder with train.txt, valid.txt or test.txt, such as WikiText-2</source>
        <translation>Ein Ordner mit train.txt, valid.txt oder test.txt, etwa WikiText-2</translation>
    </message>
    <message>
        <source>Which text of the folder is scored</source>
        <translation>Welcher Text des Ordners ausgewertet wird</translation>
    </message>
    <message>
        <source>{mean:.1f} bits a word on average; the most surprising is “{word}”, {bits:.1f} bits.</source>
        <translation>{mean:.1f} Bit je Wort im Mittel; am überraschendsten ist „{word}“, {bits:.1f} Bit.</translation>
    </message>
    <message>
        <source>… {count:,} words before …</source>
        <translation>… {count:,} Wörter davor …</translation>
    </message>
    <message>
        <source>stored as integers</source>
        <translation>als ganze Zahlen gespeichert</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>nothing is better in both</source>
        <translation>in beidem ist nichts besser</translation>
    </message>
    <message>
        <source>All {value:,} {unit} are in {name}.</source>
        <translation>{name} hat alle {value:,} {unit}.</translation>
    </message>
    <message>
        <source>{first} has {share} of the {unit}, {second} {other_share}.</source>
        <translation>{unit}: {first} hat {share}, {second} {other_share}.</translation>
    </message>
    <message>
        <source>{name} itself</source>
        <translation>{name} selbst</translation>
    </message>
    <message>
        <source>the model itself</source>
        <translation>das Modell selbst</translation>
    </message>
    <message>
        <source>{name}: {value:,} {unit}, {share}</source>
        <translation>{name}: {value:,} {unit}, {share}</translation>
    </message>
    <message>
        <source>{share:.1f} %</source>
        <translation>{share:.1f}&#xa0;%</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0,1&#xa0;%</translation>
    </message>
    <message>
        <source>“{text}” is not a number: type one, such as 0.5.</source>
        <translation>„{text}“ ist keine Zahl: eine eingeben, etwa 0,5.</translation>
    </message>
    <message>
        <source>{count:,} bars; largest: {best:,} at {value_text}.</source>
        <translation>{count:,} Balken; der größte: {best:,} mit {value_text}.</translation>
    </message>
    <message>
        <source>Row to go to</source>
        <translation>Zielzeile</translation>
    </message>
    <message>
        <source>Column to go to</source>
        <translation>Zielspalte</translation>
    </message>
    <message>
        <source>{name}, once there are values (Enter)</source>
        <translation>{name}, sobald es Werte gibt (Eingabe)</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Row to go to, 0 to {most:,} (Enter)</source>
        <translation>Zielzeile, 0 bis {most:,} (Eingabe)</translation>
    </message>
    <message>
        <source>Column to go to, 0 to {most:,} (Enter)</source>
        <translation>Zielspalte, 0 bis {most:,} (Eingabe)</translation>
    </message>
    <message>
        <source>Arrow keys walk the values, Ctrl+C copies one; all digits are in its tool-tip</source>
        <translation>Pfeiltasten wandern durch die Werte, Strg+C kopiert einen; alle Ziffern stehen in seinem Hinweis</translation>
    </message>
    <message>
        <source>hidden size</source>
        <translation>verborgene Größe</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>as fast as float32; ▲ int8 is faster, ▼ slower, ≈ the repeats do not agree</source>
        <translation>so schnell wie float32; ▲ int8 ist schneller, ▼ langsamer, ≈ die Wiederholungen sind sich nicht einig</translation>
    </message>
    <message>
        <source>hidden {hidden:,}, batch {batch:,}: not measured</source>
        <translation>verborgen {hidden:,}, Batch {batch:,}: nicht gemessen</translation>
    </message>
    <message>
        <source>Word LSTM</source>
        <translation>Word LSTM</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>spricht dafür</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>spricht dagegen</translation>
    </message>
    <message>
        <source>has no say</source>
        <translation>hat nichts zu sagen</translation>
    </message>
    <message>
        <source>{word} (word {place}): {value}, {side}</source>
        <translation>{word} (Wort {place}): {value}, {side}</translation>
    </message>
</context>
</TS>
