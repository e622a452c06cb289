<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the system is set</source>
        <translation>Claro u oscuro, según el sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>Texto oscuro sobre blanco</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on dark grey</source>
        <translation>Texto claro sobre gris oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>White on black, with strong borders</source>
        <translation>Blanco sobre negro, con bordes marcados</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a model, a picture, a text or a session from a file</source>
        <translation>Abrir un modelo, una imagen, un texto o una sesión desde un archivo</translation>
    </message>
    <message>
        <source>&amp;Save session as…</source>
        <translation>&amp;Guardar sesión como…</translation>
    </message>
    <message>
        <source>Save model, inputs and settings to hand to others</source>
        <translation>Guardar modelo, entradas y ajustes para pasarlos a otras personas</translation>
    </message>
    <message>
        <source>Start &amp;fresh</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>All inputs and settings of the tabs as at the start</source>
        <translation>Todas las entradas y ajustes de las pestañas como al principio</translation>
    </message>
    <message>
        <source>&amp;Trusted files…</source>
        <translation>Archivos de &amp;confianza…</translation>
    </message>
    <message>
        <source>Files that may be run, each by its content; to look at and to revoke</source>
        <translation>Archivos que se pueden ejecutar, cada uno según su contenido; para ver y revocar</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>Forget the files that were opened</source>
        <translation>Olvidar los archivos que se abrieron</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>End LayerLab; the session is kept</source>
        <translation>Terminar LayerLab; la sesión se conserva</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen text, the chosen cells or the figure</source>
        <translation>Copiar el texto elegido, las celdas elegidas o la figura</translation>
    </message>
    <message>
        <source>&amp;New seed</source>
        <translation>&amp;Nueva semilla</translation>
    </message>
    <message>
        <source>Roll another seed for what is drawn at random</source>
        <translation>Sortear otra semilla para lo que se genera al azar</translation>
    </message>
    <message>
        <source>&amp;Lock seed</source>
        <translation>&amp;Bloquear semilla</translation>
    </message>
    <message>
        <source>Each run with the same seed; unlocked, each with a new one</source>
        <translation>Cada ejecución con la misma semilla; sin bloquear, cada una con otra nueva</translation>
    </message>
    <message>
        <source>That of the &amp;system</source>
        <translation>El del &amp;sistema</translation>
    </message>
    <message>
        <source>The language of the system, where LayerLab speaks it</source>
        <translation>El idioma del sistema, si LayerLab lo tiene</translation>
    </message>
    <message>
        <source>Show everything in this language: {name}</source>
        <translation>Mostrar todo en este idioma: {name}</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Acer&amp;car</translation>
    </message>
    <message>
        <source>Everything larger, up to 300 %</source>
        <translation>Todo más grande, hasta el 300&#xa0;%</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Everything smaller, down to 80 %</source>
        <translation>Todo más pequeño, hasta el 80&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Back to 100 %, with the projector to 150 %</source>
        <translation>Volver al 100&#xa0;%, con el proyector al 150&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Proyector</translation>
    </message>
    <message>
        <source>150 %, thick lines, high contrast, side panels folded</source>
        <translation>150&#xa0;%, líneas gruesas, alto contraste, paneles laterales plegados</translation>
    </message>
    <message>
        <source>Fold &amp;side panels</source>
        <translation>Ple&amp;gar paneles laterales</translation>
    </message>
    <message>
        <source>Only the picture; again to have the panels back</source>
        <translation>Solo la imagen; otra vez para recuperar los paneles</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Actividad</translation>
    </message>
    <message>
        <source>What runs, waits and has ended, with times</source>
        <translation>Lo que se ejecuta, espera y ha terminado, con tiempos</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla co&amp;mpleta</translation>
    </message>
    <message>
        <source>The whole screen, and back</source>
        <translation>Toda la pantalla, y volver</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>Run what this tab is set to</source>
        <translation>Ejecutar lo que esté ajustado en esta pestaña</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop what this tab runs; what is there stays (also Esc)</source>
        <translation>Detener lo que ejecuta esta pestaña; lo que haya se queda (también Esc)</translation>
    </message>
    <message>
        <source>Stop &amp;everything</source>
        <translation>Detener &amp;todo</translation>
    </message>
    <message>
        <source>Stop what all tabs run or have waiting</source>
        <translation>Detener lo que ejecutan o tienen en espera todas las pestañas</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Pages for teachers and students, a glossary, and a search in all of them</source>
        <translation>Páginas para docentes y estudiantes, un glosario y una búsqueda en todas ellas</translation>
    </message>
    <message>
        <source>&amp;Lesson…</source>
        <translation>&amp;Lección…</translation>
    </message>
    <message>
        <source>Order, hide and edit demos and cards; save them, or export a page</source>
        <translation>Ordenar, ocultar y editar demos y fichas; guardarlas o exportar una página</translation>
    </message>
    <message>
        <source>&amp;Open lesson…</source>
        <translation>&amp;Abrir lección…</translation>
    </message>
    <message>
        <source>Show the demos and cards of a lesson file</source>
        <translation>Mostrar las demos y fichas de un archivo de lección</translation>
    </message>
    <message>
        <source>&amp;Hide answers</source>
        <translation>&amp;Ocultar respuestas</translation>
    </message>
    <message>
        <source>A demo shows the right answer only after “Reveal”, also when one has guessed</source>
        <translation>Una demo muestra la respuesta correcta solo tras «Revelar», aunque se haya propuesto una</translation>
    </message>
    <message>
        <source>&amp;As shipped</source>
        <translation>&amp;Versión original</translation>
    </message>
    <message>
        <source>Demos and cards in their own order and words again; lesson files stay</source>
        <translation>Demos y fichas de nuevo con su propio orden y sus textos; los archivos de lección se quedan</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>All keys, in a list that can be searched</source>
        <translation>Todas las teclas, en una lista con búsqueda</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>The changelog</source>
        <translation>El historial de cambios</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir carpeta del &amp;registro</translation>
    </message>
    <message>
        <source>Where the program writes down what went wrong</source>
        <translation>Donde el programa anota lo que ha fallado</translation>
    </message>
    <message>
        <source>&amp;About LayerLab</source>
        <translation>&amp;Acerca de LayerLab</translation>
    </message>
    <message>
        <source>Versions, licences, data</source>
        <translation>Versiones, licencias, datos</translation>
    </message>
    <message>
        <source>Show the tab {title}</source>
        <translation>Mostrar la pestaña {title}</translation>
    </message>
    <message>
        <source>The language stays as it is while “{title}” runs: wait for it or stop it, then choose again.</source>
        <translation>El idioma no cambia mientras se ejecuta «{title}»: espere a que termine o deténgalo, y vuelva a elegir.</translation>
    </message>
    <message>
        <source>The language stays as it is while a model is being opened: choose again when it is there.</source>
        <translation>El idioma no cambia mientras se abre un modelo: vuelva a elegir cuando esté listo.</translation>
    </message>
    <message>
        <source>Loading PyTorch</source>
        <translation>Cargando PyTorch</translation>
    </message>
    <message>
        <source>LayerLab cannot start: {error}. Install it again as the README says, or see the log (Help menu).</source>
        <translation>LayerLab no puede iniciarse: {error}. Instálelo de nuevo como indica el README o vea el registro (menú Ayuda).</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Demos</source>
        <translation>&amp;Demos</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>{path} is not there any more</source>
        <translation>{path} ya no existe</translation>
    </message>
    <message>
        <source>plots</source>
        <translation>gráficos</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>pestañas</translation>
    </message>
    <message>
        <source>LayerLab&apos;s resources are missing: install it again into a virtual environment of its own.</source>
        <translation>Faltan los recursos de LayerLab: vuelva a instalarlo en un entorno virtual propio.</translation>
    </message>
    <message>
        <source>{parts} is missing from LayerLab&apos;s resources: install it again.</source>
        <translation>En los recursos de LayerLab falta {parts}: vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>1 above 0, else 0</source>
        <translation>1 si x &gt; 0; si no, 0</translation>
    </message>
    <message>
        <source>x above 0, else negative_slope · x</source>
        <translation>x si x &gt; 0; si no, negative_slope · x</translation>
    </message>
    <message>
        <source>1 above 0, else negative_slope</source>
        <translation>1 si x &gt; 0; si no, negative_slope</translation>
    </message>
    <message>
        <source>x above 0, else weight · x, and the weight is learnt</source>
        <translation>x si x &gt; 0; si no, weight · x, y weight se aprende</translation>
    </message>
    <message>
        <source>1 above 0, else weight</source>
        <translation>1 si x &gt; 0; si no, weight</translation>
    </message>
    <message>
        <source>x above 0, else x · (1/8 + 1/3) / 2 in evaluation; in training the slope is drawn from 1/8 to 1/3</source>
        <translation>x si x &gt; 0; si no, x · (1/8 + 1/3) / 2 en evaluación; en entrenamiento la pendiente se sortea entre 1/8 y 1/3</translation>
    </message>
    <message>
        <source>1 above 0, else (1/8 + 1/3) / 2</source>
        <translation>1 si x &gt; 0; si no, (1/8 + 1/3) / 2</translation>
    </message>
    <message>
        <source>1 from 0 to 6, else 0</source>
        <translation>1 de 0 a 6; si no, 0</translation>
    </message>
    <message>
        <source>x above 0, else alpha · (exp(x) − 1)</source>
        <translation>x si x &gt; 0; si no, alpha · (exp(x) − 1)</translation>
    </message>
    <message>
        <source>1 above 0, else alpha · exp(x)</source>
        <translation>1 si x &gt; 0; si no, alpha · exp(x)</translation>
    </message>
    <message>
        <source>x above 0, else alpha · (exp(x / alpha) − 1)</source>
        <translation>x si x &gt; 0; si no, alpha · (exp(x / alpha) − 1)</translation>
    </message>
    <message>
        <source>1 above 0, else exp(x / alpha)</source>
        <translation>1 si x &gt; 0; si no, exp(x / alpha)</translation>
    </message>
    <message>
        <source>1.0507 · x above 0, else 1.0507 · 1.6733 · (exp(x) − 1)</source>
        <translation>1,0507 · x si x &gt; 0; si no, 1,0507 · 1,6733 · (exp(x) − 1)</translation>
    </message>
    <message>
        <source>1.0507 above 0, else 1.0507 · 1.6733 · exp(x)</source>
        <translation>1,0507 si x &gt; 0; si no, 1,0507 · 1,6733 · exp(x)</translation>
    </message>
    <message>
        <source>tanh(s) + x · (1 − tanh(s)²) · σ(x) with s = ln(1 + exp(x))</source>
        <translation>tanh(s) + x · (1 − tanh(s)²) · σ(x) con s = ln(1 + exp(x))</translation>
    </message>
    <message>
        <source>x held between −1 and 1</source>
        <translation>x limitada entre −1 y 1</translation>
    </message>
    <message>
        <source>1 between −1 and 1, else 0</source>
        <translation>1 entre −1 y 1; si no, 0</translation>
    </message>
    <message>
        <source>x / 6 + ½ held between 0 and 1</source>
        <translation>x / 6 + ½ limitado entre 0 y 1</translation>
    </message>
    <message>
        <source>1/6 between −3 and 3, else 0</source>
        <translation>1/6 entre −3 y 3; si no, 0</translation>
    </message>
    <message>
        <source>x · (x + 3) / 6 between −3 and 3, x above, 0 below</source>
        <translation>x · (x + 3) / 6 entre −3 y 3, x por encima, 0 por debajo</translation>
    </message>
    <message>
        <source>(2x + 3) / 6 between −3 and 3, 1 above, 0 below</source>
        <translation>(2x + 3) / 6 entre −3 y 3, 1 por encima, 0 por debajo</translation>
    </message>
    <message>
        <source>0 between −lambd and lambd, else x</source>
        <translation>0 entre −lambd y lambd; si no, x</translation>
    </message>
    <message>
        <source>0 between −lambd and lambd, else 1</source>
        <translation>0 entre −lambd y lambd; si no, 1</translation>
    </message>
    <message>
        <source>0 between −lambd and lambd, else x drawn nearer to 0 by lambd</source>
        <translation>0 entre −lambd y lambd; si no, x acercada a 0 en lambd</translation>
    </message>
    <message>
        <source>x above the threshold, else 0</source>
        <translation>x por encima del umbral; si no, 0</translation>
    </message>
    <message>
        <source>1 above the threshold, else 0</source>
        <translation>1 por encima del umbral; si no, 0</translation>
    </message>
    <message>
        <source>ln(1 + exp(beta · x)) / beta, and x where beta · x is above 20</source>
        <translation>ln(1 + exp(beta · x)) / beta, y x donde beta · x pasa de 20</translation>
    </message>
    <message>
        <source>a · σ(x), where a and x are the two halves of the input</source>
        <translation>a · σ(x), donde a y x son las dos mitades de la entrada</translation>
    </message>
    <message>
        <source>Activation functions</source>
        <translation>Funciones de activación</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>f and its slope f&apos; over x from -6 to 6, and both at one point.</source>
        <translation>f y su pendiente f&apos; para x de -6 a 6, y ambas en un punto.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>The class of torch.nn.</source>
        <translation>La clase de torch.nn.</translation>
    </message>
    <message>
        <source>The point on the curve; drag it along the axis.</source>
        <translation>El punto de la curva; se puede arrastrar por el eje.</translation>
    </message>
    <message>
        <source>Slope below zero of LeakyReLU and PReLU (there: weight).</source>
        <translation>Pendiente bajo cero de LeakyReLU y PReLU (en esta: weight).</translation>
    </message>
    <message>
        <source>How far down ELU and CELU go.</source>
        <translation>Hasta dónde bajan ELU y CELU.</translation>
    </message>
    <message>
        <source>Of Hardshrink and Softshrink; Threshold&apos;s threshold.</source>
        <translation>De Hardshrink y Softshrink; en Threshold, el umbral.</translation>
    </message>
    <message>
        <source>Softplus: the larger, the sharper its bend.</source>
        <translation>Softplus: cuanto mayor, más cerrada la curva.</translation>
    </message>
    <message>
        <source>Gated value</source>
        <translation>Valor con puerta</translation>
    </message>
    <message>
        <source>GLU&apos;s first half a in a · σ(x).</source>
        <translation>La primera mitad a de GLU en a · σ(x).</translation>
    </message>
    <message>
        <source>{function} at x = {x}.</source>
        <translation>{function} en x = {x}.</translation>
    </message>
    <message>
        <source>Its slope at x = {x}.</source>
        <translation>Su pendiente en x = {x}.</translation>
    </message>
    <message>
        <source>{function}: f and f&apos;</source>
        <translation>{function}: f y f&apos;</translation>
    </message>
    <message>
        <source>f({x}) is {value} and the slope there {slope}; {flat:.0f} % of this stretch is flat.</source>
        <translation>f({x}) es {value} y la pendiente ahí, {slope}; el {flat:.0f}&#xa0;% de este tramo es plano.</translation>
    </message>
    <message>
        <source>Marked stretches are flat, with a slope below {limit}: little is learnt there.</source>
        <translation>Los tramos marcados son planos, con una pendiente menor que {limit}: ahí se aprende poco.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>At the point</source>
        <translation>En el punto</translation>
    </message>
    <message>
        <source>x, the function there, and its slope.</source>
        <translation>x, la función ahí y su pendiente.</translation>
    </message>
    <message>
        <source>A small step up in x changes f by {slope} times as much.</source>
        <translation>Un pequeño paso de x hacia arriba cambia f en {slope} veces ese paso.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>{function} works on every number by itself.</source>
        <translation>{function} actúa sobre cada número por separado.</translation>
    </message>
    <message>
        <source>As the class in torch.nn says it.</source>
        <translation>Como la define la clase de torch.nn.</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>plano</translation>
    </message>
    <message>
        <source>Scaled dot-product attention</source>
        <translation>Atención escalada</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>softmax(Q Kᵀ / √d) V with Q (L, d), K (S, d) and V (S, d).</source>
        <translation>softmax(Q Kᵀ / √d) V con Q (L, d), K (S, d) y V (S, d).</translation>
    </message>
    <message>
        <source>Query steps</source>
        <translation>Pasos de consulta</translation>
    </message>
    <message>
        <source>Rows of Q: who asks.</source>
        <translation>Filas de Q: quién pregunta.</translation>
    </message>
    <message>
        <source>Key steps</source>
        <translation>Pasos de clave</translation>
    </message>
    <message>
        <source>Rows of K and V: who is asked.</source>
        <translation>Filas de K y V: a quién se pregunta.</translation>
    </message>
    <message>
        <source>Numbers of each query and key.</source>
        <translation>Números de cada consulta y cada clave.</translation>
    </message>
    <message>
        <source>Causal mask</source>
        <translation>Máscara causal</translation>
    </message>
    <message>
        <source>Nobody looks at a later step.</source>
        <translation>Nadie mira a un paso posterior.</translation>
    </message>
    <message>
        <source>The queries.</source>
        <translation>Las consultas.</translation>
    </message>
    <message>
        <source>The keys.</source>
        <translation>Las claves.</translation>
    </message>
    <message>
        <source>The values.</source>
        <translation>Los valores.</translation>
    </message>
    <message>
        <source>Queries Q</source>
        <translation>Consultas Q</translation>
    </message>
    <message>
        <source>What each step asks for.</source>
        <translation>Lo que pide cada paso.</translation>
    </message>
    <message>
        <source>Keys K</source>
        <translation>Claves K</translation>
    </message>
    <message>
        <source>What each step offers.</source>
        <translation>Lo que ofrece cada paso.</translation>
    </message>
    <message>
        <source>Values V</source>
        <translation>Valores V</translation>
    </message>
    <message>
        <source>What each step hands over.</source>
        <translation>Lo que entrega cada paso.</translation>
    </message>
    <message>
        <source>Multi-head attention</source>
        <translation>Atención multicabeza</translation>
    </message>
    <message>
        <source>Self-attention of x (L, embed_dim): every head works on its own share of the embedding.</source>
        <translation>Autoatención de x (L, embed_dim): cada cabeza trabaja con su propia parte del embedding.</translation>
    </message>
    <message>
        <source>Numbers of each step; num_heads must divide it.</source>
        <translation>Números de cada paso; num_heads debe dividirlos.</translation>
    </message>
    <message>
        <source>More heads, each smaller: the parameters stay as many.</source>
        <translation>Más cabezas, cada una más pequeña: los parámetros siguen siendo los mismos.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Rows of x.</source>
        <translation>Filas de x.</translation>
    </message>
    <message>
        <source>The input.</source>
        <translation>La entrada.</translation>
    </message>
    <message>
        <source>Input x</source>
        <translation>Entrada x</translation>
    </message>
    <message>
        <source>One row a step.</source>
        <translation>Una fila por paso.</translation>
    </message>
    <message>
        <source>in_proj_weight: Wq, Wk, Wv</source>
        <translation>in_proj_weight: Wq, Wk, Wv</translation>
    </message>
    <message>
        <source>Three matrices on top of each other.</source>
        <translation>Tres matrices una encima de otra.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>Mixes the heads.</source>
        <translation>Mezcla las cabezas.</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>{source} times W{part}ᵀ; head h takes its own share of the columns.</source>
        <translation>{source} por W{part}ᵀ; la cabeza h toma su propia parte de las columnas.</translation>
    </message>
    <message>
        <source>The heads side by side, times the way out.</source>
        <translation>Las cabezas una al lado de otra, por la matriz de salida.</translation>
    </message>
    <message>
        <source>Attention&apos;s output</source>
        <translation>Salida de la atención</translation>
    </message>
    <message>
        <source>embed_dim must be divisible by num_heads, and {embed_dim} is not by {num_heads}: use {divisors} heads.</source>
        <translation>embed_dim debe ser divisible entre num_heads, y {embed_dim} no lo es entre {num_heads}: use {divisors} cabezas.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>in: 3 × {size} × {size} + 3 × {size} = {count:,}</source>
        <translation>entrada: 3 × {size} × {size} + 3 × {size} = {count:,}</translation>
    </message>
    <message>
        <source>out: {size} × {size} + {size} = {count:,}</source>
        <translation>salida: {size} × {size} + {size} = {count:,}</translation>
    </message>
    <message>
        <source>together {count:,}</source>
        <translation>en total {count:,}</translation>
    </message>
    <message>
        <source>{heads} heads of {each}: {heads} × {each} = {together}</source>
        <translation>{heads} cabezas de {each}: {heads} × {each} = {together}</translation>
    </message>
    <message>
        <source>{count:,} parameters, for any number of heads.</source>
        <translation>{count:,} parámetros, sea cual sea el número de cabezas.</translation>
    </message>
    <message>
        <source>More heads share the same columns: the number of heads is nowhere in the count.</source>
        <translation>Con más cabezas se reparten las mismas columnas: el número de cabezas no aparece en la cuenta.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>There is no control {name!r}: use one of {known}.</source>
        <translation>No existe el control {name!r}: use uno de {known}.</translation>
    </message>
    <message>
        <source>{title} cannot be typed over: change one of its controls instead.</source>
        <translation>{title} no se puede sobrescribir: cambie en su lugar uno de sus controles.</translation>
    </message>
    <message>
        <source>Losses over classes</source>
        <translation>Pérdidas sobre clases</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Logits (N, C) and the right class of every sample; MultiLabelMarginLoss takes two right classes.</source>
        <translation>Logits (N, C) y la clase correcta de cada ejemplo; MultiLabelMarginLoss recibe dos clases correctas.</translation>
    </message>
    <message>
        <source>How the samples become one loss.</source>
        <translation>Cómo se convierten los ejemplos en una sola pérdida.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Rows of logits.</source>
        <translation>Filas de logits.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Columns of logits.</source>
        <translation>Columnas de logits.</translation>
    </message>
    <message>
        <source>Of MultiMarginLoss: how far ahead is enough.</source>
        <translation>De MultiMarginLoss: qué ventaja basta.</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>What a model says.</source>
        <translation>Lo que dice un modelo.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>The right class of each sample, from 0.</source>
        <translation>La clase correcta de cada ejemplo, desde 0.</translation>
    </message>
    <message>
        <source>Target {target:g} of sample {sample} is out of bounds: with {classes} classes a target is a whole number from 0 to {last}.</source>
        <translation>El objetivo {target:g} del ejemplo {sample} está fuera de rango: con {classes} clases, un objetivo es un número entero de 0 a {last}.</translation>
    </message>
    <message>
        <source>Sample {sample} names class {target:g} twice: name two different classes.</source>
        <translation>El ejemplo {sample} nombra dos veces la clase {target:g}: nombre dos clases distintas.</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>ejemplo</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>Logits z</source>
        <translation>Logits z</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>The right class of each sample.</source>
        <translation>La clase correcta de cada ejemplo.</translation>
    </message>
    <message>
        <source>Sample 0 is of class {target}.</source>
        <translation>El ejemplo 0 es de la clase {target}.</translation>
    </message>
    <message>
        <source>log-softmax of z</source>
        <translation>log-softmax de z</translation>
    </message>
    <message>
        <source>ln of each class&apos;s share; NLLLoss takes these, CrossEntropyLoss makes them by itself.</source>
        <translation>ln de la parte de cada clase; NLLLoss los recibe, CrossEntropyLoss los calcula por sí misma.</translation>
    </message>
    <message>
        <source>Loss of each sample</source>
        <translation>Pérdida de cada ejemplo</translation>
    </message>
    <message>
        <source>What each sample costs.</source>
        <translation>Lo que cuesta cada ejemplo.</translation>
    </message>
    <message>
        <source>Sample {sample} costs most: {loss}.</source>
        <translation>El ejemplo {sample} es el que más cuesta: {loss}.</translation>
    </message>
    <message>
        <source>The one number that training lowers.</source>
        <translation>El único número que el entrenamiento reduce.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>The loss is {loss}; 0 is reached once all are a margin ahead.</source>
        <translation>La pérdida es {loss}; llega a 0 cuando todos van por delante con el margen.</translation>
    </message>
    <message>
        <source>The loss is {loss}; guessing blindly costs {blind}.</source>
        <translation>La pérdida es {loss}; responder a ciegas cuesta {blind}.</translation>
    </message>
    <message>
        <source>Gradient of the logits</source>
        <translation>Gradiente de los logits</translation>
    </message>
    <message>
        <source>How the loss changes when a logit goes up; training steps the other way.</source>
        <translation>Cómo cambia la pérdida cuando sube un logit; el entrenamiento va en sentido contrario.</translation>
    </message>
    <message>
        <source>Softmax + NLL = cross-entropy</source>
        <translation>Softmax + NLL = entropía cruzada</translation>
    </message>
    <message>
        <source>Both are {both}; they differ by {difference}.</source>
        <translation>Ambas valen {both}; difieren en {difference}.</translation>
    </message>
    <message>
        <source>CrossEntropyLoss is LogSoftmax and NLLLoss in one; LinearCrossEntropyLoss has a Linear before.</source>
        <translation>CrossEntropyLoss es LogSoftmax y NLLLoss en una; LinearCrossEntropyLoss lleva antes una Linear.</translation>
    </message>
    <message>
        <source>loss = −ln p of the right class</source>
        <translation>pérdida = −ln p de la clase correcta</translation>
    </message>
    <message>
        <source>The right class {target} got {share}.</source>
        <translation>La clase correcta {target} recibió {share}.</translation>
    </message>
    <message>
        <source>max(0, {margin:g} − z[{right}] + z[{wrong}]) / classes</source>
        <translation>max(0, {margin:g} − z[{right}] + z[{wrong}]) / clases</translation>
    </message>
    <message>
        <source>loss = Σ max(0, {margin:g} − z[right] + z[wrong]) / classes</source>
        <translation>pérdida = Σ max(0, {margin:g} − z[correcta] + z[incorrecta]) / clases</translation>
    </message>
    <message>
        <source>Each wrong class that is not {margin:g} behind a right one costs something.</source>
        <translation>Cuesta algo cada clase incorrecta que no está {margin:g} por debajo de una correcta.</translation>
    </message>
    <message>
        <source>Σ loss / N</source>
        <translation>Σ pérdida / N</translation>
    </message>
    <message>
        <source>Σ loss</source>
        <translation>Σ pérdida</translation>
    </message>
    <message>
        <source>The mean over {count} samples.</source>
        <translation>La media de {count} ejemplos.</translation>
    </message>
    <message>
        <source>The sum over {count} samples.</source>
        <translation>La suma de {count} ejemplos.</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>gradient = (p − 1 for the right class, p for the others) · share of the sample</source>
        <translation>gradiente = (p − 1 para la clase correcta, p para las demás) · parte del ejemplo</translation>
    </message>
    <message>
        <source>The right class is pulled up.</source>
        <translation>La clase correcta se empuja hacia arriba.</translation>
    </message>
    <message>
        <source>A wrong class is pushed down by what it got.</source>
        <translation>Una clase incorrecta se empuja hacia abajo en lo que recibió.</translation>
    </message>
    <message>
        <source>−1 · share</source>
        <translation>−1 · parte</translation>
    </message>
    <message>
        <source>1 · share</source>
        <translation>1 · parte</translation>
    </message>
    <message>
        <source>each pair within the margin pushes its wrong class down and its right one up</source>
        <translation>cada par dentro del margen empuja su clase incorrecta hacia abajo y la correcta hacia arriba</translation>
    </message>
    <message>
        <source>{count} pairs of this class are within the margin.</source>
        <translation>{count} pares de esta clase están dentro del margen.</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>height</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profundidad</translation>
    </message>
    <message>
        <source>Channels of the input.</source>
        <translation>Canales de la entrada.</translation>
    </message>
    <message>
        <source>Channels of the output: one set of kernels each.</source>
        <translation>Canales de la salida: un juego de núcleos para cada uno.</translation>
    </message>
    <message>
        <source>Input size</source>
        <translation>Tamaño de entrada</translation>
    </message>
    <message>
        <source>Cells along each axis of the input.</source>
        <translation>Celdas de la entrada en cada eje.</translation>
    </message>
    <message>
        <source>Cells along each axis of the kernel.</source>
        <translation>Celdas del núcleo en cada eje.</translation>
    </message>
    <message>
        <source>How far the kernel moves from one output to the next.</source>
        <translation>Cuánto avanza el núcleo de una salida a la siguiente.</translation>
    </message>
    <message>
        <source>Zeros put around the input, on each side.</source>
        <translation>Ceros que se ponen alrededor de la entrada, en cada lado.</translation>
    </message>
    <message>
        <source>Distance of the kernel&apos;s cells: 2 leaves a gap of one.</source>
        <translation>Distancia entre las celdas del núcleo: 2 deja un hueco de una.</translation>
    </message>
    <message>
        <source>Splits the channels: each group sees its own inputs only.</source>
        <translation>Divide los canales: cada grupo ve solo sus propias entradas.</translation>
    </message>
    <message>
        <source>Whether a number b is added to every channel.</source>
        <translation>Si se suma un número b a cada canal.</translation>
    </message>
    <message>
        <source>The input; type over any number.</source>
        <translation>La entrada; se puede sobrescribir cualquier número.</translation>
    </message>
    <message>
        <source>The kernels; type over any number.</source>
        <translation>Los núcleos; se puede sobrescribir cualquier número.</translation>
    </message>
    <message>
        <source>One number a channel.</source>
        <translation>Un número por canal.</translation>
    </message>
    <message>
        <source>The numbers that go in.</source>
        <translation>Los números que entran.</translation>
    </message>
    <message>
        <source>Kernels W</source>
        <translation>Núcleos W</translation>
    </message>
    <message>
        <source>One kernel for each pair of output and input channel.</source>
        <translation>Un núcleo por cada par de canal de entrada y de salida.</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>Added to every cell of its channel.</source>
        <translation>Se suma a cada celda de su canal.</translation>
    </message>
    <message>
        <source>Bias b</source>
        <translation>Sesgo b</translation>
    </message>
    <message>
        <source>Output y</source>
        <translation>Salida y</translation>
    </message>
    <message>
        <source>Each cell is a patch of x times the kernels of its channel, and the bias.</source>
        <translation>Cada celda es un recorte de x por los núcleos de su canal, más el sesgo.</translation>
    </message>
    <message>
        <source>{name} must be divisible by groups, and {count} is not by {groups}: use groups that divide {count}, such as {divisor}.</source>
        <translation>{name} debe ser divisible entre groups, y {count} no lo es entre {groups}: use un número de grupos que divida a {count}, como {divisor}.</translation>
    </message>
    <message>
        <source>The patch of x under the kernels of channel {channel}, number by number.</source>
        <translation>El recorte de x bajo los núcleos del canal {channel}, número a número.</translation>
    </message>
    <message>
        <source>The patch of x under the kernels of channel {channel}, number by number, and its bias.</source>
        <translation>El recorte de x bajo los núcleos del canal {channel}, número a número, y su sesgo.</translation>
    </message>
    <message>
        <source>{count} products are with the padding&apos;s zeros and left out.</source>
        <translation>{count} productos son con los ceros del padding y se omiten.</translation>
    </message>
    <message>
        <source>y[{channel}, place] = Σ W[{channel}, c, k] · x[c, place · stride − padding + k · dilation]</source>
        <translation>y[{channel}, lugar] = Σ W[{channel}, c, k] · x[c, lugar · stride − padding + k · dilation]</translation>
    </message>
    <message>
        <source>{axis}: ⌊(size + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1</source>
        <translation>{axis}: ⌊(tamaño + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1</translation>
    </message>
    <message>
        <source>W: out_channels × in_channels / groups × kernel = {sizes} = {count:,}</source>
        <translation>W: out_channels × in_channels / groups × núcleo = {sizes} = {count:,}</translation>
    </message>
    <message>
        <source>parameters: {weights:,} + {biases} = {total:,}</source>
        <translation>parámetros: {weights:,} + {biases} = {total:,}</translation>
    </message>
    <message>
        <source>parameters: {weights:,}</source>
        <translation>parámetros: {weights:,}</translation>
    </message>
    <message>
        <source>multiply-adds: {outputs:,} × {each:,} = {count:,}</source>
        <translation>multiplicaciones y sumas: {outputs:,} × {each:,} = {count:,}</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>{before} becomes {after}, with {count:,} parameters.</source>
        <translation>{before} pasa a {after}, con {count:,} parámetros.</translation>
    </message>
    <message>
        <source>torch&apos;s formula for the output size, with the numbers put in.</source>
        <translation>La fórmula de torch para el tamaño de la salida, con los números puestos.</translation>
    </message>
    <message>
        <source>Convolutions</source>
        <translation>Convoluciones</translation>
    </message>
    <message>
        <source>Over height and width.</source>
        <translation>Sobre alto y ancho.</translation>
    </message>
    <message>
        <source>Over one axis: a sequence or a signal.</source>
        <translation>Sobre un eje: una secuencia o una señal.</translation>
    </message>
    <message>
        <source>Over depth, height and width: a volume or a film.</source>
        <translation>Sobre profundidad, alto y ancho: un volumen o una película.</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>place</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>channel, depth {channel}, {depth}</source>
        <translation>canal, profundidad {channel}, {depth}</translation>
    </message>
    <message>
        <source>−ln of the summed probability of all paths that become the target once repeats and blanks are taken out.</source>
        <translation>−ln de la suma de las probabilidades de todos los caminos que se convierten en el objetivo al quitar repeticiones y blancos.</translation>
    </message>
    <message>
        <source>Rows of logits: time.</source>
        <translation>Filas de logits: el tiempo.</translation>
    </message>
    <message>
        <source>Target length</source>
        <translation>Longitud del objetivo</translation>
    </message>
    <message>
        <source>How many symbols are spoken.</source>
        <translation>Cuántos símbolos se dicen.</translation>
    </message>
    <message>
        <source>One row a step, one column a symbol.</source>
        <translation>Una fila por paso, una columna por símbolo.</translation>
    </message>
    <message>
        <source>Symbols from 1; 0 is the blank.</source>
        <translation>Símbolos desde 1; 0 es el blanco.</translation>
    </message>
    <message>
        <source>p of {path}</source>
        <translation>p de {path}</translation>
    </message>
    <message>
        <source>product of p over the steps</source>
        <translation>producto de p sobre los pasos</translation>
    </message>
    <message>
        <source>{path} becomes {target} once repeats and blanks are gone.</source>
        <translation>{path} se convierte en {target} al quitar repeticiones y blancos.</translation>
    </message>
    <message>
        <source>−ln Σ p over the paths</source>
        <translation>−ln Σ p sobre los caminos</translation>
    </message>
    <message>
        <source>{count} paths have {share} together.</source>
        <translation>{count} caminos suman {share}.</translation>
    </message>
    <message>
        <source>−Σ p of the paths through here / Σ p</source>
        <translation>−Σ p de los caminos que pasan por aquí / Σ p</translation>
    </message>
    <message>
        <source>p − share of the paths that go through this cell</source>
        <translation>p − parte de los caminos que pasan por esta celda</translation>
    </message>
    <message>
        <source>Pulled up where the paths go through more often than p says.</source>
        <translation>Se empuja hacia arriba donde los caminos pasan más a menudo de lo que dice p.</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>símbolo</translation>
    </message>
    <message>
        <source>One row a step; – is the blank.</source>
        <translation>Una fila por paso; – es el blanco.</translation>
    </message>
    <message>
        <source>Numbers of symbols.</source>
        <translation>Números de los símbolos.</translation>
    </message>
    <message>
        <source>{target} is to be read in {count} steps.</source>
        <translation>{target} se ha de leer en {count} pasos.</translation>
    </message>
    <message>
        <source>log-softmax</source>
        <translation>log-softmax</translation>
    </message>
    <message>
        <source>CTCLoss takes these.</source>
        <translation>CTCLoss los recibe.</translation>
    </message>
    <message>
        <source>All paths that become the target</source>
        <translation>Caminos que dan el objetivo</translation>
    </message>
    <message>
        <source>{count} paths; the likeliest is {path} with {share}.</source>
        <translation>{count} caminos; el más probable es {path} con {share}.</translation>
    </message>
    <message>
        <source>Repeats are one symbol, blanks part them and are taken out.</source>
        <translation>Las repeticiones son un solo símbolo; los blancos las separan y se quitan.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>camino</translation>
    </message>
    <message>
        <source>The loss is {loss}: e^−loss is {share}, the chance of {target}.</source>
        <translation>La pérdida es {loss}: e^−pérdida es {share}, la probabilidad de {target}.</translation>
    </message>
    <message>
        <source>Gradient of the logits over {count} steps</source>
        <translation>Gradiente de los logits sobre {count} pasos</translation>
    </message>
    <message>
        <source>How the loss changes when a logit goes up.</source>
        <translation>Cómo cambia la pérdida cuando sube un logit.</translation>
    </message>
    <message>
        <source>Target {place} is {target:g}: a symbol is a whole number from 1 to {last}, as 0 is the blank.</source>
        <translation>El objetivo {place} es {target:g}: un símbolo es un número entero de 1 a {last}, pues 0 es el blanco.</translation>
    </message>
    <message>
        <source>The loss would be infinite: {target} needs {needed} steps, as equal neighbours need a blank between them, and there are {count}: use more steps.</source>
        <translation>La pérdida sería infinita: {target} necesita {needed} pasos, pues entre vecinos iguales hace falta un blanco, y hay {count}: use más pasos.</translation>
    </message>
    <message>
        <source>Σ t · (ln t − ln p) with ln p = log_softmax(logits) and targets t that are shares; both (N, C).</source>
        <translation>Σ t · (ln t − ln p) con ln p = log_softmax(logits) y objetivos t que son partes; ambos (N, C).</translation>
    </message>
    <message>
        <source>batchmean divides by the samples: only that is the KL.</source>
        <translation>batchmean divide entre los ejemplos: solo eso es la KL.</translation>
    </message>
    <message>
        <source>Rows.</source>
        <translation>Filas.</translation>
    </message>
    <message>
        <source>Columns.</source>
        <translation>Columnas.</translation>
    </message>
    <message>
        <source>The shares it should have said.</source>
        <translation>Las partes que debería haber dicho.</translation>
    </message>
    <message>
        <source>Targets of KLDivLoss are shares and must be 0 or more: raise the negative one to 0.</source>
        <translation>Los objetivos de KLDivLoss son partes y deben ser 0 o más: suba a 0 el negativo.</translation>
    </message>
    <message>
        <source>The target share is {target}, the share said {share}.</source>
        <translation>La parte objetivo es {target}, la parte dicha {share}.</translation>
    </message>
    <message>
        <source>part</source>
        <translation>sumando</translation>
    </message>
    <message>
        <source>t · (ln t − ln p), and 0 where t is 0</source>
        <translation>t · (ln t − ln p), y 0 donde t es 0</translation>
    </message>
    <message>
        <source>Σ part · {share}</source>
        <translation>Σ sumando · {share}</translation>
    </message>
    <message>
        <source>All parts, {reduction}.</source>
        <translation>Todos los sumandos, {reduction}.</translation>
    </message>
    <message>
        <source>−t · share</source>
        <translation>−t · parte</translation>
    </message>
    <message>
        <source>gradient of ln p = −t · {share}</source>
        <translation>gradiente de ln p = −t · {share}</translation>
    </message>
    <message>
        <source>More ln p where the target has a share lowers the loss.</source>
        <translation>Más ln p donde el objetivo tiene una parte reduce la pérdida.</translation>
    </message>
    <message>
        <source>Targets t</source>
        <translation>Objetivos t</translation>
    </message>
    <message>
        <source>Shares.</source>
        <translation>Partes.</translation>
    </message>
    <message>
        <source>ln p = log-softmax of z</source>
        <translation>ln p = log-softmax de z</translation>
    </message>
    <message>
        <source>KLDivLoss takes these.</source>
        <translation>KLDivLoss los recibe.</translation>
    </message>
    <message>
        <source>What each class adds.</source>
        <translation>Lo que aporta cada clase.</translation>
    </message>
    <message>
        <source>0 where both distributions are the same.</source>
        <translation>0 donde ambas distribuciones son iguales.</translation>
    </message>
    <message>
        <source>The loss is {loss}.</source>
        <translation>La pérdida es {loss}.</translation>
    </message>
    <message>
        <source>Gradient of ln p</source>
        <translation>Gradiente de ln p</translation>
    </message>
    <message>
        <source>{title} must be {wanted} for these settings, got {got}: reset its numbers.</source>
        <translation>{title} debe ser {wanted} con estos ajustes y es {got}: restablezca sus números.</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>y = x · mask / (1 − p) in training, y = x in evaluation; x (C, H, W).</source>
        <translation>y = x · máscara / (1 − p) en entrenamiento, y = x en evaluación; x (C, H, W).</translation>
    </message>
    <message>
        <source>Probability that a number becomes 0.</source>
        <translation>Probabilidad de que un número pase a 0.</translation>
    </message>
    <message>
        <source>Training mode</source>
        <translation>Modo entrenamiento</translation>
    </message>
    <message>
        <source>In evaluation nothing is dropped and nothing is scaled.</source>
        <translation>En evaluación no se anula ni se escala nada.</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Sorteos</translation>
    </message>
    <message>
        <source>How many masks the mean is taken over.</source>
        <translation>De cuántas máscaras se toma la media.</translation>
    </message>
    <message>
        <source>Height and width of x.</source>
        <translation>Alto y ancho de x.</translation>
    </message>
    <message>
        <source>x × mask × 1/(1 − p)</source>
        <translation>x × máscara × 1/(1 − p)</translation>
    </message>
    <message>
        <source>y = x · mask · 1/(1 − p)</source>
        <translation>y = x · máscara · 1/(1 − p)</translation>
    </message>
    <message>
        <source>Kept and scaled up.</source>
        <translation>Se conserva y se escala.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Se conserva.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Se anula.</translation>
    </message>
    <message>
        <source>x × share of draws that kept it × 1/(1 − p)</source>
        <translation>x × parte de los sorteos que lo conservan × 1/(1 − p)</translation>
    </message>
    <message>
        <source>mean of y</source>
        <translation>media de y</translation>
    </message>
    <message>
        <source>mean of y = x · kept / draws · 1/(1 − p)</source>
        <translation>media de y = x · conservados / sorteos · 1/(1 − p)</translation>
    </message>
    <message>
        <source>Kept in {kept} of {count} draws; x is {x}.</source>
        <translation>Conservado en {kept} de {count} sorteos; x es {x}.</translation>
    </message>
    <message>
        <source>Mask of the first draw</source>
        <translation>Máscara del primer sorteo</translation>
    </message>
    <message>
        <source>1 is kept, 0 is dropped.</source>
        <translation>1 se conserva, 0 se anula.</translation>
    </message>
    <message>
        <source>{zeros} of {count} numbers are dropped, {percent:.0f} %.</source>
        <translation>Se anulan {zeros} de {count} números, el {percent:.0f}&#xa0;%.</translation>
    </message>
    <message>
        <source>x where the mask is 1, times the scale.</source>
        <translation>x donde la máscara es 1, por la escala.</translation>
    </message>
    <message>
        <source>The mean is {mean}, that of x {x_mean}.</source>
        <translation>La media es {mean}; la de x, {x_mean}.</translation>
    </message>
    <message>
        <source>Mean of y over {count:,} draws</source>
        <translation>Media de y en {count:,} sorteos</translation>
    </message>
    <message>
        <source>What the next layer sees on average.</source>
        <translation>Lo que ve de media la capa siguiente.</translation>
    </message>
    <message>
        <source>On average {distance} away from x.</source>
        <translation>De media, a {distance} de x.</translation>
    </message>
    <message>
        <source>Kept in {kept} of {count} draws.</source>
        <translation>Conservado en {kept} de {count} sorteos.</translation>
    </message>
    <message>
        <source>x itself.</source>
        <translation>La propia x.</translation>
    </message>
    <message>
        <source>x × kept / draws × 1/(1 − p)</source>
        <translation>x × conservados / sorteos × 1/(1 − p)</translation>
    </message>
    <message>
        <source>mean of y over {count} draws</source>
        <translation>media de y en {count} sorteos</translation>
    </message>
    <message>
        <source>Mean of the first cell, draw by draw</source>
        <translation>Media de la primera celda, sorteo a sorteo</translation>
    </message>
    <message>
        <source>After {count:,} draws {mean}, and x is {x}.</source>
        <translation>Tras {count:,} sorteos, {mean}; x es {x}.</translation>
    </message>
    <message>
        <source>The scale 1/(1 − p) makes the mean arrive at x itself.</source>
        <translation>La escala 1/(1 − p) hace que la media llegue a la propia x.</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>sorteos</translation>
    </message>
    <message>
        <source>evaluation: y = x, whatever p is</source>
        <translation>evaluación: y = x, sea cual sea p</translation>
    </message>
    <message>
        <source>p = 1: everything is dropped, y = 0</source>
        <translation>p = 1: se anula todo, y = 0</translation>
    </message>
    <message>
        <source>scale = 1/(1 − p) = 1/(1 − {p}) = {scale}</source>
        <translation>escala = 1/(1 − p) = 1/(1 − {p}) = {scale}</translation>
    </message>
    <message>
        <source>parameters: {count}</source>
        <translation>parámetros: {count}</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>What kept numbers are multiplied by.</source>
        <translation>Por cuánto se multiplican los números conservados.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Embedding</translation>
    </message>
    <message>
        <source>y[t] = W[tokens[t]] with W (num_embeddings, embedding_dim), tokens (T,) and y (T, embedding_dim).</source>
        <translation>y[t] = W[tokens[t]] con W (num_embeddings, embedding_dim), tokens (T,) e y (T, embedding_dim).</translation>
    </message>
    <message>
        <source>Words of the vocabulary: rows of W.</source>
        <translation>Palabras del vocabulario: filas de W.</translation>
    </message>
    <message>
        <source>Numbers of each word&apos;s vector.</source>
        <translation>Números del vector de cada palabra.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Numbers of words, from 0.</source>
        <translation>Números de palabras, desde 0.</translation>
    </message>
    <message>
        <source>The table; type over any number.</source>
        <translation>La tabla; se puede sobrescribir cualquier número.</translation>
    </message>
    <message>
        <source>y[{step}] = W[{token}], as if a one-hot row were multiplied by W</source>
        <translation>y[{step}] = W[{token}], como si se multiplicara una fila one-hot por W</translation>
    </message>
    <message>
        <source>Word {token}, “{word}”, counts 1 and all others 0: its row of W is copied.</source>
        <translation>La palabra {token}, «{word}», cuenta 1 y todas las demás 0: se copia su fila de W.</translation>
    </message>
    <message>
        <source>{one} × {other} / lengths</source>
        <translation>{one} × {other} / longitudes</translation>
    </message>
    <message>
        <source>cosine of “{one}” and “{other}”</source>
        <translation>coseno de «{one}» y «{other}»</translation>
    </message>
    <message>
        <source>The lengths are {one} and {other}.</source>
        <translation>Las longitudes son {one} y {other}.</translation>
    </message>
    <message>
        <source>Numbers of words in the vocabulary.</source>
        <translation>Números de las palabras en el vocabulario.</translation>
    </message>
    <message>
        <source>Table W</source>
        <translation>Tabla W</translation>
    </message>
    <message>
        <source>One row a word.</source>
        <translation>Una fila por palabra.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>dimensión</translation>
    </message>
    <message>
        <source>The rows of W in the order of the tokens.</source>
        <translation>Las filas de W en el orden de los tokens.</translation>
    </message>
    <message>
        <source>{count} tokens become {count} vectors of {size}.</source>
        <translation>{count} tokens se convierten en {count} vectores de {size}.</translation>
    </message>
    <message>
        <source>Cosine between words</source>
        <translation>Coseno entre palabras</translation>
    </message>
    <message>
        <source>1 is the same direction, 0 none in common, −1 the opposite.</source>
        <translation>1 es la misma dirección, 0 nada en común, −1 la opuesta.</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formas</translation>
    </message>
    <message>
        <source>parameters: {rows} × {columns} = {count}</source>
        <translation>parámetros: {rows} × {columns} = {count}</translation>
    </message>
    <message>
        <source>multiply-adds: 0, rows are only copied</source>
        <translation>multiplicaciones y sumas: 0, las filas solo se copian</translation>
    </message>
    <message>
        <source>{count} parameters, and no arithmetic at all.</source>
        <translation>{count} parámetros y ninguna operación aritmética.</translation>
    </message>
    <message>
        <source>Tokens are one row of numbers: reset them.</source>
        <translation>Los tokens son una sola fila de números: restablézcalos.</translation>
    </message>
    <message>
        <source>Token {place} is {token}, and torch looks up whole numbers only: type one.</source>
        <translation>El token {place} es {token}, y torch solo consulta números enteros: escriba uno.</translation>
    </message>
    <message>
        <source>Index out of range: token {place} is {token}, and a table of {rows} rows has 0 to {last}: use one of these, or more num_embeddings.</source>
        <translation>Índice fuera de rango: el token {place} es {token}, y una tabla de {rows} filas va de 0 a {last}: use uno de estos o aumente num_embeddings.</translation>
    </message>
    <message>
        <source>One word has no neighbours.</source>
        <translation>Una sola palabra no tiene vecinas.</translation>
    </message>
    <message>
        <source>Nearest are “{one}” and “{other}” with {cosine}: drawn, not learnt.</source>
        <translation>Las más cercanas son «{one}» y «{other}», con {cosine}: sorteadas, no aprendidas.</translation>
    </message>
    <message>
        <source>[{count} more terms]</source>
        <translation>[{count} términos más]</translation>
    </message>
    <message>
        <source>{title} is a whole number, not {value}: type one.</source>
        <translation>{title} debe ser un número entero, no {value}: escriba uno.</translation>
    </message>
    <message>
        <source>{title} has no choice {value}: use one of {options}.</source>
        <translation>{title} no tiene la opción {value}: use una de {options}.</translation>
    </message>
    <message>
        <source>{title} is on or off, not {value}: choose one of the two.</source>
        <translation>{title} solo puede estar activado o desactivado, no {value}: elija uno de los dos.</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 to 2^63 - 1, not {value}: choose another.</source>
        <translation>Una semilla es un número entero de 0 a 2^63 - 1, no {value}: elija otra.</translation>
    </message>
    <message>
        <source>The same seed gives the same numbers; the dice chooses another.</source>
        <translation>La misma semilla da los mismos números; el dado elige otra.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>{title} is a number, not {value}: type one.</source>
        <translation>{title} debe ser un número, no {value}: escriba uno.</translation>
    </message>
    <message>
        <source>{title} is not a number (NaN): type a finite number.</source>
        <translation>{title} no es un número (NaN): escriba un número finito.</translation>
    </message>
    <message>
        <source>{title} is infinite: type a finite number.</source>
        <translation>{title} es infinito: escriba un número finito.</translation>
    </message>
    <message>
        <source>{title} has no numbers: give it at least one.</source>
        <translation>{title} no tiene números: indique al menos uno.</translation>
    </message>
    <message>
        <source>{title} has rows of different lengths: give every row the same.</source>
        <translation>{title} tiene filas de distinta longitud: iguálelas.</translation>
    </message>
    <message>
        <source>{title} at {place}</source>
        <translation>{title} en {place}</translation>
    </message>
    <message>
        <source>{title} must be from {low:g} to {high:g}, got {value:g}: choose a number in between.</source>
        <translation>{title} debe estar entre {low:g} y {high:g}, y es {value:g}: elija un número intermedio.</translation>
    </message>
    <message>
        <source>x, before</source>
        <translation>x, antes</translation>
    </message>
    <message>
        <source>y, after</source>
        <translation>y, después</translation>
    </message>
    <message>
        <source>{series}, bin {place}</source>
        <translation>{series}, intervalo {place}</translation>
    </message>
    <message>
        <source>one for each number in the bin</source>
        <translation>uno por cada número del intervalo</translation>
    </message>
    <message>
        <source>{count} numbers lie from {low} to {high}.</source>
        <translation>Hay {count} números entre {low} y {high}.</translation>
    </message>
    <message>
        <source>x spreads from {x_low} to {x_high}, y from {y_low} to {y_high}.</source>
        <translation>x va de {x_low} a {x_high}; y, de {y_low} a {y_high}.</translation>
    </message>
    <message>
        <source>How many numbers fall into each bin, before and after.</source>
        <translation>Cuántos números caen en cada intervalo, antes y después.</translation>
    </message>
    <message>
        <source>number of values</source>
        <translation>cantidad de valores</translation>
    </message>
    <message>
        <source>The lesson card {name} is damaged ({error}): install LayerLab again.</source>
        <translation>La ficha de lección {name} está dañada ({error}): vuelva a instalar LayerLab.</translation>
    </message>
    <message>
        <source>A guess is a finite number: type one.</source>
        <translation>La respuesta debe ser un número finito: escriba uno.</translation>
    </message>
    <message>
        <source>It is {answer}. {afterwards}</source>
        <translation>Es {answer}. {afterwards}</translation>
    </message>
    <message>
        <source>There are {count} choices: take one of them.</source>
        <translation>Hay {count} opciones: elija una de ellas.</translation>
    </message>
    <message>
        <source>“{choice}” is right. {afterwards}</source>
        <translation>«{choice}» es correcto. {afterwards}</translation>
    </message>
    <message>
        <source>{title} has no numbers to read: install LayerLab again.</source>
        <translation>{title} no tiene números que leer: vuelva a instalar LayerLab.</translation>
    </message>
    <message>
        <source>Linear layers</source>
        <translation>Capas lineales</translation>
    </message>
    <message>
        <source>y = x Wᵀ + b with x (N, in_features), W (out_features, in_features), b (out_features,).</source>
        <translation>y = x Wᵀ + b con x (N, in_features), W (out_features, in_features), b (out_features,).</translation>
    </message>
    <message>
        <source>How many numbers go in: the columns of W.</source>
        <translation>Cuántos números entran: las columnas de W.</translation>
    </message>
    <message>
        <source>How many numbers come out: the rows of W.</source>
        <translation>Cuántos números salen: las filas de W.</translation>
    </message>
    <message>
        <source>How many inputs, one a row of x.</source>
        <translation>Cuántas entradas, una por fila de x.</translation>
    </message>
    <message>
        <source>Whether a number b is added to every output.</source>
        <translation>Si se suma un número b a cada salida.</translation>
    </message>
    <message>
        <source>The weight.</source>
        <translation>El peso.</translation>
    </message>
    <message>
        <source>The bias.</source>
        <translation>El sesgo.</translation>
    </message>
    <message>
        <source>Row {row} of x times row {unit} of W, number by number, and the bias on top.</source>
        <translation>La fila {row} de x por la fila {unit} de W, número a número, y además el sesgo.</translation>
    </message>
    <message>
        <source>Row {row} of x times row {unit} of W, number by number.</source>
        <translation>La fila {row} de x por la fila {unit} de W, número a número.</translation>
    </message>
    <message>
        <source>One row an input.</source>
        <translation>Una fila por entrada.</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>característica</translation>
    </message>
    <message>
        <source>Weight W</source>
        <translation>Pesos W</translation>
    </message>
    <message>
        <source>Row i holds what output i takes of every input.</source>
        <translation>La fila i contiene lo que la salida i toma de cada entrada.</translation>
    </message>
    <message>
        <source>Added to the output of the same number.</source>
        <translation>Se suma a la salida del mismo número.</translation>
    </message>
    <message>
        <source>Output y = x Wᵀ + b</source>
        <translation>Salida y = x Wᵀ + b</translation>
    </message>
    <message>
        <source>Output y = x Wᵀ</source>
        <translation>Salida y = x Wᵀ</translation>
    </message>
    <message>
        <source>The largest is {value}, output {unit}.</source>
        <translation>La mayor es {value}, salida {unit}.</translation>
    </message>
    <message>
        <source>One row an input, one column an output.</source>
        <translation>Una fila por entrada, una columna por salida.</translation>
    </message>
    <message>
        <source>W is out_features × in_features = {outputs} × {inputs} = {count}</source>
        <translation>W es out_features × in_features = {outputs} × {inputs} = {count}</translation>
    </message>
    <message>
        <source>x Wᵀ: ({rows} × {inputs}) · ({inputs} × {outputs}) gives {rows} × {outputs}</source>
        <translation>x Wᵀ: ({rows} × {inputs}) · ({inputs} × {outputs}) da {rows} × {outputs}</translation>
    </message>
    <message>
        <source>{count} parameters turn {inputs} numbers into {outputs}.</source>
        <translation>{count} parámetros convierten {inputs} números en {outputs}.</translation>
    </message>
    <message>
        <source>The second size of W must be the last size of x.</source>
        <translation>El segundo tamaño de W debe ser el último de x.</translation>
    </message>
    <message>
        <source>1 above the target, −1 below</source>
        <translation>1 por encima del objetivo, −1 por debajo</translation>
    </message>
    <message>
        <source>(p − t)² / (2 · beta) where |p − t| is below beta, else |p − t| − beta / 2</source>
        <translation>(p − t)² / (2 · beta) donde |p − t| es menor que beta; si no, |p − t| − beta / 2</translation>
    </message>
    <message>
        <source>(p − t) / beta, held between −1 and 1</source>
        <translation>(p − t) / beta, limitado entre −1 y 1</translation>
    </message>
    <message>
        <source>(p − t)² / 2 where |p − t| is at most delta, else delta · (|p − t| − delta / 2)</source>
        <translation>(p − t)² / 2 donde |p − t| es como mucho delta; si no, delta · (|p − t| − delta / 2)</translation>
    </message>
    <message>
        <source>p − t, held between −delta and delta</source>
        <translation>p − t, limitado entre −delta y delta</translation>
    </message>
    <message>
        <source>exp(p) − t · p, where p is the logarithm of the expected count</source>
        <translation>exp(p) − t · p, donde p es el logaritmo de la cantidad esperada</translation>
    </message>
    <message>
        <source>−t · ln(p) − (1 − t) · ln(1 − p), each logarithm held above −100</source>
        <translation>−t · ln(p) − (1 − t) · ln(1 − p), cada logaritmo limitado a no menos de −100</translation>
    </message>
    <message>
        <source>−t · ln(σ(p)) − (1 − t) · ln(1 − σ(p)) for each label, then the mean over the labels</source>
        <translation>−t · ln(σ(p)) − (1 − t) · ln(1 − σ(p)) para cada etiqueta, y después la media de las etiquetas</translation>
    </message>
    <message>
        <source>p where t is 1, max(0, margin − p) where t is −1</source>
        <translation>p donde t es 1, max(0, margin − p) donde t es −1</translation>
    </message>
    <message>
        <source>1 where t is 1; −1 where t is −1 and p is below the margin, else 0</source>
        <translation>1 donde t es 1; −1 donde t es −1 y p es menor que margin; si no, 0</translation>
    </message>
    <message>
        <source>Losses, number by number</source>
        <translation>Pérdidas, número a número</translation>
    </message>
    <message>
        <source>Mean or sum over all numbers of loss(prediction, target), and its gradient for every prediction.</source>
        <translation>Media o suma de pérdida(predicción, objetivo) sobre todos los números, y su gradiente para cada predicción.</translation>
    </message>
    <message>
        <source>How the numbers become one loss.</source>
        <translation>Cómo se convierten los números en una sola pérdida.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>How many predictions.</source>
        <translation>Cuántas predicciones.</translation>
    </message>
    <message>
        <source>beta, delta</source>
        <translation>beta, delta</translation>
    </message>
    <message>
        <source>SmoothL1&apos;s beta and Huber&apos;s delta.</source>
        <translation>La beta de SmoothL1 y la delta de Huber.</translation>
    </message>
    <message>
        <source>Of HingeEmbeddingLoss.</source>
        <translation>De HingeEmbeddingLoss.</translation>
    </message>
    <message>
        <source>The variance that GaussianNLLLoss is told.</source>
        <translation>La varianza que se da a GaussianNLLLoss.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Predicción</translation>
    </message>
    <message>
        <source>What is right.</source>
        <translation>Lo correcto.</translation>
    </message>
    <message>
        <source>loss = {formula}</source>
        <translation>pérdida = {formula}</translation>
    </message>
    <message>
        <source>The prediction is {prediction}, the target {target}.</source>
        <translation>La predicción es {prediction}; el objetivo, {target}.</translation>
    </message>
    <message>
        <source>gradient = ({formula})</source>
        <translation>gradiente = ({formula})</translation>
    </message>
    <message>
        <source>A step up raises the loss.</source>
        <translation>Un paso hacia arriba aumenta la pérdida.</translation>
    </message>
    <message>
        <source>A step up lowers the loss.</source>
        <translation>Un paso hacia arriba reduce la pérdida.</translation>
    </message>
    <message>
        <source>A small step changes nothing.</source>
        <translation>Un paso pequeño no cambia nada.</translation>
    </message>
    <message>
        <source>Σ loss / n</source>
        <translation>Σ pérdida / n</translation>
    </message>
    <message>
        <source>The mean over {count} numbers.</source>
        <translation>La media de {count} números.</translation>
    </message>
    <message>
        <source>The sum over {count} numbers.</source>
        <translation>La suma de {count} números.</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>predicción</translation>
    </message>
    <message>
        <source>Predictions p</source>
        <translation>Predicciones p</translation>
    </message>
    <message>
        <source>Loss of each number</source>
        <translation>Pérdida de cada número</translation>
    </message>
    <message>
        <source>What each prediction costs by itself.</source>
        <translation>Lo que cuesta cada predicción por sí sola.</translation>
    </message>
    <message>
        <source>Prediction {place} costs most: {loss}.</source>
        <translation>La predicción {place} es la que más cuesta: {loss}.</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>How the loss changes when a prediction goes up; training steps the other way.</source>
        <translation>Cómo cambia la pérdida cuando sube una predicción; el entrenamiento va en sentido contrario.</translation>
    </message>
    <message>
        <source>It pulls hardest at prediction {place}.</source>
        <translation>De la que más tira es de la predicción {place}.</translation>
    </message>
    <message>
        <source>slope = {formula}</source>
        <translation>pendiente = {formula}</translation>
    </message>
    <message>
        <source>{function} compares number by number, then takes the mean.</source>
        <translation>{function} compara número a número y después toma la media.</translation>
    </message>
    <message>
        <source>{function} compares number by number, then takes the sum.</source>
        <translation>{function} compara número a número y después toma la suma.</translation>
    </message>
    <message>
        <source>p is the prediction, t the target.</source>
        <translation>p es la predicción y t el objetivo.</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>{line} at {x}</source>
        <translation>{line} en {x}</translation>
    </message>
    <message>
        <source>Were the first prediction {prediction}, for the target {target}.</source>
        <translation>Si la primera predicción fuera {prediction}, para el objetivo {target}.</translation>
    </message>
    <message>
        <source>Loss of the first number</source>
        <translation>Pérdida del primer número</translation>
    </message>
    <message>
        <source>At {prediction} it is {loss}, for the target {target}.</source>
        <translation>En {prediction} es {loss}, para el objetivo {target}.</translation>
    </message>
    <message>
        <source>How the loss and its slope would change with the prediction.</source>
        <translation>Cómo cambiarían la pérdida y su pendiente con la predicción.</translation>
    </message>
    <message>
        <source>All elements of input should be between 0 and 1: BCELoss takes probabilities; use BCEWithLogitsLoss for any numbers.</source>
        <translation>Todos los elementos de la entrada deben estar entre 0 y 1: BCELoss recibe probabilidades; para números cualesquiera, use BCEWithLogitsLoss.</translation>
    </message>
    <message>
        <source>All targets of {name} should be 0 or more, and target {place} is {target}: change it.</source>
        <translation>Todos los objetivos de {name} deben ser 0 o más, y el objetivo {place} es {target}: cámbielo.</translation>
    </message>
    <message>
        <source>All targets of {name} should be between 0 and 1, and target {place} is {target}: change it.</source>
        <translation>Todos los objetivos de {name} deben estar entre 0 y 1, y el objetivo {place} es {target}: cámbielo.</translation>
    </message>
    <message>
        <source>All targets of {name} should be −1 or 1, and target {place} is {target}: change it.</source>
        <translation>Todos los objetivos de {name} deben ser −1 o 1, y el objetivo {place} es {target}: cámbielo.</translation>
    </message>
    <message>
        <source>All targets of {name} should be finite, and target {place} is {target}: change it.</source>
        <translation>Todos los objetivos de {name} deben ser finitos, y el objetivo {place} es {target}: cámbielo.</translation>
    </message>
    <message>
        <source>Added to the variance, so that nothing is divided by zero.</source>
        <translation>Se suma a la varianza para no dividir nunca entre cero.</translation>
    </message>
    <message>
        <source>Channels: each has its own mean and variance.</source>
        <translation>Canales: cada uno tiene su propia media y su propia varianza.</translation>
    </message>
    <message>
        <source>Places along each axis of x.</source>
        <translation>Posiciones en cada eje de x.</translation>
    </message>
    <message>
        <source>Samples that share the mean and variance.</source>
        <translation>Ejemplos que comparten la media y la varianza.</translation>
    </message>
    <message>
        <source>Next batch</source>
        <translation>Lote siguiente</translation>
    </message>
    <message>
        <source>How many batches the layer has seen; x is the last.</source>
        <translation>Cuántos lotes ha visto la capa; x es el último.</translation>
    </message>
    <message>
        <source>Share of a new batch in the running mean and variance.</source>
        <translation>Parte de un lote nuevo en la media y la varianza móviles.</translation>
    </message>
    <message>
        <source>Training uses the batch&apos;s own statistics, evaluation the running ones.</source>
        <translation>El entrenamiento usa las estadísticas del lote; la evaluación, las móviles.</translation>
    </message>
    <message>
        <source>The last batch.</source>
        <translation>El último lote.</translation>
    </message>
    <message>
        <source>γ and β</source>
        <translation>γ y β</translation>
    </message>
    <message>
        <source>Expected more than 1 value per channel when training, got input size {shape}: use a larger batch or input, or evaluation mode.</source>
        <translation>Al entrenar hace falta más de 1 valor por canal, y la entrada tiene el tamaño {shape}: use un lote o una entrada más grande, o el modo de evaluación.</translation>
    </message>
    <message>
        <source>sample {place}</source>
        <translation>ejemplo {place}</translation>
    </message>
    <message>
        <source>sample, channel</source>
        <translation>ejemplo, canal</translation>
    </message>
    <message>
        <source>running = (1 − momentum) · running + momentum · batch</source>
        <translation>móvil = (1 − momentum) · móvil + momentum · lote</translation>
    </message>
    <message>
        <source>running variance, channel {channel}</source>
        <translation>varianza móvil, canal {channel}</translation>
    </message>
    <message>
        <source>Before the first batch the running variance is 1.</source>
        <translation>Antes del primer lote, la varianza móvil es 1.</translation>
    </message>
    <message>
        <source>(1 − momentum) × the variance kept so far</source>
        <translation>(1 − momentum) × la varianza guardada hasta ahora</translation>
    </message>
    <message>
        <source>momentum × the batch&apos;s variance</source>
        <translation>momentum × la varianza del lote</translation>
    </message>
    <message>
        <source>The batch&apos;s variance counts here with n − 1 = {count} below.</source>
        <translation>La varianza del lote se calcula aquí dividiendo entre n − 1 = {count}.</translation>
    </message>
    <message>
        <source>running mean, channel {channel}</source>
        <translation>media móvil, canal {channel}</translation>
    </message>
    <message>
        <source>Before the first batch the running mean is 0.</source>
        <translation>Antes del primer lote, la media móvil es 0.</translation>
    </message>
    <message>
        <source>(1 − momentum) × the mean kept so far</source>
        <translation>(1 − momentum) × la media guardada hasta ahora</translation>
    </message>
    <message>
        <source>momentum × the batch&apos;s mean</source>
        <translation>momentum × la media del lote</translation>
    </message>
    <message>
        <source>A little of the new batch goes into what was kept.</source>
        <translation>Un poco del lote nuevo entra en lo que se guardaba.</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al principio</translation>
    </message>
    <message>
        <source>Running mean and variance</source>
        <translation>Media y varianza móviles</translation>
    </message>
    <message>
        <source>Kept for evaluation; they start at 0 and 1.</source>
        <translation>Se guardan para la evaluación; empiezan en 0 y 1.</translation>
    </message>
    <message>
        <source>running mean</source>
        <translation>media móvil</translation>
    </message>
    <message>
        <source>running variance</source>
        <translation>varianza móvil</translation>
    </message>
    <message>
        <source>After {count} batches the running mean of channel 0 is {mean}.</source>
        <translation>Tras {count} lotes, la media móvil del canal 0 es {mean}.</translation>
    </message>
    <message>
        <source>Running mean, batch by batch</source>
        <translation>Media móvil, lote a lote</translation>
    </message>
    <message>
        <source>From 0 to {mean} on average in {count} batches.</source>
        <translation>De 0 a {mean}, de media, en {count} lotes.</translation>
    </message>
    <message>
        <source>One line a channel; with momentum 0.1 it takes some thirty batches to arrive.</source>
        <translation>Una línea por canal; con momentum 0,1 hacen falta unos treinta lotes para llegar.</translation>
    </message>
    <message>
        <source>batches seen</source>
        <translation>lotes vistos</translation>
    </message>
    <message>
        <source>Normalization</source>
        <translation>Normalización</translation>
    </message>
    <message>
        <source>Over the samples and places of x (N, C, L).</source>
        <translation>Sobre los ejemplos y las posiciones de x (N, C, L).</translation>
    </message>
    <message>
        <source>Over the samples, rows and columns of x (N, C, H, W).</source>
        <translation>Sobre los ejemplos, las filas y las columnas de x (N, C, H, W).</translation>
    </message>
    <message>
        <source>Every row by itself, over its features: a batch of one is as good as any.</source>
        <translation>Cada fila por separado, sobre sus características: un lote de uno vale tanto como cualquier otro.</translation>
    </message>
    <message>
        <source>Features that share a mean and variance.</source>
        <translation>Características que comparten una media y una varianza.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows of x; none knows of the others.</source>
        <translation>Filas de x; ninguna sabe de las demás.</translation>
    </message>
    <message>
        <source>row {place}</source>
        <translation>fila {place}</translation>
    </message>
    <message>
        <source>Every sample by itself, over groups of its channels.</source>
        <translation>Cada ejemplo por separado, sobre grupos de sus canales.</translation>
    </message>
    <message>
        <source>Groups of channels that share a mean and variance.</source>
        <translation>Grupos de canales que comparten una media y una varianza.</translation>
    </message>
    <message>
        <source>Channels of x; num_groups must divide them.</source>
        <translation>Canales de x; num_groups debe dividirlos.</translation>
    </message>
    <message>
        <source>Samples; none knows of the others.</source>
        <translation>Ejemplos; ninguno sabe de los demás.</translation>
    </message>
    <message>
        <source>num_channels must be divisible by num_groups, and {channels} is not by {groups}: use groups that divide {channels}.</source>
        <translation>num_channels debe ser divisible entre num_groups, y {channels} no lo es entre {groups}: use un número de grupos que divida a {channels}.</translation>
    </message>
    <message>
        <source>sample {sample}, group {group}</source>
        <translation>ejemplo {sample}, grupo {group}</translation>
    </message>
    <message>
        <source>sample {sample}, channel {channel}</source>
        <translation>ejemplo {sample}, canal {channel}</translation>
    </message>
    <message>
        <source>mean of x</source>
        <translation>media de x</translation>
    </message>
    <message>
        <source>variance of x</source>
        <translation>varianza de x</translation>
    </message>
    <message>
        <source>variance of y</source>
        <translation>varianza de y</translation>
    </message>
    <message>
        <source>γ and β: what the normalized numbers are multiplied by and what is added.</source>
        <translation>γ y β: por cuánto se multiplican los números normalizados y cuánto se les suma.</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>(x − mean) / √(variance + eps) · γ + β, with the running mean and variance.</source>
        <translation>(x − media) / √(varianza + eps) · γ + β, con la media y la varianza móviles.</translation>
    </message>
    <message>
        <source>(x − mean) / √(variance + eps) · γ + β, with the own mean and variance.</source>
        <translation>(x − media) / √(varianza + eps) · γ + β, con la media y la varianza propias.</translation>
    </message>
    <message>
        <source>Mean {mean} and variance {variance}; x had {x_mean} and {x_variance}.</source>
        <translation>Media {mean} y varianza {variance}; las de x eran {x_mean} y {x_variance}.</translation>
    </message>
    <message>
        <source>Values before and after</source>
        <translation>Valores antes y después</translation>
    </message>
    <message>
        <source>y = (x − mean) / √(variance + eps) · γ + β</source>
        <translation>y = (x − media) / √(varianza + eps) · γ + β</translation>
    </message>
    <message>
        <source>Mean and variance are the running ones of {owner}.</source>
        <translation>Media y varianza: las móviles de {owner}.</translation>
    </message>
    <message>
        <source>Mean and variance are those of {owner}.</source>
        <translation>Media y varianza: las de {owner}.</translation>
    </message>
    <message>
        <source>(x − mean) · 1/√(variance + eps) · γ</source>
        <translation>(x − media) · 1/√(varianza + eps) · γ</translation>
    </message>
    <message>
        <source>(each − mean)²</source>
        <translation>(cada uno − media)²</translation>
    </message>
    <message>
        <source>each</source>
        <translation>cada uno</translation>
    </message>
    <message>
        <source>variance = Σ (x − mean)² / n</source>
        <translation>varianza = Σ (x − media)² / n</translation>
    </message>
    <message>
        <source>mean = Σ x / n</source>
        <translation>media = Σ x / n</translation>
    </message>
    <message>
        <source>Over {count} numbers: {owner}.</source>
        <translation>Sobre {count} números: {owner}.</translation>
    </message>
    <message>
        <source>Means and variances</source>
        <translation>Medias y varianzas</translation>
    </message>
    <message>
        <source>Of the numbers that share them, with n and not n − 1 below.</source>
        <translation>De los números que las comparten, dividiendo entre n y no entre n − 1.</translation>
    </message>
    <message>
        <source>shared by</source>
        <translation>compartidas por</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>estadística</translation>
    </message>
    <message>
        <source>Before: mean {mean}, variance {variance}; after: {mean_after} and {variance_after}, for {owner}.</source>
        <translation>Antes: media {mean}, varianza {variance}; después: {mean_after} y {variance_after}, para {owner}.</translation>
    </message>
    <message>
        <source>Losses over pairs and triplets</source>
        <translation>Pérdidas: pares y tripletas</translation>
    </message>
    <message>
        <source>Rows of first, second and third: anchor, positive and negative of a triplet, or a pair and y.</source>
        <translation>Filas de first, second y third: ancla, positivo y negativo de una tripleta, o un par e y.</translation>
    </message>
    <message>
        <source>Rows; the loss is their mean.</source>
        <translation>Filas; la pérdida es su media.</translation>
    </message>
    <message>
        <source>Numbers of each vector; MarginRankingLoss takes one each.</source>
        <translation>Números de cada vector; MarginRankingLoss toma uno de cada.</translation>
    </message>
    <message>
        <source>How far apart is enough.</source>
        <translation>Qué separación basta.</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Anchor, or x1.</source>
        <translation>Ancla, o x1.</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Positive, or x2.</source>
        <translation>Positivo, o x2.</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Tercero</translation>
    </message>
    <message>
        <source>Negative, or the target y.</source>
        <translation>Negativo, o el objetivo y.</translation>
    </message>
    <message>
        <source>All targets of {function} should be −1 or 1: change the other ones.</source>
        <translation>Todos los objetivos de {function} deben ser −1 o 1: cambie los demás.</translation>
    </message>
    <message>
        <source>The margin of CosineEmbeddingLoss should be from −1 to 1, as a cosine is: lower it.</source>
        <translation>El margin de CosineEmbeddingLoss debe estar entre −1 y 1, como un coseno: redúzcalo.</translation>
    </message>
    <message>
        <source>The margin of TripletMarginLoss must be greater than 0: raise it.</source>
        <translation>El margin de TripletMarginLoss debe ser mayor que 0: auméntelo.</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Ancla</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negativo</translation>
    </message>
    <message>
        <source>Target y</source>
        <translation>Objetivo y</translation>
    </message>
    <message>
        <source>{what}, sample {place}</source>
        <translation>{what}, ejemplo {place}</translation>
    </message>
    <message>
        <source>Of sample {place}.</source>
        <translation>Del ejemplo {place}.</translation>
    </message>
    <message>
        <source>Sample {place} costs {loss}.</source>
        <translation>El ejemplo {place} cuesta {loss}.</translation>
    </message>
    <message>
        <source>how the mean loss changes with this number</source>
        <translation>cómo cambia la pérdida media con este número</translation>
    </message>
    <message>
        <source>Nothing, since the sample is beyond the margin.</source>
        <translation>Nada, pues el ejemplo supera el margen.</translation>
    </message>
    <message>
        <source>Training steps back.</source>
        <translation>El entrenamiento va en sentido contrario.</translation>
    </message>
    <message>
        <source>One row a sample.</source>
        <translation>Una fila por ejemplo.</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distancias</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Coseno</translation>
    </message>
    <message>
        <source>What is compared with the margin.</source>
        <translation>Lo que se compara con el margen.</translation>
    </message>
    <message>
        <source>0 once all samples are beyond the margin.</source>
        <translation>0 cuando todos los ejemplos superan el margen.</translation>
    </message>
    <message>
        <source>The loss is {loss}; {free} of {count} samples cost 0.</source>
        <translation>La pérdida es {loss}; {free} de {count} ejemplos cuestan 0.</translation>
    </message>
    <message>
        <source>Gradient of {what}</source>
        <translation>Gradiente de {what}</translation>
    </message>
    <message>
        <source>How the loss changes when a number goes up.</source>
        <translation>Cómo cambia la pérdida cuando sube un número.</translation>
    </message>
    <message>
        <source>max(0, distance to the positive − distance to the negative + margin)</source>
        <translation>max(0, distancia al positivo − distancia al negativo + margin)</translation>
    </message>
    <message>
        <source>1 − cosine where y is 1, max(0, cosine − margin) where y is −1</source>
        <translation>1 − coseno donde y es 1, max(0, coseno − margin) donde y es −1</translation>
    </message>
    <message>
        <source>to the positive</source>
        <translation>al positivo</translation>
    </message>
    <message>
        <source>to the negative</source>
        <translation>al negativo</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>y · cosine · x1 / |x1|² / N</source>
        <translation>y · coseno · x1 / |x1|² / N</translation>
    </message>
    <message>
        <source>+1 · (anchor − positive) / distance / N</source>
        <translation>+1 · (ancla − positivo) / distancia / N</translation>
    </message>
    <message>
        <source>−1 · (anchor − negative) / distance / N</source>
        <translation>−1 · (ancla − negativo) / distancia / N</translation>
    </message>
    <message>
        <source>{title} has no cell {cell}: choose one inside it.</source>
        <translation>{title} no tiene la celda {cell}: elija una que esté dentro.</translation>
    </message>
    <message>
        <source>{title} has no cells: choose another panel.</source>
        <translation>{title} no tiene celdas: elija otro panel.</translation>
    </message>
    <message>
        <source>Row {row} of {source} times row {weight_row} of {weight}.</source>
        <translation>Fila {row} de {source} por fila {weight_row} de {weight}.</translation>
    </message>
    <message>
        <source>What came in is added to what the step made of it.</source>
        <translation>Lo que entró se suma a lo que el paso hizo con ello.</translation>
    </message>
    <message>
        <source>The residual connection.</source>
        <translation>La conexión residual.</translation>
    </message>
    <message>
        <source>(x − mean) / √(variance + eps)</source>
        <translation>(x − media) / √(varianza + eps)</translation>
    </message>
    <message>
        <source>Mean {mean} and variance {variance} are those of row {row}.</source>
        <translation>La media {mean} y la varianza {variance} son las de la fila {row}.</translation>
    </message>
    <message>
        <source>(x − mean) · 1/√(variance + eps)</source>
        <translation>(x − media) · 1/√(varianza + eps)</translation>
    </message>
    <message>
        <source>Every row has mean 0 and variance 1.</source>
        <translation>Cada fila tiene media 0 y varianza 1.</translation>
    </message>
    <message>
        <source>Above zero it stays.</source>
        <translation>Por encima de cero se queda igual.</translation>
    </message>
    <message>
        <source>Below zero it becomes 0.</source>
        <translation>Por debajo de cero pasa a 0.</translation>
    </message>
    <message>
        <source>{cut} of {count} were below zero and are 0 now.</source>
        <translation>{cut} de {count} eran menores que cero y ahora son 0.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>How well the query of the row fits the key of the column.</source>
        <translation>Lo bien que encaja la consulta de la fila con la clave de la columna.</translation>
    </message>
    <message>
        <source>The mask leaves this one out: for softmax it is −∞.</source>
        <translation>La máscara lo excluye: para softmax es −∞.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>Step {row} must not look at step {column}, which comes later.</source>
        <translation>El paso {row} no puede mirar al paso {column}, que es posterior.</translation>
    </message>
    <message>
        <source>Σ weight[{head}, {row}, s] · v[s, {column}]</source>
        <translation>Σ peso[{head}, {row}, s] · v[s, {column}]</translation>
    </message>
    <message>
        <source>The values of all steps, mixed with the weights of head {head}.</source>
        <translation>Los valores de todos los pasos, mezclados con los pesos de la cabeza {head}.</translation>
    </message>
    <message>
        <source>head {place}</source>
        <translation>cabeza {place}</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeza</translation>
    </message>
    <message>
        <source>query step</source>
        <translation>paso de consulta</translation>
    </message>
    <message>
        <source>key step</source>
        <translation>paso de clave</translation>
    </message>
    <message>
        <source>The mask leaves later steps out.</source>
        <translation>La máscara excluye los pasos posteriores.</translation>
    </message>
    <message>
        <source>Row: who asks, column: who is asked.</source>
        <translation>Fila: quién pregunta; columna: a quién se pregunta.</translation>
    </message>
    <message>
        <source>Every row adds up to 1.</source>
        <translation>Cada fila suma 1.</translation>
    </message>
    <message>
        <source>Scores q · k / √d</source>
        <translation>Puntuaciones q · k / √d</translation>
    </message>
    <message>
        <source>Weights: softmax of the scores</source>
        <translation>Pesos: softmax de las puntuaciones</translation>
    </message>
    <message>
        <source>Most attention, {share}, goes from step {row} to step {column}.</source>
        <translation>La mayor atención, {share}, va del paso {row} al paso {column}.</translation>
    </message>
    <message>
        <source>Values, mixed</source>
        <translation>Valores mezclados</translation>
    </message>
    <message>
        <source>Values, mixed, the heads side by side</source>
        <translation>Valores mezclados, las cabezas una al lado de otra</translation>
    </message>
    <message>
        <source>The weights times the values.</source>
        <translation>Los pesos por los valores.</translation>
    </message>
    <message>
        <source>Pooling</source>
        <translation>Pooling</translation>
    </message>
    <message>
        <source>Each output cell is the largest, the mean or the smallest of its window of x (C, H, W).</source>
        <translation>Cada celda de salida es el número mayor, la media o el número menor de su ventana de x (C, H, W).</translation>
    </message>
    <message>
        <source>minimum: −MaxPool2d(−x)</source>
        <translation>mínimo: −MaxPool2d(−x)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Which number of every window stays.</source>
        <translation>Qué número de cada ventana se queda.</translation>
    </message>
    <message>
        <source>Height and width of the window.</source>
        <translation>Alto y ancho de la ventana.</translation>
    </message>
    <message>
        <source>How far the window moves; torch&apos;s default is kernel_size.</source>
        <translation>Cuánto se mueve la ventana; por defecto, torch usa kernel_size.</translation>
    </message>
    <message>
        <source>Cells put around x; they never win, and count as 0 in a mean.</source>
        <translation>Celdas que se ponen alrededor de x; nunca ganan y cuentan como 0 en una media.</translation>
    </message>
    <message>
        <source>Whether a mean divides by the padding&apos;s cells too.</source>
        <translation>Si una media divide también entre las celdas del padding.</translation>
    </message>
    <message>
        <source>Shift x</source>
        <translation>Desplazar x</translation>
    </message>
    <message>
        <source>Moves x to the right by whole cells; what leaves comes in left.</source>
        <translation>Mueve x a la derecha celdas enteras; lo que sale vuelve a entrar por la izquierda.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Each channel is pooled by itself.</source>
        <translation>El pooling se aplica a cada canal por separado.</translation>
    </message>
    <message>
        <source>pad should be at most half of effective kernel size: padding {padding} is more than half of kernel_size {kernel}: use padding {most} or less.</source>
        <translation>El padding debe ser como mucho la mitad del tamaño efectivo del núcleo: padding {padding} es más de la mitad de kernel_size {kernel}: use un padding de {most} o menos.</translation>
    </message>
    <message>
        <source>Input x, shifted by {places}</source>
        <translation>Entrada x, desplazada en {places}</translation>
    </message>
    <message>
        <source>Output y: the largest of every window</source>
        <translation>Salida y: el mayor de cada ventana</translation>
    </message>
    <message>
        <source>Output y: the mean of every window</source>
        <translation>Salida y: la media de cada ventana</translation>
    </message>
    <message>
        <source>Output y: the smallest of every window</source>
        <translation>Salida y: el menor de cada ventana</translation>
    </message>
    <message>
        <source>One cell a window.</source>
        <translation>Una celda por ventana.</translation>
    </message>
    <message>
        <source>{before} numbers become {after}; {same} of them are as without the shift.</source>
        <translation>{before} números pasan a {after}; {same} de ellos son como sin el desplazamiento.</translation>
    </message>
    <message>
        <source>{before} numbers become {after}; {same} of them stay.</source>
        <translation>{before} números pasan a {after}; {same} de ellos se quedan.</translation>
    </message>
    <message>
        <source>row × width</source>
        <translation>fila × ancho</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>index = row · width + column</source>
        <translation>índice = fila · ancho + columna</translation>
    </message>
    <message>
        <source>The winner stands at row {row}, column {column} of x.</source>
        <translation>El ganador está en la fila {row}, columna {column} de x.</translation>
    </message>
    <message>
        <source>Indices of the winners</source>
        <translation>Índices de los ganadores</translation>
    </message>
    <message>
        <source>Where each output stood in x: row × width + column. torch gives them with return_indices=True.</source>
        <translation>Dónde estaba cada salida en x: fila × ancho + columna. torch los da con return_indices=True.</translation>
    </message>
    <message>
        <source>{cells} different cells of the first channel win in {windows} windows.</source>
        <translation>{cells} celdas distintas del primer canal ganan en {windows} ventanas.</translation>
    </message>
    <message>
        <source>y = Σ x in the window · 1/{count}</source>
        <translation>y = Σ x de la ventana · 1/{count}</translation>
    </message>
    <message>
        <source>The mean of {cells} cells: each counts 1/{count}.</source>
        <translation>La media de {cells} celdas: cada una cuenta 1/{count}.</translation>
    </message>
    <message>
        <source>y = the smallest x of the window: it counts 1, all others 0</source>
        <translation>y = la x menor de la ventana: cuenta 1; todas las demás, 0</translation>
    </message>
    <message>
        <source>y = the largest x of the window: it counts 1, all others 0</source>
        <translation>y = la x mayor de la ventana: cuenta 1; todas las demás, 0</translation>
    </message>
    <message>
        <source>The smallest of {listed} is {value}, at row {row}, column {column}.</source>
        <translation>El menor de {listed} es {value}, en la fila {row}, columna {column}.</translation>
    </message>
    <message>
        <source>The largest of {listed} is {value}, at row {row}, column {column}.</source>
        <translation>El mayor de {listed} es {value}, en la fila {row}, columna {column}.</translation>
    </message>
    <message>
        <source>height and width: ⌊(size + 2·padding − (kernel_size − 1) − 1) / stride⌋ + 1</source>
        <translation>alto y ancho: ⌊(tamaño + 2·padding − (kernel_size − 1) − 1) / stride⌋ + 1</translation>
    </message>
    <message>
        <source>{before} becomes {after}, without any parameter.</source>
        <translation>{before} pasa a {after}, sin ningún parámetro.</translation>
    </message>
    <message>
        <source>Numbers of each step&apos;s input.</source>
        <translation>Números de la entrada de cada paso.</translation>
    </message>
    <message>
        <source>Numbers that are kept from step to step.</source>
        <translation>Números que se conservan de un paso a otro.</translation>
    </message>
    <message>
        <source>Length of the sequence.</source>
        <translation>Longitud de la secuencia.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>The step that is taken apart, counted from 0.</source>
        <translation>El paso que se desmonta, contado desde 0.</translation>
    </message>
    <message>
        <source>The sequence.</source>
        <translation>La secuencia.</translation>
    </message>
    <message>
        <source>{gates} × hidden_size = {gates} × {size} = {rows} rows</source>
        <translation>{gates} × hidden_size = {gates} × {size} = {rows} filas</translation>
    </message>
    <message>
        <source>{count:,} parameters, for a sequence of any length.</source>
        <translation>{count:,} parámetros, para una secuencia de cualquier longitud.</translation>
    </message>
    <message>
        <source>W_ih, W_hh and two biases: the same at every step.</source>
        <translation>W_ih, W_hh y dos sesgos: los mismos en cada paso.</translation>
    </message>
    <message>
        <source>What each gate takes of the input.</source>
        <translation>Lo que cada puerta toma de la entrada.</translation>
    </message>
    <message>
        <source>What each gate takes of the h before.</source>
        <translation>Lo que cada puerta toma de la h anterior.</translation>
    </message>
    <message>
        <source>Added to what comes of the input.</source>
        <translation>Se suma a lo que viene de la entrada.</translation>
    </message>
    <message>
        <source>Added to what comes of h.</source>
        <translation>Se suma a lo que viene de h.</translation>
    </message>
    <message>
        <source>{formula}, one row a gate.</source>
        <translation>{formula}, una fila por puerta.</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>puerta</translation>
    </message>
    <message>
        <source>Step {step}: from the input</source>
        <translation>Paso {step}: de la entrada</translation>
    </message>
    <message>
        <source>Step {step}: from h</source>
        <translation>Paso {step}: de h</translation>
    </message>
    <message>
        <source>h and c over the steps</source>
        <translation>h y c a lo largo de los pasos</translation>
    </message>
    <message>
        <source>h over the steps</source>
        <translation>h a lo largo de los pasos</translation>
    </message>
    <message>
        <source>After {count} steps h is {h}.</source>
        <translation>Tras {count} pasos, h es {h}.</translation>
    </message>
    <message>
        <source>One line a unit.</source>
        <translation>Una línea por unidad.</translation>
    </message>
    <message>
        <source>h before</source>
        <translation>h anterior</translation>
    </message>
    <message>
        <source>{gate} from input</source>
        <translation>{gate} desde la entrada</translation>
    </message>
    <message>
        <source>{gate} from hidden</source>
        <translation>{gate} desde el estado oculto</translation>
    </message>
    <message>
        <source>Row {row} of the matrix, at step {step}.</source>
        <translation>La fila {row} de la matriz, en el paso {step}.</translation>
    </message>
    <message>
        <source>{gate}, step {step}</source>
        <translation>{gate}, paso {step}</translation>
    </message>
    <message>
        <source>LSTM cell</source>
        <translation>Celda LSTM</translation>
    </message>
    <message>
        <source>Recurrent layers</source>
        <translation>Capas recurrentes</translation>
    </message>
    <message>
        <source>Gates i, f, g, o; c is the memory and h what others see.</source>
        <translation>Puertas i, f, g, o; c es la memoria y h, lo que ven las demás.</translation>
    </message>
    <message>
        <source>GRU cell</source>
        <translation>Celda GRU</translation>
    </message>
    <message>
        <source>Gates r, z and the new content n.</source>
        <translation>Puertas r, z y el contenido nuevo n.</translation>
    </message>
    <message>
        <source>RNN cell</source>
        <translation>Celda RNN</translation>
    </message>
    <message>
        <source>hidden state</source>
        <translation>estado oculto</translation>
    </message>
    <message>
        <source>What the cell keeps and gives, from −1 to 1.</source>
        <translation>Lo que la celda conserva y entrega, de −1 a 1.</translation>
    </message>
    <message>
        <source>reset gate</source>
        <translation>puerta de reinicio</translation>
    </message>
    <message>
        <source>How much of h the new content may see, from 0 to 1.</source>
        <translation>Cuánto de h puede ver el contenido nuevo, de 0 a 1.</translation>
    </message>
    <message>
        <source>update gate</source>
        <translation>puerta de actualización</translation>
    </message>
    <message>
        <source>How much of h stays, from 0 to 1.</source>
        <translation>Cuánto se queda de h, de 0 a 1.</translation>
    </message>
    <message>
        <source>new content</source>
        <translation>contenido nuevo</translation>
    </message>
    <message>
        <source>What would be written, from −1 to 1.</source>
        <translation>Lo que se escribiría, de −1 a 1.</translation>
    </message>
    <message>
        <source>Partly the new content, partly the state before.</source>
        <translation>En parte el contenido nuevo, en parte el estado anterior.</translation>
    </message>
    <message>
        <source>h = (1 − z) · n + z · h before</source>
        <translation>h = (1 − z) · n + z · h anterior</translation>
    </message>
    <message>
        <source>z × h before</source>
        <translation>z × h anterior</translation>
    </message>
    <message>
        <source>input gate</source>
        <translation>puerta de entrada</translation>
    </message>
    <message>
        <source>How much of the new content is written, from 0 to 1.</source>
        <translation>Cuánto se escribe del contenido nuevo, de 0 a 1.</translation>
    </message>
    <message>
        <source>forget gate</source>
        <translation>puerta de olvido</translation>
    </message>
    <message>
        <source>How much of the memory stays, from 0 to 1.</source>
        <translation>Cuánto se queda de la memoria, de 0 a 1.</translation>
    </message>
    <message>
        <source>cell gate</source>
        <translation>puerta de celda</translation>
    </message>
    <message>
        <source>The new content, from −1 to 1.</source>
        <translation>El contenido nuevo, de −1 a 1.</translation>
    </message>
    <message>
        <source>output gate</source>
        <translation>puerta de salida</translation>
    </message>
    <message>
        <source>How much of the memory is shown, from 0 to 1.</source>
        <translation>Cuánto se muestra de la memoria, de 0 a 1.</translation>
    </message>
    <message>
        <source>cell state</source>
        <translation>estado de celda</translation>
    </message>
    <message>
        <source>The memory: what stays of it, and what is written.</source>
        <translation>La memoria: lo que se queda de ella y lo que se escribe.</translation>
    </message>
    <message>
        <source>c = f · c before + i · g</source>
        <translation>c = f · c anterior + i · g</translation>
    </message>
    <message>
        <source>f × c before</source>
        <translation>f × c anterior</translation>
    </message>
    <message>
        <source>What the next step and the next layer see.</source>
        <translation>Lo que ven el paso siguiente y la capa siguiente.</translation>
    </message>
    <message>
        <source>There is no demo {name!r}: use one of {known}.</source>
        <translation>No existe la demo {name!r}: use una de {known}.</translation>
    </message>
    <message>
        <source>Softmax and temperature</source>
        <translation>Softmax y temperatura</translation>
    </message>
    <message>
        <source>p[i] = exp(z[i] / T) / Σ exp(z[j] / T) over one row of logits z.</source>
        <translation>p[i] = exp(z[i] / T) / Σ exp(z[j] / T) sobre una fila de logits z.</translation>
    </message>
    <message>
        <source>Softmin turns the order round, LogSoftmax takes the logarithm, Softmax2d is over the channels of a pixel.</source>
        <translation>Softmin invierte el orden, LogSoftmax toma el logaritmo, Softmax2d actúa sobre los canales de un píxel.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Below 1 the largest wins more clearly, above 1 less.</source>
        <translation>Por debajo de 1 el mayor gana con más claridad; por encima de 1, con menos.</translation>
    </message>
    <message>
        <source>How many numbers share the whole.</source>
        <translation>Cuántos números se reparten el total.</translation>
    </message>
    <message>
        <source>The numbers before.</source>
        <translation>Los números de antes.</translation>
    </message>
    <message>
        <source>Any numbers: only their differences matter.</source>
        <translation>Números cualesquiera: solo importan sus diferencias.</translation>
    </message>
    <message>
        <source>{function} at temperature {temperature}</source>
        <translation>{function} a temperatura {temperature}</translation>
    </message>
    <message>
        <source>The first choice is {place} with {share}; an even share would be {even}.</source>
        <translation>La primera opción es {place} con {share}; a partes iguales sería {even}.</translation>
    </message>
    <message>
        <source>ln of the shares.</source>
        <translation>ln de las partes.</translation>
    </message>
    <message>
        <source>Shares: all bars together are 1.</source>
        <translation>Partes: todas las barras juntas suman 1.</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>Sum and entropy</source>
        <translation>Suma y entropía</translation>
    </message>
    <message>
        <source>entropy −Σ p · ln p = {entropy} (at most ln {count} = {most})</source>
        <translation>entropía −Σ p · ln p = {entropy} (como mucho ln {count} = {most})</translation>
    </message>
    <message>
        <source>Entropy {entropy} of at most {most}: nearly even.</source>
        <translation>Entropía {entropy} de {most} como mucho: casi a partes iguales.</translation>
    </message>
    <message>
        <source>Entropy {entropy} of at most {most}: some choices stand out.</source>
        <translation>Entropía {entropy} de {most} como mucho: algunas opciones destacan.</translation>
    </message>
    <message>
        <source>Entropy is 0 where one takes all, and largest where all are the same.</source>
        <translation>La entropía es 0 donde una opción se lo lleva todo y máxima donde todas son iguales.</translation>
    </message>
    <message>
        <source>Shares over the temperature</source>
        <translation>Partes según la temperatura</translation>
    </message>
    <message>
        <source>At temperature {cold} the largest share is {at_cold}, at {hot} {at_hot}.</source>
        <translation>A temperatura {cold} la parte mayor es {at_cold}; a {hot}, {at_hot}.</translation>
    </message>
    <message>
        <source>One line a logit; all lines come together at 1 / count when it is hot.</source>
        <translation>Una línea por logit; a temperatura alta, todas las líneas se juntan en 1 / cantidad.</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>{largest} is taken off every score first, which leaves the shares as they are.</source>
        <translation>Primero se resta {largest} a cada puntuación, lo que deja las partes como están.</translation>
    </message>
    <message>
        <source>Of the feed-forward network.</source>
        <translation>De la red feed-forward.</translation>
    </message>
    <message>
        <source>Wider.</source>
        <translation>Más ancha.</translation>
    </message>
    <message>
        <source>As wide as before.</source>
        <translation>Tan ancha como antes.</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>Feed-forward</translation>
    </message>
    <message>
        <source>Sum with what came in</source>
        <translation>Suma con lo que entró</translation>
    </message>
    <message>
        <source>Residual sum</source>
        <translation>Suma residual</translation>
    </message>
    <message>
        <source>The layer&apos;s steps</source>
        <translation>Los pasos de la capa</translation>
    </message>
    <message>
        <source>{count} steps; norm first.</source>
        <translation>{count} pasos; primero la normalización.</translation>
    </message>
    <message>
        <source>{count} steps; norm after each sum.</source>
        <translation>{count} pasos; normalización después de cada suma.</translation>
    </message>
    <message>
        <source>Arrows are tensors of one row a step; the arrow past a step is the residual connection.</source>
        <translation>Las flechas son tensores de una fila por paso; la flecha que rodea un paso es la conexión residual.</translation>
    </message>
    <message>
        <source>Numbers of each step; nhead must divide it.</source>
        <translation>Números de cada paso; nhead debe dividirlos.</translation>
    </message>
    <message>
        <source>Heads of the attention.</source>
        <translation>Cabezas de la atención.</translation>
    </message>
    <message>
        <source>Width of the feed-forward network.</source>
        <translation>Anchura de la red feed-forward.</translation>
    </message>
    <message>
        <source>LayerNorm before each step instead of after each sum.</source>
        <translation>LayerNorm antes de cada paso y no después de cada suma.</translation>
    </message>
    <message>
        <source>attention: {layers} × (4 × {size} × {size} + 4 × {size}) = {count:,}</source>
        <translation>atención: {layers} × (4 × {size} × {size} + 4 × {size}) = {count:,}</translation>
    </message>
    <message>
        <source>feed-forward: {size} × {wide} + {wide} + {wide} × {size} + {size} = {count:,}</source>
        <translation>feed-forward: {size} × {wide} + {wide} + {wide} × {size} + {size} = {count:,}</translation>
    </message>
    <message>
        <source>As torch counts them; γ and the attention&apos;s biases start at 1 and 0.</source>
        <translation>Como los cuenta torch; γ y los sesgos de la atención empiezan en 1 y 0.</translation>
    </message>
    <message>
        <source>Transformer encoder layer</source>
        <translation>Codificador Transformer</translation>
    </message>
    <message>
        <source>Self-attention over all steps, then the feed-forward network; x (L, d_model).</source>
        <translation>Autoatención sobre todos los pasos y después la red feed-forward; x (L, d_model).</translation>
    </message>
    <message>
        <source>Self-attention</source>
        <translation>Autoatención</translation>
    </message>
    <message>
        <source>Transformer decoder layer</source>
        <translation>Decodificador Transformer</translation>
    </message>
    <message>
        <source>Causal self-attention, then attention to the encoder&apos;s memory (S, d_model), then the feed-forward network.</source>
        <translation>Autoatención causal, después atención a la memoria del codificador (S, d_model) y después la red feed-forward.</translation>
    </message>
    <message>
        <source>Memory steps</source>
        <translation>Pasos de memoria</translation>
    </message>
    <message>
        <source>Rows of what the encoder hands over.</source>
        <translation>Filas de lo que entrega el codificador.</translation>
    </message>
    <message>
        <source>Nobody looks at a later step of x; memory is all seen.</source>
        <translation>Nadie mira a un paso posterior de x; la memoria se ve entera.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>What the encoder hands over.</source>
        <translation>Lo que entrega el codificador.</translation>
    </message>
    <message>
        <source>Cross-attention</source>
        <translation>Atención cruzada</translation>
    </message>
    <message>
        <source>The kernel of {kernel} with dilation {dilation} reaches over {span} cells and cannot be larger than the padded input of {padded} along the {axis}: use a smaller kernel or dilation, more padding or a larger input.</source>
        <translation>El núcleo de {kernel} con dilation {dilation} abarca {span} celdas y no puede ser mayor que la entrada con padding, de {padded} ({axis}): use un núcleo o dilation menor, más padding o una entrada mayor.</translation>
    </message>
    <message>
        <source>The kernel of {kernel} cannot be larger than the padded input of {padded} along the {axis}: use a smaller kernel or dilation, more padding or a larger input.</source>
        <translation>El núcleo de {kernel} no puede ser mayor que la entrada con padding, de {padded} ({axis}): use un núcleo o dilation menor, más padding o una entrada mayor.</translation>
    </message>
    <message>
        <source>{low} to {high}, mean {mean}.</source>
        <translation>De {low} a {high}, media {mean}.</translation>
    </message>
    <message>
        <source>{low} to {high}; furthest from zero at {place}.</source>
        <translation>De {low} a {high}; el más alejado de cero, en {place}.</translation>
    </message>
    <message>
        <source>step {place}</source>
        <translation>paso {place}</translation>
    </message>
    <message>
        <source>channel {place}</source>
        <translation>canal {place}</translation>
    </message>
    <message>
        <source>sample [{place}]</source>
        <translation>ejemplo [{place}]</translation>
    </message>
    <message>
        <source>class [{place}]</source>
        <translation>clase [{place}]</translation>
    </message>
    <message>
        <source>unit [{place}]</source>
        <translation>unidad [{place}]</translation>
    </message>
    <message>
        <source>Numbers above zero and below zero have two different colours, stronger the further they are from zero.</source>
        <translation>Los números mayores que cero y los menores tienen dos colores distintos, más intensos cuanto más lejos de cero.</translation>
    </message>
    <message>
        <source>The lighter a cell, the larger its number.</source>
        <translation>Cuanto más clara es una celda, mayor es su número.</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation>{path} es una carpeta: indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>{path} is a device or a pipe: name a file.</source>
        <translation>{path} es un dispositivo o una tubería: indique un archivo.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}): choose another folder.</source>
        <translation>No se puede escribir {path} ({strerror}): elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}): choose another place.</source>
        <translation>No se puede escribir {path} ({strerror}): elija otro lugar.</translation>
    </message>
    <message>
        <source>{title} is not a word model: choose {word_model}.</source>
        <translation>{title} no es un modelo de palabras: elija {word_model}.</translation>
    </message>
    <message>
        <source>initialised from seed {seed}, not trained</source>
        <translation>inicializado con la semilla {seed}, sin entrenar</translation>
    </message>
    <message>
        <source>{nhead} heads cannot share {d_model} features: make d_model a multiple of nhead.</source>
        <translation>{nhead} cabezas no pueden repartirse {d_model} características: haga que d_model sea múltiplo de nhead.</translation>
    </message>
    <message>
        <source>features of a row</source>
        <translation>características de una fila</translation>
    </message>
    <message>
        <source>outputs of the first layer</source>
        <translation>salidas de la primera capa</translation>
    </message>
    <message>
        <source>probabilities that come out</source>
        <translation>probabilidades que salen</translation>
    </message>
    <message>
        <source>features that go in</source>
        <translation>características que entran</translation>
    </message>
    <message>
        <source>features that come out</source>
        <translation>características que salen</translation>
    </message>
    <message>
        <source>channels of the image</source>
        <translation>canales de la imagen</translation>
    </message>
    <message>
        <source>height and width of the image</source>
        <translation>alto y ancho de la imagen</translation>
    </message>
    <message>
        <source>feature maps of conv1</source>
        <translation>mapas de características de conv1</translation>
    </message>
    <message>
        <source>feature maps of conv2</source>
        <translation>mapas de características de conv2</translation>
    </message>
    <message>
        <source>outputs of fc1</source>
        <translation>salidas de fc1</translation>
    </message>
    <message>
        <source>outputs of fc2</source>
        <translation>salidas de fc2</translation>
    </message>
    <message>
        <source>logits that come out</source>
        <translation>logits que salen</translation>
    </message>
    <message>
        <source>numbers that stand for a word</source>
        <translation>números que representan una palabra</translation>
    </message>
    <message>
        <source>size of the hidden state</source>
        <translation>tamaño del estado oculto</translation>
    </message>
    <message>
        <source>words that it knows</source>
        <translation>palabras que conoce</translation>
    </message>
    <message>
        <source>parts of speech</source>
        <translation>categorías gramaticales</translation>
    </message>
    <message>
        <source>features of a word</source>
        <translation>características de una palabra</translation>
    </message>
    <message>
        <source>attention heads, a divisor of d_model</source>
        <translation>cabezas de atención, un divisor de d_model</translation>
    </message>
    <message>
        <source>layers of the encoder</source>
        <translation>capas del codificador</translation>
    </message>
    <message>
        <source>layers of the decoder</source>
        <translation>capas del decodificador</translation>
    </message>
    <message>
        <source>width in the middle of a layer</source>
        <translation>anchura en el interior de una capa</translation>
    </message>
    <message>
        <source>LSTM layers</source>
        <translation>capas LSTM</translation>
    </message>
    <message>
        <source>parameters {before:,} → {after:,}</source>
        <translation>parámetros {before:,} → {after:,}</translation>
    </message>
    <message>
        <source>buffers {before:,} → {after:,}</source>
        <translation>búferes {before:,} → {after:,}</translation>
    </message>
    <message>
        <source>size_bytes {before:,} → {after:,}</source>
        <translation>size_bytes {before:,} → {after:,}</translation>
    </message>
    <message>
        <source>type {before} → {after}</source>
        <translation>tipo {before} → {after}</translation>
    </message>
    <message>
        <source>arguments {before} → {after}</source>
        <translation>argumentos {before} → {after}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>dtype {before} → {after}</source>
        <translation>dtype {before} → {after}</translation>
    </message>
    <message>
        <source>output {before} → {after}</source>
        <translation>salida {before} → {after}</translation>
    </message>
    <message>
        <source>MACs {before} → {after}</source>
        <translation>MACs {before} → {after}</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>el modelo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>scalar</source>
        <translation>escalar</translation>
    </message>
    <message>
        <source>{title} cannot be edited: choose another model.</source>
        <translation>{title} no se puede editar: elija otro modelo.</translation>
    </message>
    <message>
        <source>This {title} would have {count:,} parameters: make it smaller than {most_parameters:,}.</source>
        <translation>Este {title} tendría {count:,} parámetros: hágalo más pequeño, de menos de {most_parameters:,}.</translation>
    </message>
    <message>
        <source>{changed}; {provenance}</source>
        <translation>{changed}; {provenance}</translation>
    </message>
    <message>
        <source>{title}, edited</source>
        <translation>{title}, editado</translation>
    </message>
    <message>
        <source>{title} is not made with {key!r}: use {fields}.</source>
        <translation>{title} no se construye con {key!r}: use {fields}.</translation>
    </message>
    <message>
        <source>{key} must be a whole number, not {value!r}: use {default:,}, for example.</source>
        <translation>{key} debe ser un número entero, no {value!r}: use, por ejemplo, {default:,}.</translation>
    </message>
    <message>
        <source>{key} cannot be {value:,}: use {minimum:,} to {maximum:,}.</source>
        <translation>{key} no puede ser {value:,}: use de {minimum:,} a {maximum:,}.</translation>
    </message>
    <message>
        <source>LeNet reads pictures of {size} × {size}, this one has the shape {shape}: resize it.</source>
        <translation>LeNet lee imágenes de {size} × {size} y esta tiene la forma {shape}: cambie su tamaño.</translation>
    </message>
    <message>
        <source>There is nothing called {what!r} to explain: ask for one of {known}.</source>
        <translation>No hay nada llamado {what!r} que explicar: pida algo de {known}.</translation>
    </message>
    <message>
        <source>{model} has no module {fqn!r}: choose one from its tree.</source>
        <translation>{model} no tiene ningún módulo {fqn!r}: elija uno de su árbol.</translation>
    </message>
    <message>
        <source>its own parameters first, then those of its parts</source>
        <translation>primero sus propios parámetros, después los de sus partes</translation>
    </message>
    <message>
        <source>those of its parts</source>
        <translation>los de sus partes</translation>
    </message>
    <message>
        <source>the sum over its parts</source>
        <translation>la suma de sus partes</translation>
    </message>
    <message>
        <source>{frozen:,} of {parameters:,} are frozen</source>
        <translation>{frozen:,} de {parameters:,} están congelados</translation>
    </message>
    <message>
        <source>all of its parameters</source>
        <translation>todos sus parámetros</translation>
    </message>
    <message>
        <source>parameters with requires_grad</source>
        <translation>parámetros con requires_grad</translation>
    </message>
    <message>
        <source>elements of {names}</source>
        <translation>elementos de {names}</translation>
    </message>
    <message>
        <source>elements of its buffers</source>
        <translation>elementos de sus búferes</translation>
    </message>
    <message>
        <source>{dtype} takes 1 byte</source>
        <translation>{dtype} ocupa 1 byte</translation>
    </message>
    <message>
        <source>{dtype} takes {item} bytes</source>
        <translation>{dtype} ocupa {item} bytes</translation>
    </message>
    <message>
        <source>then those of its parts</source>
        <translation>después los de sus partes</translation>
    </message>
    <message>
        <source>elements × bytes of an element, of parameters and buffers</source>
        <translation>elementos × bytes de un elemento, de parámetros y búferes</translation>
    </message>
    <message>
        <source>elements × bytes of an element, of all tensors returned</source>
        <translation>elementos × bytes de un elemento, de todos los tensores devueltos</translation>
    </message>
    <message>
        <source>the bytes of every tensor that its calls returned</source>
        <translation>los bytes de todos los tensores que devolvieron sus llamadas</translation>
    </message>
    <message>
        <source>{item} bytes an element</source>
        <translation>{item} bytes por elemento</translation>
    </message>
    <message>
        <source>{item} bytes an element, {calls} calls</source>
        <translation>{item} bytes por elemento, {calls} llamadas</translation>
    </message>
    <message>
        <source>not known: {reason}</source>
        <translation>no se conoce: {reason}</translation>
    </message>
    <message>
        <source>{calls} calls</source>
        <translation>{calls} llamadas</translation>
    </message>
    <message>
        <source>those of the modules called inside</source>
        <translation>los de los módulos llamados dentro</translation>
    </message>
    <message>
        <source>one call</source>
        <translation>una llamada</translation>
    </message>
    <message>
        <source>it returned no tensor</source>
        <translation>no devolvió ningún tensor</translation>
    </message>
    <message>
        <source>its own forward decides: see the modules called inside</source>
        <translation>lo decide su propio forward: véanse los módulos llamados dentro</translation>
    </message>
    <message>
        <source>one real forward pass</source>
        <translation>una pasada hacia adelante real</translation>
    </message>
    <message>
        <source>documentation of torch.nn.{kind}, section Shape</source>
        <translation>documentación de torch.nn.{kind}, sección Shape</translation>
    </message>
    <message>
        <source>parameters / the model&apos;s parameters</source>
        <translation>parámetros / parámetros del modelo</translation>
    </message>
    <message>
        <source>the model has no parameters</source>
        <translation>el modelo no tiene parámetros</translation>
    </message>
    <message>
        <source>{percent:.1f} % of the model&apos;s parameters</source>
        <translation>{percent:.1f}&#xa0;% de los parámetros del modelo</translation>
    </message>
    <message>
        <source>{words}; the last number is the sum of the {count} smallest terms</source>
        <translation>{words}; el último número es la suma de los {count} términos más pequeños</translation>
    </message>
    <message>
        <source>its sizes follow the first input</source>
        <translation>sus tamaños dependen de la primera entrada</translation>
    </message>
    <message>
        <source>it has no parameters</source>
        <translation>no tiene parámetros</translation>
    </message>
    <message>
        <source>it has no buffers</source>
        <translation>no tiene búferes</translation>
    </message>
    <message>
        <source>no forward pass was made</source>
        <translation>no se hizo ninguna pasada hacia adelante</translation>
    </message>
    <message>
        <source>{name} needs {needs}, got {got}</source>
        <translation>{name} necesita {needs}, pero ha recibido {got}</translation>
    </message>
    <message>
        <source>{name} failed: {error}</source>
        <translation>{name} ha fallado: {error}</translation>
    </message>
    <message>
        <source>change the input, or the layer before it, so that they agree</source>
        <translation>cambie la entrada, o la capa anterior, para que coincidan</translation>
    </message>
    <message>
        <source>use token ids of its vocabulary</source>
        <translation>use identificadores de token de su vocabulario</translation>
    </message>
    <message>
        <source>give it that</source>
        <translation>proporcióneselo</translation>
    </message>
    <message>
        <source>try another input shape</source>
        <translation>pruebe con otra forma de entrada</translation>
    </message>
    <message>
        <source>its forward calls {name}, for which there is no formula here</source>
        <translation>su forward llama a {name}, para el que aquí no hay fórmula</translation>
    </message>
    <message>
        <source>it was called in a way that the formula does not cover</source>
        <translation>se ha llamado de un modo que la fórmula no contempla</translation>
    </message>
    <message>
        <source>its weights are packed, and there is no formula for it here</source>
        <translation>sus pesos están empaquetados y aquí no hay fórmula para ello</translation>
    </message>
    <message>
        <source>a layer of its own kind: nobody has said what it multiplies</source>
        <translation>una capa de tipo propio: nadie ha dicho qué multiplica</translation>
    </message>
    <message>
        <source>those of the model are not known</source>
        <translation>no se conocen los del modelo</translation>
    </message>
    <message>
        <source>those of {fqn} are not known</source>
        <translation>no se conocen los de {fqn}</translation>
    </message>
    <message>
        <source>new gate</source>
        <translation>puerta nueva</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Crossings</source>
        <translation>Cruces</translation>
    </message>
    <message>
        <source>Exported (torch.export): the steps are torch&apos;s own operators, computed on shapes alone.</source>
        <translation>Exportado (torch.export): los pasos son los operadores propios de torch, calculados solo con formas.</translation>
    </message>
    <message>
        <source>torch.export refuses {type} ({reason}): record a pass instead.</source>
        <translation>torch.export rechaza {type} ({reason}): registre una pasada.</translation>
    </message>
    <message>
        <source>{count:,} nodes, shown folded as {shown:,}.</source>
        <translation>{count:,} nodos, plegados a {shown:,}.</translation>
    </message>
    <message>
        <source>steps {first:,} to {last:,}</source>
        <translation>pasos {first:,} a {last:,}</translation>
    </message>
    <message>
        <source>{count:,} nodes are too many to draw: folded to {folded:,}.</source>
        <translation>{count:,} nodos son demasiados para dibujarlos: plegados a {folded:,}.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Aristas</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 paso</translation>
    </message>
    <message>
        <source>{count:,} steps</source>
        <translation>{count:,} pasos</translation>
    </message>
    <message>
        <source>a residual connection around 1 block</source>
        <translation>una conexión residual alrededor de 1 bloque</translation>
    </message>
    <message>
        <source>residual connections around {count:,} blocks</source>
        <translation>conexiones residuales alrededor de {count:,} bloques</translation>
    </message>
    <message>
        <source>no branches</source>
        <translation>sin ramas</translation>
    </message>
    <message>
        <source>1 branch</source>
        <translation>1 rama</translation>
    </message>
    <message>
        <source>{branches:,} branches</source>
        <translation>{branches:,} ramas</translation>
    </message>
    <message>
        <source>1 other branch</source>
        <translation>otra rama</translation>
    </message>
    <message>
        <source>{branches:,} other branches</source>
        <translation>otras {branches:,} ramas</translation>
    </message>
    <message>
        <source>{shapes} and {count} more</source>
        <translation>{shapes} y {count} más</translation>
    </message>
    <message>
        <source>inputs {shapes}</source>
        <translation>entradas {shapes}</translation>
    </message>
    <message>
        <source>outputs {shapes}</source>
        <translation>salidas {shapes}</translation>
    </message>
    <message>
        <source>input {shape}</source>
        <translation>entrada {shape}</translation>
    </message>
    <message>
        <source>output {shape}</source>
        <translation>salida {shape}</translation>
    </message>
    <message>
        <source>Recorded from one real forward pass: the shapes are this input&apos;s, and where the code branches, this is the way it went.</source>
        <translation>Registrado en una pasada hacia adelante real: las formas son las de esta entrada y, donde el código se bifurca, este es el camino que siguió.</translation>
    </message>
    <message>
        <source>The recording was stopped after {most_steps:,} steps.</source>
        <translation>El registro se detuvo a los {most_steps:,} pasos.</translation>
    </message>
    <message>
        <source>Its output was made outside torch&apos;s functions, so its inside cannot be followed.</source>
        <translation>Su salida se hizo fuera de las funciones de torch, así que no se puede seguir su interior.</translation>
    </message>
    <message>
        <source>Made outside torch&apos;s functions, so it is not known from what.</source>
        <translation>Hecho fuera de las funciones de torch, así que no se sabe a partir de qué.</translation>
    </message>
    <message>
        <source>The forward pass ended in {fqn}: {reason}</source>
        <translation>La pasada hacia adelante terminó en {fqn}: {reason}</translation>
    </message>
    <message>
        <source>The forward pass ended in the model: {reason}</source>
        <translation>La pasada hacia adelante terminó en el modelo: {reason}</translation>
    </message>
    <message>
        <source>{value!r} is no colour for {name}: use one such as #1c2128.</source>
        <translation>{value!r} no es un color para {name}: use uno como #1c2128.</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>{count} nodos</translation>
    </message>
    <message>
        <source>Traced symbolically (torch.fx): valid for every input, as far as the code does not look at values.</source>
        <translation>Trazado simbólico (torch.fx): válido para cualquier entrada, mientras el código no mire los valores.</translation>
    </message>
    <message>
        <source>torch.fx cannot trace {type} ({reason}): record a pass instead.</source>
        <translation>torch.fx no puede trazar {type} ({reason}): registre una pasada.</translation>
    </message>
    <message>
        <source>Shapes are known only in part: {reason}</source>
        <translation>Las formas se conocen solo en parte: {reason}</translation>
    </message>
    <message>
        <source>Symbolic tracing (torch.fx)</source>
        <translation>Trazado simbólico (torch.fx)</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>Pasada hacia adelante</translation>
    </message>
    <message>
        <source>{why} torch.fx and torch.export were not needed.</source>
        <translation>{why} No hicieron falta torch.fx ni torch.export.</translation>
    </message>
    <message>
        <source>{why} It failed, and torch.fx and torch.export would not show where.</source>
        <translation>{why} Falló, y torch.fx y torch.export no mostrarían dónde.</translation>
    </message>
    <message>
        <source>{way} does not work either: {error}</source>
        <translation>{way} tampoco funciona: {error}</translation>
    </message>
    <message>
        <source>each cell is the value of largest magnitude in a block of {rows} × {columns}, with its sign</source>
        <translation>cada celda es el valor de mayor magnitud de un bloque de {rows} × {columns}, con su signo</translation>
    </message>
    <message>
        <source>each cell is the mean of a block of {rows} × {columns}</source>
        <translation>cada celda es la media de un bloque de {rows} × {columns}</translation>
    </message>
    <message>
        <source>This tensor is empty, so there is nothing to draw: choose another.</source>
        <translation>Este tensor está vacío y no hay nada que dibujar: elija otro.</translation>
    </message>
    <message>
        <source>Drawing the values</source>
        <translation>Dibujando los valores</translation>
    </message>
    <message>
        <source>each cell is one value</source>
        <translation>cada celda es un valor</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>A window must end after it starts: give rows and columns as (first, end).</source>
        <translation>Una ventana debe terminar después de empezar: indique filas y columnas como (primera, final).</translation>
    </message>
    <message>
        <source>A window of {cells:,} values is too large: ask for {most_window:,} or fewer.</source>
        <translation>Una ventana de {cells:,} valores es demasiado grande: pida {most_window:,} o menos.</translation>
    </message>
    <message>
        <source>This model takes 1 tensor, the text has {given}: write it as {text}.</source>
        <translation>Este modelo toma 1 tensor y el texto tiene {given}: escríbalo como {text}.</translation>
    </message>
    <message>
        <source>This model takes {wanted} tensors, the text has {given}: write it as {text}, with ; between tensors.</source>
        <translation>Este modelo toma {wanted} tensores y el texto tiene {given}: escríbalo como {text}, con ; entre los tensores.</translation>
    </message>
    <message>
        <source>{part!r} is no whole number: write a shape as {wanted}.</source>
        <translation>{part!r} no es un número entero: escriba una forma como {wanted}.</translation>
    </message>
    <message>
        <source>A shape of {count} dimensions is too deep: give {most_dimensions} sizes at most.</source>
        <translation>Una forma de {count} dimensiones tiene demasiadas: indique {most_dimensions} tamaños como máximo.</translation>
    </message>
    <message>
        <source>A size in {shape} is 0, and then nothing goes in: use 1 or more.</source>
        <translation>Un tamaño de {shape} es 0 y así no entra nada: use 1 o más.</translation>
    </message>
    <message>
        <source>A size in {shape} is {size}, which is negative: use 1 or more.</source>
        <translation>Un tamaño de {shape} es {size}, que es negativo: use 1 o más.</translation>
    </message>
    <message>
        <source>The input {shape} has {elements:.3g} elements: keep it at {most_elements:,} or fewer.</source>
        <translation>La entrada {shape} tiene {elements:.3g} elementos: no pase de {most_elements:,}.</translation>
    </message>
    <message>
        <source>This model takes {has} tensors, not {wants}: write its input as {text}.</source>
        <translation>Este modelo toma {has} tensores, no {wants}: escriba su entrada como {text}.</translation>
    </message>
    <message>
        <source>N × out_channels × output places × (in_channels / groups) × kernel places</source>
        <translation>N × out_channels × posiciones de salida × (in_channels / groups) × posiciones del núcleo</translation>
    </message>
    <message>
        <source>Dumoulin and Visin, 2016, A guide to convolution arithmetic: every output cell sums one kernel</source>
        <translation>Dumoulin y Visin, 2016, A guide to convolution arithmetic: cada celda de salida suma un núcleo</translation>
    </message>
    <message>
        <source>N × in_channels × input places × (out_channels / groups) × kernel places</source>
        <translation>N × in_channels × posiciones de entrada × (out_channels / groups) × posiciones del núcleo</translation>
    </message>
    <message>
        <source>Dumoulin and Visin, 2016, A guide to convolution arithmetic: every input cell is spread by one kernel</source>
        <translation>Dumoulin y Visin, 2016, A guide to convolution arithmetic: cada celda de entrada se extiende con un núcleo</translation>
    </message>
    <message>
        <source>steps × (W_ih + W_hh + W_hr), per layer and direction; a step uses every weight of a matrix once</source>
        <translation>pasos × (W_ih + W_hh + W_hr), por capa y dirección; un paso usa una vez cada peso de una matriz</translation>
    </message>
    <message>
        <source>the equations in the documentation of torch.nn.LSTM, torch.nn.GRU and torch.nn.RNN</source>
        <translation>las ecuaciones de la documentación de torch.nn.LSTM, torch.nn.GRU y torch.nn.RNN</translation>
    </message>
    <message>
        <source>N × (W_ih + W_hh), every weight once</source>
        <translation>N × (W_ih + W_hh), cada peso una vez</translation>
    </message>
    <message>
        <source>3 × pairs × D, for x·y, x·x and y·y</source>
        <translation>3 × pares × D, para x·y, x·x e y·y</translation>
    </message>
    <message>
        <source>documentation of torch.nn.CosineSimilarity</source>
        <translation>documentación de torch.nn.CosineSimilarity</translation>
    </message>
    <message>
        <source>output places × in_features × out_features</source>
        <translation>posiciones de salida × in_features × out_features</translation>
    </message>
    <message>
        <source>documentation of torch.nn.Linear: y = x Aᵀ + b; the bias is added</source>
        <translation>documentación de torch.nn.Linear: y = x Aᵀ + b; el sesgo se suma</translation>
    </message>
    <message>
        <source>N × out_features × in1_features × (in2_features + 1): A x₂ first, then its product with x₁</source>
        <translation>N × out_features × in1_features × (in2_features + 1): primero A x₂, después su producto con x₁</translation>
    </message>
    <message>
        <source>documentation of torch.nn.Bilinear: y = x₁ᵀ A x₂ + b</source>
        <translation>documentación de torch.nn.Bilinear: y = x₁ᵀ A x₂ + b</translation>
    </message>
    <message>
        <source>N × (L·E_q·E + S·E_k·E + S·E_v·E for the projections, L·S·E twice for Q Kᵀ and its product with V, L·E·E for the output)</source>
        <translation>N × (L·E_q·E + S·E_k·E + S·E_v·E para las proyecciones, L·S·E dos veces para Q Kᵀ y su producto con V, L·E·E para la salida)</translation>
    </message>
    <message>
        <source>Vaswani et al., 2017, Attention Is All You Need, section 3.2; a head is E / h wide, all heads take L × S × E</source>
        <translation>Vaswani et al., 2017, Attention Is All You Need, sección 3.2; una cabeza tiene un ancho de E / h, todas las cabezas ocupan L × S × E</translation>
    </message>
    <message>
        <source>0, as rows are looked up and added; with per_sample_weights, indices × embedding_dim</source>
        <translation>0, pues se consultan filas y se suman; con per_sample_weights, índices × embedding_dim</translation>
    </message>
    <message>
        <source>documentation of torch.nn.EmbeddingBag</source>
        <translation>documentación de torch.nn.EmbeddingBag</translation>
    </message>
    <message>
        <source>N × in_features × (num_classes × out_features)</source>
        <translation>N × in_features × (num_classes × out_features)</translation>
    </message>
    <message>
        <source>documentation of torch.nn.LinearCrossEntropyLoss</source>
        <translation>documentación de torch.nn.LinearCrossEntropyLoss</translation>
    </message>
    <message>
        <source>a MAC is one multiply-add of a product with weights or between activations; this module has none: looking up, rearranging, activation, pooling, normalisation, interpolation and element-wise losses are other operations</source>
        <translation>un MAC es una multiplicación y suma de un producto con pesos o entre activaciones; este módulo no tiene ninguno: consultar, reordenar, activar, hacer pooling, normalizar, interpolar y las pérdidas elemento a elemento son otras operaciones</translation>
    </message>
    <message>
        <source>the sum over the modules and products in it</source>
        <translation>la suma de los módulos y productos que contiene</translation>
    </message>
    <message>
        <source>every call counts for all modules that it happened in</source>
        <translation>cada llamada cuenta para todos los módulos en los que ocurrió</translation>
    </message>
    <message>
        <source>cells of the result × length of each product</source>
        <translation>celdas del resultado × longitud de cada producto</translation>
    </message>
    <message>
        <source>the definition of the matrix product and convolution</source>
        <translation>la definición del producto de matrices y de la convolución</translation>
    </message>
    <message>
        <source>{repeats} repeats are not possible: give 1 to {most_repeats:,}.</source>
        <translation>{repeats} repeticiones no son posibles: indique de 1 a {most_repeats:,}.</translation>
    </message>
    <message>
        <source>{title} has lazy modules without sizes yet: run it on an input first.</source>
        <translation>{title} tiene módulos «lazy» todavía sin tamaños: ejecútelo antes con una entrada.</translation>
    </message>
    <message>
        <source>This input or model is too large to run for a measurement: use a smaller input.</source>
        <translation>Esta entrada o este modelo es demasiado grande para ejecutarlo y medirlo: use una entrada más pequeña.</translation>
    </message>
    <message>
        <source>Measuring memory</source>
        <translation>Midiendo la memoria</translation>
    </message>
    <message>
        <source>Measuring time</source>
        <translation>Midiendo el tiempo</translation>
    </message>
    <message>
        <source>The forward pass fails ({reason}): choose an input shape that runs.</source>
        <translation>La pasada hacia adelante falla ({reason}): elija una forma de entrada que funcione.</translation>
    </message>
    <message>
        <source>Read why linear1 has 100 × 200 + 200 = 20,200 parameters.</source>
        <translation>Lea por qué linear1 tiene 100 × 200 + 200 = 20.200 parámetros.</translation>
    </message>
    <message>
        <source>Change the input to 3, 100 and see which numbers change: shapes and MACs, not parameters.</source>
        <translation>Cambie la entrada a 3, 100 y vea qué números cambian: las formas y los MACs, no los parámetros.</translation>
    </message>
    <message>
        <source>Compare weight and bias with what the tutorial prints.</source>
        <translation>Compare el peso y el sesgo con lo que imprime el tutorial.</translation>
    </message>
    <message>
        <source>Give it an input of 4 features and read what it says.</source>
        <translation>Dele una entrada de 4 características y lea lo que dice.</translation>
    </message>
    <message>
        <source>Compare the two tree maps: fc1 has 85 % of the parameters and 21 % of the MACs.</source>
        <translation>Compare los dos mapas de árbol: fc1 tiene el 85&#xa0;% de los parámetros y el 21&#xa0;% de los MACs.</translation>
    </message>
    <message>
        <source>Change the input to 1, 1, 28, 28: one row turns red and says why.</source>
        <translation>Cambie la entrada a 1, 1, 28, 28: una fila se pone roja y dice por qué.</translation>
    </message>
    <message>
        <source>Split the LSTM&apos;s weight_ih_l0 into its gates i, f, g and o.</source>
        <translation>Divida weight_ih_l0 de la LSTM en sus puertas i, f, g y o.</translation>
    </message>
    <message>
        <source>Double hidden_dim and see which counts double and which grow fourfold.</source>
        <translation>Duplique hidden_dim y vea qué cantidades se duplican y cuáles se cuadruplican.</translation>
    </message>
    <message>
        <source>Compare an encoder layer with a decoder layer: the decoder has a second attention.</source>
        <translation>Compare una capa del codificador con una del decodificador: el decodificador tiene una segunda atención.</translation>
    </message>
    <message>
        <source>Make the source twice as long and see which MACs double.</source>
        <translation>Duplique la longitud de la secuencia de origen y vea qué MACs se duplican.</translation>
    </message>
    <message>
        <source>Let it sort and reverse the same digits: only the first token of the target differs.</source>
        <translation>Haga que ordene e invierta los mismos dígitos: solo cambia el primer token del objetivo.</translation>
    </message>
    <message>
        <source>Compare its parameters with the Transformer above: 64 features instead of 512, two layers instead of six.</source>
        <translation>Compare sus parámetros con los del Transformer de arriba: 64 características en vez de 512 y dos capas en vez de seis.</translation>
    </message>
    <message>
        <source>Look at the bias of the LSTM&apos;s forget gate.</source>
        <translation>Mire el sesgo de la puerta de olvido de la LSTM.</translation>
    </message>
    <message>
        <source>Let it write a text, and quantize it.</source>
        <translation>Haga que escriba un texto y cuantícelo.</translation>
    </message>
    <message>
        <source>Unfold one layer: 12 alike ones make 85,054,464 parameters.</source>
        <translation>Despliegue una capa: 12 iguales suman 85.054.464 parámetros.</translation>
    </message>
    <message>
        <source>Change 128 to 512 words: the projections grow fourfold, attention between words sixteenfold.</source>
        <translation>Cambie 128 a 512 palabras: las proyecciones se multiplican por cuatro y la atención entre palabras, por dieciséis.</translation>
    </message>
    <message>
        <source>initialised from a seed, not trained</source>
        <translation>inicializado con una semilla, sin entrenar</translation>
    </message>
    <message>
        <source>shapes only, without values</source>
        <translation>solo formas, sin valores</translation>
    </message>
    <message>
        <source>random sequences of 1 to 10 digits, drawn from the seed; no data set</source>
        <translation>secuencias aleatorias de 1 a 10 dígitos, sorteadas con la semilla; ningún conjunto de datos</translation>
    </message>
    <message>
        <source>MNIST: 60,000 training images, padded to 32 x 32; no other pictures</source>
        <translation>MNIST: 60.000 imágenes de entrenamiento, rellenadas a 32 x 32; ninguna otra imagen</translation>
    </message>
    <message>
        <source>UD English-EWT 2.15: 12,544 training sentences, 204,577 words</source>
        <translation>UD English-EWT 2.15: 12.544 frases de entrenamiento, 204.577 palabras</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>no hace falta ninguno</translation>
    </message>
    <message>
        <source>WikiText-2 (Merity et al. 2016): Wikipedia text, CC BY-SA</source>
        <translation>WikiText-2 (Merity et al. 2016): texto de Wikipedia, CC BY-SA</translation>
    </message>
    <message>
        <source>test loss {loss:.3f}, perplexity {perplexity:.1f}</source>
        <translation>pérdida en prueba {loss:.3f}, perplejidad {perplexity:.1f}</translation>
    </message>
    <message>
        <source>test accuracy {percent:.1f} %</source>
        <translation>exactitud en prueba {percent:.1f}&#xa0;%</translation>
    </message>
    <message>
        <source>1 input ({names})</source>
        <translation>1 entrada ({names})</translation>
    </message>
    <message>
        <source>{count} inputs ({names})</source>
        <translation>{count} entradas ({names})</translation>
    </message>
    <message>
        <source>a single number</source>
        <translation>un solo número</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>{counts} dimensions ({letters})</source>
        <translation>{counts} dimensiones ({letters})</translation>
    </message>
    <message>
        <source>1 feature</source>
        <translation>1 característica</translation>
    </message>
    <message>
        <source>{size:,} features</source>
        <translation>{size:,} características</translation>
    </message>
    <message>
        <source>1 feature in its first input</source>
        <translation>1 característica en su primera entrada</translation>
    </message>
    <message>
        <source>{size:,} features in its first input</source>
        <translation>{size:,} características en su primera entrada</translation>
    </message>
    <message>
        <source>1 feature in its second input</source>
        <translation>1 característica en su segunda entrada</translation>
    </message>
    <message>
        <source>{size:,} features in its second input</source>
        <translation>{size:,} características en su segunda entrada</translation>
    </message>
    <message>
        <source>1 feature in its {name}</source>
        <translation>1 característica en su {name}</translation>
    </message>
    <message>
        <source>{size:,} features in its {name}</source>
        <translation>{size:,} características en su {name}</translation>
    </message>
    <message>
        <source>floating-point numbers</source>
        <translation>números de coma flotante</translation>
    </message>
    <message>
        <source>at least {sizes} cells for its kernel</source>
        <translation>al menos {sizes} celdas para su núcleo</translation>
    </message>
    <message>
        <source>{count:,} channels</source>
        <translation>{count:,} canales</translation>
    </message>
    <message>
        <source>an input that ends in {shape}</source>
        <translation>una entrada que termine en {shape}</translation>
    </message>
    <message>
        <source>whole numbers as indices</source>
        <translation>números enteros como índices</translation>
    </message>
    <message>
        <source>indices from 0 to {last:,}</source>
        <translation>índices de 0 a {last:,}</translation>
    </message>
    <message>
        <source>N, seq_len, features</source>
        <translation>N, seq_len, características</translation>
    </message>
    <message>
        <source>seq_len, N, features</source>
        <translation>seq_len, N, características</translation>
    </message>
    <message>
        <source>a hidden state of {wanted} (layers, N, hidden_size)</source>
        <translation>un estado oculto de {wanted} (capas, N, hidden_size)</translation>
    </message>
    <message>
        <source>as many samples in its tgt as in its src, {wanted:,}</source>
        <translation>tantos ejemplos en su tgt como en su src, {wanted:,}</translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 canal</translation>
    </message>
    <message>
        <source>torch.nn.Module.parameters: every element of a parameter is one</source>
        <translation>torch.nn.Module.parameters: cada elemento de un parámetro cuenta como uno</translation>
    </message>
    <message>
        <source>gates × hidden × (input + hidden) weights and 2 × gates × hidden biases, per layer and direction; 4 gates i, f, g, o</source>
        <translation>puertas × oculto × (entrada + oculto) pesos y 2 × puertas × oculto sesgos, por capa y dirección; 4 puertas i, f, g, o</translation>
    </message>
    <message>
        <source>gates × hidden × (input + hidden) weights and 2 × gates × hidden biases, per layer and direction; 3 gates r, z, n</source>
        <translation>puertas × oculto × (entrada + oculto) pesos y 2 × puertas × oculto sesgos, por capa y dirección; 3 puertas r, z, n</translation>
    </message>
    <message>
        <source>gates × hidden × (input + hidden) weights and 2 × gates × hidden biases, per layer and direction; 1 gate</source>
        <translation>puertas × oculto × (entrada + oculto) pesos y 2 × puertas × oculto sesgos, por capa y dirección; 1 puerta</translation>
    </message>
    <message>
        <source>4 × hidden × (input + hidden) weights and 2 × 4 × hidden biases</source>
        <translation>4 × oculto × (entrada + oculto) pesos y 2 × 4 × oculto sesgos</translation>
    </message>
    <message>
        <source>3 × hidden × (input + hidden) weights and 2 × 3 × hidden biases</source>
        <translation>3 × oculto × (entrada + oculto) pesos y 2 × 3 × oculto sesgos</translation>
    </message>
    <message>
        <source>hidden × (input + hidden) weights and 2 × hidden biases</source>
        <translation>oculto × (entrada + oculto) pesos y 2 × oculto sesgos</translation>
    </message>
    <message>
        <source>a scale and a shift per feature</source>
        <translation>una escala y un desplazamiento por característica</translation>
    </message>
    <message>
        <source>a scale and a shift per channel</source>
        <translation>una escala y un desplazamiento por canal</translation>
    </message>
    <message>
        <source>a scale per feature</source>
        <translation>una escala por característica</translation>
    </message>
    <message>
        <source>num_parameters, a slope each</source>
        <translation>num_parameters, una pendiente para cada uno</translation>
    </message>
    <message>
        <source>3 × E × E + 3 × E for query, key and value, and E × E + E for the output</source>
        <translation>3 × E × E + 3 × E para query, key y value, y E × E + E para la salida</translation>
    </message>
    <message>
        <source>documentation of torch.nn.{kind}, section Variables</source>
        <translation>documentación de torch.nn.{kind}, sección Variables</translation>
    </message>
    <message>
        <source>{title} has no parameter {key!r}: choose one from its tree.</source>
        <translation>{title} no tiene ningún parámetro {key!r}: elija uno de su árbol.</translation>
    </message>
    <message>
        <source>{key} has no gate {gate!r}: it has none.</source>
        <translation>{key} no tiene la puerta {gate!r}: no tiene puertas.</translation>
    </message>
    <message>
        <source>{key} has no gate {gate!r}: use one of {gates}.</source>
        <translation>{key} no tiene la puerta {gate!r}: use una de {gates}.</translation>
    </message>
    <message>
        <source>{file} is neither .npy nor .csv: choose one of these endings.</source>
        <translation>{file} no es ni .npy ni .csv: elija una de estas terminaciones.</translation>
    </message>
    <message>
        <source>{title} has no module {fqn!r}: choose one from its tree.</source>
        <translation>{title} no tiene ningún módulo {fqn!r}: elija uno de su árbol.</translation>
    </message>
    <message>
        <source>its size follows the first input</source>
        <translation>su tamaño depende de la primera entrada</translation>
    </message>
    <message>
        <source>shape only, no values</source>
        <translation>solo la forma, sin valores</translation>
    </message>
    <message>
        <source>... and {left:,} more parameters</source>
        <translation>... y {left:,} parámetros más</translation>
    </message>
    <message>
        <source>This module has no parameters.</source>
        <translation>Este módulo no tiene parámetros.</translation>
    </message>
    <message>
        <source>{min} to {max}; the strongest in map {channel}, row {row}, column {column}.</source>
        <translation>De {min} a {max}; el más fuerte, en el mapa {channel}, fila {row}, columna {column}.</translation>
    </message>
    <message>
        <source>{min} to {max}; the strongest in row {row}, column {column}.</source>
        <translation>De {min} a {max}; el más fuerte, en la fila {row}, columna {column}.</translation>
    </message>
    <message>
        <source>{count} of {size} are above zero; the largest is {max}, unit {unit}.</source>
        <translation>{count} de {size} están por encima de cero; el mayor es {max}, unidad {unit}.</translation>
    </message>
    <message>
        <source>{percent:.0f} % were negative and are now 0; the largest is {max}.</source>
        <translation>El {percent:.0f}&#xa0;% eran negativos y ahora son 0; el mayor es {max}.</translation>
    </message>
    <message>
        <source>{before:,} values become {after:,}: the largest of every window stays.</source>
        <translation>{before:,} valores pasan a {after:,}: queda el mayor de cada ventana.</translation>
    </message>
    <message>
        <source>{before:,} values become {after:,}: the mean of every window stays.</source>
        <translation>{before:,} valores pasan a {after:,}: queda la media de cada ventana.</translation>
    </message>
    <message>
        <source>First choice {first} with {most:.3f}, then {second} with {next:.3f}; a blind guess gives each {guess:.3f}.</source>
        <translation>Primera opción, {first} con {most:.3f}; después, {second} con {next:.3f}; a ciegas, cada una tendría {guess:.3f}.</translation>
    </message>
    <message>
        <source>use inputs of the shapes {shapes}</source>
        <translation>use entradas de las formas {shapes}</translation>
    </message>
    <message>
        <source>use {shape} as input {number} of {count}</source>
        <translation>use {shape} como entrada {number} de {count}</translation>
    </message>
    <message>
        <source>use {dtype} numbers in the shape {shape}</source>
        <translation>use números {dtype} con la forma {shape}</translation>
    </message>
    <message>
        <source>use a {height}x{width} input</source>
        <translation>use una entrada de {height}x{width}</translation>
    </message>
    <message>
        <source>use an input with 1 channel, {shape}</source>
        <translation>use una entrada de 1 canal, {shape}</translation>
    </message>
    <message>
        <source>use an input with {count:,} channels, {shape}</source>
        <translation>use una entrada de {count:,} canales, {shape}</translation>
    </message>
    <message>
        <source>use an input of {count:,} features, {shape}</source>
        <translation>use una entrada de {count:,} características, {shape}</translation>
    </message>
    <message>
        <source>use an input of the shape {shape}</source>
        <translation>use una entrada con la forma {shape}</translation>
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
        <translation>ancho</translation>
    </message>
    <message>
        <source>height and width</source>
        <translation>alto y ancho</translation>
    </message>
    <message>
        <source>depth, height and width</source>
        <translation>profundidad, alto y ancho</translation>
    </message>
    <message>
        <source>⌊(size + padding − dilation × (kernel − 1) − 1) / stride⌋ + 1</source>
        <translation>⌊(tamaño + padding − dilation × (núcleo − 1) − 1) / stride⌋ + 1</translation>
    </message>
    <message>
        <source>(size − 1) × stride − padding + dilation × (kernel − 1) + output_padding + 1</source>
        <translation>(tamaño − 1) × stride − padding + dilation × (núcleo − 1) + output_padding + 1</translation>
    </message>
    <message>
        <source>features</source>
        <translation>características</translation>
    </message>
    <message>
        <source>{count:,} channels, one for each kernel; a place for each window position</source>
        <translation>{count:,} canales, uno por cada núcleo; una posición por cada posición de la ventana</translation>
    </message>
    <message>
        <source>channels stay; a place for each window position</source>
        <translation>los canales se mantienen; una posición por cada posición de la ventana</translation>
    </message>
    <message>
        <source>every input place is spread over a window</source>
        <translation>cada posición de entrada se extiende sobre una ventana</translation>
    </message>
    <message>
        <source>the last size becomes out_features, {size:,}</source>
        <translation>el último tamaño pasa a ser out_features, {size:,}</translation>
    </message>
    <message>
        <source>directions × hidden_size</source>
        <translation>direcciones × hidden_size</translation>
    </message>
    <message>
        <source>as many steps and samples as go in</source>
        <translation>tantos pasos y ejemplos como entran</translation>
    </message>
    <message>
        <source>each index becomes a row of {size:,}</source>
        <translation>cada índice se convierte en una fila de {size:,}</translation>
    </message>
    <message>
        <source>chosen when it was made, whatever goes in; channels stay</source>
        <translation>se eligió al construirla, entre lo que entre; los canales se mantienen</translation>
    </message>
    <message>
        <source>the product of the flattened sizes</source>
        <translation>el producto de los tamaños aplanados</translation>
    </message>
    <message>
        <source>the values stay, in one dimension</source>
        <translation>los valores se mantienen, en una sola dimensión</translation>
    </message>
    <message>
        <source>the same shape as goes in</source>
        <translation>la misma forma que entra</translation>
    </message>
    <message>
        <source>The source of {kind} is not there: it was not made from a file.</source>
        <translation>No está el código fuente de {kind}: no se hizo a partir de un archivo.</translation>
    </message>
    <message>
        <source>Max pool</source>
        <translation>Max pool</translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation>Average pool</translation>
    </message>
    <message>
        <source>{label} after {fqn}</source>
        <translation>{label} después de {fqn}</translation>
    </message>
    <message>
        <source>it is too large to run here, and cannot be copied to run as shapes alone</source>
        <translation>es demasiado grande para ejecutarlo aquí y no se puede copiar para ejecutarlo solo con formas</translation>
    </message>
    <message>
        <source>not all of it was reached</source>
        <translation>no se llegó a todo</translation>
    </message>
    <message>
        <source>the same module as the whole model, counted there</source>
        <translation>el mismo módulo que el modelo entero, contado allí</translation>
    </message>
    <message>
        <source>the same module as {fqn}, counted there</source>
        <translation>el mismo módulo que {fqn}, contado allí</translation>
    </message>
    <message>
        <source>its sizes follow the first input, and are not counted before it</source>
        <translation>sus tamaños dependen de la primera entrada y no se cuentan antes</translation>
    </message>
    <message>
        <source>its weights are packed, and PyTorch lists no parameters of it</source>
        <translation>sus pesos están empaquetados y PyTorch no enumera sus parámetros</translation>
    </message>
    <message>
        <source>computed inside the model, which counts its MACs</source>
        <translation>se calcula dentro del modelo, que cuenta sus MACs</translation>
    </message>
    <message>
        <source>computed inside {fqn}, which counts its MACs</source>
        <translation>se calcula dentro de {fqn}, que cuenta sus MACs</translation>
    </message>
    <message>
        <source>not reached in this forward pass</source>
        <translation>no se llegó a él en esta pasada hacia adelante</translation>
    </message>
    <message>
        <source>not called in this forward pass</source>
        <translation>no se llamó en esta pasada hacia adelante</translation>
    </message>
    <message>
        <source>{file} has no ending that tells the format: use {formats}.</source>
        <translation>{file} no tiene una terminación que indique el formato: use {formats}.</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>Looking at the values</source>
        <translation>Mirando los valores</translation>
    </message>
    <message>
        <source>Counting the values</source>
        <translation>Contando los valores</translation>
    </message>
    <message>
        <source>This parameter has no shape yet: its module takes it from the first input.</source>
        <translation>Este parámetro aún no tiene forma: su módulo la toma de la primera entrada.</translation>
    </message>
    <message>
        <source>This tensor is here as a shape only, without values: open a model that has weights.</source>
        <translation>De este tensor solo está la forma, sin valores: abra un modelo que tenga pesos.</translation>
    </message>
    <message>
        <source>torch cannot read values of the type {name}: convert the tensor to float32.</source>
        <translation>torch no puede leer valores del tipo {name}: convierta el tensor a float32.</translation>
    </message>
    <message>
        <source>a sparse tensor: its stored values, without the zeros between them</source>
        <translation>un tensor disperso: sus valores guardados, sin los ceros intermedios</translation>
    </message>
    <message>
        <source>{name}, multiplied out with scale and zero_point</source>
        <translation>{name}, desarrollado con scale y zero_point</translation>
    </message>
    <message>
        <source>{name} as raw bytes, since torch does not compute with it</source>
        <translation>{name} como bytes en bruto, ya que torch no calcula con él</translation>
    </message>
    <message>
        <source>magnitudes of complex numbers</source>
        <translation>magnitudes de números complejos</translation>
    </message>
    <message>
        <source>its forward reshapes {count:,} values to [{wanted}], which needs a multiple of {known:,}</source>
        <translation>su forward cambia la forma de {count:,} valores a [{wanted}], lo que exige un múltiplo de {known:,}</translation>
    </message>
    <message>
        <source>its forward reshapes {count:,} values to [{wanted}], which needs {known:,}</source>
        <translation>su forward cambia la forma de {count:,} valores a [{wanted}], lo que exige {known:,}</translation>
    </message>
    <message>
        <source>its forward multiplies {a} × {b} by {c} × {d}, and {b} is not {c}</source>
        <translation>su forward multiplica {a} × {b} por {c} × {d}, y {b} no es {c}</translation>
    </message>
    <message>
        <source>its forward multiplies {rows} × {columns} by a vector of {size}, not of {columns}</source>
        <translation>su forward multiplica {rows} × {columns} por un vector de {size}, no de {columns}</translation>
    </message>
    <message>
        <source>its forward multiplies matrices where {b} and {d}, or {a} and {c}, must be the same</source>
        <translation>su forward multiplica matrices en las que {b} y {d}, o {a} y {c}, deben ser iguales</translation>
    </message>
    <message>
        <source>its forward joins tensors cell by cell that have {one} and {other} cells along dimension {axis}</source>
        <translation>su forward combina celda a celda tensores que tienen {one} y {other} celdas en la dimensión {axis}</translation>
    </message>
    <message>
        <source>its forward puts tensors together of which one is {one} long where the first is {first}</source>
        <translation>su forward une tensores de los que uno tiene una longitud de {one} donde el primero tiene {first}</translation>
    </message>
    <message>
        <source>its forward reads values, and this pass on the meta device has shapes only</source>
        <translation>su forward lee valores, y esta pasada en el dispositivo meta solo tiene formas</translation>
    </message>
    <message>
        <source>{name} is {key}, counted there</source>
        <translation>{name} es {key}, contado allí</translation>
    </message>
    <message>
        <source>{title} is here as shapes only, without values: choose another model to compute with it.</source>
        <translation>De {title} solo están las formas, sin valores: elija otro modelo para calcular con él.</translation>
    </message>
    <message>
        <source>{path} is too large for a lesson: choose a file that LayerLab has saved.</source>
        <translation>{path} es demasiado grande para una lección: elija un archivo que haya guardado LayerLab.</translation>
    </message>
    <message>
        <source>{path} is no lesson, or only a part of one: choose a file that LayerLab has saved.</source>
        <translation>{path} no es una lección, o es solo parte de una: elija un archivo que haya guardado LayerLab.</translation>
    </message>
    <message>
        <source>{path} is no lesson: choose a file that LayerLab has saved.</source>
        <translation>{path} no es una lección: elija un archivo que haya guardado LayerLab.</translation>
    </message>
    <message>
        <source>{path} was written by a later LayerLab (lesson format {version}): update LayerLab.</source>
        <translation>{path} lo escribió una versión posterior de LayerLab (formato de lección {version}): actualice LayerLab.</translation>
    </message>
    <message>
        <source>{path} would be too large for a lesson: shorten the texts.</source>
        <translation>{path} sería demasiado grande para una lección: acorte los textos.</translation>
    </message>
    <message>
        <source>{path} is damaged (it has no list of {kind}): take it from another copy.</source>
        <translation>{path} está dañado (no tiene la lista de {kind}): tómelo de otra copia.</translation>
    </message>
    <message>
        <source>Demo {number} of the lesson is damaged and left out; the others stay.</source>
        <translation>La demo {number} de la lección está dañada y se omite; las demás se quedan.</translation>
    </message>
    <message>
        <source>Card {number} of the lesson is damaged and left out; the others stay.</source>
        <translation>La ficha {number} de la lección está dañada y se omite; las demás se quedan.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>The answers are left out of this page.</source>
        <translation>En esta página se han omitido las respuestas.</translation>
    </message>
    <message>
        <source>Lesson cards</source>
        <translation>Fichas de lección</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Settings and seed</source>
        <translation>Ajustes y semilla</translation>
    </message>
    <message>
        <source>Seed: {seed}</source>
        <translation>Semilla: {seed}</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Settings of the question</source>
        <translation>Ajustes de la pregunta</translation>
    </message>
    <message>
        <source>Notes for the teacher</source>
        <translation>Notas para el docente</translation>
    </message>
    <message>
        <source>It is {value}. {afterwards}</source>
        <translation>Es {value}. {afterwards}</translation>
    </message>
    <message>
        <source>The lesson has a demo that is not there any more ({name}); the others stay.</source>
        <translation>La lección tiene una demo que ya no existe ({name}); las demás se quedan.</translation>
    </message>
    <message>
        <source>The lesson has a card that is not there any more ({name}); the others stay.</source>
        <translation>La lección tiene una ficha que ya no existe ({name}); las demás se quedan.</translation>
    </message>
    <message>
        <source>“{title}” has no text {place} any more, which the lesson changes; the other texts stay.</source>
        <translation>«{title}» ya no tiene el texto {place}, que la lección cambia; los demás textos se quedan.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Qué significan los colores</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>After the answer</source>
        <translation>Tras la respuesta</translation>
    </message>
    <message>
        <source>Step {step}</source>
        <translation>Paso {step}</translation>
    </message>
    <message>
        <source>Step {step}: question</source>
        <translation>Paso {step}: pregunta</translation>
    </message>
    <message>
        <source>Step {step}: after the answer</source>
        <translation>Paso {step}: tras la respuesta</translation>
    </message>
    <message>
        <source>Step {step}: choice {number}</source>
        <translation>Paso {step}: opción {number}</translation>
    </message>
    <message>
        <source>Try {number}</source>
        <translation>Probar {number}</translation>
    </message>
    <message>
        <source>Choice {number}</source>
        <translation>Opción {number}</translation>
    </message>
    <message>
        <source>{path} needs more than {limit:,} MB to be looked into: it is damaged, or made to do harm.</source>
        <translation>{path} necesita más de {limit:,} MB para poder examinarlo: está dañado o se hizo para causar daño.</translation>
    </message>
    <message>
        <source>{path} is nested too deeply to be looked into: it is damaged, or made to do harm.</source>
        <translation>{path} tiene demasiados niveles anidados para examinarlo: está dañado o se hizo para causar daño.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): check the disk.</source>
        <translation>{path} no se puede leer ({reason}): compruebe el disco.</translation>
    </message>
    <message>
        <source>claims an impossible number of values</source>
        <translation>declara una cantidad imposible de valores</translation>
    </message>
    <message>
        <source>has lost its values: the file has no storage for it</source>
        <translation>ha perdido sus valores: el archivo no tiene almacenamiento para él</translation>
    </message>
    <message>
        <source>is cut off: the file holds {held:,} of {claimed_bytes:,} bytes</source>
        <translation>está cortado: el archivo contiene {held:,} de {claimed_bytes:,} bytes</translation>
    </message>
    <message>
        <source>reaches beyond its storage</source>
        <translation>se sale de su almacenamiento</translation>
    </message>
    <message>
        <source>repeats {held:,} bytes of storage</source>
        <translation>repite {held:,} bytes de almacenamiento</translation>
    </message>
    <message>
        <source>is compressed in the archive</source>
        <translation>está comprimido en el archivo zip</translation>
    </message>
    <message>
        <source>{name} {note}.</source>
        <translation>{name} {note}.</translation>
    </message>
    <message>
        <source>{count} tensors, such as {first}: each {note}.</source>
        <translation>{count} tensores, como {first}: cada uno {note}.</translation>
    </message>
    <message>
        <source>Saved on {devices}; values are read for the CPU.</source>
        <translation>Guardado en {devices}; los valores se leen para la CPU.</translation>
    </message>
    <message>
        <source>{count} tensors share storage, such as {first} and {second}.</source>
        <translation>{count} tensores comparten almacenamiento, como {first} y {second}.</translation>
    </message>
    <message>
        <source>{count} names occur more than once, such as {name}.</source>
        <translation>{count} nombres aparecen más de una vez, como {name}.</translation>
    </message>
    <message>
        <source>Holds the whole module {module}, not only its state_dict.</source>
        <translation>Contiene el módulo entero {module}, no solo su state_dict.</translation>
    </message>
    <message>
        <source>{name} is an optimizer&apos;s state, not a model&apos;s.</source>
        <translation>{name} es el estado de un optimizador, no el de un modelo.</translation>
    </message>
    <message>
        <source>The whole file is an optimizer&apos;s state, not a model&apos;s.</source>
        <translation>El archivo entero es el estado de un optimizador, no el de un modelo.</translation>
    </message>
    <message>
        <source>{path} is an exported program of an older torch: export it again with torch 2.8 or newer.</source>
        <translation>{path} es un programa exportado con una versión antigua de torch: vuelva a exportarlo con torch 2.8 o posterior.</translation>
    </message>
    <message>
        <source>{key} has no description that could be read.</source>
        <translation>{key} no tiene una descripción que se pueda leer.</translation>
    </message>
    <message>
        <source>{pickled} pickled parts (sample inputs, constants) were left alone: loading them could run code.</source>
        <translation>{pickled} partes en pickle (entradas de ejemplo, constantes) no se han tocado: cargarlas podría ejecutar código.</translation>
    </message>
    <message>
        <source>The graph is shown as text; it is not run.</source>
        <translation>El grafo se muestra como texto; no se ejecuta.</translation>
    </message>
    <message>
        <source>{path} is damaged: {name} is not JSON: get a complete copy.</source>
        <translation>{path} está dañado: {name} no es JSON: consiga una copia completa.</translation>
    </message>
    <message>
        <source>{path} is damaged: a table in it is none: get a complete copy.</source>
        <translation>{path} está dañado: una de sus tablas no lo es: consiga una copia completa.</translation>
    </message>
    <message>
        <source>is sparse</source>
        <translation>es disperso</translation>
    </message>
    <message>
        <source>has an unknown dtype</source>
        <translation>tiene un dtype desconocido</translation>
    </message>
    <message>
        <source>the pickle in it is damaged or cut off ({cause}): get a complete copy.</source>
        <translation>el pickle que contiene está dañado o cortado ({cause}): consiga una copia completa.</translation>
    </message>
    <message>
        <source>{path} is a {title}, not a model: choose a .pt, .safetensors, .pt2, .onnx or .py file.</source>
        <translation>{path} no es un modelo ({title}): elija un archivo .pt, .safetensors, .pt2, .onnx o .py.</translation>
    </message>
    <message>
        <source>has the shape {shape}, the model needs {expected}</source>
        <translation>tiene la forma {shape} y el modelo necesita {expected}</translation>
    </message>
    <message>
        <source>is {dtype}, which is not converted</source>
        <translation>es {dtype}, que no se convierte</translation>
    </message>
    <message>
        <source>has no values that can be read</source>
        <translation>no tiene valores que se puedan leer</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>it is no protobuf message</source>
        <translation>no es un mensaje protobuf</translation>
    </message>
    <message>
        <source>its description is larger than {most_bytes} MB</source>
        <translation>su descripción pasa de {most_bytes} MB</translation>
    </message>
    <message>
        <source>{path} is a damaged ONNX model, {cause}: get a complete copy.</source>
        <translation>{path} es un modelo ONNX dañado, {cause}: consiga una copia completa.</translation>
    </message>
    <message>
        <source>{path} is an ONNX model without a graph: export it again.</source>
        <translation>{path} es un modelo ONNX sin grafo: vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>{count} operators: {operators}.</source>
        <translation>{count} operadores: {operators}.</translation>
    </message>
    <message>
        <source>It has no operators.</source>
        <translation>No tiene operadores.</translation>
    </message>
    <message>
        <source>Made by {producer}.</source>
        <translation>Creado por {producer}.</translation>
    </message>
    <message>
        <source>its graphs are nested more than {deepest} deep</source>
        <translation>sus grafos tienen más de {deepest} niveles anidados</translation>
    </message>
    <message>
        <source>it has more than {most_tensors:,} tensors</source>
        <translation>tiene más de {most_tensors:,} tensores</translation>
    </message>
    <message>
        <source>has its values in another file</source>
        <translation>tiene sus valores en otro archivo</translation>
    </message>
    <message>
        <source>points outside its folder ({location})</source>
        <translation>apunta fuera de su carpeta ({location})</translation>
    </message>
    <message>
        <source>needs {size_bytes:,} bytes for its shape and has {held:,}</source>
        <translation>necesita {size_bytes:,} bytes para su forma y tiene {held:,}</translation>
    </message>
    <message>
        <source>a picture: drop it on the Layers tab</source>
        <translation>una imagen: suéltela en la pestaña Capas</translation>
    </message>
    <message>
        <source>a text: open it on the Generate or Quantize tab</source>
        <translation>un texto: ábralo en la pestaña Generar o Cuantizar</translation>
    </message>
    <message>
        <source>a folder of texts: choose it on the Quantize tab</source>
        <translation>una carpeta de textos: elíjala en la pestaña Cuantizar</translation>
    </message>
    <message>
        <source>a session: open it with File &gt; Open session</source>
        <translation>una sesión: ábrala con Archivo &gt; Abrir</translation>
    </message>
    <message>
        <source>{path} is no model but {goes_to}.</source>
        <translation>{path} no es un modelo, sino {goes_to}.</translation>
    </message>
    <message>
        <source>{path} is damaged, {name} {note}: get a complete copy.</source>
        <translation>{path} está dañado, {name} {note}: consiga una copia completa.</translation>
    </message>
    <message>
        <source>{path} has no state_dict {group!r}: choose one of {names}.</source>
        <translation>{path} no tiene ningún state_dict {group!r}: elija uno de {names}.</translation>
    </message>
    <message>
        <source>comparing keys with the gallery</source>
        <translation>comparando claves con la galería</translation>
    </message>
    <message>
        <source>There is no model {model!r}: use one of {keys}.</source>
        <translation>No hay ningún modelo {model!r}: use uno de {keys}.</translation>
    </message>
    <message>
        <source>{path} has no key that fits {model}: open it without naming a model.</source>
        <translation>{path} no tiene ninguna clave que encaje en {model}: ábralo sin nombrar un modelo.</translation>
    </message>
    <message>
        <source>Fits no model of the gallery; the best of them {sentence}.</source>
        <translation>No encaja en ningún modelo de la galería; lo más próximo: {sentence}.</translation>
    </message>
    <message>
        <source>Fits no model of the gallery.</source>
        <translation>No encaja en ningún modelo de la galería.</translation>
    </message>
    <message>
        <source>building {title}</source>
        <translation>construyendo {title}</translation>
    </message>
    <message>
        <source>Stored as {dtypes}; the model computes in its own dtypes.</source>
        <translation>Guardado como {dtypes}; el modelo calcula en sus propios dtypes.</translation>
    </message>
    <message>
        <source>weights from {file} (sha256 {digest})</source>
        <translation>pesos de {file} (sha256 {digest})</translation>
    </message>
    <message>
        <source>{provenance}, {count} of {total} keys</source>
        <translation>{provenance}, {count} de {total} claves</translation>
    </message>
    <message>
        <source>{count} keys keep the values that the model was built with.</source>
        <translation>{count} claves conservan los valores con los que se construyó el modelo.</translation>
    </message>
    <message>
        <source>Words are those of the word model&apos;s own dictionary (WikiText-2, in order of occurrence).</source>
        <translation>Las palabras son las del diccionario del propio modelo de palabras (WikiText-2, por orden de aparición).</translation>
    </message>
    <message>
        <source>is on the meta device and has no values</source>
        <translation>está en el dispositivo meta y no tiene valores</translation>
    </message>
    <message>
        <source>is a tensor subclass without plain values</source>
        <translation>es una subclase de tensor sin valores corrientes</translation>
    </message>
    <message>
        <source>is a nested tensor: its rows differ in length</source>
        <translation>es un tensor anidado: sus filas tienen longitudes distintas</translation>
    </message>
    <message>
        <source>is stored in a way that is not read here</source>
        <translation>está guardado de un modo que aquí no se lee</translation>
    </message>
    <message>
        <source>is quantized ({scheme})</source>
        <translation>está cuantizado ({scheme})</translation>
    </message>
    <message>
        <source>is quantized (scheme unknown)</source>
        <translation>está cuantizado (esquema desconocido)</translation>
    </message>
    <message>
        <source>is sparse ({layout})</source>
        <translation>es disperso ({layout})</translation>
    </message>
    <message>
        <source>{path} is larger than {most_bytes} MB: choose the file that defines the model.</source>
        <translation>{path} pasa de {most_bytes} MB: elija el archivo que define el modelo.</translation>
    </message>
    <message>
        <source>{path} defines no nn.Module class, no class at all: choose the file that defines the model.</source>
        <translation>{path} no define ninguna clase nn.Module, ni ninguna otra: elija el archivo que define el modelo.</translation>
    </message>
    <message>
        <source>{path} defines no nn.Module class, only {names}: choose the file that defines the model.</source>
        <translation>{path} no define ninguna clase nn.Module, solo {names}: elija el archivo que define el modelo.</translation>
    </message>
    <message>
        <source>Parsed, not run; running it needs your consent.</source>
        <translation>Analizado, no ejecutado; para ejecutarlo hace falta su consentimiento.</translation>
    </message>
    <message>
        <source>{name} needs {arguments}.</source>
        <translation>{name} necesita {arguments}.</translation>
    </message>
    <message>
        <source>{path} is no valid Python ({reason}): correct it first.</source>
        <translation>{path} no es Python válido ({reason}): corríjalo primero.</translation>
    </message>
    <message>
        <source>{path} is no valid Python in line {line} ({reason}): correct it first.</source>
        <translation>{path} no es Python válido en la línea {line} ({reason}): corríjalo primero.</translation>
    </message>
    <message>
        <source>{path} cannot be parsed ({type}): choose another file.</source>
        <translation>{path} no se puede analizar ({type}): elija otro archivo.</translation>
    </message>
    <message>
        <source>choose a model (.pt, .safetensors, .pt2, .onnx, .py), a picture or a text</source>
        <translation>elija un modelo (.pt, .safetensors, .pt2, .onnx, .py), una imagen o un texto</translation>
    </message>
    <message>
        <source>{path} is empty: choose a file with something in it.</source>
        <translation>{path} está vacío: elija un archivo con contenido.</translation>
    </message>
    <message>
        <source>TorchScript archive (torch.jit.save)</source>
        <translation>Archivo TorchScript (torch.jit.save)</translation>
    </message>
    <message>
        <source>exported program (torch.export.save)</source>
        <translation>programa exportado (torch.export.save)</translation>
    </message>
    <message>
        <source>PyTorch file (torch.save)</source>
        <translation>archivo de PyTorch (torch.save)</translation>
    </message>
    <message>
        <source>{path} is {what}, not a PyTorch model: {remedy}.</source>
        <translation>{path} es {what}, no un modelo de PyTorch: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is a zip archive without a PyTorch model in it: unpack it first.</source>
        <translation>{path} es un archivo zip sin ningún modelo de PyTorch: descomprímalo primero.</translation>
    </message>
    <message>
        <source>{path} may not be read ({strerror}): check its permissions.</source>
        <translation>{path} no se puede leer ({strerror}): compruebe sus permisos.</translation>
    </message>
    <message>
        <source>{path} is a folder without {split_files}: choose a file, or a folder of texts.</source>
        <translation>{path} es una carpeta sin {split_files}: elija un archivo o una carpeta de textos.</translation>
    </message>
    <message>
        <source>folder of texts ({found})</source>
        <translation>carpeta de textos ({found})</translation>
    </message>
    <message>
        <source>{path} is a truncated zip archive (its directory is missing): get a complete copy.</source>
        <translation>{path} es un archivo zip truncado (falta su directorio): consiga una copia completa.</translation>
    </message>
    <message>
        <source>{image} picture</source>
        <translation>imagen {image}</translation>
    </message>
    <message>
        <source>BMP picture</source>
        <translation>imagen BMP</translation>
    </message>
    <message>
        <source>PBM, PGM or PPM picture</source>
        <translation>imagen PBM, PGM o PPM</translation>
    </message>
    <message>
        <source>{path} is {what}: {remedy}.</source>
        <translation>{path} es {what}: {remedy}.</translation>
    </message>
    <message>
        <source>safetensors file</source>
        <translation>archivo safetensors</translation>
    </message>
    <message>
        <source>PyTorch file of the format before 1.6 (torch.save)</source>
        <translation>archivo de PyTorch con el formato anterior a 1.6 (torch.save)</translation>
    </message>
    <message>
        <source>plain pickle, not a torch.save file</source>
        <translation>pickle corriente, no un archivo de torch.save</translation>
    </message>
    <message>
        <source>plain pickle (protocol 0)</source>
        <translation>pickle corriente (protocolo 0)</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>modelo ONNX</translation>
    </message>
    <message>
        <source>text in UTF-16</source>
        <translation>texto en UTF-16</translation>
    </message>
    <message>
        <source>text, but not in UTF-8</source>
        <translation>texto, pero no en UTF-8</translation>
    </message>
    <message>
        <source>{path} is a web page (HTML), perhaps an error page: download the file itself again.</source>
        <translation>{path} es una página web (HTML), quizá una página de error: vuelva a descargar el propio archivo.</translation>
    </message>
    <message>
        <source>{path} is an XML or SVG file: {remedy}.</source>
        <translation>{path} es un archivo XML o SVG: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is a Git LFS pointer, not the file itself: fetch it with git lfs pull.</source>
        <translation>{path} es un puntero de Git LFS, no el propio archivo: obténgalo con git lfs pull.</translation>
    </message>
    <message>
        <source>Python source</source>
        <translation>código fuente de Python</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>texto en UTF-8</translation>
    </message>
    <message>
        <source>LayerLab lesson</source>
        <translation>lección de LayerLab</translation>
    </message>
    <message>
        <source>{path} is JSON nested too deeply to read: {remedy}.</source>
        <translation>{path} es JSON con demasiados niveles anidados para leerlo: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is a damaged session file: choose another one, or start fresh.</source>
        <translation>{path} es un archivo de sesión dañado: elija otro o empiece de nuevo.</translation>
    </message>
    <message>
        <source>LayerLab session</source>
        <translation>sesión de LayerLab</translation>
    </message>
    <message>
        <source>{path} is a notebook: save its code as .py.</source>
        <translation>{path} es un cuaderno: guarde su código como .py.</translation>
    </message>
    <message>
        <source>{path} is JSON, neither a model nor a session: {remedy}.</source>
        <translation>{path} es JSON, pero ni un modelo ni una sesión: {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds bytes of an unknown format: {remedy}.</source>
        <translation>{path} contiene bytes de un formato desconocido: {remedy}.</translation>
    </message>
    <message>
        <source>{path} holds bytes of an unknown format, whatever its name {suffix} says: {remedy}.</source>
        <translation>{path} contiene bytes de un formato desconocido, diga lo que diga su nombre {suffix}: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is no file name: choose a file that exists.</source>
        <translation>{path} no es un nombre de archivo: elija un archivo que exista.</translation>
    </message>
    <message>
        <source>{path} is {kind}: choose a regular file.</source>
        <translation>{path} es {kind}: elija un archivo normal.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}): check the disk.</source>
        <translation>{path} no se puede leer ({strerror}): compruebe el disco.</translation>
    </message>
    <message>
        <source>{path} was changed while it was read: open it again.</source>
        <translation>{path} cambió mientras se leía: vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>SHA-256 of {file}</source>
        <translation>SHA-256 de {file}</translation>
    </message>
    <message>
        <source>{path} is a link to a file that does not exist: choose the file itself.</source>
        <translation>{path} es un enlace a un archivo que no existe: elija el propio archivo.</translation>
    </message>
    <message>
        <source>There is no file {path}: choose one that exists.</source>
        <translation>No hay ningún archivo {path}: elija uno que exista.</translation>
    </message>
    <message>
        <source>{path} may not be read: ask for the permission, or choose a copy of your own.</source>
        <translation>No tiene permiso para leer {path}: pídalo o elija una copia propia.</translation>
    </message>
    <message>
        <source>{path} is a folder: choose a file in it.</source>
        <translation>{path} es una carpeta: elija un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({strerror}): choose another file.</source>
        <translation>{path} no se puede abrir ({strerror}): elija otro archivo.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a pipe (FIFO)</source>
        <translation>una tubería (FIFO)</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>un socket</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>algo que no es un archivo normal</translation>
    </message>
    <message>
        <source>{path} did not end within {seconds:g} s: look for an endless loop at its top.</source>
        <translation>{path} no terminó en {seconds:g} s: busque un bucle infinito en su nivel superior.</translation>
    </message>
    <message>
        <source>trying {file} in a process of its own</source>
        <translation>probando {file} en un proceso aparte</translation>
    </message>
    <message>
        <source>{path} ends the process that runs it (code {code}): remove its call to exit.</source>
        <translation>{path} termina el proceso que lo ejecuta (código {code}): quite su llamada a exit.</translation>
    </message>
    <message>
        <source>fits {title}: {count} of {total} keys</source>
        <translation>encaja en {title}: {count} de {total} claves</translation>
    </message>
    <message>
        <source>{fits}, {count} unexpected</source>
        <translation>{fits}, {count} inesperadas</translation>
    </message>
    <message>
        <source>{fits}, {count} mismatched</source>
        <translation>{fits}, {count} que no coinciden</translation>
    </message>
    <message>
        <source>{path} is a {title}, which is never run: open it to look at it.</source>
        <translation>{path} ({title}) nunca se ejecuta: ábralo para verlo.</translation>
    </message>
    <message>
        <source>{path} is not trusted as it is now: see what it would run, and allow it first.</source>
        <translation>{path}, tal como está ahora, no es de confianza: vea qué ejecutaría y permítalo primero.</translation>
    </message>
    <message>
        <source>running {file}</source>
        <translation>ejecutando {file}</translation>
    </message>
    <message>
        <source>initialised from seed {seed}, not trained; class of {file} (sha256 {digest})</source>
        <translation>inicializado con la semilla {seed}, sin entrenar; clase de {file} (sha256 {digest})</translation>
    </message>
    <message>
        <source>module of {file} (sha256 {digest})</source>
        <translation>módulo de {file} (sha256 {digest})</translation>
    </message>
    <message>
        <source>{text!r} is no plain value: give a number, a text in quotes, True, False, None or a list.</source>
        <translation>{text!r} no es un valor simple: indique un número, un texto entre comillas, True, False, None o una lista.</translation>
    </message>
    <message>
        <source>{path} defines {names}: choose one of them.</source>
        <translation>{path} define {names}: elija una de ellas.</translation>
    </message>
    <message>
        <source>{path} defines no module class {name}: choose one of {names}.</source>
        <translation>{path} no define ninguna clase de módulo {name}: elija una de {names}.</translation>
    </message>
    <message>
        <source>{name} needs {arguments}: give a value for each.</source>
        <translation>{name} necesita {arguments}: indique un valor para cada uno.</translation>
    </message>
    <message>
        <source>reading {file}</source>
        <translation>leyendo {file}</translation>
    </message>
    <message>
        <source>{path} fails when it is run: {error}: correct it and try again.</source>
        <translation>{path} falla al ejecutarse: {error}: corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{path} needs the module {name}: install it, or put all code into one file.</source>
        <translation>{path} necesita el módulo {name}: instálelo o ponga todo el código en un archivo.</translation>
    </message>
    <message>
        <source>{path} defines no module class {class_name}: choose another class.</source>
        <translation>{path} no define ninguna clase de módulo {class_name}: elija otra clase.</translation>
    </message>
    <message>
        <source>{class_name} cannot be built ({error}): check its arguments.</source>
        <translation>{class_name} no se puede construir ({error}): compruebe sus argumentos.</translation>
    </message>
    <message>
        <source>{class_name} of {path} makes no module: choose another class.</source>
        <translation>{class_name} de {path} no crea ningún módulo: elija otra clase.</translation>
    </message>
    <message>
        <source>{path} needs a class that is not here ({error}): open the .py file that defines it, then these weights.</source>
        <translation>{path} necesita una clase que no está aquí ({error}): abra el archivo .py que la define y después estos pesos.</translation>
    </message>
    <message>
        <source>{path} holds a {type}, not a module: open it without running it.</source>
        <translation>{path} contiene un {type}, no un módulo: ábralo sin ejecutarlo.</translation>
    </message>
    <message>
        <source>its metadata is no table of texts</source>
        <translation>sus metadatos no son una tabla de textos</translation>
    </message>
    <message>
        <source>Metadata: {texts}.</source>
        <translation>Metadatos: {texts}.</translation>
    </message>
    <message>
        <source>its header claims {length:,} bytes, more than {most_header_bytes:,}</source>
        <translation>su cabecera declara {length:,} bytes, más de {most_header_bytes:,}</translation>
    </message>
    <message>
        <source>its header claims {length:,} bytes of {held:,}: it is cut off</source>
        <translation>su cabecera declara {length:,} bytes de {held:,}: está cortado</translation>
    </message>
    <message>
        <source>its header is not UTF-8</source>
        <translation>su cabecera no es UTF-8</translation>
    </message>
    <message>
        <source>its header is nested too deeply</source>
        <translation>su cabecera tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>its header is not JSON</source>
        <translation>su cabecera no es JSON</translation>
    </message>
    <message>
        <source>its header is no table of tensors</source>
        <translation>su cabecera no es una tabla de tensores</translation>
    </message>
    <message>
        <source>{name} stands in its header more than once</source>
        <translation>{name} aparece más de una vez en su cabecera</translation>
    </message>
    <message>
        <source>{shown} lacks its dtype, shape or data_offsets</source>
        <translation>a {shown} le falta el dtype, la forma o data_offsets</translation>
    </message>
    <message>
        <source>{shown} has no possible shape</source>
        <translation>{shown} no tiene una forma posible</translation>
    </message>
    <message>
        <source>{shown} has no possible data_offsets</source>
        <translation>{shown} no tiene unos data_offsets posibles</translation>
    </message>
    <message>
        <source>{shown} needs {needed:,} bytes for its shape and has {size_bytes:,}</source>
        <translation>{shown} necesita {needed:,} bytes para su forma y tiene {size_bytes:,}</translation>
    </message>
    <message>
        <source>has a dtype that torch lacks</source>
        <translation>tiene un dtype que torch no conoce</translation>
    </message>
    <message>
        <source>{name} overlaps the tensor before it</source>
        <translation>{name} se solapa con el tensor anterior</translation>
    </message>
    <message>
        <source>{name} leaves a hole before it</source>
        <translation>{name} deja un hueco delante</translation>
    </message>
    <message>
        <source>its tensors need {at:,} bytes and the file has {available:,}: it is cut off</source>
        <translation>sus tensores necesitan {at:,} bytes y el archivo tiene {available:,}: está cortado</translation>
    </message>
    <message>
        <source>{count:,} bytes behind its last tensor belong to none</source>
        <translation>{count:,} bytes después del último tensor no son de ninguno</translation>
    </message>
    <message>
        <source>{path} is a damaged safetensors file, {cause}: get a complete copy.</source>
        <translation>{path} es un archivo safetensors dañado, {cause}: consiga una copia completa.</translation>
    </message>
    <message>
        <source>{path} cannot be looked into ({error}): close some programs and try again.</source>
        <translation>{path} no se puede examinar ({error}): cierre algunos programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{path} took longer than {seconds:g} s to be looked into: it is damaged, or made to do harm.</source>
        <translation>Examinar {path} llevó más de {seconds:g} s: está dañado o se hizo para causar daño.</translation>
    </message>
    <message>
        <source>looking into {file}</source>
        <translation>examinando {file}</translation>
    </message>
    <message>
        <source>{path} made the process that looked into it end with code {code}: it is damaged, or made to do harm.</source>
        <translation>{path} hizo que el proceso que lo examinaba terminara con el código {code}: está dañado o se hizo para causar daño.</translation>
    </message>
    <message>
        <source>{path} could not be looked into: it is damaged, or made to do harm.</source>
        <translation>{path} no se pudo examinar: está dañado o se hizo para causar daño.</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>unpack it first</source>
        <translation>descomprímalo primero</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>un archivo bzip2</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo xz</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>un archivo Zstandard</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>un archivo 7z</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <source>a GGUF model of llama.cpp</source>
        <translation>un modelo GGUF de llama.cpp</translation>
    </message>
    <message>
        <source>choose the .safetensors file that it was made from</source>
        <translation>elija el archivo .safetensors del que se hizo</translation>
    </message>
    <message>
        <source>a NumPy array (.npy)</source>
        <translation>una matriz de NumPy (.npy)</translation>
    </message>
    <message>
        <source>save tensors with safetensors or torch.save instead</source>
        <translation>guarde los tensores con safetensors o torch.save</translation>
    </message>
    <message>
        <source>an HDF5 file (Keras or plain data)</source>
        <translation>un archivo HDF5 (Keras o solo datos)</translation>
    </message>
    <message>
        <source>convert its weights to .safetensors</source>
        <translation>convierta sus pesos a .safetensors</translation>
    </message>
    <message>
        <source>a TensorFlow Lite model</source>
        <translation>un modelo TensorFlow Lite</translation>
    </message>
    <message>
        <source>convert it to ONNX</source>
        <translation>conviértalo a ONNX</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>copy its text into a .txt file</source>
        <translation>copie su texto en un archivo .txt</translation>
    </message>
    <message>
        <source>a Parquet table</source>
        <translation>una tabla Parquet</translation>
    </message>
    <message>
        <source>export its text column as .txt</source>
        <translation>exporte su columna de texto como .txt</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>choose a model, picture or text</source>
        <translation>elija un modelo, una imagen o un texto</translation>
    </message>
    <message>
        <source>a program for Linux</source>
        <translation>un programa para Linux</translation>
    </message>
    <message>
        <source>a program for Windows</source>
        <translation>un programa para Windows</translation>
    </message>
    <message>
        <source>a WAV sound</source>
        <translation>un sonido WAV</translation>
    </message>
    <message>
        <source>an icon (.ico)</source>
        <translation>un icono (.ico)</translation>
    </message>
    <message>
        <source>save it as PNG</source>
        <translation>guárdelo como PNG</translation>
    </message>
    <message>
        <source>a video, or a HEIC or AVIF picture</source>
        <translation>un vídeo, o una imagen HEIC o AVIF</translation>
    </message>
    <message>
        <source>save a picture as PNG</source>
        <translation>guarde una imagen como PNG</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>una imagen OpenEXR</translation>
    </message>
    <message>
        <source>a NumPy archive (.npz)</source>
        <translation>un archivo comprimido de NumPy (.npz)</translation>
    </message>
    <message>
        <source>an Office document</source>
        <translation>un documento de Office</translation>
    </message>
    <message>
        <source>save its text as .txt</source>
        <translation>guarde su texto como .txt</translation>
    </message>
    <message>
        <source>an OpenDocument or EPUB file</source>
        <translation>un archivo OpenDocument o EPUB</translation>
    </message>
    <message>
        <source>a Keras model</source>
        <translation>un modelo de Keras</translation>
    </message>
    <message>
        <source>a Java archive</source>
        <translation>un archivo Java (.jar)</translation>
    </message>
    <message>
        <source>It holds more than {most_tensors:,} tensors or {most_values:,} values; the rest is not shown.</source>
        <translation>Contiene más de {most_tensors:,} tensores o {most_values:,} valores; el resto no se muestra.</translation>
    </message>
    <message>
        <source>It is nested more than {deepest} levels deep; what is deeper is not shown.</source>
        <translation>Tiene más de {deepest} niveles anidados; lo más profundo no se muestra.</translation>
    </message>
    <message>
        <source>Compiled code of {model}, shown as text; running it needs your consent.</source>
        <translation>Código compilado de {model}, mostrado como texto; para ejecutarlo hace falta su consentimiento.</translation>
    </message>
    <message>
        <source>{path} is of an unknown version of torch&apos;s old format: save it again with a newer torch.</source>
        <translation>{path} es de una versión desconocida del formato antiguo de torch: vuelva a guardarlo con un torch más reciente.</translation>
    </message>
    <message>
        <source>{path} holds {data} and no tensors: choose a state_dict or a checkpoint.</source>
        <translation>{path} contiene {data} y ningún tensor: elija un state_dict o un punto de control.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>Opening it with torch.load would import {names}; nothing was imported.</source>
        <translation>Abrirlo con torch.load importaría {names}; no se ha importado nada.</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path}: {problem}</translation>
    </message>
    <message>
        <source>{path}: the pickle in it is damaged or cut off ({cause}), and would import {names}: get a complete copy.</source>
        <translation>{path}: el pickle que contiene está dañado o cortado ({cause}) e importaría {names}: consiga una copia completa.</translation>
    </message>
    <message>
        <source>{path} was saved on a big-endian machine: save it again with safetensors.</source>
        <translation>{path} se guardó en una máquina big-endian: vuelva a guardarlo con safetensors.</translation>
    </message>
    <message>
        <source>a {type}</source>
        <translation>un {type}</translation>
    </message>
    <message>
        <source>a {type} of {count:,}</source>
        <translation>un {type} de {count:,}</translation>
    </message>
    <message>
        <source>a value of type {type}</source>
        <translation>un valor de tipo {type}</translation>
    </message>
    <message>
        <source>nothing that it names</source>
        <translation>nada de lo que nombra</translation>
    </message>
    <message>
        <source>Run {path} (SHA-256 {sha256})? It would import {names}, and can do all that you can.</source>
        <translation>¿Ejecutar {path} (SHA-256 {sha256})? Importaría {names} y puede hacer todo lo que puede hacer usted.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}): check its permissions.</source>
        <translation>{file} no se puede leer ({strerror}): compruebe sus permisos.</translation>
    </message>
    <message>
        <source>{parent} cannot be made ({strerror}): choose another folder.</source>
        <translation>{parent} no se puede crear ({strerror}): elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} was damaged and is now {aside}: files have to be trusted again.</source>
        <translation>{file} estaba dañado y ahora es {aside}: hay que volver a confiar en los archivos.</translation>
    </message>
    <message>
        <source>{file} is damaged: files have to be trusted again.</source>
        <translation>{file} está dañado: hay que volver a confiar en los archivos.</translation>
    </message>
    <message>
        <source>{path} ends within {name}: get a complete copy.</source>
        <translation>{path} termina dentro de {name}: consiga una copia completa.</translation>
    </message>
    <message>
        <source>{path} is damaged at {name} (checksum): get a complete copy.</source>
        <translation>{path} está dañado en {name} (suma de comprobación): consiga una copia completa.</translation>
    </message>
    <message>
        <source>{path}: {name} reaches beyond its storage: get a sound copy.</source>
        <translation>{path}: {name} se sale de su almacenamiento: consiga una copia en buen estado.</translation>
    </message>
    <message>
        <source>looking for NaN and Inf</source>
        <translation>buscando NaN e Inf</translation>
    </message>
    <message>
        <source>NaN or Inf in {name}.</source>
        <translation>NaN o Inf en {name}.</translation>
    </message>
    <message>
        <source>NaN or Inf in {name} and in {count} more tensors.</source>
        <translation>NaN o Inf en {name} y en {count} tensores más.</translation>
    </message>
    <message>
        <source>{weights} is a {title}, no state_dict: choose a .safetensors, .pt or .pth file.</source>
        <translation>{weights} ({title}) no es un state_dict: elija un archivo .safetensors, .pt o .pth.</translation>
    </message>
    <message>
        <source>{weights} has no vocabulary beside it ({own}): give the corpus folder that it was trained on, or a file with its words.</source>
        <translation>{weights} no tiene vocabulario al lado ({own}): indique la carpeta del corpus con el que se entrenó o un archivo con sus palabras.</translation>
    </message>
    <message>
        <source>words from {file}</source>
        <translation>palabras de {file}</translation>
    </message>
    <message>
        <source>{provenance}, {source}</source>
        <translation>{provenance}, {source}</translation>
    </message>
    <message>
        <source>{path} has NaN or Inf in {key}, so it cannot predict a word: train it again.</source>
        <translation>{path} tiene NaN o Inf en {key} y no puede predecir ninguna palabra: vuelva a entrenarlo.</translation>
    </message>
    <message>
        <source>building {file}</source>
        <translation>construyendo {file}</translation>
    </message>
    <message>
        <source>words in their order in {folder}</source>
        <translation>palabras por su orden en {folder}</translation>
    </message>
    <message>
        <source>{path} has rows for {ntoken:,} words, and {source} has {count:,} different words: give the corpus or vocabulary that the model was trained with.</source>
        <translation>{path} tiene filas para {ntoken:,} palabras y {source} tiene {count:,} palabras distintas: indique el corpus o el vocabulario con el que se entrenó el modelo.</translation>
    </message>
    <message>
        <source>weights from {name}</source>
        <translation>pesos de {name}</translation>
    </message>
    <message>
        <source>{file} is no record of a training: get a sound copy, or move it away.</source>
        <translation>{file} no es el registro de un entrenamiento: consiga una copia en buen estado o muévalo a otro sitio.</translation>
    </message>
    <message>
        <source>{weights} is not the file that {file} describes (its SHA-256 differs): get both again, or move {file} away.</source>
        <translation>{weights} no es el archivo que describe {file} (su SHA-256 es distinto): consiga de nuevo ambos o mueva {file} a otro sitio.</translation>
    </message>
    <message>
        <source>{provenance}; {name}</source>
        <translation>{provenance}; {name}</translation>
    </message>
    <message>
        <source>{folder} has no word model in it (weights NAME.safetensors and words NAME{vocabulary}): choose the folder that a training has written.</source>
        <translation>{folder} no contiene ningún modelo de palabras (pesos NAME.safetensors y palabras NAME{vocabulary}): elija la carpeta que ha escrito un entrenamiento.</translation>
    </message>
    <message>
        <source>{folder} has several word models in it ({names}): choose one of these files.</source>
        <translation>{folder} contiene varios modelos de palabras ({names}): elija uno de estos archivos.</translation>
    </message>
    <message>
        <source>{folder} may not be read ({strerror}): check its permissions.</source>
        <translation>{folder} no se puede leer ({strerror}): compruebe sus permisos.</translation>
    </message>
    <message>
        <source>{path} holds no word model ({first}, {second} and {third}): open it as a model to look at it.</source>
        <translation>{path} no contiene ningún modelo de palabras ({first}, {second} y {third}): ábralo como modelo para verlo.</translation>
    </message>
    <message>
        <source>{path} has no {key}: save the whole state_dict of the word model.</source>
        <translation>{path} no tiene {key}: guarde el state_dict completo del modelo de palabras.</translation>
    </message>
    <message>
        <source>{path}: {key} has the shape {shape}, not that of a matrix: get a sound copy.</source>
        <translation>{path}: {key} tiene la forma {shape}, no la de una matriz: consiga una copia en buen estado.</translation>
    </message>
    <message>
        <source>a GRU&apos;s</source>
        <translation>de una GRU</translation>
    </message>
    <message>
        <source>a plain RNN&apos;s</source>
        <translation>de una RNN simple</translation>
    </message>
    <message>
        <source>{path}: rnn.weight_hh_l0 is {kind} ({shape}), not an LSTM&apos;s: train a model with an LSTM.</source>
        <translation>{path}: rnn.weight_hh_l0 es {kind} ({shape}), no de una LSTM: entrene un modelo con una LSTM.</translation>
    </message>
    <message>
        <source>{path} claims {nlayers:,} layers, more than {most}: get a sound copy.</source>
        <translation>{path} declara {nlayers:,} capas, más de {most}: consiga una copia en buen estado.</translation>
    </message>
    <message>
        <source>{path}: {key} has the shape {shape}, but the other tensors need {wanted}: get a sound copy.</source>
        <translation>{path}: {key} tiene la forma {shape}, pero los demás tensores necesitan {wanted}: consiga una copia en buen estado.</translation>
    </message>
    <message>
        <source>{path} has {key}, which no word model with a plain LSTM has: train one.</source>
        <translation>{path} tiene {key}, que ningún modelo de palabras con una LSTM simple tiene: entrene uno.</translation>
    </message>
    <message>
        <source>{path}: {key} is {dtype}, not float: open the state_dict of the float model.</source>
        <translation>{path}: {key} es {dtype}, no float: abra el state_dict del modelo float.</translation>
    </message>
    <message>
        <source>{path}: {key} {note}: save the state_dict again with torch.save.</source>
        <translation>{path}: {key} {note}: vuelva a guardar el state_dict con torch.save.</translation>
    </message>
    <message>
        <source>{path} is quantized already ({packed}): open the float32 model, and quantize it here.</source>
        <translation>{path} ya está cuantizado ({packed}): abra el modelo float32 y cuantícelo aquí.</translation>
    </message>
    <message>
        <source>{path} is a damaged zip archive ({error}): get a complete copy.</source>
        <translation>{path} es un archivo zip dañado ({error}): consiga una copia completa.</translation>
    </message>
    <message>
        <source>{path} claims {count:,} members, more than {most_members:,}: it is not read.</source>
        <translation>{path} declara {count:,} miembros, más de {most_members:,}: no se lee.</translation>
    </message>
    <message>
        <source>{count} names occur more than once; the last one counts.</source>
        <translation>{count} nombres aparecen más de una vez; cuenta el último.</translation>
    </message>
    <message>
        <source>Names lead out of the archive ({outside!r}); nothing is unpacked.</source>
        <translation>Hay nombres que llevan fuera del archivo ({outside!r}); no se descomprime nada.</translation>
    </message>
    <message>
        <source>It claims to unpack to {claimed:,} bytes from {size:,}; it is not unpacked.</source>
        <translation>Declara que de {size:,} bytes se descomprimen {claimed:,}; no se descomprime.</translation>
    </message>
    <message>
        <source>{path} has no {name}: get a complete copy.</source>
        <translation>{path} no tiene {name}: consiga una copia completa.</translation>
    </message>
    <message>
        <source>{path}: {name} is larger than {most_bytes} MB: it is not read.</source>
        <translation>{path}: {name} pasa de {most_bytes} MB: no se lee.</translation>
    </message>
    <message>
        <source>{path} is damaged at {name} ({error}): get a complete copy.</source>
        <translation>{path} está dañado en {name} ({error}): consiga una copia completa.</translation>
    </message>
    <message>
        <source>{path} is packed in a way that is not read ({error}): save it again.</source>
        <translation>{path} está comprimido de un modo que no se lee ({error}): vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>{count} digits cannot be read: give 1 to {longest}.</source>
        <translation>{count} dígitos no se pueden leer: indique de 1 a {longest}.</translation>
    </message>
    <message>
        <source>{digit} is no digit: use 0 to {digits}.</source>
        <translation>{digit} no es un dígito: use de 0 a {digits}.</translation>
    </message>
    <message>
        <source>A small nn.Transformer that sorts up to ten digits or reverses their order: attention to follow.</source>
        <translation>Un nn.Transformer pequeño que ordena hasta diez dígitos o invierte su orden: atención para seguir paso a paso.</translation>
    </message>
    <message>
        <source>Twelve encoder layers of BERT-base&apos;s size, 85 million parameters, as shapes without values.</source>
        <translation>Doce capas de codificador del tamaño de BERT-base, 85 millones de parámetros, como formas sin valores.</translation>
    </message>
    <message>
        <source>Two convolutions and three linear layers that read a 32x32 picture of a digit, trained on MNIST.</source>
        <translation>Dos convoluciones y tres capas lineales que leen una imagen de 32x32 de un dígito, entrenadas con MNIST.</translation>
    </message>
    <message>
        <source>One linear layer, small enough to follow every number: y = x Wᵀ + b.</source>
        <translation>Una capa lineal, lo bastante pequeña para seguir cada número: y = x Wᵀ + b.</translation>
    </message>
    <message>
        <source>Names the part of speech of every word: embedding, LSTM and a linear layer, trained on English-EWT.</source>
        <translation>Nombra la categoría gramatical de cada palabra: embedding, LSTM y una capa lineal, entrenados con English-EWT.</translation>
    </message>
    <message>
        <source>Two linear layers with a ReLU between them and a softmax: 100 features in, ten probabilities out.</source>
        <translation>Dos capas lineales con una ReLU entre ellas y un softmax: entran 100 características, salen diez probabilidades.</translation>
    </message>
    <message>
        <source>torch.nn.Transformer with its defaults: six encoder and six decoder layers, eight attention heads.</source>
        <translation>torch.nn.Transformer con sus valores por defecto: seis capas de codificador y seis de decodificador, ocho cabezas de atención.</translation>
    </message>
    <message>
        <source>{type} is not a word model: choose Word LSTM.</source>
        <translation>{type} no es un modelo de palabras: elija Word LSTM.</translation>
    </message>
    <message>
        <source>Word language model: embedding, 5-layer LSTM and a decoder over 33,278 words, trained on WikiText-2.</source>
        <translation>Modelo de lenguaje de palabras: embedding, LSTM de 5 capas y un decodificador de 33.278 palabras, entrenado con WikiText-2.</translation>
    </message>
    <message>
        <source>{name} is {module} {type}, whose float weights cannot be read: run this model by the tutorial protocol.</source>
        <translation>{name} es {module} {type}, cuyos pesos float no se pueden leer: ejecute este modelo con el protocolo del tutorial.</translation>
    </message>
    <message>
        <source>The LSTM is bidirectional, projected or batch first, unlike the tutorial&apos;s: use the tutorial protocol.</source>
        <translation>La LSTM es bidireccional, con proyección o con el lote primero, a diferencia de la del tutorial: use el protocolo del tutorial.</translation>
    </message>
    <message>
        <source>{correct:,} of {samples:,} are read right, {percent:.1f} %.</source>
        <translation>Se leen bien {correct:,} de {samples:,}, el {percent:.1f}&#xa0;%.</translation>
    </message>
    <message>
        <source>{correct:,} of {samples:,} are read right, {percent:.1f} %; the {digit} is the hardest with {least:.0f} %.</source>
        <translation>Se leen bien {correct:,} de {samples:,}, el {percent:.1f}&#xa0;%; el {digit} es el más difícil, con el {least:.0f}&#xa0;%.</translation>
    </message>
    <message>
        <source>Drawing digits</source>
        <translation>Dibujando los dígitos</translation>
    </message>
    <message>
        <source>Reading digits</source>
        <translation>Leyendo los dígitos</translation>
    </message>
    <message>
        <source>{title} does not read pictures of 32 × 32: choose LeNet.</source>
        <translation>{title} no lee imágenes de 32 × 32: elija LeNet.</translation>
    </message>
    <message>
        <source>{title} does not give ten outputs for a picture: choose LeNet.</source>
        <translation>{title} no da diez salidas por imagen: elija LeNet.</translation>
    </message>
    <message>
        <source>call {call} of {calls}</source>
        <translation>llamada {call} de {calls}</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>{name}: cross-attention</source>
        <translation>{name}: atención cruzada</translation>
    </message>
    <message>
        <source>{name}: self-attention, causal</source>
        <translation>{name}: autoatención, causal</translation>
    </message>
    <message>
        <source>{name}: self-attention</source>
        <translation>{name}: autoatención</translation>
    </message>
    <message>
        <source>{title} has no attention: choose a model with nn.MultiheadAttention.</source>
        <translation>{title} no tiene atención: elija un modelo con nn.MultiheadAttention.</translation>
    </message>
    <message>
        <source>The batch has no sample {sample}: count from 0.</source>
        <translation>El lote no tiene el ejemplo {sample}: cuente desde 0.</translation>
    </message>
    <message>
        <source>Reading attention</source>
        <translation>Leyendo la atención</translation>
    </message>
    <message>
        <source>Place {target} looks at place {source} with {weight:.2f}; on average a place spreads over {spread:.1f} of {places}.</source>
        <translation>La posición {target} mira a la posición {source} con {weight:.2f}; de media, una posición se reparte entre {spread:.1f} de {places}.</translation>
    </message>
    <message>
        <source>integrated gradients</source>
        <translation>gradientes integrados</translation>
    </message>
    <message>
        <source>output {name}</source>
        <translation>la salida {name}</translation>
    </message>
    <message>
        <source>output {name} at place {row}</source>
        <translation>la salida {name} en la posición {row}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” at place {row}</source>
        <translation>«{name}» en la posición {row}</translation>
    </message>
    <message>
        <source>No layer has a gradient: the loss does not depend on any weight here.</source>
        <translation>Ninguna capa tiene gradiente: aquí la pérdida no depende de ningún peso.</translation>
    </message>
    <message>
        <source>The longest gradient is {length:.3g}, of {name}.</source>
        <translation>El gradiente más largo es {length:.3g}, de {name}.</translation>
    </message>
    <message>
        <source>The longest gradient is {length:.3g}, of {name}; 1 layer gets none.</source>
        <translation>El gradiente más largo es {length:.3g}, de {name}; 1 capa no recibe ninguno.</translation>
    </message>
    <message>
        <source>The longest gradient is {length:.3g}, of {name}; {count} layers get none.</source>
        <translation>El gradiente más largo es {length:.3g}, de {name}; {count} capas no reciben ninguno.</translation>
    </message>
    <message>
        <source>The longest gradient is {length:.3g}, of {name}; that of {other} is {times:.3g} times shorter.</source>
        <translation>El gradiente más largo es {length:.3g}, de {name}; el de {other} es {times:.3g} veces más corto.</translation>
    </message>
    <message>
        <source>“{word}”, word {number}, matters most for {target}</source>
        <translation>«{word}», palabra {number}, es lo que más cuenta para {target}</translation>
    </message>
    <message>
        <source>Row {row}, column {column} matters most for {target}</source>
        <translation>La fila {row}, columna {column} es lo que más cuenta para {target}</translation>
    </message>
    <message>
        <source>Number {place} matters most for {target}</source>
        <translation>El número {place} es lo que más cuenta para {target}</translation>
    </message>
    <message>
        <source>{most}; the attributions add up to {total:.4g}, and f(x) − f(baseline) is {gained:.4g}.</source>
        <translation>{most}; las atribuciones suman {total:.4g}, y f(x) − f(referencia) es {gained:.4g}.</translation>
    </message>
    <message>
        <source>{most}.</source>
        <translation>{most}.</translation>
    </message>
    <message>
        <source>{title} has no weights, so there is no gradient to show: choose another model.</source>
        <translation>{title} no tiene pesos, así que no hay gradiente que mostrar: elija otro modelo.</translation>
    </message>
    <message>
        <source>A colour range of {fixed} is none: give a number above 0.</source>
        <translation>Un rango de color de {fixed} no lo es: indique un número mayor que 0.</translation>
    </message>
    <message>
        <source>{name} gives no output {part} in call {call}: choose one from the list.</source>
        <translation>{name} no da ninguna salida {part} en la llamada {call}: elija una de la lista.</translation>
    </message>
    <message>
        <source>{label} has {pages} pages, not a page {page}: choose an earlier one.</source>
        <translation>{label} tiene {pages} páginas, pero no la página {page}: elija una anterior.</translation>
    </message>
    <message>
        <source>The batch has {samples} samples, not a sample {sample}: count from 0.</source>
        <translation>El lote tiene {samples} ejemplos, pero no el ejemplo {sample}: cuente desde 0.</translation>
    </message>
    <message>
        <source>No value is a number: all are NaN or infinite.</source>
        <translation>Ningún valor es un número: todos son NaN o infinitos.</translation>
    </message>
    <message>
        <source>{reading}; 1 value is NaN or infinite.</source>
        <translation>{reading}; 1 valor es NaN o infinito.</translation>
    </message>
    <message>
        <source>{reading}; {count:,} values are NaN or infinite.</source>
        <translation>{reading}; {count:,} valores son NaN o infinitos.</translation>
    </message>
    <message>
        <source>{cell} is {value}.</source>
        <translation>{cell} es {value}.</translation>
    </message>
    <message>
        <source>Unit {unit} of {name} is switched off.</source>
        <translation>La unidad {unit} de {name} está desactivada.</translation>
    </message>
    <message>
        <source>The smallest {percent:g} % of the weights of the model are zero.</source>
        <translation>El {percent:g}&#xa0;% menor de los pesos del modelo está a cero.</translation>
    </message>
    <message>
        <source>The smallest {percent:g} % of the weights of {name} are zero.</source>
        <translation>El {percent:g}&#xa0;% menor de los pesos de {name} está a cero.</translation>
    </message>
    <message>
        <source>Noise of {percent:g} % on the model, from seed {seed}.</source>
        <translation>Ruido del {percent:g}&#xa0;% en el modelo, con la semilla {seed}.</translation>
    </message>
    <message>
        <source>Noise of {percent:g} % on {name}, from seed {seed}.</source>
        <translation>Ruido del {percent:g}&#xa0;% en {name}, con la semilla {seed}.</translation>
    </message>
    <message>
        <source>{changed:,} of {total:,} weights changed, {percent:.2g} %; {zeros:,} are zero.</source>
        <translation>{changed:,} de {total:,} pesos cambiados, el {percent:.2g}&#xa0;%; {zeros:,} son cero.</translation>
    </message>
    <message>
        <source>{title} cannot be copied ({error}): open a model that can.</source>
        <translation>{title} no se puede copiar ({error}): abra un modelo que sí se pueda.</translation>
    </message>
    <message>
        <source>{provenance}; 1 edit by hand</source>
        <translation>{provenance}; 1 cambio a mano</translation>
    </message>
    <message>
        <source>{provenance}; {count} edits by hand</source>
        <translation>{provenance}; {count} cambios a mano</translation>
    </message>
    <message>
        <source>There is no parameter {name}: use a name of the state_dict.</source>
        <translation>No existe el parámetro {name}: use un nombre del state_dict.</translation>
    </message>
    <message>
        <source>{name} has the shape ({shape}), there is no cell {index} in it: count from 0.</source>
        <translation>{name} tiene la forma ({shape}) y en ella no existe la celda {index}: cuente desde 0.</translation>
    </message>
    <message>
        <source>{value} is no weight: give a finite number.</source>
        <translation>{value} no es un peso: indique un número finito.</translation>
    </message>
    <message>
        <source>{name} ({type}) has no such units: choose a layer with weights.</source>
        <translation>{name} ({type}) no tiene unidades así: elija una capa con pesos.</translation>
    </message>
    <message>
        <source>{name} has {units:,} units, not a unit {unit}: count from 0.</source>
        <translation>{name} tiene {units:,} unidades, pero no la unidad {unit}: cuente desde 0.</translation>
    </message>
    <message>
        <source>A share of {share:g} cannot be pruned: give 0 to 1.</source>
        <translation>Una parte de {share:g} no se puede podar: indique de 0 a 1.</translation>
    </message>
    <message>
        <source>Noise of the strength {strength:g} is not possible: give 0 or more.</source>
        <translation>Un ruido de intensidad {strength:g} no es posible: indique 0 o más.</translation>
    </message>
    <message>
        <source>There is no module {fqn}: use a name of the tree.</source>
        <translation>No existe el módulo {fqn}: use un nombre del árbol.</translation>
    </message>
    <message>
        <source>{name} has no weights: choose a layer with weights.</source>
        <translation>{name} no tiene pesos: elija una capa con pesos.</translation>
    </message>
    <message>
        <source>“{word}” has no neighbours.</source>
        <translation>«{word}» no tiene vecinas.</translation>
    </message>
    <message>
        <source>“{word}” is nearest to “{first}” with a cosine of {cosine}.</source>
        <translation>La más cercana a «{word}» es «{first}», con un coseno de {cosine}.</translation>
    </message>
    <message>
        <source>“{word}” is nearest to “{first}” with a cosine of {cosine}; then comes “{second}”.</source>
        <translation>La más cercana a «{word}» es «{first}», con un coseno de {cosine}; después viene «{second}».</translation>
    </message>
    <message>
        <source>“{word}” is nearest to “{first}” with a cosine of {cosine}; then come “{second}” and “{third}”.</source>
        <translation>La más cercana a «{word}» es «{first}», con un coseno de {cosine}; después vienen «{second}» y «{third}».</translation>
    </message>
    <message>
        <source>{count:,} vectors of {features} numbers on a plane, which keeps {percent:.1f} % of their variance: neighbours here may be far apart in all dimensions.</source>
        <translation>{count:,} vectores de {features} números en un plano, que conserva el {percent:.1f}&#xa0;% de su varianza: los vecinos de aquí pueden estar lejos en todas las dimensiones.</translation>
    </message>
    <message>
        <source>{count} neighbours are not possible: ask for 1 to {most:,}.</source>
        <translation>{count} vecinas no son posibles: pida de 1 a {most:,}.</translation>
    </message>
    <message>
        <source>The vector of “{word}” is zero and points nowhere: choose another word.</source>
        <translation>El vector de «{word}» es cero y no apunta a ningún sitio: elija otra palabra.</translation>
    </message>
    <message>
        <source>The embedding has values that are NaN or infinite: open a sound model.</source>
        <translation>El embedding tiene valores NaN o infinitos: abra un modelo en buen estado.</translation>
    </message>
    <message>
        <source>{title} has no embedding: choose a word model.</source>
        <translation>{title} no tiene embedding: elija un modelo de palabras.</translation>
    </message>
    <message>
        <source>{title} has no embedding {fqn}: choose a word model.</source>
        <translation>{title} no tiene el embedding {fqn}: elija un modelo de palabras.</translation>
    </message>
    <message>
        <source>There is no id {id:,} among {count:,} words: count from 0.</source>
        <translation>No existe el id {id:,} entre {count:,} palabras: cuente desde 0.</translation>
    </message>
    <message>
        <source>“{word}” is not in the vocabulary: search for a word that is.</source>
        <translation>«{word}» no está en el vocabulario: busque una palabra que sí esté.</translation>
    </message>
    <message>
        <source>Sees cells {first} to {last}: {size} of {whole} cells of the input.</source>
        <translation>Ve las celdas de {first} a {last}: {size} de {whole} celdas de la entrada.</translation>
    </message>
    <message>
        <source>Sees rows {top} to {bottom} and columns {left} to {right}: {size} of {whole} cells of the input.</source>
        <translation>Ve las filas de {top} a {bottom} y las columnas de {left} a {right}: {size} de {whole} celdas de la entrada.</translation>
    </message>
    <message>
        <source>Sees slices {first} to {last}, rows {top} to {bottom} and columns {left} to {right}: {size} of {whole} cells of the input.</source>
        <translation>Ve los cortes de {first} a {last}, las filas de {top} a {bottom} y las columnas de {left} a {right}: {size} de {whole} celdas de la entrada.</translation>
    </message>
    <message>
        <source>There are no words in the text: write 1 to {most:,}.</source>
        <translation>No hay palabras en el texto: escriba de 1 a {most:,}.</translation>
    </message>
    <message>
        <source>{count:,} words are too many: write 1 to {most:,}.</source>
        <translation>{count:,} palabras son demasiadas: escriba de 1 a {most:,}.</translation>
    </message>
    <message>
        <source>There is no place {place:,} in an input of {values:,} values: count from 0.</source>
        <translation>No existe la posición {place:,} en una entrada de {values:,} valores: cuente desde 0.</translation>
    </message>
    <message>
        <source>{title} has no example input with a tensor: open it with one first.</source>
        <translation>{title} no tiene una entrada de ejemplo con un tensor: ábralo antes con una.</translation>
    </message>
    <message>
        <source>{title} takes {what}, not a picture: choose another kind of input.</source>
        <translation>{title} recibe {what}, no una imagen: elija otro tipo de entrada.</translation>
    </message>
    <message>
        <source>{title} takes {what}, not words: choose another kind of input.</source>
        <translation>{title} recibe {what}, no palabras: elija otro tipo de entrada.</translation>
    </message>
    <message>
        <source>{title} comes without a vocabulary to look words up in: choose noise or zeros.</source>
        <translation>{title} viene sin un vocabulario en el que buscar palabras: elija ruido o ceros.</translation>
    </message>
    <message>
        <source>{title} takes {what}, which are one-hot vectors already: choose text or noise.</source>
        <translation>{title} recibe {what}, que ya son vectores one-hot: elija texto o ruido.</translation>
    </message>
    <message>
        <source>ids of the shape {shape}</source>
        <translation>id de la forma {shape}</translation>
    </message>
    <message>
        <source>a picture of the shape {shape}</source>
        <translation>una imagen de la forma {shape}</translation>
    </message>
    <message>
        <source>numbers of the shape {shape}</source>
        <translation>números de la forma {shape}</translation>
    </message>
    <message>
        <source>A picture of shape {shape} is none: give height × width, or with 3 colours.</source>
        <translation>La forma {shape} no es la de una imagen: indique alto × ancho, o con 3 colores.</translation>
    </message>
    <message>
        <source>A picture of {height} × {width} is too large: make it smaller first.</source>
        <translation>Una imagen de {height} × {width} es demasiado grande: redúzcala antes.</translation>
    </message>
    <message>
        <source>The picture has values outside 0 to 1: scale them, and save again what has NaN or Inf.</source>
        <translation>La imagen tiene valores fuera de 0 a 1: escálelos y vuelva a guardar lo que tenga NaN o Inf.</translation>
    </message>
    <message>
        <source>{steps} steps are not possible: give 1 to {most_steps:,}.</source>
        <translation>{steps} pasos no son posibles: indique de 1 a {most_steps:,}.</translation>
    </message>
    <message>
        <source>Integrating the gradients</source>
        <translation>Integrando los gradientes</translation>
    </message>
    <message>
        <source>Comparing all of them</source>
        <translation>Comparando todos con todos</translation>
    </message>
    <message>
        <source>{count:,} digits after {name}: the two axes hold {percent:.0f} % of the variance of {features:,} numbers; {near:.0f} % have a nearest neighbour of their own digit.</source>
        <translation>{count:,} dígitos tras {name}: los dos ejes contienen el {percent:.0f}&#xa0;% de la varianza de {features:,} números; el {near:.0f}&#xa0;% tiene como vecino más cercano uno de su mismo dígito.</translation>
    </message>
    <message>
        <source>the last layer</source>
        <translation>la última capa</translation>
    </message>
    <message>
        <source>A map of {samples} digits is not possible: ask for 3 to {count}.</source>
        <translation>Un mapa de {samples} dígitos no es posible: pida de 3 a {count}.</translation>
    </message>
    <message>
        <source>{name} gives no output for each digit: choose another layer.</source>
        <translation>{name} no da una salida para cada dígito: elija otra capa.</translation>
    </message>
    <message>
        <source>{name} gives {count:,} numbers for a digit: choose a smaller layer.</source>
        <translation>{name} da {count:,} números por dígito: elija una capa más pequeña.</translation>
    </message>
    <message>
        <source>{name} gives values that are NaN or infinite: undo the last edit.</source>
        <translation>{name} da valores NaN o infinitos: deshaga el último cambio.</translation>
    </message>
    <message>
        <source>{name} is no recurrent layer: choose an LSTM, GRU or RNN.</source>
        <translation>{name} no es una capa recurrente: elija una LSTM, GRU o RNN.</translation>
    </message>
    <message>
        <source>{name} was called {count} times on this input, there is no call {call}.</source>
        <translation>{name} se llamó {count} veces con esta entrada; no existe la llamada {call}.</translation>
    </message>
    <message>
        <source>Going through the steps</source>
        <translation>Recorriendo los pasos</translation>
    </message>
    <message>
        <source>{name} has no layer {layer} in reverse: choose one of its {layers}.</source>
        <translation>{name} no tiene la capa {layer} en sentido inverso: elija una de sus {layers}.</translation>
    </message>
    <message>
        <source>{name} has no layer {layer}: choose one of its {layers}.</source>
        <translation>{name} no tiene la capa {layer}: elija una de sus {layers}.</translation>
    </message>
    <message>
        <source>This layer reads a packed sequence: give the model one sentence without padding.</source>
        <translation>Esta capa lee una secuencia empaquetada: dé al modelo una sola frase sin padding.</translation>
    </message>
    <message>
        <source>The batch has 1 sample, not a sample {sample}: count from 0.</source>
        <translation>El lote tiene 1 ejemplo, pero no el ejemplo {sample}: cuente desde 0.</translation>
    </message>
    <message>
        <source>{count:,} words are too many: write {most:,} or fewer.</source>
        <translation>{count:,} palabras son demasiadas: escriba {most:,} o menos.</translation>
    </message>
    <message>
        <source>Type a sentence.</source>
        <translation>Escriba una frase.</translation>
    </message>
    <message>
        <source>{title} is not a tagger: choose the LSTM tagger.</source>
        <translation>{title} no es un etiquetador: elija LSTM tagger.</translation>
    </message>
    <message>
        <source>This tagger does not fit {size:,} words and {count} tags: choose the LSTM tagger.</source>
        <translation>Este etiquetador no encaja con {size:,} palabras y {count} etiquetas: elija LSTM tagger.</translation>
    </message>
    <message>
        <source>{count:,} word, {unknown:,} of them unknown and read by their looks; least sure: “{word}” as {tag} with {probability:.2f}.</source>
        <translation>{count:,} palabra, {unknown:,} de ellas desconocida y leída por su aspecto; la menos segura: «{word}» como {tag}, con {probability:.2f}.</translation>
    </message>
    <message>
        <source>{count:,} word, all known; least sure: “{word}” as {tag} with {probability:.2f}.</source>
        <translation>{count:,} palabra, conocida; la menos segura: «{word}» como {tag}, con {probability:.2f}.</translation>
    </message>
    <message>
        <source>{count:,} words, {unknown:,} of them unknown and read by their looks; least sure: “{word}” as {tag} with {probability:.2f}.</source>
        <translation>{count:,} palabras, {unknown:,} de ellas desconocidas y leídas por su aspecto; la menos segura: «{word}» como {tag}, con {probability:.2f}.</translation>
    </message>
    <message>
        <source>{count:,} words, all known; least sure: “{word}” as {tag} with {probability:.2f}.</source>
        <translation>{count:,} palabras, todas conocidas; la menos segura: «{word}» como {tag}, con {probability:.2f}.</translation>
    </message>
    <message>
        <source>{answer}: right.</source>
        <translation>{answer}: bien.</translation>
    </message>
    <message>
        <source>{answer}: wrong, {wanted} was wanted.</source>
        <translation>{answer}: mal, se esperaba {wanted}.</translation>
    </message>
    <message>
        <source>{title} does not sort digits: choose the Sorting Transformer.</source>
        <translation>{title} no ordena dígitos: elija Sorting Transformer.</translation>
    </message>
    <message>
        <source>“{wrong}” is no digit: use 0 to 9.</source>
        <translation>«{wrong}» no es un dígito: use de 0 a 9.</translation>
    </message>
    <message>
        <source>{heads} heads cannot share {numbers} numbers evenly: use one of {known}.</source>
        <translation>{heads} cabezas no pueden repartirse por igual {numbers} números: use una de {known}.</translation>
    </message>
    <message>
        <source>How {title} makes a number cannot be written out: choose a layer of LeNet.</source>
        <translation>No se puede desarrollar cómo {title} obtiene un número: elija una capa de LeNet.</translation>
    </message>
    <message>
        <source>The {count} numbers under the window, each times its weight, and the map&apos;s bias.</source>
        <translation>Los {count} números bajo la ventana, cada uno por su peso, y el sesgo del mapa.</translation>
    </message>
    <message>
        <source>All {count:,} numbers that come in, each times its weight, and the unit&apos;s bias.</source>
        <translation>Los {count:,} números que entran, cada uno por su peso, y el sesgo de la unidad.</translation>
    </message>
    <message>
        <source>What is above zero stays.</source>
        <translation>Lo que es mayor que cero se queda.</translation>
    </message>
    <message>
        <source>What is not above zero becomes zero.</source>
        <translation>Lo que no es mayor que cero pasa a cero.</translation>
    </message>
    <message>
        <source>max of the window</source>
        <translation>max de la ventana</translation>
    </message>
    <message>
        <source>The largest of {count} numbers, at row {row}, column {column}, stays.</source>
        <translation>Se queda el mayor de {count} números, en la fila {row}, columna {column}.</translation>
    </message>
    <message>
        <source>The reasons of a sentence of {count:,} words cannot be shown: give 1 to {most} words.</source>
        <translation>No se pueden mostrar los motivos de una frase de {count:,} palabras: indique de 1 a {most} palabras.</translation>
    </message>
    <message>
        <source>The sentence has {count} words, not a word {place}: count from 0.</source>
        <translation>La frase tiene {count} palabras, pero no la palabra {place}: cuente desde 0.</translation>
    </message>
    <message>
        <source>There is no tag {tag}: choose one of {tags}.</source>
        <translation>No existe la etiqueta {tag}: elija una de {tags}.</translation>
    </message>
    <message>
        <source>There is no method {method}: choose saliency or integrated gradients.</source>
        <translation>No existe el método {method}: elija saliencia o gradientes integrados.</translation>
    </message>
    <message>
        <source>“{word}” speaks most for {tag} ({share}), “{other}” most against it ({less}). Sum {total}, gained {gained}: gap {gap}.</source>
        <translation>«{word}» es la que más habla a favor de {tag} ({share}); «{other}», la que más en contra ({less}). Suma {total}, ganado {gained}: diferencia {gap}.</translation>
    </message>
    <message>
        <source>“{word}” speaks most for {tag} ({share}). Sum {total}, gained {gained}: gap {gap}.</source>
        <translation>«{word}» es la que más habla a favor de {tag} ({share}). Suma {total}, ganado {gained}: diferencia {gap}.</translation>
    </message>
    <message>
        <source>“{word}” speaks most against {tag} ({share}). Sum {total}, gained {gained}: gap {gap}.</source>
        <translation>«{word}» es la que más habla en contra de {tag} ({share}). Suma {total}, ganado {gained}: diferencia {gap}.</translation>
    </message>
    <message>
        <source>No word speaks for {tag} or against it. Sum {total}, gained {gained}: gap {gap}.</source>
        <translation>Ninguna palabra habla a favor ni en contra de {tag}. Suma {total}, ganado {gained}: diferencia {gap}.</translation>
    </message>
    <message>
        <source>There are no steps yet.</source>
        <translation>Todavía no hay pasos.</translation>
    </message>
    <message>
        <source>On average the {first} is {open:.0f} % open, the {second} {open_second:.0f} %, the {third} {open_third:.0f} %; the strongest hidden value is {value}, unit {unit} at step {step}.</source>
        <translation>De media, la {first} está abierta al {open:.0f}&#xa0;%, la {second} al {open_second:.0f}&#xa0;% y la {third} al {open_third:.0f}&#xa0;%; el valor oculto más fuerte es {value}, unidad {unit} en el paso {step}.</translation>
    </message>
    <message>
        <source>On average the {first} is {open:.0f} % open, the {second} {open_second:.0f} %; the strongest hidden value is {value}, unit {unit} at step {step}.</source>
        <translation>De media, la {first} está abierta al {open:.0f}&#xa0;% y la {second} al {open_second:.0f}&#xa0;%; el valor oculto más fuerte es {value}, unidad {unit} en el paso {step}.</translation>
    </message>
    <message>
        <source>The strongest hidden value is {value}, unit {unit} at step {step}.</source>
        <translation>El valor oculto más fuerte es {value}, unidad {unit} en el paso {step}.</translation>
    </message>
    <message>
        <source>This input has a shape only, without values: choose another input.</source>
        <translation>Esta entrada tiene solo forma, sin valores: elija otra entrada.</translation>
    </message>
    <message>
        <source>{title} computes its output in a way that has no gradient, as quantized layers do: choose a float32 model.</source>
        <translation>{title} calcula su salida de un modo que no tiene gradiente, como las capas cuantizadas: elija un modelo float32.</translation>
    </message>
    <message>
        <source>{title} was made in inference mode, which keeps no gradients: open it again.</source>
        <translation>{title} se creó en modo de inferencia, que no guarda gradientes: vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>{title} was given no tensor with values as its first input: choose another one.</source>
        <translation>{title} no recibió como primera entrada ningún tensor con valores: elija otra.</translation>
    </message>
    <message>
        <source>{title} gives no numbers that a gradient could come from.</source>
        <translation>{title} no da números de los que pueda salir un gradiente.</translation>
    </message>
    <message>
        <source>The output has {count:,} places, not a place {row}: count from 0.</source>
        <translation>La salida tiene {count:,} posiciones, pero no la posición {row}: cuente desde 0.</translation>
    </message>
    <message>
        <source>The output has {units:,} units, not a unit {unit}: count from 0.</source>
        <translation>La salida tiene {units:,} unidades, pero no la unidad {unit}: cuente desde 0.</translation>
    </message>
    <message>
        <source>The output or its gradient is NaN or infinite here: choose another input.</source>
        <translation>La salida o su gradiente es aquí NaN o infinito: elija otra entrada.</translation>
    </message>
    <message>
        <source>{title} takes ids and has no embedding that could be varied: choose another model.</source>
        <translation>{title} recibe id y no tiene un embedding que se pueda variar: elija otro modelo.</translation>
    </message>
    <message>
        <source>Trying {title}</source>
        <translation>Probando {title}</translation>
    </message>
    <message>
        <source>The {protocol} protocol reads texts with a word model: leave it out.</source>
        <translation>El protocolo {protocol} lee textos con un modelo de palabras: quítelo.</translation>
    </message>
    <message>
        <source>Comparing the outputs</source>
        <translation>Comparando las salidas</translation>
    </message>
    <message>
        <source>Warming up</source>
        <translation>Calentando</translation>
    </message>
    <message>
        <source>Calling the models in turns</source>
        <translation>Llamando a los modelos por turnos</translation>
    </message>
    <message>
        <source>The sizes of its {name} are not possible: the file is damaged, save it again.</source>
        <translation>Los tamaños de su {name} no son posibles: el archivo está dañado, vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>It holds a model of class {name}, which must be open first: open that model, then this file.</source>
        <translation>Contiene un modelo de la clase {name}, que debe estar abierto antes: abra ese modelo y después este archivo.</translation>
    </message>
    <message>
        <source>Comparing the predictions</source>
        <translation>Comparando las predicciones</translation>
    </message>
    <message>
        <source>{words:,} of {total:,} words</source>
        <translation>{words:,} de {total:,} palabras</translation>
    </message>
    <message>
        <source>{words:,} of {total:,} words, repeat {repeat} of {repeats}</source>
        <translation>{words:,} de {total:,} palabras, repetición {repeat} de {repeats}</translation>
    </message>
    <message>
        <source>A step is {step}; {count} numbers stand on {used} of {levels} levels, and the largest error is {error}, at number {place}; outside the range and clipped: {clipped}.</source>
        <translation>Un paso es {step}; {count} números caen en {used} de {levels} niveles y el mayor error es {error}, en el número {place}; fuera del rango y recortados: {clipped}.</translation>
    </message>
    <message>
        <source>A step is {step}; {count} numbers stand on {used} of {levels} levels, and the largest error is {error}, at number {place}.</source>
        <translation>Un paso es {step}; {count} números caen en {used} de {levels} niveles y el mayor error es {error}, en el número {place}.</translation>
    </message>
    <message>
        <source>With a single row both are the same: add another one.</source>
        <translation>Con una sola fila ambas son lo mismo: añada otra.</translation>
    </message>
    <message>
        <source>The rows reach equally far, so one scale serves them all: drag a number away from the others.</source>
        <translation>Las filas llegan igual de lejos, así que una escala vale para todas: aleje un número de los demás arrastrándolo.</translation>
    </message>
    <message>
        <source>Row {row} sets the one scale, and the others pay for it; with one scale a row their error is gone.</source>
        <translation>La fila {row} fija la escala única y las demás lo pagan; con una escala por fila su error desaparece.</translation>
    </message>
    <message>
        <source>Row {row} sets the one scale, and the others pay for it; with one scale a row their mean squared error is {times} times smaller.</source>
        <translation>La fila {row} fija la escala única y las demás lo pagan; con una escala por fila su error cuadrático medio es {times} veces menor.</translation>
    </message>
    <message>
        <source>A scale of {scale:g} with the zero point {zero_point} is not possible: give a scale above 0 and a zero point from {first} to {last}.</source>
        <translation>Una escala de {scale:g} con el punto cero {zero_point} no es posible: indique una escala mayor que 0 y un punto cero de {first} a {last}.</translation>
    </message>
    <message>
        <source>{count} rows cannot be compared here: give 1 to {most_rows}.</source>
        <translation>{count} filas no se pueden comparar aquí: indique de 1 a {most_rows}.</translation>
    </message>
    <message>
        <source>The rows have different lengths: give each as many numbers.</source>
        <translation>Las filas tienen longitudes distintas: ponga en todas la misma cantidad de números.</translation>
    </message>
    <message>
        <source>{bits} bits are not possible: give {least_bits} to {most_bits}.</source>
        <translation>{bits} bits no son posibles: indique de {least_bits} a {most_bits}.</translation>
    </message>
    <message>
        <source>{size} numbers cannot be shown by hand: give 1 to {most_values}.</source>
        <translation>{size} números no se pueden mostrar a mano: indique de 1 a {most_values}.</translation>
    </message>
    <message>
        <source>Number {at} is {value:g}, which has no place on a grid: give a finite number.</source>
        <translation>El número {at} es {value:g}, que no tiene sitio en una rejilla: indique un número finito.</translation>
    </message>
    <message>
        <source>There is nothing to measure: choose at least one scheme.</source>
        <translation>No hay nada que medir: elija al menos un esquema.</translation>
    </message>
    <message>
        <source>{scheme} cannot run by the {protocol} protocol: {reason}.</source>
        <translation>{scheme} no se puede ejecutar con el protocolo {protocol}: {reason}.</translation>
    </message>
    <message>
        <source>Preparing {scheme}</source>
        <translation>Preparando {scheme}</translation>
    </message>
    <message>
        <source>Saving {scheme} to measure its size</source>
        <translation>Guardando {scheme} para medir su tamaño</translation>
    </message>
    <message>
        <source>{quantized} of {total} modules, {share:.0f} % of the bytes</source>
        <translation>{quantized} de {total} módulos, el {share:.0f}&#xa0;% de los bytes</translation>
    </message>
    <message>
        <source>{fqn} ({type}, {size}) stays {dtype}: {reason}</source>
        <translation>{fqn} ({type}, {size}) sigue en {dtype}: {reason}</translation>
    </message>
    <message>
        <source>quantized</source>
        <translation>cuantizado</translation>
    </message>
    <message>
        <source>{count} smaller modules stay too</source>
        <translation>{count} módulos más pequeños también siguen igual</translation>
    </message>
    <message>
        <source>decoder int8, one scale</source>
        <translation>decodificador int8, una escala</translation>
    </message>
    <message>
        <source>decoder int8, one scale a row</source>
        <translation>decodificador int8, una escala por fila</translation>
    </message>
    <message>
        <source>the same weights, inputs float32</source>
        <translation>los mismos pesos, entradas float32</translation>
    </message>
    <message>
        <source>LSTM int8</source>
        <translation>LSTM int8</translation>
    </message>
    <message>
        <source>both int8, as in the tutorial</source>
        <translation>ambos int8, como en el tutorial</translation>
    </message>
    <message>
        <source>The largest weight, {value} in the row of “{word}”, is {deviations:.0f} standard deviations from zero and sets the one scale: a typical row then has {typical:.0f} of {levels} levels, and steps {wider:.1f} times as wide as with a scale of its own.</source>
        <translation>El mayor peso, {value} en la fila de «{word}», está a {deviations:.0f} desviaciones estándar de cero y fija la escala única: una fila típica tiene entonces {typical:.0f} de {levels} niveles, y pasos {wider:.1f} veces más anchos que con una escala propia.</translation>
    </message>
    <message>
        <source>Not measured yet.</source>
        <translation>Aún sin medir.</translation>
    </message>
    <message>
        <source>Over {words:,} words one scale for the decoder moves the predictions by a KL of {tensor:.2g} nats a word, one scale a row by {row:.2g} ({weights:.2g} with float32 inputs), and the LSTM in int8 by {lstm:.2g}: what the tutorial&apos;s int8 loses, the decoder&apos;s outliers cost it.</source>
        <translation>En {words:,} palabras, una sola escala para el decodificador desplaza las predicciones una KL de {tensor:.2g} nats por palabra; una escala por fila, {row:.2g} ({weights:.2g} con entradas float32), y la LSTM en int8, {lstm:.2g}: lo que pierde el int8 del tutorial se debe a los valores atípicos del decodificador.</translation>
    </message>
    <message>
        <source>Over {words:,} words one scale for the decoder moves the predictions by a KL of {tensor:.2g} nats a word, one scale a row by {row:.2g} ({weights:.2g} with float32 inputs), and the LSTM in int8 by {lstm:.2g}: no outlier of the decoder stands out.</source>
        <translation>En {words:,} palabras, una sola escala para el decodificador desplaza las predicciones una KL de {tensor:.2g} nats por palabra; una escala por fila, {row:.2g} ({weights:.2g} con entradas float32), y la LSTM en int8, {lstm:.2g}: ningún valor atípico del decodificador destaca.</translation>
    </message>
    <message>
        <source>The decoder has NaN or infinite weights: repair or train the model before quantizing it.</source>
        <translation>El decodificador tiene pesos NaN o infinitos: repare o entrene el modelo antes de cuantizarlo.</translation>
    </message>
    <message>
        <source>the given text</source>
        <translation>el texto indicado</translation>
    </message>
    <message>
        <source>{title} is not a word model: choose Word LSTM.</source>
        <translation>{title} no es un modelo de palabras: elija Word LSTM.</translation>
    </message>
    <message>
        <source>{title} is quantized already ({type}): open the float model.</source>
        <translation>{title} ya está cuantizado ({type}): abra el modelo float.</translation>
    </message>
    <message>
        <source>{title} has no floating-point weights in its decoder: open the float model.</source>
        <translation>{title} no tiene pesos de coma flotante en su decodificador: abra el modelo float.</translation>
    </message>
    <message>
        <source>{fqn} ({type}) cannot be stored without pickle: save with int8-all or int8-weight-only instead.</source>
        <translation>{fqn} ({type}) no se puede guardar sin pickle: guarde con int8-all o int8-weight-only.</translation>
    </message>
    <message>
        <source>{title} is quantized already: open the float32 model first.</source>
        <translation>{title} ya está cuantizado: abra primero el modelo float32.</translation>
    </message>
    <message>
        <source>It holds a model of class {architecture}, and {title} is of class {type}: open a model of the right class first.</source>
        <translation>Contiene un modelo de la clase {architecture} y {title} es de la clase {type}: abra primero un modelo de la clase adecuada.</translation>
    </message>
    <message>
        <source>Its tensor {name} does not belong to the model, or is missing: save the model again.</source>
        <translation>Su tensor {name} no pertenece al modelo o falta: vuelva a guardar el modelo.</translation>
    </message>
    <message>
        <source>Its tensor {name} has the wrong shape: save the model again.</source>
        <translation>Su tensor {name} tiene una forma incorrecta: vuelva a guardar el modelo.</translation>
    </message>
    <message>
        <source>{minutes:.1f} minutes</source>
        <translation>{minutes:.1f} minutos</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>About {length}, as measured before.</source>
        <translation>Unos {length}, según lo medido antes.</translation>
    </message>
    <message>
        <source>About {length}, after a short try.</source>
        <translation>Unos {length}, tras una prueba corta.</translation>
    </message>
    <message>
        <source>{not_finite:,} of {values:,} weights are NaN or infinite and were left out: a scheme refuses them until they are repaired.</source>
        <translation>{not_finite:,} de {values:,} pesos son NaN o infinitos y se han excluido: un esquema los rechaza hasta que se reparen.</translation>
    </message>
    <message>
        <source>All weights are zero: any scale holds them.</source>
        <translation>Todos los pesos son cero: cualquier escala sirve.</translation>
    </message>
    <message>
        <source>One weight of {largest:.3g} sets the scale of the tensor: nearly all others round to zero. One scale a row keeps the damage in its row.</source>
        <translation>Un solo peso de {largest:.3g} fija la escala del tensor: casi todos los demás se redondean a cero. Una escala por fila limita el daño a su fila.</translation>
    </message>
    <message>
        <source>The weights use {used} of {levels} levels; 99 % of them stand on {most}, and the error is at {error}.</source>
        <translation>Los pesos usan {used} de {levels} niveles; el 99&#xa0;% de ellos caen en {most}, y el error es de {error}.</translation>
    </message>
    <message>
        <source>With one scale for the tensor a typical row uses {used:g} of {levels} levels, with one of its own {own:g}: the error goes from {before} to {after}.</source>
        <translation>Con una escala para el tensor, una fila típica usa {used:g} de {levels} niveles; con una propia, {own:g}: el error pasa de {before} a {after}.</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>sin error</translation>
    </message>
    <message>
        <source>{decibels:.1f} dB</source>
        <translation>{decibels:.1f} dB</translation>
    </message>
    <message>
        <source>scale = {scale}, as given</source>
        <translation>scale = {scale}, la indicada</translation>
    </message>
    <message>
        <source>scale = 1, since all numbers are 0</source>
        <translation>scale = 1, porque todos los números son 0</translation>
    </message>
    <message>
        <source>clipped to {first} … {last}: {clipped}</source>
        <translation>recortado a {first} … {last}: {clipped}</translation>
    </message>
    <message>
        <source>Run {number} cannot be read by this version: run it again.</source>
        <translation>Esta versión no puede leer la ejecución {number}: repítala.</translation>
    </message>
    <message>
        <source>What was read differs ({former}, {former_words:,}, then {later}, {later_words:,}): losses cannot be compared.</source>
        <translation>Lo leído difiere ({former}, {former_words:,}; después {later}, {later_words:,}): no se pueden comparar las pérdidas.</translation>
    </message>
    <message>
        <source>The models or their weights differ: neither losses nor times can be compared.</source>
        <translation>Los modelos o sus pesos son distintos: no se pueden comparar ni las pérdidas ni los tiempos.</translation>
    </message>
    <message>
        <source>The processors differ ({former}, then {later}): compare ratios within each run, not seconds.</source>
        <translation>Los procesadores son distintos ({former}, después {later}): compare las proporciones dentro de cada ejecución, no los segundos.</translation>
    </message>
    <message>
        <source>The runs used {former} and {later} threads: compare ratios within each run.</source>
        <translation>Las ejecuciones usaron {former} y {later} hilos: compare las proporciones dentro de cada ejecución.</translation>
    </message>
    <message>
        <source>The versions of torch differ ({former}, then {later}).</source>
        <translation>Las versiones de torch son distintas ({former}, después {later}).</translation>
    </message>
    <message>
        <source>The former run was not undisturbed. {sentence}</source>
        <translation>La ejecución anterior tuvo interferencias. {sentence}</translation>
    </message>
    <message>
        <source>The later run was not undisturbed. {sentence}</source>
        <translation>La ejecución posterior tuvo interferencias. {sentence}</translation>
    </message>
    <message>
        <source>The former run was not finished.</source>
        <translation>La ejecución anterior no se terminó.</translation>
    </message>
    <message>
        <source>The later run was not finished.</source>
        <translation>La ejecución posterior no se terminó.</translation>
    </message>
    <message>
        <source>{path} is no history of LayerLab: choose another file.</source>
        <translation>{path} no es un historial de LayerLab: elija otro archivo.</translation>
    </message>
    <message>
        <source>{path} is of a former version and cannot be brought up to date, for it is read-only: make it writable.</source>
        <translation>{path} es de una versión anterior y no se puede actualizar porque es de solo lectura: permita la escritura.</translation>
    </message>
    <message>
        <source>{path} is no file: the history of benchmarks cannot be kept there; move it away.</source>
        <translation>{path} no es un archivo: el historial de mediciones no se puede guardar ahí; muévalo a otro sitio.</translation>
    </message>
    <message>
        <source>{path} was damaged; it was set aside as {aside}, and a new history begins.</source>
        <translation>{path} estaba dañado; se ha apartado como {aside} y empieza un historial nuevo.</translation>
    </message>
    <message>
        <source>{notice} {saved} of its runs could be read and are kept.</source>
        <translation>{notice} Se pudieron leer {saved} de sus ejecuciones y se conservan.</translation>
    </message>
    <message>
        <source>The history in {path} cannot be opened ({reason}): check the folder&apos;s permissions.</source>
        <translation>El historial de {path} no se puede abrir ({reason}): compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The history in {path} is in use by another program: close that one and try again.</source>
        <translation>Otro programa está usando el historial de {path}: ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The history in {path} cannot be written to: make the file and its folder writable.</source>
        <translation>No se puede escribir en el historial de {path}: permita la escritura en el archivo y en su carpeta.</translation>
    </message>
    <message>
        <source>The history in {path} is damaged ({text}): move the file away, and a new one begins.</source>
        <translation>El historial de {path} está dañado ({text}): mueva el archivo a otro sitio y empezará uno nuevo.</translation>
    </message>
    <message>
        <source>The history in {path} cannot be used ({text}): try again, or move the file away.</source>
        <translation>El historial de {path} no se puede usar ({text}): vuelva a intentarlo o mueva el archivo a otro sitio.</translation>
    </message>
    <message>
        <source>The disk of {path} is full: make room. The runs kept before are still there.</source>
        <translation>El disco de {path} está lleno: libere espacio. Las ejecuciones guardadas antes siguen ahí.</translation>
    </message>
    <message>
        <source>{path} is a database of another program: move it away, or keep the history elsewhere.</source>
        <translation>{path} es una base de datos de otro programa: muévala a otro sitio o guarde el historial en otro lugar.</translation>
    </message>
    <message>
        <source>{path} was written by a later version of LayerLab (its format is {version}, this one knows {count}): use that version. Nothing was changed.</source>
        <translation>{path} lo escribió una versión posterior de LayerLab (su formato es {version}, esta conoce {count}): use esa versión. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{first}, {second} and {count} more</source>
        <translation>{first}, {second} y {count} más</translation>
    </message>
    <message>
        <source>A run needs a name: type one.</source>
        <translation>Una ejecución necesita un nombre: escriba uno.</translation>
    </message>
    <message>
        <source>Run {number} is gone for good: run the benchmark again.</source>
        <translation>La ejecución {number} se ha perdido para siempre: repita la medición.</translation>
    </message>
    <message>
        <source>There is no run {number} in the history: see the list of runs.</source>
        <translation>No hay ninguna ejecución {number} en el historial: vea la lista de ejecuciones.</translation>
    </message>
    <message>
        <source>{count} stroke digits</source>
        <translation>{count} dígitos de trazos</translation>
    </message>
    <message>
        <source>{count} sentences of the LayerLab articles, against float32</source>
        <translation>{count} frases de los artículos de LayerLab, frente a float32</translation>
    </message>
    <message>
        <source>the output of {title}</source>
        <translation>la salida de {title}</translation>
    </message>
    <message>
        <source>All {available:,} words of the text are scored.</source>
        <translation>Se evalúan todas las palabras del texto, {available:,}.</translation>
    </message>
    <message>
        <source>The text has {available:,} words to predict, fewer than {wanted:,}: all of them are scored.</source>
        <translation>El texto tiene {available:,} palabras por predecir, menos de {wanted:,}: se evalúan todas.</translation>
    </message>
    <message>
        <source>The first {wanted:,} of {available:,} words are scored.</source>
        <translation>Se evalúan las primeras {wanted:,} de {available:,} palabras.</translation>
    </message>
    <message>
        <source>The time is that of one call on an input of {shapes}.</source>
        <translation>El tiempo es el de una llamada con una entrada de {shapes}.</translation>
    </message>
    <message>
        <source>The time is that of one call on its input.</source>
        <translation>El tiempo es el de una llamada con su entrada.</translation>
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
        <translation>solo pesos</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>by the int8 weights of the fast protocol with float32 inputs</source>
        <translation>con los pesos int8 del protocolo rápido y entradas float32</translation>
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
        <translation>{size} bytes</translation>
    </message>
    <message>
        <source>{reason}; a weight is shared with {name}, so choose both or the float32 copy stays too</source>
        <translation>{reason}; comparte un peso con {name}, así que elija ambos o quedará también la copia float32</translation>
    </message>
    <message>
        <source>{reason}; a weight is shared with {name}, and this adds a copy of {size} of its own</source>
        <translation>{reason}; comparte un peso con {name}, y esto añade una copia propia de {size}</translation>
    </message>
    <message>
        <source>{reason}; a weight is shared with {name} and counted there</source>
        <translation>{reason}; comparte un peso con {name} y se cuenta allí</translation>
    </message>
    <message>
        <source>it is not chosen</source>
        <translation>no se ha elegido</translation>
    </message>
    <message>
        <source>it is quantized already</source>
        <translation>ya está cuantizado</translation>
    </message>
    <message>
        <source>{kind} computes its weights anew from others (a parametrization)</source>
        <translation>{kind} calcula sus pesos de nuevo a partir de otros (una parametrización)</translation>
    </message>
    <message>
        <source>{kind} has no weights of its own</source>
        <translation>{kind} no tiene pesos propios</translation>
    </message>
    <message>
        <source>its weights take shape in its first forward pass</source>
        <translation>sus pesos toman forma en su primera pasada hacia adelante</translation>
    </message>
    <message>
        <source>its weights have no values yet (meta device)</source>
        <translation>sus pesos aún no tienen valores (dispositivo meta)</translation>
    </message>
    <message>
        <source>its in_features is 0</source>
        <translation>su in_features es 0</translation>
    </message>
    <message>
        <source>one of its weights has no elements</source>
        <translation>uno de sus pesos no tiene elementos</translation>
    </message>
    <message>
        <source>its weights are {dtype}, not floating-point numbers</source>
        <translation>sus pesos son {dtype}, no números de coma flotante</translation>
    </message>
    <message>
        <source>its weights are {dtype}; schemes start from float32</source>
        <translation>sus pesos son {dtype}; los esquemas parten de float32</translation>
    </message>
    <message>
        <source>float32 leaves every module as it is</source>
        <translation>float32 deja todos los módulos como están</translation>
    </message>
    <message>
        <source>{kind} is no layer with a weight matrix that this scheme knows</source>
        <translation>{kind} no es una capa con una matriz de pesos que este esquema conozca</translation>
    </message>
    <message>
        <source>{kind} with max_norm changes its weights when it is used</source>
        <translation>{kind} con max_norm cambia sus pesos al usarse</translation>
    </message>
    <message>
        <source>{kind}: {becomes}</source>
        <translation>{kind}: {becomes}</translation>
    </message>
    <message>
        <source>{rule}; an embedding is a look-up, no product</source>
        <translation>{rule}; un embedding es una consulta, no un producto</translation>
    </message>
    <message>
        <source>torchao quantizes Linear only, not {kind}</source>
        <translation>torchao cuantiza solo Linear, no {kind}</translation>
    </message>
    <message>
        <source>{rule}, not {kind}</source>
        <translation>{rule}, no {kind}</translation>
    </message>
    <message>
        <source>the tutorial quantizes LSTM and Linear only</source>
        <translation>el tutorial cuantiza solo LSTM y Linear</translation>
    </message>
    <message>
        <source>this scheme quantizes LSTM, Linear and Embedding only</source>
        <translation>este esquema cuantiza solo LSTM, Linear y Embedding</translation>
    </message>
    <message>
        <source>this scheme quantizes Linear only</source>
        <translation>este esquema cuantiza solo Linear</translation>
    </message>
    <message>
        <source>torch&apos;s int8 LSTM needs biases, and this one has none</source>
        <translation>la LSTM int8 de torch necesita sesgos, y esta no los tiene</translation>
    </message>
    <message>
        <source>torch&apos;s int8 LSTM cannot project its hidden state (proj_size)</source>
        <translation>la LSTM int8 de torch no puede proyectar su estado oculto (proj_size)</translation>
    </message>
    <message>
        <source>an embedding with max_norm changes its weights when it is used</source>
        <translation>un embedding con max_norm cambia sus pesos al usarse</translation>
    </message>
    <message>
        <source>Embedding becomes quint8, one scale a row</source>
        <translation>Embedding pasa a quint8, una escala por fila</translation>
    </message>
    <message>
        <source>{kind} becomes int8, one scale a row</source>
        <translation>{kind} pasa a int8, una escala por fila</translation>
    </message>
    <message>
        <source>{kind} becomes int8</source>
        <translation>{kind} pasa a int8</translation>
    </message>
    <message>
        <source>Linear&apos;s weight becomes a tensor of torchao&apos;s</source>
        <translation>el peso de Linear se convierte en un tensor de torchao</translation>
    </message>
    <message>
        <source>weights and biases become bfloat16</source>
        <translation>los pesos y sesgos pasan a bfloat16</translation>
    </message>
    <message>
        <source>weights and biases become float16</source>
        <translation>los pesos y sesgos pasan a float16</translation>
    </message>
    <message>
        <source>weights are stored as int4 in groups of 64</source>
        <translation>los pesos se guardan como int4 en grupos de 64</translation>
    </message>
    <message>
        <source>weights are stored as int4 in groups of 64, one row in 16 as int8</source>
        <translation>los pesos se guardan como int4 en grupos de 64, y una de cada 16 filas como int8</translation>
    </message>
    <message>
        <source>weights are stored as int8, one scale a row</source>
        <translation>los pesos se guardan como int8, una escala por fila</translation>
    </message>
    <message>
        <source>weights become int8, one scale a row</source>
        <translation>los pesos pasan a int8, una escala por fila</translation>
    </message>
    <message>
        <source>weights lie on a grid of {bits} bits, one scale a tensor</source>
        <translation>los pesos caen en una rejilla de {bits} bits, una escala por tensor</translation>
    </message>
    <message>
        <source>weights lie on a grid of {bits} bits, one scale a row</source>
        <translation>los pesos caen en una rejilla de {bits} bits, una escala por fila</translation>
    </message>
    <message>
        <source>weights lie on a grid of {bits} bits, one scale a group of {size}</source>
        <translation>los pesos caen en una rejilla de {bits} bits, una escala por grupo de {size}</translation>
    </message>
    <message>
        <source>only {name} quantized</source>
        <translation>solo {name} cuantizado</translation>
    </message>
    <message>
        <source>all but {name} quantized</source>
        <translation>todo menos {name} cuantizado</translation>
    </message>
    <message>
        <source>it was not chosen</source>
        <translation>no se eligió</translation>
    </message>
    <message>
        <source>torch does not give its weights back ({reason})</source>
        <translation>torch no devuelve sus pesos ({reason})</translation>
    </message>
    <message>
        <source>Comparing the weights of {fqn}</source>
        <translation>Comparando los pesos de {fqn}</translation>
    </message>
    <message>
        <source>{type} does not say what its weights are</source>
        <translation>{type} no dice cuáles son sus pesos</translation>
    </message>
    <message>
        <source>Running the float model</source>
        <translation>Ejecutando el modelo float</translation>
    </message>
    <message>
        <source>The forward pass fails ({reason}): choose an input that runs.</source>
        <translation>La pasada hacia adelante falla ({reason}): elija una entrada que funcione.</translation>
    </message>
    <message>
        <source>Running with {message}</source>
        <translation>Ejecutando con {message}</translation>
    </message>
    <message>
        <source>With {message} the forward pass fails ({reason}): choose other modules.</source>
        <translation>Con {message}, la pasada hacia adelante falla ({reason}): elija otros módulos.</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Leyendo el texto</translation>
    </message>
    <message>
        <source>Reading with {message}</source>
        <translation>Leyendo con {message}</translation>
    </message>
    <message>
        <source>the chosen input</source>
        <translation>la entrada elegida</translation>
    </message>
    <message>
        <source>normal noise</source>
        <translation>ruido normal</translation>
    </message>
    <message>
        <source>the example input</source>
        <translation>la entrada de ejemplo</translation>
    </message>
    <message>
        <source>No module is measured yet.</source>
        <translation>Aún no se ha medido ningún módulo.</translation>
    </message>
    <message>
        <source>With {fqn} quantized the model&apos;s answers are no numbers any more.</source>
        <translation>Con {fqn} cuantizado, las respuestas del modelo dejan de ser números.</translation>
    </message>
    <message>
        <source>{fqn} costs most: quantized alone it moves the predictions by a KL of {kl:.2g} nats a word and the loss by {difference} over {words:,} words; all the others together move them by {others:.2g}.</source>
        <translation>{fqn} es el que más cuesta: cuantizado él solo, desplaza las predicciones una KL de {kl:.2g} nats por palabra y la pérdida en {difference}, en {words:,} palabras; todos los demás juntos las desplazan {others:.2g}.</translation>
    </message>
    <message>
        <source>With {fqn} quantized the output cannot be compared with the float model&apos;s.</source>
        <translation>Con {fqn} cuantizado, la salida no se puede comparar con la del modelo float.</translation>
    </message>
    <message>
        <source>No module changes the output on this input.</source>
        <translation>Ningún módulo cambia la salida con esta entrada.</translation>
    </message>
    <message>
        <source>{fqn} costs most: quantized alone it leaves the output at {decibels:.1f} dB.</source>
        <translation>{fqn} es el que más cuesta: cuantizado él solo, deja la salida en {decibels:.1f} dB.</translation>
    </message>
    <message>
        <source>{fqn} costs most: quantized alone it leaves the output at {decibels:.1f} dB, all the others together at {others:.1f} dB.</source>
        <translation>{fqn} es el que más cuesta: cuantizado él solo, deja la salida en {decibels:.1f} dB; todos los demás juntos, en {others:.1f} dB.</translation>
    </message>
    <message>
        <source>This model has no weights, so nothing can be quantized.</source>
        <translation>Este modelo no tiene pesos, así que no hay nada que cuantizar.</translation>
    </message>
    <message>
        <source>{scheme} does not quantize {fqn} ({type}): {reason}.</source>
        <translation>{scheme} no cuantiza {fqn} ({type}): {reason}.</translation>
    </message>
    <message>
        <source>{scheme} quantizes none of the {count} modules with weights; {fqn} ({type}): {reason}.</source>
        <translation>{scheme} no cuantiza ninguno de los {count} módulos con pesos; {fqn} ({type}): {reason}.</translation>
    </message>
    <message>
        <source>The quantized model answers with other shapes than float32: leave out this scheme.</source>
        <translation>El modelo cuantizado responde con otras formas que float32: deje fuera este esquema.</translation>
    </message>
    <message>
        <source>The model answers with no floating-point numbers to compare: choose another input.</source>
        <translation>El modelo no responde con números de coma flotante que comparar: elija otra entrada.</translation>
    </message>
    <message>
        <source>Packed weights have {count:,} bytes and need {needed:,}: the file is damaged, save it again.</source>
        <translation>Los pesos empaquetados tienen {count:,} bytes y necesitan {needed:,}: el archivo está dañado, vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>The model has no module {name!r}: name one that its structure shows.</source>
        <translation>El modelo no tiene ningún módulo {name!r}: nombre uno que muestre su estructura.</translation>
    </message>
    <message>
        <source>{threads} threads are not possible here: give 1 to {most}.</source>
        <translation>{threads} hilos no son posibles aquí: indique de 1 a {most}.</translation>
    </message>
    <message>
        <source>{repeats} repeats are not possible: give 1 to {most_repeats}.</source>
        <translation>{repeats} repeticiones no son posibles: indique de 1 a {most_repeats}.</translation>
    </message>
    <message>
        <source>There is no amount {amount!r}: use {amounts} or a number of words.</source>
        <translation>No existe la cantidad {amount!r}: use {amounts} o un número de palabras.</translation>
    </message>
    <message>
        <source>{amount} tokens cannot be scored: ask for at least 1.</source>
        <translation>{amount} tokens no se pueden evaluar: pida al menos 1.</translation>
    </message>
    <message>
        <source>{text!r} is no amount of words: use {amounts} or a whole number.</source>
        <translation>{text!r} no es una cantidad de palabras: use {amounts} o un número entero.</translation>
    </message>
    <message>
        <source>There is no protocol {name!r}: use {protocols}.</source>
        <translation>No existe el protocolo {name!r}: use {protocols}.</translation>
    </message>
    <message>
        <source>{count} protocols for {schemes} schemes: give one for all of them, or one for each.</source>
        <translation>{count} protocolos para {schemes} esquemas: indique uno para todos o uno para cada uno.</translation>
    </message>
    <message>
        <source>{text} has its protocol already: leave out --protocol, or the part after @.</source>
        <translation>{text} ya tiene su protocolo: quite --protocol o la parte que sigue a @.</translation>
    </message>
    <message>
        <source>The weight</source>
        <translation>El peso</translation>
    </message>
    <message>
        <source>Groups of {group_size} are not possible: give a group size of at least 1.</source>
        <translation>Grupos de {group_size} no son posibles: indique un tamaño de grupo de al menos 1.</translation>
    </message>
    <message>
        <source>{name} has dtype {dtype}: only floating-point weights can be quantized.</source>
        <translation>{name} tiene dtype {dtype}: solo se pueden cuantizar pesos de coma flotante.</translation>
    </message>
    <message>
        <source>{name} is a single number: only tensors with rows can be quantized.</source>
        <translation>{name} es un solo número: solo se pueden cuantizar tensores con filas.</translation>
    </message>
    <message>
        <source>{name} has NaN or infinite values: repair or train the model before quantizing it.</source>
        <translation>{name} tiene valores NaN o infinitos: repare o entrene el modelo antes de cuantizarlo.</translation>
    </message>
    <message>
        <source>The fast protocol reads several places at once: only at its end has it scored the words of the others.</source>
        <translation>El protocolo rápido lee varios lugares a la vez: solo al final ha evaluado las palabras de los demás.</translation>
    </message>
    <message>
        <source>{title} takes {size:.2f} MB.</source>
        <translation>{title} ocupa {size:.2f} MB.</translation>
    </message>
    <message>
        <source>{title} is {times:.2f} times smaller.</source>
        <translation>{title} es {times:.2f} veces más pequeño.</translation>
    </message>
    <message>
        <source>{title} is {times:.2f} times smaller; {share:.0f} % of what is left is {part}, {size}.</source>
        <translation>{title} es {times:.2f} veces más pequeño; el {share:.0f}&#xa0;% de lo que queda es {part}, {size}.</translation>
    </message>
    <message>
        <source>A simulated scheme runs in float32: its time says nothing.</source>
        <translation>Un esquema simulado se ejecuta en float32: su tiempo no dice nada.</translation>
    </message>
    <message>
        <source>on 1 thread</source>
        <translation>con 1 hilo</translation>
    </message>
    <message>
        <source>on {threads} threads</source>
        <translation>con {threads} hilos</translation>
    </message>
    <message>
        <source>{threads}, after {words:,} words</source>
        <translation>{threads}, después de {words:,} palabras</translation>
    </message>
    <message>
        <source>{title} is the fastest {threads}.</source>
        <translation>{title} es el más rápido {threads}.</translation>
    </message>
    <message>
        <source>{title} is {times:.1f} times as fast {threads}.</source>
        <translation>{title}: {times:.1f} veces la velocidad de la primera fila, {threads}.</translation>
    </message>
    <message>
        <source>{losses} after {words:,} of {total:,} words.</source>
        <translation>{losses} después de {words:,} de {total:,} palabras.</translation>
    </message>
    <message>
        <source>The loss of {title} is that of {first} to {least:g}.</source>
        <translation>La pérdida de {title} es igual a la de {first} con un margen de {least:g}.</translation>
    </message>
    <message>
        <source>The loss of {title} cannot be told from that of {first}: {low:+.4f} to {high:+.4f} at 95 %.</source>
        <translation>La pérdida de {title} no se distingue de la de {first}: de {low:+.4f} a {high:+.4f} al 95&#xa0;%.</translation>
    </message>
    <message>
        <source>{title} changes the loss of {first} by {mean:+.4f}, {low:+.4f} to {high:+.4f} at 95 %.</source>
        <translation>{title} cambia la pérdida de {first} en {mean:+.4f}, de {low:+.4f} a {high:+.4f} al 95&#xa0;%.</translation>
    </message>
    <message>
        <source>{title} runs as {execution}. {says}</source>
        <translation>{title} se ejecuta como {execution}. {says}</translation>
    </message>
    <message>
        <source>KL and same top-1 are against float32 over the first {words:,} words.</source>
        <translation>La KL y el mismo top-1 son frente a float32 en las primeras {words:,} palabras.</translation>
    </message>
    <message>
        <source>{title}: KL and same top-1 are {note}.</source>
        <translation>{title}: la KL y el mismo top-1 son {note}.</translation>
    </message>
    <message>
        <source>Times are medians of {count} repeats, taken in turns after a warm-up.</source>
        <translation>Los tiempos son medianas de {count} repeticiones, por turnos y tras un calentamiento.</translation>
    </message>
    <message>
        <source>Not finished: the rows are what was measured after {words:,} words.</source>
        <translation>Sin terminar: las filas son lo medido después de {words:,} palabras.</translation>
    </message>
    <message>
        <source>Not finished: the rows are what was measured until then.</source>
        <translation>Sin terminar: las filas son lo medido hasta entonces.</translation>
    </message>
    <message>
        <source>{threads} of {cores} cores</source>
        <translation>{threads} de {cores} núcleos</translation>
    </message>
    <message>
        <source>{text}, {words:,} words, {protocols}</source>
        <translation>{text}, {words:,} palabras, {protocols}</translation>
    </message>
    <message>
        <source>{name} protocol</source>
        <translation>protocolo {name}</translation>
    </message>
    <message>
        <source>protocols {names}</source>
        <translation>protocolos {names}</translation>
    </message>
    <message>
        <source>Measured {date}, Python {python}, seed {seed}.</source>
        <translation>Medido el {date}, Python {python}, semilla {seed}.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} de {total}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>Too little was measured to tell whether the machine was quiet.</source>
        <translation>Se ha medido muy poco para saber si la máquina estaba tranquila.</translation>
    </message>
    <message>
        <source>the same work took times {share:.0f} % apart from turn to turn</source>
        <translation>los tiempos del mismo trabajo difirieron un {share:.0f}&#xa0;% de un turno a otro</translation>
    </message>
    <message>
        <source>the work waited {share:.0f} % of its time for a core</source>
        <translation>el trabajo esperó un núcleo el {share:.0f}&#xa0;% de su tiempo</translation>
    </message>
    <message>
        <source>the host gave {share:.0f} % of the processor to other guests</source>
        <translation>el anfitrión dio el {share:.0f}&#xa0;% del procesador a otros invitados</translation>
    </message>
    <message>
        <source>other programs kept {cores:.1f} cores busy</source>
        <translation>otros programas ocuparon {cores:.1f} núcleos</translation>
    </message>
    <message>
        <source>other work in this program kept {cores:.1f} cores busy</source>
        <translation>otro trabajo de este programa ocupó {cores:.1f} núcleos</translation>
    </message>
    <message>
        <source>The machine was quiet.</source>
        <translation>La máquina estaba tranquila.</translation>
    </message>
    <message>
        <source>Noisy machine: {seen}. Trust the ratios more than the seconds, or run again when it is quiet.</source>
        <translation>Máquina con ruido: {seen}. Confíe más en las proporciones que en los segundos, o repita cuando esté tranquila.</translation>
    </message>
    <message>
        <source>Something else ran: {seen}. Trust the ratios more than the seconds, or run again when it is quiet.</source>
        <translation>Se ejecutaba otra cosa: {seen}. Confíe más en las proporciones que en los segundos, o repita cuando esté tranquila.</translation>
    </message>
    <message>
        <source>{scheme} quantized 0 of {count} modules, {reasons}: choose another scheme or other modules.</source>
        <translation>{scheme} cuantizó 0 de {count} módulos, {reasons}: elija otro esquema u otros módulos.</translation>
    </message>
    <message>
        <source>Measuring {scheme}</source>
        <translation>Midiendo {scheme}</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}): save the model again.</source>
        <translation>{path} no se puede leer ({error}): vuelva a guardar el modelo.</translation>
    </message>
    <message>
        <source>Rebuilding {file}</source>
        <translation>Reconstruyendo {file}</translation>
    </message>
    <message>
        <source>{path} is damaged, its values are not those that were saved: save the model again.</source>
        <translation>{path} está dañado, sus valores no son los que se guardaron: vuelva a guardar el modelo.</translation>
    </message>
    <message>
        <source>{path} cannot be opened. {error}</source>
        <translation>{path} no se puede abrir. {error}</translation>
    </message>
    <message>
        <source>{path} is damaged, its recipe does not fit its tensors: save the model again.</source>
        <translation>{path} está dañado, su receta no encaja con sus tensores: vuelva a guardar el modelo.</translation>
    </message>
    <message>
        <source>Its vocabulary is damaged: save the model again.</source>
        <translation>Su vocabulario está dañado: vuelva a guardar el modelo.</translation>
    </message>
    <message>
        <source>for it has no weights</source>
        <translation>porque no tiene pesos</translation>
    </message>
    <message>
        <source>{path} holds no quantized model of this program: save one with `quantize --out`.</source>
        <translation>{path} no contiene un modelo cuantizado de este programa: guarde uno con `quantize --out`.</translation>
    </message>
    <message>
        <source>{path} is damaged, its recipe cannot be read: save the model again.</source>
        <translation>{path} está dañado, su receta no se puede leer: vuelva a guardar el modelo.</translation>
    </message>
    <message>
        <source>{path} was written by a later version (format {version}): open it with that version.</source>
        <translation>{path} lo escribió una versión posterior (formato {version}): ábralo con esa versión.</translation>
    </message>
    <message>
        <source>There is no scheme {name!r}: use one of {known}.</source>
        <translation>No existe el esquema {name!r}: use uno de {known}.</translation>
    </message>
    <message>
        <source>{scheme} has no setting {part!r}: its settings are {possible}.</source>
        <translation>{scheme} no tiene el ajuste {part!r}: sus ajustes son {possible}.</translation>
    </message>
    <message>
        <source>{key} of {scheme} is {text!r}: give yes or no.</source>
        <translation>{key} de {scheme} es {text!r}: indique yes o no.</translation>
    </message>
    <message>
        <source>{key} of {scheme} is {text!r}: give a whole number.</source>
        <translation>{key} de {scheme} es {text!r}: indique un número entero.</translation>
    </message>
    <message>
        <source>This build of torch has no quantized engine: install the build for this processor.</source>
        <translation>Esta compilación de torch no tiene motor cuantizado: instale la compilación para este procesador.</translation>
    </message>
    <message>
        <source>torchao is not installed: install layerlab[torchao].</source>
        <translation>torchao no está instalado: instale layerlab[torchao].</translation>
    </message>
    <message>
        <source>torchao cannot do {config} here ({cause}): choose another scheme.</source>
        <translation>torchao no puede hacer {config} aquí ({cause}): elija otro esquema.</translation>
    </message>
    <message>
        <source>torchao makes NaN of {name}, which has a row of zeros: choose another scheme.</source>
        <translation>torchao produce NaN en {name}, que tiene una fila de ceros: elija otro esquema.</translation>
    </message>
    <message>
        <source>Quantizing {fqn}</source>
        <translation>Cuantizando {fqn}</translation>
    </message>
    <message>
        <source>Copying what stays ({title})</source>
        <translation>Copiando lo que se mantiene ({title})</translation>
    </message>
    <message>
        <source>{fqn} cannot be quantized, {reason}: leave it out.</source>
        <translation>{fqn} no se puede cuantizar, {reason}: déjelo fuera.</translation>
    </message>
    <message>
        <source>{inside} goes with the module around it, or holds no weights: leave it out.</source>
        <translation>{inside} va con el módulo que lo rodea o no contiene pesos: déjelo fuera.</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>Weights and biases are stored as bfloat16 and unpacked once; every product runs in float32, so the file is half as large and the time stays.</source>
        <translation>Los pesos y sesgos se guardan como bfloat16 y se desempaquetan una vez; todos los productos se calculan en float32, así que el archivo ocupa la mitad y el tiempo no cambia.</translation>
    </message>
    <message>
        <source>float16</source>
        <translation>float16</translation>
    </message>
    <message>
        <source>Weights and biases are stored as float16 and unpacked once; every product runs in float32, so the file is half as large and the time stays.</source>
        <translation>Los pesos y sesgos se guardan como float16 y se desempaquetan una vez; todos los productos se calculan en float32, así que el archivo ocupa la mitad y el tiempo no cambia.</translation>
    </message>
    <message>
        <source>Everything runs in float32, as the model was trained.</source>
        <translation>Todo se calcula en float32, tal como se entrenó el modelo.</translation>
    </message>
    <message>
        <source>int4 embedding + Linear (stored)</source>
        <translation>int4 embedding + Linear (guardado)</translation>
    </message>
    <message>
        <source>Embeddings and Linear are stored as int4 in groups of 64, one row in 16 of Linear (the largest biases) and every other weight as int8; all are unpacked once and products run in float32.</source>
        <translation>Los embeddings y Linear se guardan como int4 en grupos de 64, una de cada 16 filas de Linear (las de mayor sesgo) y los demás pesos como int8; todo se desempaqueta una vez y los productos se calculan en float32.</translation>
    </message>
    <message>
        <source>int4 embedding (stored)</source>
        <translation>int4 embedding (guardado)</translation>
    </message>
    <message>
        <source>Embeddings are stored as int4 in groups of 64, every other weight as int8, one scale a row, all unpacked once; products run in float32, or in int8 with the same weights by the fast protocol.</source>
        <translation>Los embeddings se guardan como int4 en grupos de 64 y los demás pesos como int8, una escala por fila, todo desempaquetado una vez; los productos se calculan en float32, o en int8 con los mismos pesos con el protocolo rápido.</translation>
    </message>
    <message>
        <source>int8 everything (stored)</source>
        <translation>int8 todo (guardado)</translation>
    </message>
    <message>
        <source>Every weight is stored as int8, one scale a row, and unpacked once; products run in float32, or in int8 with the same weights by the fast protocol.</source>
        <translation>Todos los pesos se guardan como int8, una escala por fila, y se desempaquetan una vez; los productos se calculan en float32, o en int8 con los mismos pesos con el protocolo rápido.</translation>
    </message>
    <message>
        <source>int8 + embedding</source>
        <translation>int8 + embedding</translation>
    </message>
    <message>
        <source>LSTM and Linear run as int8 products as in the tutorial; the embedding is a look-up that turns the rows it needs from quint8 into float32.</source>
        <translation>LSTM y Linear se calculan con productos int8 como en el tutorial; el embedding es una consulta que convierte de quint8 a float32 las filas que necesita.</translation>
    </message>
    <message>
        <source>int8 (Linear only)</source>
        <translation>int8 (solo Linear)</translation>
    </message>
    <message>
        <source>Linear runs as int8 products with inputs quantized on the fly, one scale a weight tensor; everything else runs in float32.</source>
        <translation>Linear se calcula con productos int8, con las entradas cuantizadas sobre la marcha y una escala por tensor de pesos; todo lo demás se calcula en float32.</translation>
    </message>
    <message>
        <source>int8 weight-only</source>
        <translation>int8 solo pesos</translation>
    </message>
    <message>
        <source>Weights stay int8 in memory, one scale a row, and are unpacked at every call; products run in float32. It saves memory and costs time.</source>
        <translation>Los pesos se quedan como int8 en memoria, una escala por fila, y se desempaquetan en cada llamada; los productos se calculan en float32. Ahorra memoria y cuesta tiempo.</translation>
    </message>
    <message>
        <source>Weights lie on the chosen grid and are packed in the file; every product runs in float32, so the loss is real and the time says nothing.</source>
        <translation>Los pesos caen en la rejilla elegida y se empaquetan en el archivo; todos los productos se calculan en float32, así que la pérdida es real y el tiempo no dice nada.</translation>
    </message>
    <message>
        <source>There is no granularity {granularity!r}: use {known}.</source>
        <translation>No existe la granularidad {granularity!r}: use {known}.</translation>
    </message>
    <message>
        <source>torchao float8 weight-only</source>
        <translation>torchao float8 solo pesos</translation>
    </message>
    <message>
        <source>Linear&apos;s weights are float8, one scale a row, and its products run in float; everything else runs in float32.</source>
        <translation>Los pesos de Linear son float8, una escala por fila, y sus productos se calculan en float; todo lo demás se calcula en float32.</translation>
    </message>
    <message>
        <source>torchao int8 dynamic</source>
        <translation>torchao int8 dinámico</translation>
    </message>
    <message>
        <source>Linear runs as int8 products with inputs quantized on the fly, one scale a row; everything else runs in float32.</source>
        <translation>Linear se calcula con productos int8, con las entradas cuantizadas sobre la marcha y una escala por fila; todo lo demás se calcula en float32.</translation>
    </message>
    <message>
        <source>torchao int8 weight-only</source>
        <translation>torchao int8 solo pesos</translation>
    </message>
    <message>
        <source>Linear&apos;s weights are int8, one scale a row, and its products run in float; everything else runs in float32.</source>
        <translation>Los pesos de Linear son int8, una escala por fila, y sus productos se calculan en float; todo lo demás se calcula en float32.</translation>
    </message>
    <message>
        <source>int8 (tutorial)</source>
        <translation>int8 (tutorial)</translation>
    </message>
    <message>
        <source>LSTM and Linear run as int8 products with inputs quantized on the fly, one scale a weight tensor; everything else runs in float32.</source>
        <translation>LSTM y Linear se calculan con productos int8, con las entradas cuantizadas sobre la marcha y una escala por tensor de pesos; todo lo demás se calcula en float32.</translation>
    </message>
    <message>
        <source>int8 (one scale a row)</source>
        <translation>int8 (una escala por fila)</translation>
    </message>
    <message>
        <source>LSTM and Linear run as int8 products with inputs quantized on the fly, one scale a row of their weights; everything else runs in float32.</source>
        <translation>LSTM y Linear se calculan con productos int8, con las entradas cuantizadas sobre la marcha y una escala por fila de sus pesos; todo lo demás se calcula en float32.</translation>
    </message>
    <message>
        <source>The model could not be saved to measure its size ({error}): make room in {gettempdir}.</source>
        <translation>El modelo no se pudo guardar para medir su tamaño ({error}): libere espacio en {gettempdir}.</translation>
    </message>
    <message>
        <source>{name} has values beyond {most_half:,.0f}, float16&apos;s largest: use bfloat16.</source>
        <translation>{name} tiene valores mayores que {most_half:,.0f}, el máximo de float16: use bfloat16.</translation>
    </message>
    <message>
        <source>{text!r} is no job: write K/N, such as 1/4.</source>
        <translation>{text!r} no es una tarea: escriba K/N, por ejemplo 1/4.</translation>
    </message>
    <message>
        <source>There is no job {text}: give K/N with K from 1 to N, and N up to {most_jobs:,}.</source>
        <translation>No existe la tarea {text}: indique K/N con K de 1 a N, y N hasta {most_jobs:,}.</translation>
    </message>
    <message>
        <source>The {kind} {twice} is there twice: give it once.</source>
        <translation>El valor {twice} ({kind}) está dos veces: indíquelo una sola vez.</translation>
    </message>
    <message>
        <source>The rows of {model} do not fit its entries: run this job again.</source>
        <translation>Las filas de {model} no encajan con sus entradas: repita esta tarea.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}): give the file of a job.</source>
        <translation>{path} no se puede leer ({strerror}): indique el archivo de una tarea.</translation>
    </message>
    <message>
        <source>{path} is no JSON, or only a part of it: run that job again.</source>
        <translation>{path} no es JSON, o solo una parte: repita esa tarea.</translation>
    </message>
    <message>
        <source>{path} is not the file of a job: give what bench --job wrote.</source>
        <translation>{path} no es el archivo de una tarea: indique lo que escribió bench --job.</translation>
    </message>
    <message>
        <source>{path} is damaged ({error}): run that job again.</source>
        <translation>{path} está dañado ({error}): repita esa tarea.</translation>
    </message>
    <message>
        <source>{path} is damaged (a run is not of its models and schemes): run that job again.</source>
        <translation>{path} está dañado (hay una ejecución que no es de sus modelos y esquemas): repita esa tarea.</translation>
    </message>
    <message>
        <source>There is nothing to merge: give the files of all jobs.</source>
        <translation>No hay nada que reunir: indique los archivos de todas las tareas.</translation>
    </message>
    <message>
        <source>These files are of different sweeps: give those of one.</source>
        <translation>Estos archivos son de barridos distintos: indique los de uno solo.</translation>
    </message>
    <message>
        <source>Job {twice} of {jobs} is there twice: give each file once.</source>
        <translation>La tarea {twice} de {jobs} está dos veces: indique cada archivo una sola vez.</translation>
    </message>
    <message>
        <source>Of {jobs} jobs these are missing: {shown}. Run them, and give all files.</source>
        <translation>De {jobs} tareas faltan estas: {shown}. Ejecútelas e indique todos los archivos.</translation>
    </message>
    <message>
        <source>Tagging sentences</source>
        <translation>Etiquetando frases</translation>
    </message>
    <message>
        <source>The quantized weights do not fit their recipe: the file is damaged, save it again.</source>
        <translation>Los pesos cuantizados no encajan con su receta: el archivo está dañado, vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>The stored integers cannot be turned into torch&apos;s own: save the model as int8-all instead.</source>
        <translation>Los enteros guardados no se pueden convertir en los propios de torch: guarde el modelo como int8-all.</translation>
    </message>
    <message>
        <source>{name} has only NaN or infinite values: repair or train the model before quantizing it.</source>
        <translation>{name} solo tiene valores NaN o infinitos: repare o entrene el modelo antes de cuantizarlo.</translation>
    </message>
    <message>
        <source>Rounding {name}</source>
        <translation>Redondeando {name}</translation>
    </message>
    <message>
        <source>{name} has {rows:,} rows, not a row {row:,}: count from 0.</source>
        <translation>{name} tiene {rows:,} filas, pero no la fila {row:,}: cuente desde 0.</translation>
    </message>
    <message>
        <source>Row {row:,} of {name} has no finite value: choose another one.</source>
        <translation>La fila {row:,} de {name} no tiene ningún valor finito: elija otra.</translation>
    </message>
    <message>
        <source>{what} has no weights of its own: choose a layer with weights.</source>
        <translation>{what} no tiene pesos propios: elija una capa con pesos.</translation>
    </message>
    <message>
        <source>{what} has no tensor {name!r}: choose one of {there}.</source>
        <translation>{what} no tiene ningún tensor {name!r}: elija uno de {there}.</translation>
    </message>
    <message>
        <source>This parameter has no shape yet: run the model on an input first.</source>
        <translation>Este parámetro aún no tiene forma: ejecute antes el modelo con una entrada.</translation>
    </message>
    <message>
        <source>It holds {dtype}: only floating-point weights are rounded to a grid.</source>
        <translation>Contiene {dtype}: solo los pesos de coma flotante se redondean a una rejilla.</translation>
    </message>
    <message>
        <source>It has no values: choose another tensor.</source>
        <translation>No tiene valores: elija otro tensor.</translation>
    </message>
    <message>
        <source>hidden {hidden:,}, batch {batch:,}</source>
        <translation>oculto {hidden:,}, lote {batch:,}</translation>
    </message>
    <message>
        <source>There is no map for {kind!r}: choose one of {layer_kinds}.</source>
        <translation>No hay mapa para {kind!r}: elija uno de {layer_kinds}.</translation>
    </message>
    <message>
        <source>{count} hidden sizes cannot be mapped: give 1 to {most}.</source>
        <translation>{count} tamaños ocultos no se pueden representar: indique de 1 a {most}.</translation>
    </message>
    <message>
        <source>{count} batch sizes cannot be mapped: give 1 to {most}.</source>
        <translation>{count} tamaños de lote no se pueden representar: indique de 1 a {most}.</translation>
    </message>
    <message>
        <source>A hidden size of {size} is not possible: give 1 or more.</source>
        <translation>Un tamaño oculto de {size} no es posible: indique 1 o más.</translation>
    </message>
    <message>
        <source>A batch size of {size} is not possible: give 1 or more.</source>
        <translation>Un tamaño de lote de {size} no es posible: indique 1 o más.</translation>
    </message>
    <message>
        <source>{seq_len} steps are not possible: give 1 to {most_seq_len}.</source>
        <translation>{seq_len} pasos no son posibles: indique de 1 a {most_seq_len}.</translation>
    </message>
    <message>
        <source>Hidden size {hidden:,} with batch size {batch:,} takes {count:,.1f} billion products a call, which is too many to wait for: choose smaller ones.</source>
        <translation>El tamaño oculto {hidden:,} con tamaño de lote {batch:,} supone {count:,.1f} mil millones de productos por llamada, demasiados para esperar: elija tamaños menores.</translation>
    </message>
    <message>
        <source>Quantizing a layer of hidden size {size:,}</source>
        <translation>Cuantizando una capa de tamaño oculto {size:,}</translation>
    </message>
    <message>
        <source>hidden {hidden:,}, batch {batch:,}: float32 {float_ms:.3g} ms, int8 {int8_ms:.3g} ms, {speed_up:.2g} times as fast ({low:.2g} to {high:.2g}).</source>
        <translation>oculto {hidden:,}, lote {batch:,}: float32 {float_ms:.3g} ms, int8 {int8_ms:.3g} ms, {speed_up:.2g} veces la velocidad (de {low:.2g} a {high:.2g}).</translation>
    </message>
    <message>
        <source>one LSTM layer over {seq_len} steps</source>
        <translation>una capa LSTM sobre {seq_len} pasos</translation>
    </message>
    <message>
        <source>one Linear layer</source>
        <translation>una capa Linear</translation>
    </message>
    <message>
        <source>No cell is measured yet.</source>
        <translation>Aún no se ha medido ninguna celda.</translation>
    </message>
    <message>
        <source>int8 wins in {wins} of 1 cell; {best}</source>
        <translation>int8 gana en {wins} de 1 celda; {best}</translation>
    </message>
    <message>
        <source>int8 wins in {wins} of {count} cells; {best}</source>
        <translation>int8 gana en {wins} de {count} celdas; {best}</translation>
    </message>
    <message>
        <source>int8 wins in {wins} of {count} cells: most at hidden {best_hidden:,} and batch {best_batch:,} ({best:.2g} times as fast), least at hidden {worst_hidden:,} and batch {worst_batch:,} ({worst:.2g} times).</source>
        <translation>int8 gana en {wins} de {count} celdas: lo máximo con oculto {best_hidden:,} y lote {best_batch:,} ({best:.2g} veces la velocidad de float32), lo mínimo con oculto {worst_hidden:,} y lote {worst_batch:,} ({worst:.2g} veces).</translation>
    </message>
    <message>
        <source>There is no model {name!r}: use one of {models}.</source>
        <translation>No existe el modelo {name!r}: use uno de {models}.</translation>
    </message>
    <message>
        <source>A picture of shape {shape} has no pixels to read: choose another one.</source>
        <translation>Una imagen de la forma {shape} no tiene píxeles que leer: elija otra.</translation>
    </message>
    <message>
        <source>The picture has values that are no numbers (NaN or Inf): save it again.</source>
        <translation>La imagen tiene valores que no son números (NaN o Inf): vuelva a guardarla.</translation>
    </message>
    <message>
        <source>The picture has values from {min:g} to {max:g}: bring them between 0, black, and 1, white.</source>
        <translation>La imagen tiene valores de {min:g} a {max:g}: llévelos a entre 0, negro, y 1, blanco.</translation>
    </message>
    <message>
        <source>Nothing is drawn in this picture, it has one tone all over: choose one with a digit.</source>
        <translation>En esta imagen no hay nada dibujado, es toda de un solo tono: elija una con un dígito.</translation>
    </message>
    <message>
        <source>The images of {path} are {dtype} of shape {shape}: give uint8 of (N, 28, 28) or (N, 32, 32).</source>
        <translation>Las imágenes de {path} son {dtype} de la forma {shape}: indique uint8 de (N, 28, 28) o (N, 32, 32).</translation>
    </message>
    <message>
        <source>{path} has labels of shape {shape} for {count:,} images: give one whole number for each.</source>
        <translation>{path} tiene etiquetas de la forma {shape} para {count:,} imágenes: indique un número entero para cada una.</translation>
    </message>
    <message>
        <source>{path} has labels from {min} to {max}: use the digits 0 to 9.</source>
        <translation>{path} tiene etiquetas de {min} a {max}: use los dígitos de 0 a 9.</translation>
    </message>
    <message>
        <source>reading digits</source>
        <translation>leyendo dígitos</translation>
    </message>
    <message>
        <source>There is no file {path}: give an .npz file with images and labels.</source>
        <translation>No existe el archivo {path}: indique un archivo .npz con imágenes y etiquetas.</translation>
    </message>
    <message>
        <source>{path} unpacks to {size:.1f} GB: give at most {most:.1f} GB.</source>
        <translation>{path} ocupa {size:.1f} GB descomprimido: indique como mucho {most:.1f} GB.</translation>
    </message>
    <message>
        <source>{path} cannot be read as digits: give an .npz file with images and labels.</source>
        <translation>{path} no se puede leer como dígitos: indique un archivo .npz con imágenes y etiquetas.</translation>
    </message>
    <message>
        <source>There is no digit {digit}: use 0 to 9.</source>
        <translation>No existe el dígito {digit}: use de 0 a 9.</translation>
    </message>
    <message>
        <source>tagging sentences</source>
        <translation>etiquetando frases</translation>
    </message>
    <message>
        <source>There is no file {path}: give a .tsv file with a word, a tab and its tag a line.</source>
        <translation>No existe el archivo {path}: indique un archivo .tsv con una palabra, un tabulador y su etiqueta por línea.</translation>
    </message>
    <message>
        <source>{path} is larger than {most:,.0f} MB: give a part of it.</source>
        <translation>{path} pasa de {most:,.0f} MB: indique una parte.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8 text (byte {byte}): save it as UTF-8 first.</source>
        <translation>{path} no es texto UTF-8 (byte {byte}): guárdelo antes como UTF-8.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}): check its permissions.</source>
        <translation>{path} no se puede leer ({strerror}): compruebe sus permisos.</translation>
    </message>
    <message>
        <source>{path} holds no sentences: give a .tsv file with a word, a tab and its tag a line.</source>
        <translation>{path} no contiene frases: indique un archivo .tsv con una palabra, un tabulador y su etiqueta por línea.</translation>
    </message>
    <message>
        <source>Line {number:,} of {path} is {line!r}: write a word, a tab and one of the 17 universal tags.</source>
        <translation>La línea {number:,} de {path} es {line!r}: escriba una palabra, un tabulador y una de las 17 etiquetas universales.</translation>
    </message>
    <message>
        <source>A sentence of {count:,} words cannot be tagged: give 1 to {most:,} words.</source>
        <translation>Una frase de {count:,} palabras no se puede etiquetar: indique de 1 a {most:,} palabras.</translation>
    </message>
    <message>
        <source>{title} is not a tagger: choose {tagger}.</source>
        <translation>{title} no es un etiquetador: elija {tagger}.</translation>
    </message>
    <message>
        <source>This tagger has {words:,} words and {tags} tags, the vocabulary {entries:,} and {known}: choose {tagger} as it is shipped.</source>
        <translation>Este etiquetador tiene {words:,} palabras y {tags} etiquetas; el vocabulario, {entries:,} y {known}: elija {tagger} tal como viene incluido.</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjetivo</translation>
    </message>
    <message>
        <source>adposition</source>
        <translation>adposición</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>adverbio</translation>
    </message>
    <message>
        <source>auxiliary</source>
        <translation>auxiliar</translation>
    </message>
    <message>
        <source>coordinating conjunction</source>
        <translation>conjunción coordinante</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>determinante</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>interjección</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>sustantivo</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>numeral</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>partícula</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronombre</translation>
    </message>
    <message>
        <source>proper noun</source>
        <translation>nombre propio</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>subordinating conjunction</source>
        <translation>conjunción subordinante</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>There is no universal part-of-speech tag {tag!r}: use {tags}.</source>
        <translation>No existe la etiqueta universal de categoría gramatical {tag!r}: use {tags}.</translation>
    </message>
    <message>
        <source>The first text.</source>
        <translation>El primer texto.</translation>
    </message>
    <message>
        <source>All before “{word}” is forgotten: it is read from an empty hidden state.</source>
        <translation>Todo lo anterior a «{word}» se ha olvidado: se lee desde un estado oculto vacío.</translation>
    </message>
    <message>
        <source>Goes on with “{word}” as word {place:,}.</source>
        <translation>Continúa con «{word}» como palabra {place:,}.</translation>
    </message>
    <message>
        <source>Word {place:,} is “{word}” instead of “{former}”.</source>
        <translation>La palabra {place:,} es «{word}» en vez de «{former}».</translation>
    </message>
    <message>
        <source>Both texts are the same 1 word.</source>
        <translation>Ambos textos son la misma palabra.</translation>
    </message>
    <message>
        <source>Both texts are the same {count:,} words.</source>
        <translation>Ambos textos son las mismas {count:,} palabras.</translation>
    </message>
    <message>
        <source>After 1 word in common one text ends and the other goes on with “{word}”.</source>
        <translation>Tras 1 palabra en común, un texto termina y el otro sigue con «{word}».</translation>
    </message>
    <message>
        <source>After {count:,} words in common one text ends and the other goes on with “{word}”.</source>
        <translation>Tras {count:,} palabras en común, un texto termina y el otro sigue con «{word}».</translation>
    </message>
    <message>
        <source>After 1 word in common one text goes on with “{left}”, the other with “{right}”.</source>
        <translation>Tras 1 palabra en común, un texto sigue con «{left}» y el otro con «{right}».</translation>
    </message>
    <message>
        <source>After {count:,} words in common one text goes on with “{left}”, the other with “{right}”.</source>
        <translation>Tras {count:,} palabras en común, un texto sigue con «{left}» y el otro con «{right}».</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>This branch is no longer there: choose another one.</source>
        <translation>Esta rama ya no existe: elija otra.</translation>
    </message>
    <message>
        <source>The first text cannot be deleted: start a new one instead.</source>
        <translation>El primer texto no se puede borrar: empiece uno nuevo.</translation>
    </message>
    <message>
        <source>Branches grow from words that the new text does not have: delete them first.</source>
        <translation>Hay ramas que parten de palabras que el texto nuevo no tiene: bórrelas primero.</translation>
    </message>
    <message>
        <source>There are {most_branches} branches: delete some first.</source>
        <translation>Hay {most_branches} ramas: borre algunas primero.</translation>
    </message>
    <message>
        <source>Branch {number}</source>
        <translation>Rama {number}</translation>
    </message>
    <message>
        <source>A branch needs a name: give it one.</source>
        <translation>Una rama necesita un nombre: asígnele uno.</translation>
    </message>
    <message>
        <source>The name has {count} letters: use at most {longest_title}.</source>
        <translation>El nombre tiene {count} letras: use {longest_title} como máximo.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: choose one with train.txt, valid.txt or test.txt.</source>
        <translation>No existe la carpeta {folder}: elija una con train.txt, valid.txt o test.txt.</translation>
    </message>
    <message>
        <source>{folder} is not a folder: choose the folder that holds the .txt files.</source>
        <translation>{folder} no es una carpeta: elija la carpeta que contiene los archivos .txt.</translation>
    </message>
    <message>
        <source>{folder} has no {split}.txt: choose one with train, valid or test.txt.</source>
        <translation>{folder} no tiene {split}.txt: elija una con train, valid o test.txt.</translation>
    </message>
    <message>
        <source>{folder} has no {split}.txt: it has {one} and {other}, use that.</source>
        <translation>{folder} no tiene {split}.txt: tiene {one} y {other}, use eso.</translation>
    </message>
    <message>
        <source>{folder} has no {split}.txt: it has {one}, use that.</source>
        <translation>{folder} no tiene {split}.txt: tiene {one}, use eso.</translation>
    </message>
    <message>
        <source>{shortest:,} and more</source>
        <translation>{shortest:,} y más</translation>
    </message>
    <message>
        <source>{model} knows every word.</source>
        <translation>{model} conoce todas las palabras.</translation>
    </message>
    <message>
        <source>{model} knows every word; {share:.1f} % of the text are {unk} itself.</source>
        <translation>{model} conoce todas las palabras; el {share:.1f}&#xa0;% del texto es el propio {unk}.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the words are unknown to {model}; {count:,} different words are not in its vocabulary.</source>
        <translation>{model} no conoce el {share:.1f}&#xa0;% de las palabras; {count:,} palabras distintas no están en su vocabulario.</translation>
    </message>
    <message>
        <source>{split}.txt: {tokens:,} tokens in {lines:,} lines, {words:,} different words.</source>
        <translation>{split}.txt: {tokens:,} tokens en {lines:,} líneas, {words:,} palabras distintas.</translation>
    </message>
    <message>
        <source>{split}.txt: {tokens:,} tokens in {lines:,} lines, {words:,} different words, all of them in train.txt too.</source>
        <translation>{split}.txt: {tokens:,} tokens en {lines:,} líneas, {words:,} palabras distintas, todas ellas también en train.txt.</translation>
    </message>
    <message>
        <source>{split}.txt: {tokens:,} tokens in {lines:,} lines, {words:,} different words, {lacking:,} of them not in train.txt.</source>
        <translation>{split}.txt: {tokens:,} tokens en {lines:,} líneas, {words:,} palabras distintas, {lacking:,} de ellas no en train.txt.</translation>
    </message>
    <message>
        <source>{tokens:,} tokens and {words:,} different words in {names}.</source>
        <translation>{tokens:,} tokens y {words:,} palabras distintas en {names}.</translation>
    </message>
    <message>
        <source>sorting {split}.txt</source>
        <translation>ordenando {split}.txt</translation>
    </message>
    <message>
        <source>sorting the words</source>
        <translation>ordenando las palabras</translation>
    </message>
    <message>
        <source>counting {file}</source>
        <translation>contando {file}</translation>
    </message>
    <message>
        <source>comparing words</source>
        <translation>comparando palabras</translation>
    </message>
    <message>
        <source>adding up</source>
        <translation>sumando</translation>
    </message>
    <message>
        <source>WikiText-2 (Merity et al. 2016), text of Wikipedia, CC BY-SA</source>
        <translation>WikiText-2 (Merity et al. 2016), texto de Wikipedia, CC BY-SA</translation>
    </message>
    <message>
        <source>looking for {file}</source>
        <translation>buscando {file}</translation>
    </message>
    <message>
        <source>WikiText-2 is there</source>
        <translation>WikiText-2 está disponible</translation>
    </message>
    <message>
        <source>{part} cannot be written ({strerror}): make room, or choose another folder.</source>
        <translation>{part} no se puede escribir ({strerror}): libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The connection ended after {done:,} of {size_bytes:,} bytes of {file}: try again, it goes on from there.</source>
        <translation>La conexión terminó tras {done:,} de {size_bytes:,} bytes de {file}: vuelva a intentarlo, sigue desde ahí.</translation>
    </message>
    <message>
        <source>{url} is not the {file} of WikiText-2 (its SHA-1 differs), and was not kept: try again later.</source>
        <translation>{url} no es el {file} de WikiText-2 (su SHA-1 es distinto) y no se ha conservado: vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>waiting for {file}</source>
        <translation>esperando {file}</translation>
    </message>
    <message>
        <source>fetching {file}</source>
        <translation>descargando {file}</translation>
    </message>
    <message>
        <source>reading what is there of {file}</source>
        <translation>leyendo lo que hay de {file}</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>has {size:,} bytes instead of {expected:,}</source>
        <translation>tiene {size:,} bytes en vez de {expected:,}</translation>
    </message>
    <message>
        <source>checking {file}</source>
        <translation>comprobando {file}</translation>
    </message>
    <message>
        <source>has another SHA-1</source>
        <translation>tiene otro SHA-1</translation>
    </message>
    <message>
        <source>{path} is there and is not that of the download ({why}): choose another folder, or move the file away.</source>
        <translation>{path} ya existe y no es el de la descarga ({why}): elija otra carpeta o mueva el archivo a otro sitio.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}): choose another one.</source>
        <translation>La carpeta {folder} no se puede crear ({reason}): elija otra.</translation>
    </message>
    <message>
        <source>{folder} has room for {free:,.1f} MB, and {needed:,.1f} MB are needed: make room, or choose another disk.</source>
        <translation>{folder} tiene {free:,.1f} MB libres y hacen falta {needed:,.1f} MB: libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>The model has {vocab_size:,} words and its vocabulary {count:,}: open it with the vocabulary that it was trained with.</source>
        <translation>El modelo tiene {vocab_size:,} palabras y su vocabulario {count:,}: ábralo con el vocabulario con el que se entrenó.</translation>
    </message>
    <message>
        <source>There is no word {index} in this text of {count:,} words: choose another.</source>
        <translation>No hay ninguna palabra {index} en este texto de {count:,} palabras: elija otra.</translation>
    </message>
    <message>
        <source>{tokens} tokens cannot be scored: ask for at least 1.</source>
        <translation>{tokens} tokens no se pueden evaluar: pida al menos 1.</translation>
    </message>
    <message>
        <source>The text has fewer than 2 tokens, so there is no next word to predict: use a longer one.</source>
        <translation>El texto tiene menos de 2 tokens, así que no hay palabra siguiente que predecir: use uno más largo.</translation>
    </message>
    <message>
        <source>loss {loss:.3f}</source>
        <translation>pérdida {loss:.3f}</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>float32, exact: the module&apos;s own weights, its LSTM cells written out.</source>
        <translation>float32, exacto: los pesos del propio módulo, con sus celdas LSTM desarrolladas.</translation>
    </message>
    <message>
        <source>Preparing the model</source>
        <translation>Preparando el modelo</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>int8 cells and decoder, one scale a row: near the module&apos;s choices, not the same.</source>
        <translation>Celdas y decodificador int8, una escala por fila: cerca de las elecciones del módulo, sin ser las mismas.</translation>
    </message>
    <message>
        <source>LSTM layer {index}</source>
        <translation>Capa LSTM {index}</translation>
    </message>
    <message>
        <source>{count:,} words, {mean:.1f} bits each on average; the most surprising is “{word}” at {bits:.1f} bits.</source>
        <translation>{count:,} palabras, {mean:.1f} bits cada una de media; la más sorprendente es «{word}», con {bits:.1f} bits.</translation>
    </message>
    <message>
        <source>{words} words cannot be drawn: ask for 1 to {max_words:,}.</source>
        <translation>{words} palabras no se pueden sortear: pida de 1 a {max_words:,}.</translation>
    </message>
    <message>
        <source>The seed {seed} is out of range: give a whole number from 0 to {most}.</source>
        <translation>La semilla {seed} está fuera de rango: indique un número entero de 0 a {most}.</translation>
    </message>
    <message>
        <source>This text is being drawn already: stop that first.</source>
        <translation>Este texto ya se está sorteando: deténgalo primero.</translation>
    </message>
    <message>
        <source>Generated {done}/{words} words</source>
        <translation>{done}/{words} palabras generadas</translation>
    </message>
    <message>
        <source>The vocabulary has no word {id}: choose one of its {count:,} words.</source>
        <translation>El vocabulario no tiene ninguna palabra {id}: elija una de sus {count:,} palabras.</translation>
    </message>
    <message>
        <source>Layer {layer}, {part}</source>
        <translation>Capa {layer}, {part}</translation>
    </message>
    <message>
        <source>{title}: {shown} of {units} units after the first word.</source>
        <translation>{title}: {shown} de {units} unidades después de la primera palabra.</translation>
    </message>
    <message>
        <source>{title}: unit {unit} moves most, from {low:+.2f} after “{low_word}” to {high:+.2f} after “{high_word}”.</source>
        <translation>{title}: la unidad {unit} es la que más se mueve, de {low:+.2f} tras «{low_word}» a {high:+.2f} tras «{high_word}».</translation>
    </message>
    <message>
        <source>{share:.0f} % of the values are beyond ±{bound}, where h can hardly grow.</source>
        <translation>El {share:.0f}&#xa0;% de los valores está más allá de ±{bound}, donde h apenas puede crecer.</translation>
    </message>
    <message>
        <source>The cell state c has no bounds; the largest value here is {limit:.1f} in magnitude.</source>
        <translation>El estado de celda c no tiene límites; el mayor valor aquí es de {limit:.1f} en magnitud.</translation>
    </message>
    <message>
        <source>There is no layer {layer}: choose 1 to {layers}.</source>
        <translation>No existe la capa {layer}: elija de 1 a {layers}.</translation>
    </message>
    <message>
        <source>There is no state {what!r} in an LSTM: choose h or c.</source>
        <translation>Una LSTM no tiene ningún estado {what!r}: elija h o c.</translation>
    </message>
    <message>
        <source>At least one unit and one word have to be shown: ask for more.</source>
        <translation>Hay que mostrar al menos una unidad y una palabra: pida más.</translation>
    </message>
    <message>
        <source>Reading the hidden state</source>
        <translation>Leyendo el estado oculto</translation>
    </message>
    <message>
        <source>rnn.bias_l{index} has NaN or infinite values: repair or train the model first.</source>
        <translation>rnn.bias_l{index} tiene valores NaN o infinitos: repare o entrene primero el modelo.</translation>
    </message>
    <message>
        <source>Nothing is left to chance: the next word is “{word}”.</source>
        <translation>Nada queda al azar: la palabra siguiente es «{word}».</translation>
    </message>
    <message>
        <source>All {words:,} words can be drawn; the likeliest is “{word}” at {share}, and the choice is as open as one among {open:,.1f} equally likely words ({bits:.1f} bits).</source>
        <translation>Se pueden sortear todas las palabras, {words:,}; la más probable es «{word}», con {share}, y la elección es tan abierta como entre {open:,.1f} palabras igual de probables ({bits:.1f} bits).</translation>
    </message>
    <message>
        <source>{left:,} of {words:,} words can be drawn, and {cut} of the probability is cut; the likeliest is “{word}” at {share}, and the choice is as open as one among {open:,.1f} equally likely words ({bits:.1f} bits).</source>
        <translation>Se pueden sortear {left:,} de {words:,} palabras y se recorta un {cut} de la probabilidad; la más probable es «{word}», con {share}, y la elección es tan abierta como entre {open:,.1f} palabras igual de probables ({bits:.1f} bits).</translation>
    </message>
    <message>
        <source>{top} words cannot be shown: ask for at least one.</source>
        <translation>{top} palabras no se pueden mostrar: pida al menos una.</translation>
    </message>
    <message>
        <source>{count:,} words, {unknown:.1f} % of them unknown to the model: {mean:.2f} bits each on average, perplexity {perplexity:,.1f}; the most surprising is “{word}” at {bits:.1f} bits.</source>
        <translation>{count:,} palabras, el {unknown:.1f}&#xa0;% desconocidas para el modelo: {mean:.2f} bits cada una de media, perplejidad {perplexity:,.1f}; la más sorprendente es «{word}», con {bits:.1f} bits.</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>The text has {count:,} words: use a part of at most {most_own_words:,}.</source>
        <translation>El texto tiene {count:,} palabras: use una parte de {most_own_words:,} como máximo.</translation>
    </message>
    <message>
        <source>There are no words in the text: write or paste some.</source>
        <translation>No hay palabras en el texto: escriba o pegue algunas.</translation>
    </message>
    <message>
        <source>The model gives no finite probability to word {index:,}, “{word}”: its weights are damaged, open another one.</source>
        <translation>El modelo no da una probabilidad finita a la palabra {index:,}, «{word}»: sus pesos están dañados, abra otro modelo.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}): choose another folder, or move it away.</source>
        <translation>{path} no se puede escribir ({strerror}): elija otra carpeta o muévalo a otro sitio.</translation>
    </message>
    <message>
        <source>{path} is no regular file: choose another folder, or move it away.</source>
        <translation>{path} no es un archivo normal: elija otra carpeta o muévalo a otro sitio.</translation>
    </message>
    <message>
        <source>{path} is being fetched already: wait until that has ended.</source>
        <translation>{path} ya se está descargando: espere a que termine.</translation>
    </message>
    <message>
        <source>End of a line: word {id:,}, {eos}.</source>
        <translation>Fin de línea: palabra {id:,}, {eos}.</translation>
    </message>
    <message>
        <source>Word {id:,} of the vocabulary.</source>
        <translation>Palabra {id:,} del vocabulario.</translation>
    </message>
    <message>
        <source>“{word}” is not in the vocabulary, which has no {unk}: choose another word.</source>
        <translation>«{word}» no está en el vocabulario, que no tiene {unk}: elija otra palabra.</translation>
    </message>
    <message>
        <source>“{word}” is not in the vocabulary and is read as {unk}.</source>
        <translation>«{word}» no está en el vocabulario y se lee como {unk}.</translation>
    </message>
    <message>
        <source>No prompt: the text begins with a random word, as in the tutorial.</source>
        <translation>Sin texto inicial: el texto empieza con una palabra aleatoria, como en el tutorial.</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>{count:,} words</source>
        <translation>{count:,} palabras</translation>
    </message>
    <message>
        <source>{words}, all in the vocabulary.</source>
        <translation>{words}, todas en el vocabulario.</translation>
    </message>
    <message>
        <source>{words} and {count:,} more</source>
        <translation>{words} y {count:,} más</translation>
    </message>
    <message>
        <source>{words}; not in the vocabulary, which has no {unk}: {shown}. Use words that the model knows.</source>
        <translation>{words}; no están en el vocabulario, que no tiene {unk}: {shown}. Use palabras que el modelo conozca.</translation>
    </message>
    <message>
        <source>{words}; {shown} is not in the vocabulary and is read as {unk}.</source>
        <translation>{words}; {shown} no está en el vocabulario y se lee como {unk}.</translation>
    </message>
    <message>
        <source>{words}; {shown} are not in the vocabulary, read as {unk}.</source>
        <translation>{words}; {shown} no están en el vocabulario y se leen como {unk}.</translation>
    </message>
    <message>
        <source>The prompt has changed and “{text}” stands elsewhere now: choose again.</source>
        <translation>El texto inicial ha cambiado y «{text}» está ahora en otro sitio: elija de nuevo.</translation>
    </message>
    <message>
        <source>{file} is larger than 16 MB: cut out the part to go on from.</source>
        <translation>{file} pasa de 16 MB: recorte la parte por la que continuar.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}): choose another file.</source>
        <translation>{file} no se puede leer ({strerror}): elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} is not UTF-8 text: save it as UTF-8.</source>
        <translation>{file} no es texto UTF-8: guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>{file} holds no words: choose another file.</source>
        <translation>{file} no contiene palabras: elija otro archivo.</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutorial</translation>
    </message>
    <message>
        <source>The tutorial&apos;s loop to the letter: one stream, 25 words at a time.</source>
        <translation>El bucle del tutorial al pie de la letra: un flujo, 25 palabras cada vez.</translation>
    </message>
    <message>
        <source>float32 with the same recurrence in longer chunks: the same loss to 1e-5.</source>
        <translation>float32 con la misma recurrencia en trozos más largos: la misma pérdida hasta 1e-5.</translation>
    </message>
    <message>
        <source>int8 products with one scale a row over parallel streams: the loss differs by some thousandths.</source>
        <translation>Productos int8 con una escala por fila en flujos paralelos: la pérdida difiere en algunas milésimas.</translation>
    </message>
    <message>
        <source>the tutorial&apos;s loop runs any word model</source>
        <translation>el bucle del tutorial ejecuta cualquier modelo de palabras</translation>
    </message>
    <message>
        <source>{type} is not a word model</source>
        <translation>{type} no es un modelo de palabras</translation>
    </message>
    <message>
        <source>all weights are float32</source>
        <translation>todos los pesos son float32</translation>
    </message>
    <message>
        <source>it computes in float32, and this model&apos;s weights are not all float32: use tutorial</source>
        <translation>calcula en float32 y los pesos de este modelo no son todos float32: use tutorial</translation>
    </message>
    <message>
        <source>the model is already int8: use the tutorial protocol</source>
        <translation>el modelo ya es int8: use el protocolo del tutorial</translation>
    </message>
    <message>
        <source>its {name} is not stored as int8 with one scale a row: use the tutorial protocol</source>
        <translation>su {name} no está guardado como int8 con una escala por fila: use el protocolo del tutorial</translation>
    </message>
    <message>
        <source>its weights become int8 with one scale a row</source>
        <translation>sus pesos pasan a int8 con una escala por fila</translation>
    </message>
    <message>
        <source>its float weights cannot be read: use the tutorial protocol</source>
        <translation>sus pesos float no se pueden leer: use el protocolo del tutorial</translation>
    </message>
    <message>
        <source>There is no protocol {protocol!r}: use one of {protocols}.</source>
        <translation>No existe el protocolo {protocol!r}: use uno de {protocols}.</translation>
    </message>
    <message>
        <source>The {protocol} protocol cannot run this model: {reason}.</source>
        <translation>El protocolo {protocol} no puede ejecutar este modelo: {reason}.</translation>
    </message>
    <message>
        <source>it computes in float32, and {name} leaves other weights: use tutorial</source>
        <translation>calcula en float32 y {name} deja otros pesos: use tutorial</translation>
    </message>
    <message>
        <source>{name} is already int8: use the tutorial protocol</source>
        <translation>{name} ya es int8: use el protocolo del tutorial</translation>
    </message>
    <message>
        <source>it makes int8 rows of float32 weights, which {name} does not leave: use tutorial</source>
        <translation>hace filas int8 a partir de pesos float32, que {name} no deja: use tutorial</translation>
    </message>
    <message>
        <source>{path} is larger than {most_bytes} GB: use a part of it.</source>
        <translation>{path} pasa de {most_bytes} GB: use una parte.</translation>
    </message>
    <message>
        <source>{path} has more than {most_different_words:,} different words: use a part of it.</source>
        <translation>{path} tiene más de {most_different_words:,} palabras distintas: use una parte.</translation>
    </message>
    <message>
        <source>{path} holds no words: choose a file with text in it.</source>
        <translation>{path} no contiene palabras: elija un archivo con texto.</translation>
    </message>
    <message>
        <source>{path} is not {name} text (byte {at:,}): save it as UTF-8 first.</source>
        <translation>{path} no es texto {name} (byte {at:,}): guárdelo antes como UTF-8.</translation>
    </message>
    <message>
        <source>{path} has NUL characters in it, so it is no text, or UTF-16 without a byte order mark: save it as UTF-8 first.</source>
        <translation>{path} contiene caracteres NUL, así que no es texto o es UTF-16 sin marca de orden de bytes: guárdelo antes como UTF-8.</translation>
    </message>
    <message>
        <source>{path} has a word of more than {most_word_characters:,} characters: separate its words by spaces.</source>
        <translation>{path} tiene una palabra de más de {most_word_characters:,} caracteres: separe sus palabras con espacios.</translation>
    </message>
    <message>
        <source>The temperature {temperature} is not usable: give 0 (greedy) or a positive number.</source>
        <translation>La temperatura {temperature} no sirve: indique 0 (voraz) o un número positivo.</translation>
    </message>
    <message>
        <source>Top-k {top_k} is not usable: give 0 (off) or how many words may be drawn.</source>
        <translation>Top-k {top_k} no sirve: indique 0 (desactivado) o cuántas palabras se pueden sortear.</translation>
    </message>
    <message>
        <source>Top-k {top_k:,} is more than the {vocab_size:,} words of the vocabulary: give fewer, or 0 (off).</source>
        <translation>Top-k {top_k:,} es más que las {vocab_size:,} palabras del vocabulario: indique menos, o 0 (desactivado).</translation>
    </message>
    <message>
        <source>Top-p {top_p} is not usable: give a share above 0 and up to 1 (off).</source>
        <translation>Top-p {top_p} no sirve: indique una proporción mayor que 0 y hasta 1 (desactivado).</translation>
    </message>
    <message>
        <source>The next word cannot be drawn, no word is left to draw: choose other settings or another model.</source>
        <translation>No se puede sortear la palabra siguiente porque no queda ninguna: elija otros ajustes u otro modelo.</translation>
    </message>
    <message>
        <source>The next word cannot be drawn, the model&apos;s logits are not finite numbers: choose other settings or another model.</source>
        <translation>No se puede sortear la palabra siguiente porque los logits del modelo no son números finitos: elija otros ajustes u otro modelo.</translation>
    </message>
    <message>
        <source>LayerLab articles</source>
        <translation>Artículos de LayerLab</translation>
    </message>
    <message>
        <source>{count:,} words, {share:.1f} % of them unknown to the model.</source>
        <translation>{count:,} palabras, el {share:.1f}&#xa0;% desconocidas para el modelo.</translation>
    </message>
    <message>
        <source>looking up the words of {file}</source>
        <translation>consultando las palabras de {file}</translation>
    </message>
    <message>
        <source>“{text}” is the same word in another case.</source>
        <translation>«{text}» es la misma palabra con otras mayúsculas o minúsculas.</translation>
    </message>
    <message>
        <source>“{text}” is split as the model&apos;s texts are.</source>
        <translation>«{text}» está dividido como los textos del modelo.</translation>
    </message>
    <message>
        <source>“{word}” differs in 1 letter.</source>
        <translation>«{word}» difiere en 1 letra.</translation>
    </message>
    <message>
        <source>“{word}” differs in {distance} letters.</source>
        <translation>«{word}» difiere en {distance} letras.</translation>
    </message>
    <message>
        <source>Temperature {temperature:g}: {sentence}</source>
        <translation>Temperatura {temperature:g}. {sentence}</translation>
    </message>
    <message>
        <source>From temperature {cold:g} to {hot:g} the mean surprise goes from {cold_bits:.1f} to {hot_bits:.1f} bits, different words from {cold_distinct:.0f} to {hot_distinct:.0f} %, repeated ones from {cold_repeated:.0f} to {hot_repeated:.0f} %.</source>
        <translation>De la temperatura {cold:g} a la {hot:g}, la sorpresa media pasa de {cold_bits:.1f} a {hot_bits:.1f} bits; las palabras distintas, del {cold_distinct:.0f} al {hot_distinct:.0f}&#xa0;%, y las repetidas, del {cold_repeated:.0f} al {hot_repeated:.0f}&#xa0;%.</translation>
    </message>
    <message>
        <source>{count} temperatures cannot be compared: give 1 to {most_columns}.</source>
        <translation>{count} temperaturas no se pueden comparar: indique de 1 a {most_columns}.</translation>
    </message>
    <message>
        <source>Generated {done}/{words} words in {columns} columns</source>
        <translation>{done}/{words} palabras generadas en {columns} columnas</translation>
    </message>
    <message>
        <source>No words yet.</source>
        <translation>Aún no hay palabras.</translation>
    </message>
    <message>
        <source>1 word, {different:.0f} % of them different, {repeated:.0f} % repeated; {bits:.1f} bits each on average.</source>
        <translation>1 palabra, {different:.0f}&#xa0;% distintas, {repeated:.0f}&#xa0;% repetidas; {bits:.1f} bits cada una de media.</translation>
    </message>
    <message>
        <source>{count:,} words, {different:.0f} % of them different, {repeated:.0f} % repeated; {bits:.1f} bits each on average.</source>
        <translation>{count:,} palabras, {different:.0f}&#xa0;% distintas, {repeated:.0f}&#xa0;% repetidas; {bits:.1f} bits cada una de media.</translation>
    </message>
    <message>
        <source>{url} is no https address: nothing is fetched without encryption.</source>
        <translation>{url} no es una dirección https: no se descarga nada sin cifrado.</translation>
    </message>
    <message>
        <source>{host} has sent nothing for {stall_seconds:g} s: try again later, it goes on from there.</source>
        <translation>{host} no ha enviado nada en {stall_seconds:g} s: vuelva a intentarlo más tarde, sigue desde ahí.</translation>
    </message>
    <message>
        <source>{host} answers with a web page instead of the file: perhaps the network asks to sign in first.</source>
        <translation>{host} responde con una página web en vez del archivo: quizá la red pide iniciar sesión antes.</translation>
    </message>
    <message>
        <source>{host} does not prove that it is {host} ({verify_message}): check this machine&apos;s clock and its network.</source>
        <translation>{host} no demuestra ser {host} ({verify_message}): compruebe el reloj de esta máquina y su red.</translation>
    </message>
    <message>
        <source>{host} gives no answer: check the network, or try again later.</source>
        <translation>{host} no responde: compruebe la red o vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>{host} does not answer as a web server does: check the network and its proxy.</source>
        <translation>{host} no responde como un servidor web: compruebe la red y su proxy.</translation>
    </message>
    <message>
        <source>{host} cannot be reached ({why}): nothing else here needs the network, check it and try again.</source>
        <translation>No se puede llegar a {host} ({why}): aquí nada más necesita la red; compruébela y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no {url} any more ({code}): get WikiText-2 from another place.</source>
        <translation>Ya no existe {url} ({code}): consiga WikiText-2 en otro sitio.</translation>
    </message>
    <message>
        <source>{host} only sends on to other addresses ({code}): try again later.</source>
        <translation>{host} solo remite a otras direcciones ({code}): vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>{host} does not give the file out ({code}): try again later.</source>
        <translation>{host} no entrega el archivo ({code}): vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>{host} sends on to {newurl}, which is not encrypted: nothing is fetched.</source>
        <translation>{host} remite a {newurl}, que no está cifrado: no se descarga nada.</translation>
    </message>
    <message>
        <source>{left} and {right} draw the same {count:,} words; in the same context they choose the same word {agreement:.1f} % of the time, and their distributions overlap by {overlap:.2f} % (KL {kl:.4f} bits a word).</source>
        <translation>{left} y {right} sortean las mismas {count:,} palabras; en el mismo contexto eligen la misma palabra el {agreement:.1f}&#xa0;% de las veces y sus distribuciones se solapan un {overlap:.2f}&#xa0;% (KL {kl:.4f} bits por palabra).</translation>
    </message>
    <message>
        <source>The texts part at word {place:,}: {left} draws “{left_word}”, {right} “{right_word}”; in the same context they choose the same word {agreement:.1f} % of the time, and their distributions overlap by {overlap:.2f} % (KL {kl:.4f} bits a word).</source>
        <translation>Los textos se separan en la palabra {place:,}: {left} sortea «{left_word}» y {right}, «{right_word}»; en el mismo contexto eligen la misma palabra el {agreement:.1f}&#xa0;% de las veces y sus distribuciones se solapan un {overlap:.2f}&#xa0;% (KL {kl:.4f} bits por palabra).</translation>
    </message>
    <message>
        <source>There is no path {name!r}: choose exact, fast, module or tutorial-int8.</source>
        <translation>No existe la vía {name!r}: elija exact, fast, module o tutorial-int8.</translation>
    </message>
    <message>
        <source>{title} is quantized already, so that there is no float text to compare with: open its float32 model.</source>
        <translation>{title} ya está cuantizado, así que no hay texto float con el que comparar: abra su modelo float32.</translation>
    </message>
    <message>
        <source>The word {word!r} is not in the model&apos;s vocabulary, which has no {unk}: use a text made of its words.</source>
        <translation>La palabra {word!r} no está en el vocabulario del modelo, que no tiene {unk}: use un texto hecho con sus palabras.</translation>
    </message>
    <message>
        <source>The vocabulary cannot be read: {error}</source>
        <translation>El vocabulario no se puede leer: {error}</translation>
    </message>
    <message>
        <source>The vocabulary {path} is empty or names a word twice: give one word a line.</source>
        <translation>El vocabulario {path} está vacío o nombra una palabra dos veces: ponga una palabra por línea.</translation>
    </message>
    <message>
        <source>The vocabulary {path} has no single word in line {at}: give one word a line.</source>
        <translation>El vocabulario {path} no tiene una única palabra en la línea {at}: ponga una palabra por línea.</translation>
    </message>
    <message>
        <source>The model gave “{word}” {share} ({bits:.1f} bits of surprise), the most likely word</source>
        <translation>El modelo dio un {share} a «{word}» ({bits:.1f} bits de sorpresa), la palabra más probable</translation>
    </message>
    <message>
        <source>The model gave “{word}” {share} ({bits:.1f} bits of surprise), in place {rank:,} of {words:,}</source>
        <translation>El modelo dio un {share} a «{word}» ({bits:.1f} bits de sorpresa), en el puesto {rank:,} de {words:,}</translation>
    </message>
    <message>
        <source>{said}; with these settings it would not be drawn: it was chosen by hand.</source>
        <translation>{said}; con estos ajustes no se sortearía: se eligió a mano.</translation>
    </message>
    <message>
        <source>{said}; temperature and cuts made that {share}.</source>
        <translation>{said}; la temperatura y los recortes lo convirtieron en un {share}.</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Leyendo el texto inicial</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>The module itself is called for every word, as in the tutorial.</source>
        <translation>Se llama al propio módulo para cada palabra, como en el tutorial.</translation>
    </message>
    <message>
        <source>{title} is quantized, and its float weights cannot be read for the path {path}: choose the path module.</source>
        <translation>{title} está cuantizado y sus pesos float no se pueden leer para la vía {path}: elija la vía module.</translation>
    </message>
    <message>
        <source>There is no path {name!r}: choose exact or fast.</source>
        <translation>No existe la vía {name!r}: elija exact o fast.</translation>
    </message>
    <message>
        <source>it is no demo</source>
        <translation>no es una demo</translation>
    </message>
    <message>
        <source>The demo {name} is of a later version of LayerLab: update LayerLab to play it.</source>
        <translation>La demo {name} es de una versión posterior de LayerLab: actualice LayerLab para reproducirla.</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>la demo</translation>
    </message>
    <message>
        <source>its version is not {version}</source>
        <translation>su versión no es {version}</translation>
    </message>
    <message>
        <source>its seed is no whole number below 2,147,483,648</source>
        <translation>su semilla no es un número entero menor que 2.147.483.648</translation>
    </message>
    <message>
        <source>the steps</source>
        <translation>los pasos</translation>
    </message>
    <message>
        <source>it has no steps</source>
        <translation>no tiene pasos</translation>
    </message>
    <message>
        <source>{where} has “{key}”, which means nothing</source>
        <translation>{where}: «{key}» no significa nada</translation>
    </message>
    <message>
        <source>{where} is not in braces</source>
        <translation>{where}: no está entre llaves</translation>
    </message>
    <message>
        <source>{where} has no text “{key}”</source>
        <translation>{where}: falta el texto «{key}»</translation>
    </message>
    <message>
        <source>{where} are no list of at most {most}</source>
        <translation>{where}: no es una lista de {most} como máximo</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>el paso {number}</translation>
    </message>
    <message>
        <source>the question of {where} has no two choices</source>
        <translation>la pregunta de {where} no tiene dos respuestas</translation>
    </message>
    <message>
        <source>the question of {where} has no right choice</source>
        <translation>la pregunta de {where} no tiene respuesta correcta</translation>
    </message>
    <message>
        <source>{where} does not say what is shown</source>
        <translation>{where}: no se dice qué se muestra</translation>
    </message>
    <message>
        <source>{where} shows something that has no name</source>
        <translation>{where}: muestra algo que no tiene nombre</translation>
    </message>
    <message>
        <source>{where} sets a control to nothing</source>
        <translation>{where}: deja un control sin valor</translation>
    </message>
    <message>
        <source>{where} points at something that has no name</source>
        <translation>{where}: señala algo que no tiene nombre</translation>
    </message>
    <message>
        <source>{where} waits neither until idle nor 0 to 60 seconds</source>
        <translation>{where}: no espera ni a «idle» ni de 0 a 60 segundos</translation>
    </message>
    <message>
        <source>{where} names a cell that is none</source>
        <translation>{where}: nombra una celda que no lo es</translation>
    </message>
    <message>
        <source>The demo {name} is damaged ({cause}): take it from another copy or install LayerLab again.</source>
        <translation>La demo {name} está dañada ({cause}): tómela de otra copia o vuelva a instalar LayerLab.</translation>
    </message>
    <message>
        <source>The demo {name} cannot be read ({error}): take it from another copy or install LayerLab again.</source>
        <translation>La demo {name} no se puede leer ({error}): tómela de otra copia o vuelva a instalar LayerLab.</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>pasa de 1 MB</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>respondiendo</translation>
    </message>
    <message>
        <source>Epochs must be above 0, and the full softmax at most as many of them.</source>
        <translation>Las épocas deben ser más de 0, y las de softmax completo, como máximo las mismas.</translation>
    </message>
    <message>
        <source>Dropout and weight decay must be at least 0 and below 1.</source>
        <translation>El dropout y el weight decay deben ser al menos 0 y menores que 1.</translation>
    </message>
    <message>
        <source>The seed {seed} is out of range: give a whole number from 0 on.</source>
        <translation>La semilla {seed} está fuera de rango: indique un número entero a partir de 0.</translation>
    </message>
    <message>
        <source>epoch {epoch:.2f}</source>
        <translation>época {epoch:.2f}</translation>
    </message>
    <message>
        <source>{path} is damaged or of another run: choose another folder for --out.</source>
        <translation>{path} está dañado o es de otra ejecución: elija otra carpeta para --out.</translation>
    </message>
    <message>
        <source>{folder} cannot be made ({reason}): choose another folder.</source>
        <translation>{folder} no se puede crear ({reason}): elija otra carpeta.</translation>
    </message>
    <message>
        <source>train.txt has only {count:,} tokens: use a longer text.</source>
        <translation>train.txt tiene solo {count:,} tokens: use un texto más largo.</translation>
    </message>
    <message>
        <source>{path} is damaged or of another model: choose another folder for --out.</source>
        <translation>{path} está dañado o es de otro modelo: elija otra carpeta para --out.</translation>
    </message>
    <message>
        <source>trained on random digits, 100.00 % of test sequences without a mistake</source>
        <translation>entrenado con dígitos aleatorios, 100,00&#xa0;% de las secuencias de prueba sin errores</translation>
    </message>
    <message>
        <source>trained on MNIST, test accuracy 99.45 %</source>
        <translation>entrenado con MNIST, exactitud en prueba 99,45&#xa0;%</translation>
    </message>
    <message>
        <source>trained on UD English-EWT, test accuracy 92.84 %</source>
        <translation>entrenado con UD English-EWT, exactitud en prueba 92,84&#xa0;%</translation>
    </message>
    <message>
        <source>trained on wikitext-2, test loss 4.877, perplexity 131.3</source>
        <translation>entrenado con wikitext-2, pérdida en prueba 4,877, perplejidad 131,3</translation>
    </message>
    <message>
        <source>The weights {file} are damaged: install LayerLab again.</source>
        <translation>Los pesos {file} están dañados: vuelva a instalar LayerLab.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Tasks that run, wait or have ended</source>
        <translation>Tareas que se ejecutan, esperan o han terminado</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Keeping the run</source>
        <translation>Guardando la ejecución</translation>
    </message>
    <message>
        <source>Counting the bytes</source>
        <translation>Contando los bytes</translation>
    </message>
    <message>
        <source>Estimating the time</source>
        <translation>Estimando el tiempo</translation>
    </message>
    <message>
        <source>{title}: {reason}, so only the tutorial protocol is there.</source>
        <translation>{title}: {reason}, así que solo está el protocolo del tutorial.</translation>
    </message>
    <message>
        <source>Opening the word model</source>
        <translation>Abriendo el modelo de palabras</translation>
    </message>
    <message>
        <source>{text!r} names no word model: choose a folder or a file.</source>
        <translation>{text!r} no nombra ningún modelo de palabras: elija una carpeta o un archivo.</translation>
    </message>
    <message>
        <source>Opening {title}</source>
        <translation>Abriendo {title}</translation>
    </message>
    <message>
        <source>All that LayerLab reads (*);;Sessions (*.json)</source>
        <translation>Todo lo que lee LayerLab (*);;Sesiones (*.json)</translation>
    </message>
    <message>
        <source>Lessons (*.layerlab-lesson)</source>
        <translation>Lecciones (*.layerlab-lesson)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Word model</source>
        <translation>Modelo de palabras</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Abrir lección</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Guardar sesión</translation>
    </message>
    <message>
        <source>Sessions (*{SESSION_SUFFIX})</source>
        <translation>Sesiones (*{SESSION_SUFFIX})</translation>
    </message>
    <message>
        <source>No file manager could be opened: the log is in {log_folder}.</source>
        <translation>No se pudo abrir ningún gestor de archivos: el registro está en {log_folder}.</translation>
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
        <translation>{label}: {value} en {axis} {place}</translation>
    </message>
    <message>
        <source>New number for {cell}</source>
        <translation>Nuevo número para {cell}</translation>
    </message>
    <message>
        <source>Enter takes the number, Escape leaves the former one</source>
        <translation>Intro acepta el número, Esc deja el anterior</translation>
    </message>
    <message>
        <source>{title}: Enter goes to its picture</source>
        <translation>{title}: Intro va a su imagen</translation>
    </message>
    <message>
        <source>{label}, {low} to {high}: {count:,.6g}</source>
        <translation>{label}, de {low} a {high}: {count:,.6g}</translation>
    </message>
    <message>
        <source>← All of the layer</source>
        <translation>← Toda la capa</translation>
    </message>
    <message>
        <source>Back to the whole layer (Esc)</source>
        <translation>Volver a la capa entera (Esc)</translation>
    </message>
    <message>
        <source>F2 or a double click types over a number.</source>
        <translation>F2 o un doble clic permite sobrescribir un número.</translation>
    </message>
    <message>
        <source>Numbers appear here.</source>
        <translation>Aquí aparecen los números.</translation>
    </message>
    <message>
        <source>{title}: {name} of {count}</source>
        <translation>{title}: {name} de {count}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Arrow keys walk the cells, Ctrl+C copies</source>
        <translation>Las flechas recorren las celdas, Ctrl+C copia</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>Select lines to copy them</source>
        <translation>Seleccionar líneas para copiarlas</translation>
    </message>
    <message>
        <source>Generating</source>
        <translation>Generando</translation>
    </message>
    <message>
        <source>Unexpected error</source>
        <translation>Error inesperado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Where the error happened</source>
        <translation>Dónde ocurrió el error</translation>
    </message>
    <message>
        <source>Close this window (Esc)</source>
        <translation>Cerrar esta ventana (Esc)</translation>
    </message>
    <message>
        <source>Show or hide where the error happened</source>
        <translation>Mostrar u ocultar dónde ocurrió el error</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy the details, the versions and the last lines of the log as text</source>
        <translation>Copiar como texto los detalles, las versiones y las últimas líneas del registro</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir carpeta del registro</translation>
    </message>
    <message>
        <source>The log is in {log_folder}</source>
        <translation>El registro está en {log_folder}</translation>
    </message>
    <message>
        <source>LayerLab met an error that it does not know: {name}. You can go on working; the report says where it happened and helps to repair it.</source>
        <translation>LayerLab ha encontrado un error que no conoce: {name}. Puede seguir trabajando; el informe dice dónde ocurrió y ayuda a corregirlo.</translation>
    </message>
    <message>
        <source>The log folder cannot be shown here: it is {log_folder}.</source>
        <translation>La carpeta del registro no se puede mostrar aquí: es {log_folder}.</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copiar datos</translation>
    </message>
    <message>
        <source>Copy data as Markdown</source>
        <translation>Copiar datos como Markdown</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Guardar datos como CSV…</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Guardar datos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>{name} is there already. Replace it?</source>
        <translation>{name} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Run {name}?</source>
        <translation>¿Ejecutar {name}?</translation>
    </message>
    <message>
        <source>What running this file would do</source>
        <translation>Lo que haría la ejecución de este archivo</translation>
    </message>
    <message>
        <source>Would import</source>
        <translation>Importaría</translation>
    </message>
    <message>
        <source>What would run</source>
        <translation>Qué se ejecutaría</translation>
    </message>
    <message>
        <source>Path, SHA-256 and imports; text to select and copy</source>
        <translation>Ruta, SHA-256 e importaciones; texto para seleccionar y copiar</translation>
    </message>
    <message>
        <source>Trust this exact file from now on</source>
        <translation>Confiar en este archivo exacto desde ahora</translation>
    </message>
    <message>
        <source>By its SHA-256: one changed byte, and it asks again</source>
        <translation>Por su SHA-256: si cambia un byte, vuelve a preguntar</translation>
    </message>
    <message>
        <source>{what} Its code can do all that you can: read and change your files, use the network. Run only what you have read, or what comes from somebody you trust.</source>
        <translation>{what} Su código puede hacer todo lo que puede hacer usted: leer y cambiar sus archivos, usar la red. Ejecute solo lo que haya leído o lo que venga de alguien de confianza.</translation>
    </message>
    <message>
        <source>Without the tick it may run until LayerLab is closed.</source>
        <translation>Sin la marca, puede ejecutarse hasta que se cierre LayerLab.</translation>
    </message>
    <message>
        <source>Run this file</source>
        <translation>Ejecutar el archivo</translation>
    </message>
    <message>
        <source>Runs the file&apos;s own code now</source>
        <translation>Ejecuta ahora el código del propio archivo</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>Nothing of the file runs (Enter or Esc)</source>
        <translation>No se ejecuta nada del archivo (Intro o Esc)</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>un modelo</translation>
    </message>
    <message>
        <source>a word model</source>
        <translation>un modelo de palabras</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a folder of texts</source>
        <translation>una carpeta de textos</translation>
    </message>
    <message>
        <source>a session</source>
        <translation>una sesión</translation>
    </message>
    <message>
        <source>a lesson</source>
        <translation>una lección</translation>
    </message>
    <message>
        <source>This is on the network ({host}): download the file, then drop it here.</source>
        <translation>Esto está en la red ({host}): descargue el archivo y suéltelo aquí.</translation>
    </message>
    <message>
        <source>This is text without a file: save it as a text file and drop that, or paste it into a field.</source>
        <translation>Esto es texto sin archivo: guárdelo como archivo de texto y suéltelo, o péguelo en un campo.</translation>
    </message>
    <message>
        <source>There is no file in this: drop a model, a picture or a text.</source>
        <translation>Aquí no hay ningún archivo: suelte un modelo, una imagen o un texto.</translation>
    </message>
    <message>
        <source>Opening {name}; 1 more file is left out: drop one file at a time.</source>
        <translation>Abriendo {name}; queda fuera 1 archivo más: suelte los archivos de uno en uno.</translation>
    </message>
    <message>
        <source>Opening {name}; {count} more files are left out: drop one file at a time.</source>
        <translation>Abriendo {name}; quedan fuera {count} archivos más: suelte los archivos de uno en uno.</translation>
    </message>
    <message>
        <source>Looking at {name}</source>
        <translation>Examinando {name}</translation>
    </message>
    <message>
        <source>{name} has to wait: drop it again when the tabs are there.</source>
        <translation>{name} tiene que esperar: vuelva a soltarlo cuando estén las pestañas.</translation>
    </message>
    <message>
        <source>drop {something}</source>
        <translation>suelte {something}</translation>
    </message>
    <message>
        <source>open a model of the gallery</source>
        <translation>abra un modelo de la galería</translation>
    </message>
    <message>
        <source>{name} is {what}, and no tab can show that yet: {remedy}.</source>
        <translation>{name} es {what} y ninguna pestaña puede mostrar eso todavía: {remedy}.</translation>
    </message>
    <message>
        <source>{those} or {last}</source>
        <translation>{those} o {last}</translation>
    </message>
    <message>
        <source>This picture has no file and cannot be kept: save it as a PNG and drop that.</source>
        <translation>Esta imagen no tiene archivo y no se puede conservar: guárdela como PNG y suéltela.</translation>
    </message>
    <message>
        <source>{path} is gone, and the model&apos;s words with it: choose them again.</source>
        <translation>{path} ha desaparecido y con él las palabras del modelo: elíjalas de nuevo.</translation>
    </message>
    <message>
        <source>{path} holds {title}, which has no words: open it with File &gt; Open, for Structure and Quantize.</source>
        <translation>{path} contiene {title}, que no tiene palabras: ábralo con Archivo &gt; Abrir, para Estructura y Cuantizar.</translation>
    </message>
    <message>
        <source>{model} is not made with {argument!r}: edit the model again.</source>
        <translation>{model} no se construye con {argument!r}: edite de nuevo el modelo.</translation>
    </message>
    <message>
        <source>It was changed after you looked at it, and was not run: this is what it is now.</source>
        <translation>Se cambió después de que lo examinara y no se ha ejecutado: esto es lo que es ahora.</translation>
    </message>
    <message>
        <source>There is no place to keep this decision: allow the file for this time only.</source>
        <translation>No hay dónde guardar esta decisión: permita el archivo solo por esta vez.</translation>
    </message>
    <message>
        <source>{name} is no file: choose a picture, such as a PNG or a JPEG.</source>
        <translation>{name} no es un archivo: elija una imagen, por ejemplo PNG o JPEG.</translation>
    </message>
    <message>
        <source>{name} is not there: choose a picture, such as a PNG or a JPEG.</source>
        <translation>{name} no está: elija una imagen, por ejemplo PNG o JPEG.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): choose another picture.</source>
        <translation>{name} no se puede leer ({reason}): elija otra imagen.</translation>
    </message>
    <message>
        <source>{name} is empty: choose another picture.</source>
        <translation>{name} está vacío: elija otra imagen.</translation>
    </message>
    <message>
        <source>{name} is larger than {size_mb} MB: choose a smaller picture.</source>
        <translation>{name} pasa de {size_mb} MB: elija una imagen más pequeña.</translation>
    </message>
    <message>
        <source>{name} is no picture that LayerLab can read: save it as a PNG or a JPEG.</source>
        <translation>{name} no es una imagen que LayerLab pueda leer: guárdela como PNG o JPEG.</translation>
    </message>
    <message>
        <source>{name} is damaged or too large to read ({reason}): save it again.</source>
        <translation>{name} está dañado o es demasiado grande para leerlo ({reason}): vuelva a guardarlo.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}): save it as a PNG or a JPEG.</source>
        <translation>{name} no se puede leer ({reason}): guárdelo como PNG o JPEG.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels: make it smaller than {most:,} × {most:,}.</source>
        <translation>{name} tiene {width:,} × {height:,} píxeles: redúzcalo a menos de {most:,} × {most:,}.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels, {needed_mb:,} MB: make it smaller.</source>
        <translation>{name} tiene {width:,} × {height:,} píxeles, {needed_mb:,} MB: redúzcalo.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Allowed on</source>
        <translation>Permitido el</translation>
    </message>
    <message>
        <source>Trusted files</source>
        <translation>Archivos de confianza</translation>
    </message>
    <message>
        <source>Files that may run without being asked</source>
        <translation>Archivos que pueden ejecutarse sin preguntar</translation>
    </message>
    <message>
        <source>Files that may run without being asked; Ctrl+C copies the selected rows</source>
        <translation>Archivos que pueden ejecutarse sin preguntar; Ctrl+C copia las filas seleccionadas</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>The selected files will be asked about again</source>
        <translation>Se volverá a preguntar por los archivos seleccionados</translation>
    </message>
    <message>
        <source>Each is trusted by its SHA-256: one changed byte, and LayerLab asks again.</source>
        <translation>En cada uno se confía por su SHA-256: si cambia un byte, LayerLab vuelve a preguntar.</translation>
    </message>
    <message>
        <source>No file is trusted.</source>
        <translation>Ningún archivo es de confianza.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>Growing a branch</source>
        <translation>Creando una rama</translation>
    </message>
    <message>
        <source>Branch at “{word}”</source>
        <translation>Rama en «{word}»</translation>
    </message>
    <message>
        <source>About LayerLab</source>
        <translation>Acerca de LayerLab</translation>
    </message>
    <message>
        <source>Versions, licences, data sources and weight records</source>
        <translation>Versiones, licencias, fuentes de datos y registros de pesos</translation>
    </message>
    <message>
        <source>A lab for looking inside PyTorch models, on a plain CPU and without a network. MIT licence.</source>
        <translation>Un laboratorio para mirar dentro de los modelos de PyTorch, con una CPU corriente y sin red. Licencia MIT.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>What LayerLab runs on; text to select and copy</source>
        <translation>Con qué funciona LayerLab; texto para seleccionar y copiar</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>Fuentes de datos</translation>
    </message>
    <message>
        <source>Whose data is in LayerLab, and under which terms</source>
        <translation>De quién son los datos de LayerLab y con qué condiciones</translation>
    </message>
    <message>
        <source>Weight records</source>
        <translation>Registros de pesos</translation>
    </message>
    <message>
        <source>How the weights that come with LayerLab were made</source>
        <translation>Cómo se hicieron los pesos que vienen con LayerLab</translation>
    </message>
    <message>
        <source>Parts of this window</source>
        <translation>Partes de esta ventana</translation>
    </message>
    <message>
        <source>Left and right arrow keys: the next part</source>
        <translation>Teclas Izquierda y Derecha: la parte anterior o siguiente</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Copy the versions as text</source>
        <translation>Copiar las versiones como texto</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Choose a component to read its terms</source>
        <translation>Elegir un componente para leer sus condiciones</translation>
    </message>
    <message>
        <source>The terms of the chosen component</source>
        <translation>Las condiciones del componente elegido</translation>
    </message>
    <message>
        <source>Licence of {component}</source>
        <translation>Licencia de {component}</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>What changed in LayerLab from release to release</source>
        <translation>Qué ha cambiado en LayerLab de versión en versión</translation>
    </message>
    <message>
        <source>What changed, newest release first</source>
        <translation>Qué ha cambiado, primero la versión más reciente</translation>
    </message>
    <message>
        <source>The changelog cannot be shown: {error}</source>
        <translation>El historial de cambios no se puede mostrar: {error}</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>For teachers and students, with a glossary</source>
        <translation>Para docentes y estudiantes, con un glosario</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Finds passages with all of these words, in any case (Ctrl+F; Up, Down, Enter choose; Esc clears)</source>
        <translation>Encuentra pasajes con todas estas palabras, en mayúsculas o minúsculas (Ctrl+F; Arriba, Abajo e Intro eligen; Esc borra)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>La página anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>The page that you came back from (Alt+Right)</source>
        <translation>La página de la que se ha vuelto (Alt+Derecha)</translation>
    </message>
    <message>
        <source>There is no page {name}: choose one from the list.</source>
        <translation>No existe la página {name}: elija una de la lista.</translation>
    </message>
    <message>
        <source>No page has all of these words: use fewer, or other ones.</source>
        <translation>Ninguna página tiene todas estas palabras: use menos, u otras.</translation>
    </message>
    <message>
        <source>Two letters or more are looked for.</source>
        <translation>Se busca a partir de dos letras.</translation>
    </message>
    <message>
        <source>None of these words is on this page.</source>
        <translation>Ninguna de estas palabras está en esta página.</translation>
    </message>
    <message>
        <source>{count:,} on this page (F3)</source>
        <translation>{count:,} en esta página (F3)</translation>
    </message>
    <message>
        <source>{number:,} of {count:,} on this page (F3)</source>
        <translation>{number:,} de {count:,} en esta página (F3)</translation>
    </message>
    <message>
        <source>Copied, for a browser: {address}</source>
        <translation>Copiado, para un navegador: {address}</translation>
    </message>
    <message>
        <source>There is no demo {name}: choose one from the Demos menu.</source>
        <translation>No existe la demo {name}: elija una del menú Demos.</translation>
    </message>
    <message>
        <source>The demos can be played as soon as the tabs are there.</source>
        <translation>Las demos se podrán reproducir en cuanto estén las pestañas.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Up and Down show a page, Enter goes into it</source>
        <translation>Arriba y Abajo muestran una página, Intro entra en ella</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Up and Down show a passage, Enter goes into its page</source>
        <translation>Arriba y Abajo muestran un pasaje, Intro entra en su página</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>Para docentes</translation>
    </message>
    <message>
        <source>For students</source>
        <translation>Para estudiantes</translation>
    </message>
    <message>
        <source>To look up</source>
        <translation>Para consultar</translation>
    </message>
    <message>
        <source>This page is missing or cannot be read: install LayerLab again, or read on another page.</source>
        <translation>Esta página falta o no se puede leer: vuelva a instalar LayerLab o siga leyendo en otra página.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Every key that does something, by the menu or the place where it counts. F1 shows them to be searched.</source>
        <translation>Todas las teclas que hacen algo, por el menú o el lugar donde valen. F1 las muestra para buscar entre ellas.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Tab goes from link to link, Enter follows; arrow keys scroll</source>
        <translation>Tab va de enlace en enlace, Intro lo sigue; las flechas desplazan</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>go to the next or the former control</source>
        <translation>ir al control siguiente o anterior</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>press the button, or tick the box, that has the focus</source>
        <translation>pulsar el botón, o marcar la casilla, que tiene el foco</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>stop what runs in this tab; close a dialog or a large picture</source>
        <translation>detener lo que se ejecuta en esta pestaña; cerrar un diálogo o una imagen grande</translation>
    </message>
    <message>
        <source>Ctrl and mouse wheel</source>
        <translation>Ctrl y rueda del ratón</translation>
    </message>
    <message>
        <source>make everything larger or smaller</source>
        <translation>hacer todo más grande o más pequeño</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>Alt or F10</source>
        <translation>Alt o F10</translation>
    </message>
    <message>
        <source>go to the menu bar; arrow keys and Enter choose</source>
        <translation>ir a la barra de menús; las flechas e Intro eligen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>go from value to value and read each</source>
        <translation>ir de valor en valor y leer cada uno</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>first or last value of the row; with Ctrl, of the picture</source>
        <translation>primer o último valor de la fila; con Ctrl, de la imagen</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>a page back or on</source>
        <translation>una página atrás o adelante</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Intro o Espacio</translation>
    </message>
    <message>
        <source>choose the value or map below the cursor, such as to show it large</source>
        <translation>elegir el valor o mapa bajo el cursor, por ejemplo para verlo grande</translation>
    </message>
    <message>
        <source>Menu key or Shift+F10</source>
        <translation>Tecla Menú o Mayús+F10</translation>
    </message>
    <message>
        <source>copy, save, or show as a table</source>
        <translation>copiar, guardar o mostrar como tabla</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>go from cell to cell</source>
        <translation>ir de celda en celda</translation>
    </message>
    <message>
        <source>first or last cell of the row; with Ctrl, of the table</source>
        <translation>primera o última celda de la fila; con Ctrl, de la tabla</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Árboles</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Derecha, Izquierda</translation>
    </message>
    <message>
        <source>unfold or fold a module; again: its first child, its parent</source>
        <translation>desplegar o plegar un módulo; otra vez: su primer hijo, su padre</translation>
    </message>
    <message>
        <source>unfold everything below a module</source>
        <translation>desplegar todo lo que hay bajo un módulo</translation>
    </message>
    <message>
        <source>Lists and boxes</source>
        <translation>Listas y cuadros</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>go to the entry that begins with them</source>
        <translation>ir a la entrada que empieza por ellas</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>the former or the next entry</source>
        <translation>la entrada anterior o siguiente</translation>
    </message>
    <message>
        <source>Sliders and numbers</source>
        <translation>Deslizadores y números</translation>
    </message>
    <message>
        <source>one step more or less</source>
        <translation>un paso más o menos</translation>
    </message>
    <message>
        <source>ten steps more or less</source>
        <translation>diez pasos más o menos</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>go along the edges from step to step; with Shift, move the drawing</source>
        <translation>ir por las aristas de paso en paso; con Mayús, mover el dibujo</translation>
    </message>
    <message>
        <source>+, −, mouse wheel; F</source>
        <translation>+, −, rueda del ratón; F</translation>
    </message>
    <message>
        <source>closer or farther; all of it</source>
        <translation>más cerca o más lejos; todo entero</translation>
    </message>
    <message>
        <source>fold or unfold the group</source>
        <translation>plegar o desplegar el grupo</translation>
    </message>
    <message>
        <source>Page Up, Page Down; P</source>
        <translation>Re Pág, Av Pág; P</translation>
    </message>
    <message>
        <source>a step of the forward pass back or on; play them</source>
        <translation>un paso de la pasada hacia adelante, atrás o adelante; reproducirlos</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>stop the chosen task</source>
        <translation>detener la tarea elegida</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Demos</translation>
    </message>
    <message>
        <source>Right or Page Down; Left or Page Up</source>
        <translation>Derecha o Av Pág; Izquierda o Re Pág</translation>
    </message>
    <message>
        <source>the next step; the step before</source>
        <translation>el paso siguiente; el paso anterior</translation>
    </message>
    <message>
        <source>leave the demo, then choose what becomes of the window</source>
        <translation>salir de la demo y después elegir qué pasa con la ventana</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>go to the search field; Up, Down and Enter choose what was found</source>
        <translation>ir al campo de búsqueda; Arriba, Abajo e Intro eligen lo encontrado</translation>
    </message>
    <message>
        <source>F3, Shift+F3</source>
        <translation>F3, Mayús+F3</translation>
    </message>
    <message>
        <source>the next or the former place on the page</source>
        <translation>el lugar siguiente o el anterior de la página</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Izquierda, Alt+Derecha</translation>
    </message>
    <message>
        <source>back to the page before, and on again</source>
        <translation>volver a la página anterior y avanzar de nuevo</translation>
    </message>
    <message>
        <source>All shortcuts, and the keys inside pictures and tables</source>
        <translation>Todos los atajos y las teclas dentro de imágenes y tablas</translation>
    </message>
    <message>
        <source>Search: a key, a menu or a word</source>
        <translation>Buscar: una tecla, un menú o una palabra</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Buscar en las teclas</translation>
    </message>
    <message>
        <source>Shows only the lines with all of these words</source>
        <translation>Muestra solo las líneas con todas estas palabras</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Arrow keys walk the table</source>
        <translation>Las flechas recorren la tabla</translation>
    </message>
    <message>
        <source>{found} of {total} lines</source>
        <translation>{found} de {total} líneas</translation>
    </message>
    <message>
        <source>No line has all of these words: use fewer.</source>
        <translation>Ninguna línea tiene todas estas palabras: use menos.</translation>
    </message>
    <message>
        <source>LayerLab&apos;s window is made with Qt and Qt for Python (PySide6 and shiboken6), copyright The Qt Company Ltd. and other contributors. The libraries and their use are covered by the GNU Lesser General Public License, version 3, whose text follows, together with that of the GNU General Public License, version 3, which it refers to.

LayerLab uses them unmodified, as the shared libraries of the PySide6-Essentials package that pip has installed. You may replace them by versions that you have modified yourself: install those into the same virtual environment, and LayerLab runs with them. Nothing in LayerLab&apos;s own terms forbids to modify it, or to study how it works, for that purpose.

Source code: https://download.qt.io/official_releases/QtForPython/ and https://download.qt.io/official_releases/qt/
Third-party parts inside Qt: https://doc.qt.io/qt-6/licenses-used-in-qt.html</source>
        <translation>La ventana de LayerLab está hecha con Qt y Qt for Python (PySide6 y shiboken6), copyright de The Qt Company Ltd. y otros colaboradores. Las bibliotecas y su uso se rigen por la GNU Lesser General Public License, versión 3, cuyo texto sigue, junto con el de la GNU General Public License, versión 3, a la que remite.

LayerLab las usa sin modificar, como las bibliotecas compartidas del paquete PySide6-Essentials que ha instalado pip. Puede sustituirlas por versiones que haya modificado usted: instálelas en el mismo entorno virtual y LayerLab funcionará con ellas. Nada en las condiciones propias de LayerLab prohíbe modificarlo, ni estudiar cómo funciona, con ese fin.

Código fuente: https://download.qt.io/official_releases/QtForPython/ y https://download.qt.io/official_releases/qt/
Partes de terceros dentro de Qt: https://doc.qt.io/qt-6/licenses-used-in-qt.html</translation>
    </message>
    <message>
        <source>LayerLab is free software under the MIT licence.</source>
        <translation>LayerLab es software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>The tensors and layers under everything LayerLab shows.</source>
        <translation>Los tensores y capas en los que se basa todo lo que muestra LayerLab.</translation>
    </message>
    <message>
        <source>Draws curves and plots.</source>
        <translation>Dibuja curvas y gráficos.</translation>
    </message>
    <message>
        <source>The arrays that go from the engine to the window.</source>
        <translation>Las matrices que van del motor a la ventana.</translation>
    </message>
    <message>
        <source>The format of the weights that come with LayerLab.</source>
        <translation>El formato de los pesos que vienen con LayerLab.</translation>
    </message>
    <message>
        <source>{error} The text is at https://www.gnu.org/licenses/.</source>
        <translation>{error} El texto está en https://www.gnu.org/licenses/.</translation>
    </message>
    <message>
        <source>{what} LayerLab uses {title} unmodified, under the licence {terms}.</source>
        <translation>{what} LayerLab usa {title} sin modificar, con la licencia {terms}.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>With the parts that it includes: {declared}.</source>
        <translation>Con las partes que incluye: {declared}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}).</source>
        <translation>{path} no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>qué es</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>comandos</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>pérdida en prueba</translation>
    </message>
    <message>
        <source>test perplexity</source>
        <translation>perplejidad en prueba</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>exactitud en prueba</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>licence of the data</source>
        <translation>licencia de los datos</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>tamaño en bytes</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>seconds of training</source>
        <translation>segundos de entrenamiento</translation>
    </message>
    <message>
        <source>test samples</source>
        <translation>ejemplos de prueba</translation>
    </message>
    <message>
        <source>accuracy of sorting</source>
        <translation>exactitud al ordenar</translation>
    </message>
    <message>
        <source>accuracy of reversing</source>
        <translation>exactitud al invertir</translation>
    </message>
    <message>
        <source>accuracy on digits drawn by the program</source>
        <translation>exactitud con dígitos dibujados por el programa</translation>
    </message>
    <message>
        <source>digits drawn by the program</source>
        <translation>dígitos dibujados por el programa</translation>
    </message>
    <message>
        <source>accuracy on the development set</source>
        <translation>exactitud en el conjunto de desarrollo</translation>
    </message>
    <message>
        <source>size of the vocabulary</source>
        <translation>tamaño del vocabulario</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>share of unknown words</source>
        <translation>proporción de palabras desconocidas</translation>
    </message>
    <message>
        <source>Short encyclopedic articles written for LayerLab in the tokenised form of WikiText-2, as a held-out text for evaluating word language models.</source>
        <translation>Artículos enciclopédicos breves, escritos para LayerLab en la forma tokenizada de WikiText-2, como texto reservado para evaluar modelos de palabras.</translation>
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

Los pesos y el vocabulario del modelo de palabras se hicieron a partir de WikiText-2 (Stephen Merity, Caiming Xiong, James Bradbury y Richard Socher, *Pointer Sentinel Mixture Models*, 2016): texto de artículos de Wikipedia, de sus autores, con licencia [CC BY-SA](https://creativecommons.org/licenses/by-sa/3.0/). El texto mismo no forma parte de LayerLab.

## Dígitos

Los pesos de LeNet se hicieron a partir de MNIST (Yann LeCun, Corinna Cortes y Christopher Burges), con licencia [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/). Las imágenes de dígitos de LayerLab las dibuja el propio programa a partir de plantillas de trazos y una semilla; el conjunto de datos no está incluido.

## Categorías gramaticales

Los pesos del etiquetador y su lista de palabras se hicieron a partir de Universal Dependencies English Web Treebank 2.15, con licencia [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/). El treebank mismo no forma parte de LayerLab.

## Tutoriales

LayerLab sigue dos tutoriales de pytorch.org, *Building Models with PyTorch* y *Dynamic Quantization on an LSTM Word Language Model*, con código propio.
</translation>
    </message>
    <message>
        <source>There are no weight records: install LayerLab again.</source>
        <translation>No hay registros de pesos: vuelva a instalar LayerLab.</translation>
    </message>
    <message>
        <source>{name} cannot be read: install LayerLab again.</source>
        <translation>{name} no se puede leer: vuelva a instalar LayerLab.</translation>
    </message>
    <message>
        <source>{name} is no record: install LayerLab again.</source>
        <translation>{name} no es un registro: vuelva a instalar LayerLab.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>from step {step}: {command}</source>
        <translation>desde el paso {step}: {command}</translation>
    </message>
    <message>
        <source>Page for any browser (*.html)</source>
        <translation>Página para cualquier navegador (*.html)</translation>
    </message>
    <message>
        <source>Saved in {name}.</source>
        <translation>Guardado en {name}.</translation>
    </message>
    <message>
        <source>Nothing is changed that could be lost.</source>
        <translation>No hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>Changes to {name} are not saved yet.</source>
        <translation>Los cambios de {name} aún no se han guardado.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>Move {title}</source>
        <translation>Mover {title}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>Mostrar {title}</translation>
    </message>
    <message>
        <source>Hide {title}</source>
        <translation>Ocultar {title}</translation>
    </message>
    <message>
        <source>Edit {title}</source>
        <translation>Editar {title}</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Editar notas</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Editar el título</translation>
    </message>
    <message>
        <source>Hide answers</source>
        <translation>Sin respuestas</translation>
    </message>
    <message>
        <source>Notes on the page</source>
        <translation>Con notas</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Versión original</translation>
    </message>
    <message>
        <source>Save lesson</source>
        <translation>Guardar lección</translation>
    </message>
    <message>
        <source>Export page</source>
        <translation>Exportar página</translation>
    </message>
    <message>
        <source>✓ The page is in {path} ({size:.1f} MB).</source>
        <translation>✓ La página está en {path} ({size:.1f} MB).</translation>
    </message>
    <message>
        <source>Stopped: no page was written.</source>
        <translation>Detenido: no se ha escrito ninguna página.</translation>
    </message>
    <message>
        <source>The lesson was changed and is not saved. Save it?</source>
        <translation>La lección ha cambiado y no está guardada. ¿Guardarla?</translation>
    </message>
    <message>
        <source>The guided demos of the Demos menu</source>
        <translation>Las demos guiadas del menú Demos</translation>
    </message>
    <message>
        <source>The cards beside the layers of the Layers tab</source>
        <translation>Las fichas junto a las capas de la pestaña Capas</translation>
    </message>
    <message>
        <source>Order, hide and edit demos and cards; save them as a lesson, or export it as a page</source>
        <translation>Ordenar, ocultar y editar demos y fichas; guardarlas como lección o exportarla como página</translation>
    </message>
    <message>
        <source>such as “Attention, 10th grade”</source>
        <translation>por ejemplo, «Atención, 4.º curso»</translation>
    </message>
    <message>
        <source>The title of the lesson and of its page, up to {most} letters</source>
        <translation>El título de la lección y de su página, de hasta {most} letras</translation>
    </message>
    <message>
        <source>Right answers are shown only after “Reveal”, and are left out of the exported page; what later steps say stays</source>
        <translation>Las respuestas correctas solo aparecen tras «Revelar» y faltan en la página exportada; lo que dicen pasos posteriores se mantiene</translation>
    </message>
    <message>
        <source>The exported page has the notes for the teacher, too</source>
        <translation>La página exportada incluye también las notas para el docente</translation>
    </message>
    <message>
        <source>Notes about the whole lesson</source>
        <translation>Notas sobre toda la lección</translation>
    </message>
    <message>
        <source>Notes about the whole lesson, for the teacher</source>
        <translation>Notas sobre toda la lección, para el docente</translation>
    </message>
    <message>
        <source>What to prepare; not shown to the class</source>
        <translation>Qué preparar; no se muestra a la clase</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>One place up (Alt+Up)</source>
        <translation>Un puesto hacia arriba (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>One place down (Alt+Down)</source>
        <translation>Un puesto hacia abajo (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>A lesson file instead of this one (Ctrl+O)</source>
        <translation>Un archivo de lección en lugar de este (Ctrl+O)</translation>
    </message>
    <message>
        <source>Saves the lesson and puts it in force (Ctrl+S)</source>
        <translation>Guarda la lección y la pone en uso (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Saves the lesson under another name (Ctrl+Shift+S)</source>
        <translation>Guarda la lección con otro nombre (Ctrl+Mayús+S)</translation>
    </message>
    <message>
        <source>All demos and cards in their own order and words</source>
        <translation>Todas las demos y fichas con su propio orden y sus textos</translation>
    </message>
    <message>
        <source>Export page…</source>
        <translation>Exportar página…</translation>
    </message>
    <message>
        <source>Plays the demos in the window and writes one HTML page with pictures, settings and versions</source>
        <translation>Reproduce las demos en la ventana y escribe una sola página HTML con imágenes, ajustes y versiones</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>No page is written; the window is as before (Esc)</source>
        <translation>No se escribe ninguna página; la ventana queda como antes (Esc)</translation>
    </message>
    <message>
        <source>The demos are being played for the page</source>
        <translation>Se están reproduciendo las demos para la página</translation>
    </message>
    <message>
        <source>A picture is taken of every step; this takes a minute or two.</source>
        <translation>Se toma una imagen de cada paso; tarda uno o dos minutos.</translation>
    </message>
    <message>
        <source>Playing the demos</source>
        <translation>Reproduciendo las demos</translation>
    </message>
    <message>
        <source>{title}: step {number} of {count}</source>
        <translation>{title}: paso {number} de {count}</translation>
    </message>
    <message>
        <source>Writing the page</source>
        <translation>Escribiendo la página</translation>
    </message>
    <message>
        <source>Writing the page of a lesson</source>
        <translation>Escribiendo la página de una lección</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Model that was open</source>
        <translation>Modelo abierto</translation>
    </message>
    <message>
        <source>Seed of the window</source>
        <translation>Semilla de la ventana</translation>
    </message>
    <message>
        <source>Seeds of the demos</source>
        <translation>Semillas de las demos</translation>
    </message>
    <message>
        <source>Lesson file</source>
        <translation>Archivo de lección</translation>
    </message>
    <message>
        <source>The page could not be made: the log (Help menu) says why.</source>
        <translation>No se pudo crear la página: el registro (menú Ayuda) dice por qué.</translation>
    </message>
    <message>
        <source>Ticked ones are shown (Space). Drag a line to another place, or move it with Alt and Up or Down.</source>
        <translation>Se muestran las marcadas (Espacio). Arrastre una línea a otro lugar o muévala con Alt y Arriba o Abajo.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>with texts of your own</source>
        <translation>con textos propios</translation>
    </message>
    <message>
        <source>{problem} (And one more like it.)</source>
        <translation>{problem} (Y otro parecido.)</translation>
    </message>
    <message>
        <source>{problem} (And {count} more like it.)</source>
        <translation>{problem} (Y {count} parecidos más.)</translation>
    </message>
    <message>
        <source>The window at step {number} of “{title}”</source>
        <translation>La ventana en el paso {number} de «{title}»</translation>
    </message>
    <message>
        <source>A picture cannot be written: make the window smaller and export again.</source>
        <translation>No se puede escribir una imagen: reduzca la ventana y vuelva a exportar.</translation>
    </message>
    <message>
        <source>As shipped: {text}</source>
        <translation>Original: {text}</translation>
    </message>
    <message>
        <source>What to prepare, what to say; not shown to the class</source>
        <translation>Qué preparar, qué decir; no se muestra a la clase</translation>
    </message>
    <message>
        <source>1 to {most:,} letters; markup is shown as it is written</source>
        <translation>De 1 a {most:,} letras; las marcas se muestran tal como se escriben</translation>
    </message>
    <message>
        <source>↺ As shipped</source>
        <translation>↺ Original</translation>
    </message>
    <message>
        <source>As shipped: {place}</source>
        <translation>Volver al original: {place}</translation>
    </message>
    <message>
        <source>A text has at most {most:,} letters: shorten “{place}”.</source>
        <translation>Un texto tiene {most:,} letras como máximo: acorte «{place}».</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>{count:,} added</source>
        <translation>{count:,} añadidos</translation>
    </message>
    <message>
        <source>{count:,} removed</source>
        <translation>{count:,} quitados</translation>
    </message>
    <message>
        <source>{count:,} changed</source>
        <translation>{count:,} cambiados</translation>
    </message>
    <message>
        <source>{count:,} moved</source>
        <translation>{count:,} movidos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Parameters before</source>
        <translation>Parámetros antes</translation>
    </message>
    <message>
        <source>Parameters after</source>
        <translation>Parámetros después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Opening the other model</source>
        <translation>Abriendo el otro modelo</translation>
    </message>
    <message>
        <source>{name} fits no model of the gallery: choose a state_dict of one of its models.</source>
        <translation>{name} no encaja en ningún modelo de la galería: elija un state_dict de uno de sus modelos.</translation>
    </message>
    <message>
        <source>No differences: all {same:,} modules are the same.</source>
        <translation>Sin diferencias: los {same:,} módulos son iguales.</translation>
    </message>
    <message>
        <source>{words}; {same:,} of {count:,} modules are the same.</source>
        <translation>{words}; {same:,} de {count:,} módulos son iguales.</translation>
    </message>
    <message>
        <source>MACs not known</source>
        <translation>MACs desconocidos</translation>
    </message>
    <message>
        <source>{count} MACs</source>
        <translation>{count} MACs</translation>
    </message>
    <message>
        <source>{parameters} parameters, {size} bytes, {macs} of one forward pass.</source>
        <translation>{parameters} parámetros, {size} bytes, {macs} de una pasada hacia adelante.</translation>
    </message>
    <message>
        <source>only in the second</source>
        <translation>solo en el segundo</translation>
    </message>
    <message>
        <source>only in the first</source>
        <translation>solo en el primero</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>+ added, − removed, ~ changed, → moved, = the same</source>
        <translation>+ añadido, − quitado, ~ cambiado, → movido, = igual</translation>
    </message>
    <message>
        <source>Class of the module</source>
        <translation>Clase del módulo</translation>
    </message>
    <message>
        <source>How many more parameters the second model has there, with everything in it</source>
        <translation>Cuántos parámetros más tiene ahí el segundo modelo, con todo lo que contiene</translation>
    </message>
    <message>
        <source>Every difference in words</source>
        <translation>Cada diferencia en palabras</translation>
    </message>
    <message>
        <source>Parameters in the first model</source>
        <translation>Parámetros en el primer modelo</translation>
    </message>
    <message>
        <source>Parameters in the second model</source>
        <translation>Parámetros en el segundo modelo</translation>
    </message>
    <message>
        <source>How many more bytes of parameters and buffers</source>
        <translation>Cuántos bytes más de parámetros y búferes</translation>
    </message>
    <message>
        <source>the whole model</source>
        <translation>todo el modelo</translation>
    </message>
    <message>
        <source>Folding</source>
        <translation>Plegando</translation>
    </message>
    <message>
        <source>{name} in {fqn}</source>
        <translation>{name} en {fqn}</translation>
    </message>
    <message>
        <source>what is not known</source>
        <translation>algo que no se conoce</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}: {node} gives {gives}</source>
        <translation>{number:,} de {count:,}: {node} da {gives}</translation>
    </message>
    <message>
        <source>{number:,} of {count:,}: {node} takes {takes}, gives {gives}</source>
        <translation>{number:,} de {count:,}: {node} toma {takes}, da {gives}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Schemes</source>
        <translation>Esquemas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>When it was measured</source>
        <translation>Cuándo se midió</translation>
    </message>
    <message>
        <source>What was compared, in the order of the rows</source>
        <translation>Qué se comparó, en el orden de las filas</translation>
    </message>
    <message>
        <source>The model that was quantized</source>
        <translation>El modelo que se cuantizó</translation>
    </message>
    <message>
        <source>What the model read, and how many words of it</source>
        <translation>Qué leyó el modelo y cuántas palabras</translation>
    </message>
    <message>
        <source>The lowest and the highest loss of its rows; for other models, what was measured instead</source>
        <translation>La pérdida menor y la mayor de sus filas; en otros modelos, lo que se midió en su lugar</translation>
    </message>
    <message>
        <source>What all measured passes took together</source>
        <translation>Lo que tardaron en total todas las pasadas medidas</translation>
    </message>
    <message>
        <source>A name of your own: F2 or a double click to type it</source>
        <translation>Un nombre propio: F2 o doble clic para escribirlo</translation>
    </message>
    <message>
        <source>A note of your own: F2 or a double click to type it</source>
        <translation>Una nota propia: F2 o doble clic para escribirla</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>run {number} ({title})</source>
        <translation>ejecución {number} ({title})</translation>
    </message>
    <message>
        <source>{title}, {words:,} words</source>
        <translation>{title}, {words:,} palabras</translation>
    </message>
    <message>
        <source>written by a later version</source>
        <translation>escrita por una versión posterior</translation>
    </message>
    <message>
        <source>{name}, not finished</source>
        <translation>{name}, sin terminar</translation>
    </message>
    <message>
        <source>{low:.1f} % right</source>
        <translation>{low:.1f}&#xa0;% acertado</translation>
    </message>
    <message>
        <source>error {most:.2g}</source>
        <translation>error {most:.2g}</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Trainable</source>
        <translation>Entrenables</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Time, ms</source>
        <translation>Tiempo, ms</translation>
    </message>
    <message>
        <source>Name in the model; the tool-tip of a row gives the full path</source>
        <translation>Nombre en el modelo; la ayuda emergente de una fila da la ruta completa</translation>
    </message>
    <message>
        <source>What the class was made with, as print() shows it</source>
        <translation>Con qué se construyó la clase, como lo muestra print()</translation>
    </message>
    <message>
        <source>Shape of the first tensor that goes in, from one forward pass</source>
        <translation>Forma del primer tensor que entra, en una pasada hacia adelante</translation>
    </message>
    <message>
        <source>Shape of the first tensor that comes out</source>
        <translation>Forma del primer tensor que sale</translation>
    </message>
    <message>
        <source>Numbers that training adjusts, of the module and everything in it; click one to see how it comes about</source>
        <translation>Números que ajusta el entrenamiento, del módulo y de todo lo que contiene; haga clic en uno para ver de dónde sale</translation>
    </message>
    <message>
        <source>Parameters as a part of the model&apos;s, 0 to 100 %</source>
        <translation>Parámetros como parte de los del modelo, de 0 a 100&#xa0;%</translation>
    </message>
    <message>
        <source>Multiply-adds of one forward pass; a dash is unknown</source>
        <translation>Multiplicaciones y sumas de una pasada hacia adelante; un guion es desconocido</translation>
    </message>
    <message>
        <source>Bytes of parameters and buffers</source>
        <translation>Bytes de parámetros y búferes</translation>
    </message>
    <message>
        <source>Number format of parameters and buffers</source>
        <translation>Formato numérico de parámetros y búferes</translation>
    </message>
    <message>
        <source>Parameters that have requires_grad</source>
        <translation>Parámetros que tienen requires_grad</translation>
    </message>
    <message>
        <source>train or eval</source>
        <translation>train o eval</translation>
    </message>
    <message>
        <source>Median time of a forward pass in ms, with all that is called inside; Measure fills it</source>
        <translation>Mediana del tiempo de una pasada hacia adelante en ms, con todo lo llamado dentro; «Medir» la rellena</translation>
    </message>
    <message>
        <source>Memory of the tensors that it returns, in bytes; Measure fills it</source>
        <translation>Memoria de los tensores que devuelve, en bytes; «Medir» la rellena</translation>
    </message>
    <message>
        <source>{formula} parameters</source>
        <translation>{formula} parámetros</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 llamada</translation>
    </message>
    <message>
        <source>{calls:,} calls</source>
        <translation>{calls:,} llamadas</translation>
    </message>
    <message>
        <source>{time_ms:.3f} ms of it in the module itself; {calls}</source>
        <translation>{time_ms:.3f} ms de ello en el propio módulo; {calls}</translation>
    </message>
    <message>
        <source>{allocated_bytes:,} bytes were made in it and returned or dropped; {calls}</source>
        <translation>Se crearon en él {allocated_bytes:,} bytes, devueltos o descartados; {calls}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>no llamado</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>{count:,} identical siblings</source>
        <translation>{count:,} hermanos idénticos</translation>
    </message>
    <message>
        <source>each {module}</source>
        <translation>cada {module}</translation>
    </message>
    <message>
        <source>{tip}. A click sorts, a third one brings the model&apos;s order back</source>
        <translation>{tip}. Un clic ordena, el tercero recupera el orden del modelo</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Pestaña</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Lo que se está haciendo</translation>
    </message>
    <message>
        <source>The tab that asked for it</source>
        <translation>La pestaña que lo pidió</translation>
    </message>
    <message>
        <source>A tab&apos;s long tasks run one after the other; short ones do not wait for them</source>
        <translation>Las tareas largas de una pestaña van una tras otra; las cortas no las esperan</translation>
    </message>
    <message>
        <source>Share done and time left while it runs; why it failed</source>
        <translation>Parte hecha y tiempo restante mientras se ejecuta; por qué falló</translation>
    </message>
    <message>
        <source>How long it has run, without the time it waited</source>
        <translation>Cuánto se ha ejecutado, sin el tiempo que esperó</translation>
    </message>
    <message>
        <source>kernel depth</source>
        <translation>profundidad del núcleo</translation>
    </message>
    <message>
        <source>kernel row</source>
        <translation>fila del núcleo</translation>
    </message>
    <message>
        <source>kernel column</source>
        <translation>columna del núcleo</translation>
    </message>
    <message>
        <source>output feature</source>
        <translation>característica de salida</translation>
    </message>
    <message>
        <source>input feature</source>
        <translation>característica de entrada</translation>
    </message>
    <message>
        <source>pair of input features</source>
        <translation>par de características de entrada</translation>
    </message>
    <message>
        <source>embedding feature</source>
        <translation>característica del embedding</translation>
    </message>
    <message>
        <source>query, key, value feature</source>
        <translation>característica de query, key, value</translation>
    </message>
    <message>
        <source>column (all other dimensions)</source>
        <translation>columna (las demás dimensiones)</translation>
    </message>
    <message>
        <source>output channel</source>
        <translation>canal de salida</translation>
    </message>
    <message>
        <source>projected feature</source>
        <translation>característica proyectada</translation>
    </message>
    <message>
        <source>hidden unit</source>
        <translation>unidad oculta</translation>
    </message>
    <message>
        <source>hidden unit (gates {gates})</source>
        <translation>unidad oculta (puertas {gates})</translation>
    </message>
    <message>
        <source>input channel</source>
        <translation>canal de entrada</translation>
    </message>
    <message>
        <source>{key}, gate {gate}</source>
        <translation>{key}, puerta {gate}</translation>
    </message>
    <message>
        <source>{name} has a shape but no values (meta device): open a model that has weights.</source>
        <translation>{name} tiene forma pero no valores (dispositivo meta): abra un modelo que tenga pesos.</translation>
    </message>
    <message>
        <source>{name} has no values yet: {note}.</source>
        <translation>{name} aún no tiene valores: {note}.</translation>
    </message>
    <message>
        <source>{name} is empty ({shape}), so there are no values.</source>
        <translation>{name} está vacío ({shape}), así que no hay valores.</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Cada uno</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>Each map or feature in its own range: weak ones can be seen, strengths not compared</source>
        <translation>Cada mapa o característica en su propio rango: se ven las débiles, no se pueden comparar intensidades</translation>
    </message>
    <message>
        <source>All of the layer in one range: strengths can be compared</source>
        <translation>Toda la capa en un rango: se pueden comparar intensidades</translation>
    </message>
    <message>
        <source>The range that stands beside it: layers and inputs can be compared</source>
        <translation>El rango indicado al lado: se pueden comparar capas y entradas</translation>
    </message>
    <message>
        <source>This model&apos;s layers</source>
        <translation>Las capas de este modelo</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Computing every layer for this input …</source>
        <translation>Calculando todas las capas para esta entrada …</translation>
    </message>
    <message>
        <source>Reading the layers of {title}</source>
        <translation>Leyendo las capas de {title}</translation>
    </message>
    <message>
        <source>{title} has no layers that give a tensor: open another model.</source>
        <translation>{title} no tiene capas que den un tensor: abra otro modelo.</translation>
    </message>
    <message>
        <source>Choose another input or model: what each layer gives appears here.</source>
        <translation>Elija otra entrada o modelo: lo que da cada capa aparece aquí.</translation>
    </message>
    <message>
        <source>Reading {label}</source>
        <translation>Leyendo {label}</translation>
    </message>
    <message>
        <source>Going through the steps of {label}</source>
        <translation>Recorriendo los pasos de {label}</translation>
    </message>
    <message>
        <source>Which sample of the batch, 0 to {last:,}</source>
        <translation>Qué ejemplo del lote, de 0 a {last:,}</translation>
    </message>
    <message>
        <source>Colour range: {title}</source>
        <translation>Rango de color: {title}</translation>
    </message>
    <message>
        <source>The fixed range reaches from minus this to this, 0.001 to 1,000,000</source>
        <translation>El rango fijo va de menos este valor a este, de 0,001 a 1.000.000</translation>
    </message>
    <message>
        <source>Fixed colour range</source>
        <translation>Rango de color fijo</translation>
    </message>
    <message>
        <source>What a recurrent layer gives, or its gates and states step by step</source>
        <translation>Lo que da una capa recurrente, o sus puertas y estados paso a paso</translation>
    </message>
    <message>
        <source>Gate or state</source>
        <translation>Puerta o estado</translation>
    </message>
    <message>
        <source>Colour range</source>
        <translation>Rango de color</translation>
    </message>
    <message>
        <source>{name}: {state}, layer {layer}, backwards</source>
        <translation>{name}: {state}, capa {layer}, hacia atrás</translation>
    </message>
    <message>
        <source>{name}: {state}, layer {layer}</source>
        <translation>{name}: {state}, capa {layer}</translation>
    </message>
    <message>
        <source>{name}: {state}, backwards</source>
        <translation>{name}: {state}, hacia atrás</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>Cross</source>
        <translation>Cruzada</translation>
    </message>
    <message>
        <source>Encoder self-attention: each digit looks at all digits</source>
        <translation>Autoatención del codificador: cada dígito mira a todos los dígitos</translation>
    </message>
    <message>
        <source>Decoder self-attention: what is written looks at what was written before; the causal mask hides the rest</source>
        <translation>Autoatención del decodificador: lo que se escribe mira a lo escrito antes; la máscara causal oculta el resto</translation>
    </message>
    <message>
        <source>Cross-attention: what is written looks at the digits that were given</source>
        <translation>Atención cruzada: lo que se escribe mira a los dígitos dados</translation>
    </message>
    <message>
        <source>softmax(q kᵀ / √d) of one head: the row of a token says how it shares its look among all others, so a row adds up to 1. Cells with a cross are hidden by the mask and have the weight 0.</source>
        <translation>softmax(q kᵀ / √d) de una cabeza: la fila de un token dice cómo reparte su mirada entre todos los demás, así que una fila suma 1. Las celdas con una cruz las oculta la máscara y tienen peso 0.</translation>
    </message>
    <message>
        <source>All heads</source>
        <translation>Todas las cabezas</translation>
    </message>
    <message>
        <source>One head</source>
        <translation>Una cabeza</translation>
    </message>
    <message>
        <source>Opening the sorting Transformer</source>
        <translation>Abriendo Sorting Transformer</translation>
    </message>
    <message>
        <source>Sorting digits</source>
        <translation>Ordenando dígitos</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Respuesta: {answer}</translation>
    </message>
    <message>
        <source>{heads} × {head_size}; {parameters:,} parameters</source>
        <translation>{heads} × {head_size}; {parameters:,} parámetros</translation>
    </message>
    <message>
        <source>Weights: {provenance}.</source>
        <translation>Pesos: {provenance}.</translation>
    </message>
    <message>
        <source>The same {parameters:,} parameters, shared out among {heads} heads: they were trained with {trained}.</source>
        <translation>Los mismos {parameters:,} parámetros, repartidos entre {heads} cabezas: se entrenaron con {trained}.</translation>
    </message>
    <message>
        <source>{role}, layer {layer}: {heads} heads</source>
        <translation>{role}, capa {layer}: {heads} cabezas</translation>
    </message>
    <message>
        <source>looks</source>
        <translation>quién mira</translation>
    </message>
    <message>
        <source>Head {head} of {heads}</source>
        <translation>Cabeza {head} de {heads}</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>1 to 10 digits from 0 to 9; spaces and commas do not count</source>
        <translation>De 1 a 10 dígitos del 0 al 9; los espacios y las comas no cuentan</translation>
    </message>
    <message>
        <source>On: what is written sees only what was written before it. Off: it sees everything</source>
        <translation>Activada: lo que se escribe solo ve lo escrito antes. Desactivada: lo ve todo</translation>
    </message>
    <message>
        <source>Heads: {counts}; trained with {trained}</source>
        <translation>Cabezas: {counts}; entrenado con {trained}</translation>
    </message>
    <message>
        <source>What the model writes, digit by digit</source>
        <translation>Lo que escribe el modelo, dígito a dígito</translation>
    </message>
    <message>
        <source>Heads × numbers of each; the parameters of the model stay as many</source>
        <translation>Cabezas × números de cada una; los parámetros del modelo siguen siendo los mismos</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Digits in order</source>
        <translation>Dígitos en orden</translation>
    </message>
    <message>
        <source>Digits from the last to the first</source>
        <translation>Dígitos del último al primero</translation>
    </message>
    <message>
        <source>The first layer</source>
        <translation>La primera capa</translation>
    </message>
    <message>
        <source>The second layer</source>
        <translation>La segunda capa</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Cabezas</translation>
    </message>
    <message>
        <source>The weights of all heads will appear here once the model has answered.</source>
        <translation>Los pesos de todas las cabezas aparecerán aquí cuando el modelo haya respondido.</translation>
    </message>
    <message>
        <source>One head will appear here once the model has answered.</source>
        <translation>Una cabeza aparecerá aquí cuando el modelo haya respondido.</translation>
    </message>
    <message>
        <source>A branch shares the words and the hidden state of the text it grew from up to one place, has another word there, and goes on with random numbers of its own. It is the same text as one drawn afresh after those words.</source>
        <translation>Una rama comparte las palabras y el estado oculto del texto del que partió hasta un lugar, tiene allí otra palabra y sigue con números aleatorios propios. Es el mismo texto que uno sorteado de nuevo tras esas palabras.</translation>
    </message>
    <message>
        <source>Two texts of the tree. What both have in common is muted; the first word in which they differ has a thick line below it, and from there on the tint is the surprise of each word.</source>
        <translation>Dos textos del árbol. Lo que tienen en común aparece atenuado; la primera palabra en que se distinguen lleva debajo una línea gruesa y, a partir de ahí, el tono es la sorpresa de cada palabra.</translation>
    </message>
    <message>
        <source>A branch grows when you click a word of a text, and then another word in its details on the right.</source>
        <translation>Una rama crece al hacer clic en una palabra de un texto y después en otra palabra de sus detalles, a la derecha.</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Ramas</translation>
    </message>
    <message>
        <source>How many more words Go on draws, 1 to {most:,}</source>
        <translation>Cuántas palabras más sortea «Seguir», de 1 a {most:,}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Draw more words of the branch that is chosen in the tree</source>
        <translation>Sortear más palabras de la rama elegida en el árbol</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Give the chosen branch another title (F2)</source>
        <translation>Dar otro título a la rama elegida (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the chosen branch and all that grew from it (Del); Undo brings it back</source>
        <translation>Eliminar la rama elegida y todo lo que creció de ella (Supr); Deshacer la recupera</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>This text was drawn by the model before: press Start for a new one.</source>
        <translation>Este texto es del modelo anterior: pulse «Iniciar» para obtener uno nuevo.</translation>
    </message>
    <message>
        <source>Rename “{title}”</source>
        <translation>Renombrar «{title}»</translation>
    </message>
    <message>
        <source>Delete “{title}”</source>
        <translation>Eliminar «{title}»</translation>
    </message>
    <message>
        <source>Press Start: the text that is drawn is the first of the tree.</source>
        <translation>Pulse «Iniciar»: el texto que se sortee será el primero del árbol.</translation>
    </message>
    <message>
        <source>Two texts of the tree appear here, one beside the other.</source>
        <translation>Aquí aparecen dos textos del árbol, uno junto al otro.</translation>
    </message>
    <message>
        <source>No branch yet</source>
        <translation>Aún no hay ramas</translation>
    </message>
    <message>
        <source>▸ {title} (chosen)</source>
        <translation>▸ {title} (elegida)</translation>
    </message>
    <message>
        <source>Comparing two texts</source>
        <translation>Comparando dos textos</translation>
    </message>
    <message>
        <source>the first difference</source>
        <translation>la primera diferencia</translation>
    </message>
    <message>
        <source>Grew from</source>
        <translation>Creció de</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Mean surprise (bits)</source>
        <translation>Sorpresa media (bits)</translation>
    </message>
    <message>
        <source>Where it begins</source>
        <translation>Dónde empieza</translation>
    </message>
    <message>
        <source>Which text stands on the left</source>
        <translation>Qué texto está a la izquierda</translation>
    </message>
    <message>
        <source>Which text stands on the right</source>
        <translation>Qué texto está a la derecha</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>The numbers on their grid</source>
        <translation>Los números en su rejilla</translation>
    </message>
    <message>
        <source>What the outlier costs</source>
        <translation>Lo que cuesta el valor atípico</translation>
    </message>
    <message>
        <source>Quantizing by hand</source>
        <translation>Cuantización a mano</translation>
    </message>
    <message>
        <source>Row {row}: {sentence}</source>
        <translation>Fila {row}. {sentence}</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>one scale for all rows</source>
        <translation>una escala para todas las filas</translation>
    </message>
    <message>
        <source>one scale a row</source>
        <translation>una escala por fila</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Shared scale</source>
        <translation>Escala común</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Error cuadrático medio</translation>
    </message>
    <message>
        <source>Largest error</source>
        <translation>Error máximo</translation>
    </message>
    <message>
        <source>Own scale</source>
        <translation>Escala propia</translation>
    </message>
    <message>
        <source>Mean squared error, own scale</source>
        <translation>Error cuadrático medio, escala propia</translation>
    </message>
    <message>
        <source>Largest error, own scale</source>
        <translation>Error máximo, escala propia</translation>
    </message>
    <message>
        <source>How many bits an integer has, 2 to 8: a grid has 2 to the power of it levels</source>
        <translation>Cuántos bits tiene un entero, de 2 a 8: una rejilla tiene 2 elevado a ese número de niveles</translation>
    </message>
    <message>
        <source>How many rows there are, 2 to 4</source>
        <translation>Cuántas filas hay, de 2 a 4</translation>
    </message>
    <message>
        <source>Brings back the numbers and settings of the beginning</source>
        <translation>Recupera los números y ajustes del principio</translation>
    </message>
    <message>
        <source>Symmetric</source>
        <translation>Simétrica</translation>
    </message>
    <message>
        <source>The zero point is 0 and the grid reaches equally far to both sides</source>
        <translation>El punto cero es 0 y la rejilla llega igual de lejos a ambos lados</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>Afín</translation>
    </message>
    <message>
        <source>The grid reaches from the least to the greatest number; the zero point moves it</source>
        <translation>La rejilla va del número menor al mayor; el punto cero la desplaza</translation>
    </message>
    <message>
        <source>One scale</source>
        <translation>Una escala</translation>
    </message>
    <message>
        <source>One scale for all rows: what an outlier does, it does to all</source>
        <translation>Una escala para todas las filas: lo que causa un valor atípico lo sufren todas</translation>
    </message>
    <message>
        <source>One scale a row</source>
        <translation>Escala por fila</translation>
    </message>
    <message>
        <source>Each row has a scale of its own: an outlier harms its row alone</source>
        <translation>Cada fila tiene su propia escala: un valor atípico solo perjudica a su fila</translation>
    </message>
    <message>
        <source>A number x becomes the integer q = clip(round(x / scale) + zero_point), and comes back as (q − zero_point) × scale. The vertical lines are all numbers that can come back. Where levels are too close to be drawn, they are an area. A bar is the number, the black or white mark is what comes back, and the red line under the bar between them is the error.</source>
        <translation>Un número x se convierte en el entero q = clip(round(x / scale) + zero_point) y vuelve como (q − zero_point) × scale. Las líneas verticales son todos los números que pueden volver. Donde los niveles están demasiado juntos para dibujarlos, forman una superficie. La barra es el número, la marca negra o blanca es lo que vuelve, y la línea roja bajo la barra, entre ambos, es el error.</translation>
    </message>
    <message>
        <source>The mean of the squared errors of a row. With one scale for all rows its step follows from the number furthest from zero, in whichever row it is; with one scale a row each row has the step that it needs.</source>
        <translation>La media de los errores al cuadrado de una fila. Con una escala para todas las filas, su paso depende del número más alejado de cero, esté en la fila que esté; con una escala por fila, cada fila tiene el paso que necesita.</translation>
    </message>
    <message>
        <source>The rows of numbers appear here with their levels.</source>
        <translation>Aquí aparecen las filas de números con sus niveles.</translation>
    </message>
    <message>
        <source>The error of each row appears here, with both ways to choose a scale.</source>
        <translation>Aquí aparece el error de cada fila, con las dos formas de elegir la escala.</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>error cuadrático medio</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Comes back as</source>
        <translation>Vuelve como</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Level, own scale</source>
        <translation>Nivel, escala propia</translation>
    </message>
    <message>
        <source>Comes back as, own scale</source>
        <translation>Vuelve como, escala propia</translation>
    </message>
    <message>
        <source>Error, own scale</source>
        <translation>Error, escala propia</translation>
    </message>
    <message>
        <source>The size of the file that torch.save writes for the state_dict, as the tutorial measures it, in MB of 10^6 bytes. It follows from shapes and the scheme, to less than 1 %, before anything is run; ≈ stands before a size until a run has measured it. A weight that two modules share counts once.</source>
        <translation>El tamaño del archivo que torch.save escribe para el state_dict, medido como en el tutorial, en MB de 10^6 bytes. Se deduce de las formas y del esquema con un error menor del 1&#xa0;%, antes de ejecutar nada; ≈ precede al tamaño hasta que una ejecución lo haya medido. Un peso que comparten dos módulos cuenta una vez.</translation>
    </message>
    <message>
        <source>size (MB)</source>
        <translation>tamaño (MB)</translation>
    </message>
    <message>
        <source>Where the bytes are</source>
        <translation>Dónde están los bytes</translation>
    </message>
    <message>
        <source>A bar for each entry appears here as soon as the model is open.</source>
        <translation>Aquí aparece una barra por elemento en cuanto se abre el modelo.</translation>
    </message>
    <message>
        <source>size (kB)</source>
        <translation>tamaño (kB)</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Bytes before</source>
        <translation>Bytes antes</translation>
    </message>
    <message>
        <source>Bytes after</source>
        <translation>Bytes después</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
    <message>
        <source>{title}: all {size} stay as they are.</source>
        <translation>{title}: los {size} quedan como están.</translation>
    </message>
    <message>
        <source>{title} is {ratio:.2f} times smaller: {coverage}</source>
        <translation>{title} es {ratio:.2f} veces menor: {coverage}</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>{name}, {kind}: {size}</source>
        <translation>{name}, {kind}: {size}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this source</source>
        <translation>Copiar este código</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>Copiar el código fuente</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>The source of the chosen module&apos;s class, with line numbers</source>
        <translation>El código fuente de la clase del módulo elegido, con números de línea</translation>
    </message>
    <message>
        <source>Here stands the source of the chosen module&apos;s class.</source>
        <translation>Aquí aparece el código fuente de la clase del módulo elegido.</translation>
    </message>
    <message>
        <source>Reading source code</source>
        <translation>Leyendo el código fuente</translation>
    </message>
    <message>
        <source>{module}, from line {first_line:,}</source>
        <translation>{module}, desde la línea {first_line:,}</translation>
    </message>
    <message>
        <source>The second model seen from the first. Modules are matched by their path, what is left by type and tensors, in order: those have moved.

+ only in the second model
− only in the first model
~ in both, but different
→ the same under another path
= the same

Numbers are those of a module and everything in it. The values of weights are not compared.</source>
        <translation>El segundo modelo visto desde el primero. Los módulos se emparejan por su ruta y los restantes por tipo y tensores, en orden: estos se han movido.

+ solo en el segundo modelo
− solo en el primer modelo
~ en ambos, pero distinto
→ el mismo con otra ruta
= igual

Los números son los de un módulo con todo lo que contiene. Los valores de los pesos no se comparan.</translation>
    </message>
    <message>
        <source>Choose a model to compare with: its modules appear here beside those of the model that is open.</source>
        <translation>Elija un modelo con el que comparar: sus módulos aparecen aquí junto a los del modelo abierto.</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth *.safetensors *.bin *.ckpt);;All files (*)</source>
        <translation>Modelos (*.pt *.pth *.safetensors *.bin *.ckpt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>A model of the gallery, or the file that was opened here</source>
        <translation>Un modelo de la galería o el archivo que se abrió aquí</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <source>Compare with a model from a file; nothing in the file is executed</source>
        <translation>Comparar con un modelo de un archivo; no se ejecuta nada del archivo</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparar con un archivo</translation>
    </message>
    <message>
        <source>⇄ Swap</source>
        <translation>⇄ Invertir</translation>
    </message>
    <message>
        <source>Swap the models</source>
        <translation>Intercambiar los modelos</translation>
    </message>
    <message>
        <source>Pressed: from the other model to the open one</source>
        <translation>Pulsado: del otro modelo al abierto</translation>
    </message>
    <message>
        <source>Same rows</source>
        <translation>Filas iguales</translation>
    </message>
    <message>
        <source>Show also the modules that are the same in both</source>
        <translation>Mostrar también los módulos que son iguales en ambos</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Listing the gallery</source>
        <translation>Listando la galería</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Comparing two models</source>
        <translation>Comparando dos modelos</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Words are split at spaces, and each line ends in &lt;eos&gt;. The bars count the most frequent of them; the table has 50.</source>
        <translation>Las palabras se separan por los espacios y cada línea termina en &lt;eos&gt;. Las barras cuentan las más frecuentes; la tabla tiene 50.</translation>
    </message>
    <message>
        <source>Words that are not in the word model&apos;s vocabulary, the most frequent first: the model reads &lt;unk&gt; in their place. &lt;unk&gt; itself, where the text has it, is not listed.</source>
        <translation>Palabras que no están en el vocabulario del modelo de palabras, primero las más frecuentes: el modelo lee &lt;unk&gt; en su lugar. El propio &lt;unk&gt;, donde el texto lo tiene, no figura en la lista.</translation>
    </message>
    <message>
        <source>Tokens count the words and one &lt;eos&gt; a line. A model is trained on train.txt, chosen by valid.txt and measured on test.txt; words that train.txt lacks cannot be learned.</source>
        <translation>Los tokens son las palabras y un &lt;eos&gt; por línea. Un modelo se entrena con train.txt, se elige con valid.txt y se mide con test.txt; las palabras que faltan en train.txt no se pueden aprender.</translation>
    </message>
    <message>
        <source>How many lines have so many words; &lt;eos&gt; is not counted, and 0 is an empty line.</source>
        <translation>Cuántas líneas tienen ese número de palabras; &lt;eos&gt; no cuenta, y 0 es una línea vacía.</translation>
    </message>
    <message>
        <source>The folders of texts that were opened last</source>
        <translation>Las últimas carpetas de textos abiertas</translation>
    </message>
    <message>
        <source>File of the folder</source>
        <translation>Archivo de la carpeta</translation>
    </message>
    <message>
        <source>Which of the folder&apos;s files the pictures count</source>
        <translation>Qué archivo de la carpeta cuentan las figuras</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>A folder with train.txt, valid.txt or test.txt</source>
        <translation>Una carpeta con train.txt, valid.txt o test.txt</translation>
    </message>
    <message>
        <source>Get WikiText-2…</source>
        <translation>Obtener WikiText-2…</translation>
    </message>
    <message>
        <source>Says what would be fetched from the network; nothing is fetched yet</source>
        <translation>Dice qué se descargaría de la red; aún no se descarga nada</translation>
    </message>
    <message>
        <source>Stops counting; what was counted before stays (Esc)</source>
        <translation>Detiene el recuento; lo contado hasta ahí se conserva (Esc)</translation>
    </message>
    <message>
        <source>Most frequent words</source>
        <translation>Palabras más frecuentes</translation>
    </message>
    <message>
        <source>Unknown to the word model</source>
        <translation>Desconocidas para el modelo</translation>
    </message>
    <message>
        <source>Words in a line</source>
        <translation>Palabras por línea</translation>
    </message>
    <message>
        <source>Open a folder of texts to see this.</source>
        <translation>Abra una carpeta de textos para ver esto.</translation>
    </message>
    <message>
        <source>No folder of texts is open: open one, or get WikiText-2.</source>
        <translation>No hay ninguna carpeta de textos abierta: abra una u obtenga WikiText-2.</translation>
    </message>
    <message>
        <source>Counting the words of {folder} …</source>
        <translation>Contando las palabras de {folder} …</translation>
    </message>
    <message>
        <source>Counting the words of {folder}</source>
        <translation>Contando las palabras de {folder}</translation>
    </message>
    <message>
        <source>{what}: {share:.0%}</source>
        <translation>{what}: {share:.0%}</translation>
    </message>
    <message>
        <source>Stopped: what was counted before stays.</source>
        <translation>Detenido: lo contado hasta ahí se conserva.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Parte (%)</translation>
    </message>
    <message>
        <source>“{word}” comes {count:,} times; these {bars} words are {share:.0f} % of the text.</source>
        <translation>«{word}» aparece {count:,} veces; estas {bars} palabras son el {share:.0f}&#xa0;% del texto.</translation>
    </message>
    <message>
        <source>There is no word model to compare with.</source>
        <translation>No hay ningún modelo de palabras con el que comparar.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Empty lines</source>
        <translation>Líneas vacías</translation>
    </message>
    <message>
        <source>Longest line (words)</source>
        <translation>Línea más larga (palabras)</translation>
    </message>
    <message>
        <source>Words a line</source>
        <translation>Palabras por línea</translation>
    </message>
    <message>
        <source>Different words</source>
        <translation>Palabras distintas</translation>
    </message>
    <message>
        <source>Not in train.txt</source>
        <translation>No está en train.txt</translation>
    </message>
    <message>
        <source>Unknown (%)</source>
        <translation>Desconocidas (%)</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>{lines:,} lines, the longest of {longest:,} words.</source>
        <translation>{lines:,} líneas; la más larga, de {longest:,} palabras.</translation>
    </message>
    <message>
        <source>Words in the line</source>
        <translation>Palabras de la línea</translation>
    </message>
    <message>
        <source>Folder with train.txt, valid.txt or test.txt</source>
        <translation>Carpeta con train.txt, valid.txt o test.txt</translation>
    </message>
    <message>
        <source>Folder of texts</source>
        <translation>Carpeta de textos</translation>
    </message>
    <message>
        <source>{count:,} ({share:.1f} %)</source>
        <translation>{count:,} ({share:.1f}&#xa0;%)</translation>
    </message>
    <message>
        <source>Run the tutorial&apos;s loop on the text, with the decoder and the LSTM in int8 in turns</source>
        <translation>Ejecutar el bucle del tutorial sobre el texto con el decodificador y la LSTM en int8, por turnos</translation>
    </message>
    <message>
        <source>The decoder&apos;s weights</source>
        <translation>Los pesos del decodificador</translation>
    </message>
    <message>
        <source>Whose weights lie far out</source>
        <translation>De quién son los pesos más alejados</translation>
    </message>
    <message>
        <source>Where the tutorial&apos;s int8 loses</source>
        <translation>Dónde pierde el int8 del tutorial</translation>
    </message>
    <message>
        <source>Why the tutorial&apos;s int8 loses</source>
        <translation>Por qué pierde el int8 del tutorial</translation>
    </message>
    <message>
        <source>{words:,} of {total:,} words…</source>
        <translation>{words:,} de {total:,} palabras…</translation>
    </message>
    <message>
        <source>⚠ Cancelled after {words:,} of {total:,} words</source>
        <translation>⚠ Cancelado tras {words:,} de {total:,} palabras</translation>
    </message>
    <message>
        <source>{words:,} words of {text}, 1 thread</source>
        <translation>{words:,} palabras de {text}, 1 hilo</translation>
    </message>
    <message>
        <source>one scale: steps of {step}, a typical row has {own:.0f} of {levels} levels</source>
        <translation>una escala: pasos de {step}; una fila típica tiene {own:.0f} de {levels} niveles</translation>
    </message>
    <message>
        <source>a typical row&apos;s own scale: steps of {step}, {levels} levels</source>
        <translation>la escala propia de una fila típica: pasos de {step}, {levels} niveles</translation>
    </message>
    <message>
        <source>count</source>
        <translation>recuento</translation>
    </message>
    <message>
        <source>the row of “{word}”: its largest weight is {value}, {deviations:.0f} standard deviations from zero</source>
        <translation>la fila de «{word}»: su peso mayor es {value}, a {deviations:.0f} desviaciones estándar de cero</translation>
    </message>
    <message>
        <source>{value} ({deviations:.0f} σ)</source>
        <translation>{value} ({deviations:.0f} σ)</translation>
    </message>
    <message>
        <source>a typical row</source>
        <translation>una fila típica</translation>
    </message>
    <message>
        <source>Of {rows:,} rows, a word each, these reach furthest from zero; half of all stay below {typical:.2g}.</source>
        <translation>De {rows:,} filas, una por palabra, estas son las que más se alejan de cero; la mitad de todas queda por debajo de {typical:.2g}.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Largest weight</source>
        <translation>Peso mayor</translation>
    </message>
    <message>
        <source>Standard deviations</source>
        <translation>Desviaciones estándar</translation>
    </message>
    <message>
        <source>KL from float32&apos;s predictions (nats a word)</source>
        <translation>KL respecto a float32 (nats/palabra)</translation>
    </message>
    <message>
        <source>loss − float32&apos;s (nats a word)</source>
        <translation>pérdida − la de float32 (nats/palabra)</translation>
    </message>
    <message>
        <source>Quantized</source>
        <translation>Cuantizado</translation>
    </message>
    <message>
        <source>Loss − float32&apos;s</source>
        <translation>Pérdida − la de float32</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>KL</source>
        <translation>KL</translation>
    </message>
    <message>
        <source>How far the predictions move from float32&apos;s; it is 0 only where they are the same</source>
        <translation>Cuánto se alejan las predicciones de las de float32; solo es 0 donde son iguales</translation>
    </message>
    <message>
        <source>Loss difference</source>
        <translation>Diferencia de pérdida</translation>
    </message>
    <message>
        <source>The loss minus float32&apos;s on the same words, with its standard error: on few words it may be luck</source>
        <translation>La pérdida menos la de float32 con las mismas palabras, con su error estándar: con pocas palabras puede ser casualidad</translation>
    </message>
    <message>
        <source>The decoder&apos;s weights appear here with both grids.</source>
        <translation>Aquí aparecen los pesos del decodificador con ambas rejillas.</translation>
    </message>
    <message>
        <source>The words whose rows hold the largest weights appear here.</source>
        <translation>Aquí aparecen las palabras cuyas filas contienen los pesos mayores.</translation>
    </message>
    <message>
        <source>What each way to quantize costs appears here word by word: press “Measure”.</source>
        <translation>Aquí aparece, palabra por palabra, lo que cuesta cada forma de cuantizar: pulse «Medir».</translation>
    </message>
    <message>
        <source>largest weight of the row</source>
        <translation>peso mayor de la fila</translation>
    </message>
    <message>
        <source>All weights of the decoder, counted on a logarithmic axis, so that a single one can be seen. Below them the levels that int8 has: with one scale for the tensor, as in the tutorial, they must reach the largest weight of all; with one scale a row, each row has as many for itself.</source>
        <translation>Todos los pesos del decodificador, contados en un eje logarítmico para que se vea incluso uno solo. Debajo, los niveles que tiene int8: con una escala para el tensor, como en el tutorial, deben llegar hasta el peso mayor de todos; con una escala por fila, cada fila tiene otros tantos para ella sola.</translation>
    </message>
    <message>
        <source>Each row of the decoder holds the weights of one word. The largest weight of all rows decides how far apart the levels of one scale are. σ is the standard deviation of all weights.</source>
        <translation>Cada fila del decodificador contiene los pesos de una palabra. El peso mayor de todas las filas decide la distancia entre los niveles de una escala única. σ es la desviación estándar de todos los pesos.</translation>
    </message>
    <message>
        <source>The tutorial&apos;s loop on the same words with parts of the model in int8. KL is the mean of Σ p ln(p / q) over the words, p from float32 and q from the quantized model: 0 only where both predict the same. The loss difference may be luck on few words: its whisker is the standard error of the mean.</source>
        <translation>El bucle del tutorial con las mismas palabras y partes del modelo en int8. KL es la media de Σ p ln(p / q) sobre las palabras, con p de float32 y q del modelo cuantizado: solo es 0 donde ambos predicen lo mismo. Con pocas palabras, la diferencia de pérdida puede ser casualidad: su bigote es el error estándar de la media.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>{title}: KL {kl} nats a word, loss {difference} ± {error} nats a word against float32</source>
        <translation>{title}: KL {kl} nats por palabra, pérdida {difference} ± {error} nats por palabra respecto a float32</translation>
    </message>
    <message>
        <source>Computing {title}</source>
        <translation>Calculando {title}</translation>
    </message>
    <message>
        <source>Taking a number apart</source>
        <translation>Desglosando un número</translation>
    </message>
    <message>
        <source>The difference is to the model with its defaults</source>
        <translation>La diferencia es respecto al modelo con sus valores predeterminados</translation>
    </message>
    <message>
        <source>Here stand the values that the model is made with.</source>
        <translation>Aquí aparecen los valores con los que se crea el modelo.</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>All values as in the gallery, with the gallery&apos;s weights</source>
        <translation>Todos los valores como en la galería, con los pesos de la galería</translation>
    </message>
    <message>
        <source>Reading a constructor</source>
        <translation>Leyendo un constructor</translation>
    </message>
    <message>
        <source>{title} cannot be edited: choose another model of the gallery.</source>
        <translation>{title} no se puede editar: elija otro modelo de la galería.</translation>
    </message>
    <message>
        <source>Each change makes the model anew.
Weights: {provenance}.</source>
        <translation>Cada cambio crea el modelo de nuevo.
Pesos: {provenance}.</translation>
    </message>
    <message>
        <source>Counting parameters</source>
        <translation>Contando parámetros</translation>
    </message>
    <message>
        <source>{count:,} parameters</source>
        <translation>{count:,} parámetros</translation>
    </message>
    <message>
        <source>{count:,} parameters, {change}</source>
        <translation>{count:,} parámetros, {change}</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} valores</translation>
    </message>
    <message>
        <source>Making {title}</source>
        <translation>Creando {title}</translation>
    </message>
    <message>
        <source>Every dot is a word of the vocabulary: its vector, seen along the two directions in which the vectors differ most (principal components). The darker, the more words. A click shows the words whose vectors point most nearly in the same direction in all dimensions; on the map these may lie far apart.</source>
        <translation>Cada punto es una palabra del vocabulario: su vector, visto a lo largo de las dos direcciones en que más difieren los vectores (componentes principales). Cuanto más oscuro, más palabras. Un clic muestra las palabras cuyos vectores apuntan casi en la misma dirección en todas las dimensiones; en el mapa pueden estar muy separadas.</translation>
    </message>
    <message>
        <source>cosine = a · b / (‖a‖ ‖b‖): 1 for the same direction, 0 for a right angle, −1 for the opposite one.</source>
        <translation>coseno = a · b / (‖a‖ ‖b‖): 1 para la misma dirección, 0 para un ángulo recto, −1 para la opuesta.</translation>
    </message>
    <message>
        <source>Word vectors</source>
        <translation>Vectores de palabras</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>Todas las palabras</translation>
    </message>
    <message>
        <source>Nearest words</source>
        <translation>Palabras más cercanas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Drawing the map of the words</source>
        <translation>Dibujando el mapa de las palabras</translation>
    </message>
    <message>
        <source>PC {place} ({percent:.1f} % of the variance)</source>
        <translation>CP {place} ({percent:.1f}&#xa0;% de la varianza)</translation>
    </message>
    <message>
        <source>{count:,} words on a plane</source>
        <translation>{count:,} palabras en un plano</translation>
    </message>
    <message>
        <source>Looking for near words</source>
        <translation>Buscando palabras cercanas</translation>
    </message>
    <message>
        <source>Nearest to “{word}”</source>
        <translation>Más cercanas a «{word}»</translation>
    </message>
    <message>
        <source>Looking for a word</source>
        <translation>Buscando una palabra</translation>
    </message>
    <message>
        <source>None of the {count:,} words has “{text}” in it: try a part of it.</source>
        <translation>Ninguna de las {count:,} palabras contiene «{text}»: pruebe con una parte.</translation>
    </message>
    <message>
        <source>There is no word to look for: type one.</source>
        <translation>No hay ninguna palabra que buscar: escriba una.</translation>
    </message>
    <message>
        <source>Search a word</source>
        <translation>Buscar palabra</translation>
    </message>
    <message>
        <source>A word of the vocabulary or a part of one, up to 100 letters; Enter goes to it</source>
        <translation>Una palabra del vocabulario o parte de ella, de hasta 100 letras; Intro va a ella</translation>
    </message>
    <message>
        <source>The whole map (0 on the map)</source>
        <translation>Todo el mapa (0 en el mapa)</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Closer (wheel, or + on the map), up to 400 times</source>
        <translation>Acercar (rueda, o + en el mapa), hasta 400 veces</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Further away (wheel, or − on the map)</source>
        <translation>Alejar (rueda, o − en el mapa)</translation>
    </message>
    <message>
        <source>All words of the word model appear here in a moment, near ones often together.</source>
        <translation>Dentro de un momento aparecen aquí todas las palabras del modelo; las parecidas suelen estar juntas.</translation>
    </message>
    <message>
        <source>The ten nearest words appear here.</source>
        <translation>Aquí aparecen las diez palabras más cercanas.</translation>
    </message>
    <message>
        <source>Draw a digit (LeNet)</source>
        <translation>Dibujar un dígito (LeNet)</translation>
    </message>
    <message>
        <source>A digit on its way through LeNet: every map, every layer, ten answers</source>
        <translation>Un dígito en su camino por LeNet: cada mapa, cada capa, diez respuestas</translation>
    </message>
    <message>
        <source>Tag a sentence (LSTM)</source>
        <translation>Etiquetar una frase (LSTM)</translation>
    </message>
    <message>
        <source>A sentence word by word through an LSTM: tags, probabilities, gates</source>
        <translation>Una frase, palabra por palabra, por una LSTM: etiquetas, probabilidades, puertas</translation>
    </message>
    <message>
        <source>A small Transformer at work: who looks at whom, head by head</source>
        <translation>Un pequeño Transformer en acción: quién mira a quién, cabeza por cabeza</translation>
    </message>
    <message>
        <source>The word model&apos;s vectors: nearest words and a map</source>
        <translation>Los vectores del modelo de palabras: palabras más cercanas y un mapa</translation>
    </message>
    <message>
        <source>What any layer of the open model gives for an input of yours</source>
        <translation>Lo que da cualquier capa del modelo abierto con la entrada que usted elija</translation>
    </message>
    <message>
        <source>Numbers of this module and all in it that training can adjust</source>
        <translation>Números de este módulo y de todo lo que contiene que el entrenamiento puede ajustar</translation>
    </message>
    <message>
        <source>Of them trainable</source>
        <translation>Entrenables</translation>
    </message>
    <message>
        <source>Buffers</source>
        <translation>Búferes</translation>
    </message>
    <message>
        <source>Numbers that belong to the state but are not trained</source>
        <translation>Números que forman parte del estado pero no se entrenan</translation>
    </message>
    <message>
        <source>Multiply-adds of one forward pass</source>
        <translation>Multiplicaciones con suma de una pasada hacia adelante</translation>
    </message>
    <message>
        <source>Memory of parameters and buffers</source>
        <translation>Memoria de parámetros y búferes</translation>
    </message>
    <message>
        <source>Activation bytes</source>
        <translation>Activaciones</translation>
    </message>
    <message>
        <source>Memory of the tensors that it returned in one forward pass</source>
        <translation>Memoria de los tensores que devolvió en una pasada hacia adelante</translation>
    </message>
    <message>
        <source>Shape of the first tensor that goes in</source>
        <translation>Forma del primer tensor que entra</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Its part of the model&apos;s parameters</source>
        <translation>Su parte de los parámetros del modelo</translation>
    </message>
    <message>
        <source>Choose a module: here stands where its numbers come from</source>
        <translation>Elija un módulo: aquí se explica de dónde salen sus números</translation>
    </message>
    <message>
        <source>{percent:.1f} %</source>
        <translation>{percent:.1f}&#xa0;%</translation>
    </message>
    <message>
        <source>1 parameter</source>
        <translation>1 parámetro</translation>
    </message>
    <message>
        <source>{number} parameters</source>
        <translation>{number} parámetros</translation>
    </message>
    <message>
        <source>1 trainable parameter</source>
        <translation>1 parámetro entrenable</translation>
    </message>
    <message>
        <source>{number} trainable parameters</source>
        <translation>{number} parámetros entrenables</translation>
    </message>
    <message>
        <source>1 number in buffers</source>
        <translation>1 número en búferes</translation>
    </message>
    <message>
        <source>{number} numbers in buffers</source>
        <translation>{number} números en búferes</translation>
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
        <translation>1 byte</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} bytes</translation>
    </message>
    <message>
        <source>1 byte of activations</source>
        <translation>1 byte de activaciones</translation>
    </message>
    <message>
        <source>{number} bytes of activations</source>
        <translation>{number} bytes de activaciones</translation>
    </message>
    <message>
        <source>{number} of the parameters</source>
        <translation>{number} de los parámetros</translation>
    </message>
    <message>
        <source>Parameters: {number}</source>
        <translation>Parámetros: {number}</translation>
    </message>
    <message>
        <source>Trainable parameters: {number}</source>
        <translation>Parámetros entrenables: {number}</translation>
    </message>
    <message>
        <source>Numbers in buffers: {number}</source>
        <translation>Números en búferes: {number}</translation>
    </message>
    <message>
        <source>MACs unknown</source>
        <translation>MACs desconocidos</translation>
    </message>
    <message>
        <source>Bytes: {number}</source>
        <translation>Bytes: {number}</translation>
    </message>
    <message>
        <source>Bytes of activations: {number}</source>
        <translation>Bytes de activaciones: {number}</translation>
    </message>
    <message>
        <source>Of the parameters: {number}</source>
        <translation>De los parámetros: {number}</translation>
    </message>
    <message>
        <source>what reached it in one forward pass of the model with the input {given}</source>
        <translation>lo que le llegó en una pasada hacia adelante del modelo con la entrada {given}</translation>
    </message>
    <message>
        <source>Input {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>Output {number}</source>
        <translation>Salida {number}</translation>
    </message>
    <message>
        <source>The folder that the three files are written to; it is made if need be</source>
        <translation>La carpeta en la que se escriben los tres archivos; se crea si hace falta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a folder for the three files</source>
        <translation>Elegir una carpeta para los tres archivos</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetches the files over the network, now</source>
        <translation>Descarga los archivos de la red, ahora</translation>
    </message>
    <message>
        <source>Stops; what has arrived stays, and is gone on with (Esc)</source>
        <translation>Detiene la descarga; lo que ha llegado se conserva y se continúa desde ahí (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Puts this away; nothing is fetched</source>
        <translation>Cierra esto; no se descarga nada</translation>
    </message>
    <message>
        <source>Share of the files that is there</source>
        <translation>Parte de los archivos que ya está</translation>
    </message>
    <message>
        <source>0 to 100 % of all bytes, also those that were there before</source>
        <translation>Del 0 al 100&#xa0;% de todos los bytes, también los que ya estaban</translation>
    </message>
    <message>
        <source>{names}, {size:.1f} MB, from {host}. {licence}. It is the only thing that LayerLab ever fetches, and only when you press the button; size and SHA-1 of every file are checked.</source>
        <translation>{names}, {size:.1f} MB, de {host}. {licence}. Es lo único que LayerLab descarga, y solo cuando usted pulsa el botón; se comprueban el tamaño y el SHA-1 de cada archivo.</translation>
    </message>
    <message>
        <source>⚠ There is no folder to write to: choose one.</source>
        <translation>⚠ No hay carpeta en la que escribir: elija una.</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando …</translation>
    </message>
    <message>
        <source>Fetching WikiText-2</source>
        <translation>Descargando WikiText-2</translation>
    </message>
    <message>
        <source>{done:.1f} of {total:.1f} MB, {what}</source>
        <translation>{done:.1f} de {total:.1f} MB, {what}</translation>
    </message>
    <message>
        <source>It is all there, and checked: {folder}.</source>
        <translation>Todo está ahí y comprobado: {folder}.</translation>
    </message>
    <message>
        <source>Stopped at {done:.1f} of {total:.1f} MB: what has arrived stays, and “Fetch now” goes on from there.</source>
        <translation>Detenido a {done:.1f} de {total:.1f} MB: lo que ha llegado se conserva y «Descargar» sigue desde ahí.</translation>
    </message>
    <message>
        <source>Stopped: nothing was fetched.</source>
        <translation>Detenido: no se descargó nada.</translation>
    </message>
    <message>
        <source>Folder for WikiText-2</source>
        <translation>Carpeta para WikiText-2</translation>
    </message>
    <message>
        <source>Get WikiText-2</source>
        <translation>Obtener WikiText-2</translation>
    </message>
    <message>
        <source>To the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>No file is open: drop a model file on the window, or choose one with Open file….</source>
        <translation>No hay ningún archivo abierto: suelte un archivo de modelo en la ventana o elija uno con Abrir archivo….</translation>
    </message>
    <message>
        <source>Load into this model</source>
        <translation>Cargar en este modelo</translation>
    </message>
    <message>
        <source>Which of the file&apos;s state_dicts; another one is opened at once</source>
        <translation>Cuál de los state_dict del archivo; al elegir otro se abre enseguida</translation>
    </message>
    <message>
        <source>The models of which at least one key fits, best first</source>
        <translation>Los modelos en los que encaja al menos una clave, primero el mejor</translation>
    </message>
    <message>
        <source>Puts the keys that fit into a fresh model, which all tabs then look at</source>
        <translation>Pone las claves que encajan en un modelo nuevo, que pasan a mostrar todas las pestañas</translation>
    </message>
    <message>
        <source>Match with</source>
        <translation>Emparejar con</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <source>Every tensor of the file</source>
        <translation>Todos los tensores del archivo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>The file&apos;s keys against the model&apos;s</source>
        <translation>Las claves del archivo frente a las del modelo</translation>
    </message>
    <message>
        <source>The module classes of the file and their arguments</source>
        <translation>Las clases de módulo del archivo y sus argumentos</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The text of the code in the file; it was not run</source>
        <translation>El texto del código del archivo; no se ha ejecutado</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>What opening the file the usual way would import</source>
        <translation>Lo que importaría abrir el archivo de la forma habitual</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>todo el archivo</translation>
    </message>
    <message>
        <source>{name}: {tensors:,} tensors, {size:,} bytes</source>
        <translation>{name}: {tensors:,} tensores, {size:,} bytes</translation>
    </message>
    <message>
        <source>{title}: {count} of {total} keys</source>
        <translation>{title}: {count} de {total} claves</translation>
    </message>
    <message>
        <source>✗ No key fits a model of the gallery.</source>
        <translation>✗ Ninguna clave encaja en un modelo de la galería.</translation>
    </message>
    <message>
        <source>{sentence}, {count} missing</source>
        <translation>{sentence}, faltan {count}</translation>
    </message>
    <message>
        <source>{sentence}; all tabs look at it</source>
        <translation>{sentence}; todas las pestañas lo muestran</translation>
    </message>
    <message>
        <source>Models and texts</source>
        <translation>Modelos y textos</translation>
    </message>
    <message>
        <source>Other word models, corpora with their statistics, and WikiText-2 from the network</source>
        <translation>Otros modelos de palabras, corpus con sus estadísticas y WikiText-2 de la red</translation>
    </message>
    <message>
        <source>The texts that grew from this one, as a tree; two of them side by side</source>
        <translation>Los textos que crecieron de este, en forma de árbol; dos de ellos, uno junto al otro</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturas</translation>
    </message>
    <message>
        <source>The same prompt at four temperatures, drawn with the same random numbers</source>
        <translation>El mismo texto inicial a cuatro temperaturas, sorteado con los mismos números aleatorios</translation>
    </message>
    <message>
        <source>float and int8</source>
        <translation>float e int8</translation>
    </message>
    <message>
        <source>Two texts drawn with the same random numbers, one by float32, one by int8</source>
        <translation>Dos textos sorteados con los mismos números aleatorios, uno por float32 y otro por int8</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>How much a text of your own surprises the model, word by word</source>
        <translation>Cuánto sorprende al modelo un texto propio, palabra por palabra</translation>
    </message>
    <message>
        <source>Hidden state</source>
        <translation>Estado oculto</translation>
    </message>
    <message>
        <source>What the model keeps in mind, word by word: h and c of every layer</source>
        <translation>Lo que el modelo retiene, palabra por palabra: h y c de cada capa</translation>
    </message>
    <message>
        <source>What one forward pass computes, from top to bottom. A box with sharp corners is a module, a rounded one a function called in a module&apos;s forward(), a pill an input or output, a dashed box a parameter or a constant. An arrow is a tensor on its way, with its shape; a dashed one of another colour goes past a block and is added to what the block made: a residual connection. A frame holds what happens inside a module; + and − fold it.

Arrow keys go along the edges, Enter chooses the module, Space folds, Page Down and Page Up step, P plays, F shows all, + and − zoom, Shift and arrows move.</source>
        <translation>Lo que calcula una pasada hacia adelante, de arriba abajo. Una caja de esquinas rectas es un módulo; una redondeada, una función llamada en el forward() de un módulo; una píldora, una entrada o salida; una caja discontinua, un parámetro o una constante. Una flecha es un tensor en camino, con su forma; una discontinua de otro color rodea un bloque y se suma a lo que este produjo: una conexión residual. Un marco contiene lo que ocurre dentro de un módulo; + y − lo despliegan y pliegan.

Las flechas del teclado recorren las aristas, Intro elige el módulo, Espacio pliega, Av Pág y Re Pág avanzan y retroceden, P reproduce, F muestra todo, + y − cambian el zoom, Mayús y las flechas desplazan.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation>Flujo de datos</translation>
    </message>
    <message>
        <source>The graph appears here once the forward pass has been recorded.</source>
        <translation>El grafo aparece aquí en cuanto se ha registrado la pasada hacia adelante.</translation>
    </message>
    <message>
        <source>Data flow of {title}</source>
        <translation>Flujo de datos de {title}</translation>
    </message>
    <message>
        <source>Recording one forward pass and laying the graph out; Esc stops it.</source>
        <translation>Se registra una pasada hacia adelante y se dispone el grafo; Esc lo detiene.</translation>
    </message>
    <message>
        <source>Drawing the graph</source>
        <translation>Dibujando el grafo</translation>
    </message>
    <message>
        <source>The graph could not be drawn. Press Redraw to try again.</source>
        <translation>El grafo no se pudo dibujar. Pulse «Redibujar» para intentarlo otra vez.</translation>
    </message>
    <message>
        <source>Stopped. Press Redraw to try again.</source>
        <translation>Detenido. Pulse «Redibujar» para intentarlo otra vez.</translation>
    </message>
    <message>
        <source>{layer} computes nothing in this forward pass.</source>
        <translation>{layer} no calcula nada en esta pasada hacia adelante.</translation>
    </message>
    <message>
        <source>Laying the graph out</source>
        <translation>Disponiendo el grafo</translation>
    </message>
    <message>
        <source>{whole:,} nodes, shown folded as {shown:,}.</source>
        <translation>{whole:,} nodos, plegados en {shown:,}.</translation>
    </message>
    <message>
        <source>{count} nodes folded</source>
        <translation>{count} nodos plegados</translation>
    </message>
    <message>
        <source>How many of the program&apos;s 500 own digits are read right: by the model as it was, and by the copy with the edits. The session&apos;s model itself stays as it is.</source>
        <translation>Cuántos de los 500 dígitos propios del programa se leen bien: con el modelo tal como era y con la copia con los cambios. El modelo de la sesión queda como está.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Revert all</source>
        <translation>Revertir todo</translation>
    </message>
    <message>
        <source>Accuracy on 500 stroke digits</source>
        <translation>Exactitud con 500 dígitos de trazos</translation>
    </message>
    <message>
        <source>Takes the chosen edit away (Delete)</source>
        <translation>Quita el cambio elegido (Supr)</translation>
    </message>
    <message>
        <source>Takes all edits away; Undo brings them back</source>
        <translation>Quita todos los cambios; Deshacer los recupera</translation>
    </message>
    <message>
        <source>read right (%)</source>
        <translation>leídos bien (%)</translation>
    </message>
    <message>
        <source>The accuracy appears as soon as the 500 digits are read.</source>
        <translation>La exactitud aparece en cuanto se han leído los 500 dígitos.</translation>
    </message>
    <message>
        <source>removing an edit</source>
        <translation>quitar un cambio</translation>
    </message>
    <message>
        <source>reverting all edits</source>
        <translation>revertir todos los cambios</translation>
    </message>
    <message>
        <source>Changing weights</source>
        <translation>Cambiando pesos</translation>
    </message>
    <message>
        <source>No weight is changed.</source>
        <translation>No se ha cambiado ningún peso.</translation>
    </message>
    <message>
        <source>Listing layers</source>
        <translation>Listando capas</translation>
    </message>
    <message>
        <source>Reading a weight</source>
        <translation>Leyendo un peso</translation>
    </message>
    <message>
        <source>500 digits are being read …</source>
        <translation>Se leen 500 dígitos …</translation>
    </message>
    <message>
        <source>Reading 500 digits</source>
        <translation>Leyendo 500 dígitos</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>with edits</source>
        <translation>con cambios</translation>
    </message>
    <message>
        <source>{sentence} Before the edits: {percent:.1f} %.</source>
        <translation>{sentence} Antes de los cambios: {percent:.1f}&#xa0;%.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>dígito</translation>
    </message>
    <message>
        <source>as it was (%)</source>
        <translation>antes (%)</translation>
    </message>
    <message>
        <source>with edits (%)</source>
        <translation>con cambios (%)</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>ahora {value}</translation>
    </message>
    <message>
        <source>Forget now</source>
        <translation>Olvidar ya</translation>
    </message>
    <message>
        <source>Which layer of the LSTM is shown, 1 to {count}</source>
        <translation>Qué capa de la LSTM se muestra, de 1 a {count}</translation>
    </message>
    <message>
        <source>{part} of layer {layer}: {units} of {all} units</source>
        <translation>{part} de la capa {layer}: {units} de {all} unidades</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Unit {unit}</source>
        <translation>Unidad {unit}</translation>
    </message>
    <message>
        <source>Start a text: what the LSTM carries from word to word appears here, a column for each word.</source>
        <translation>Inicie un texto: aquí aparece lo que la LSTM lleva de una palabra a otra, una columna por palabra.</translation>
    </message>
    <message>
        <source>Makes a branch in which “{word}” is read from an empty hidden state (h and c are 0): all before it is forgotten. The open word counts, without one the last of the text.</source>
        <translation>Crea una rama en la que «{word}» se lee desde un estado oculto vacío (h y c son 0): se olvida todo lo anterior. Vale la palabra abierta; si no hay ninguna, la última del texto.</translation>
    </message>
    <message>
        <source>Forget now reads the open word, or the last one, from an empty state and goes on as a branch.</source>
        <translation>«Olvidar ya» lee la palabra abierta, o la última, desde un estado vacío y sigue como rama.</translation>
    </message>
    <message>
        <source>Comparing with the text that remembers</source>
        <translation>Comparando con el texto que recuerda</translation>
    </message>
    <message>
        <source>Forgotten: all before “{word}”. Likeliest next with its memory: “{before}” ({before_share}, {before_bits:.1f} bits open); without it: “{after}” ({after_share}, {after_bits:.1f} bits open).</source>
        <translation>Olvidado: todo lo anterior a «{word}». La siguiente más probable con su memoria: «{before}» ({before_share}, {before_bits:.1f} bits abiertos); sin ella: «{after}» ({after_share}, {after_bits:.1f} bits abiertos).</translation>
    </message>
    <message>
        <source>The hidden state h = o · tanh(c): what the layer above and the decoder see; between −1 and 1</source>
        <translation>El estado oculto h = o · tanh(c): lo que ven la capa superior y el decodificador; entre −1 y 1</translation>
    </message>
    <message>
        <source>The cell state c: what the LSTM remembers by; it has no bounds</source>
        <translation>El estado de celda c: aquello con lo que recuerda la LSTM; no tiene límites</translation>
    </message>
    <message>
        <source>State {part}</source>
        <translation>Estado {part}</translation>
    </message>
    <message>
        <source>Which layer of the LSTM is shown, from 1</source>
        <translation>Qué capa de la LSTM se muestra, desde 1</translation>
    </message>
    <message>
        <source>How many units are shown, 1 to {most}: those that move most</source>
        <translation>Cuántas unidades se muestran, de 1 a {most}: las que más cambian</translation>
    </message>
    <message>
        <source>How many words are shown, 2 to {most}: the last ones of the text</source>
        <translation>Cuántas palabras se muestran, de 2 a {most}: las últimas del texto</translation>
    </message>
    <message>
        <source>Makes a branch that has forgotten all before a word</source>
        <translation>Crea una rama que ha olvidado todo lo anterior a una palabra</translation>
    </message>
    <message>
        <source>Between two words an LSTM keeps two vectors in each layer: h, which it shows, and c, which it remembers by. A column is one of them after a word was read, a row is a unit: c&apos; = f · c + i · g and h = o · tanh(c&apos;), with the gates f, i and o between 0 and 1. Orange is above zero, blue below. Of more units than are shown those are chosen whose values vary most over these words.

The upright line divides the prompt from what was drawn. A dashed line stands where the state was emptied: the word at its right was read with h = c = 0, as if it were the first.</source>
        <translation>Entre dos palabras, una LSTM conserva dos vectores en cada capa: h, que muestra, y c, con el que recuerda. Una columna es uno de ellos después de leer una palabra; una fila es una unidad: c&apos; = f · c + i · g y h = o · tanh(c&apos;), con las puertas f, i y o entre 0 y 1. Naranja es por encima de cero; azul, por debajo. Si hay más unidades que las mostradas, se eligen aquellas cuyos valores más varían en estas palabras.

La línea vertical separa el texto inicial de lo sorteado. Una línea discontinua señala dónde se vació el estado: la palabra a su derecha se leyó con h = c = 0, como si fuera la primera.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Find runs</source>
        <translation>Buscar ejecuciones</translation>
    </message>
    <message>
        <source>Words of the date, schemes, model, text, name or note; Esc shows all runs</source>
        <translation>Palabras de la fecha, los esquemas, el modelo, el texto, el nombre o la nota; Esc muestra todas las ejecuciones</translation>
    </message>
    <message>
        <source>Take settings</source>
        <translation>Usar ajustes</translation>
    </message>
    <message>
        <source>Pictures of the history</source>
        <translation>Figuras del historial</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <source>Run {number} keeps no settings: it was not started from any.</source>
        <translation>La ejecución {number} no conserva ajustes: no se inició a partir de ninguno.</translation>
    </message>
    <message>
        <source>settings of run {number}</source>
        <translation>ajustes de la ejecución {number}</translation>
    </message>
    <message>
        <source>Deleting runs</source>
        <translation>Eliminando ejecuciones</translation>
    </message>
    <message>
        <source>name of run {number}</source>
        <translation>nombre de la ejecución {number}</translation>
    </message>
    <message>
        <source>note of run {number}</source>
        <translation>nota de la ejecución {number}</translation>
    </message>
    <message>
        <source>Changing a run</source>
        <translation>Cambiando una ejecución</translation>
    </message>
    <message>
        <source>delete run {number}</source>
        <translation>eliminar la ejecución {number}</translation>
    </message>
    <message>
        <source>delete {count} runs</source>
        <translation>eliminar {count} ejecuciones</translation>
    </message>
    <message>
        <source>Bringing runs back</source>
        <translation>Recuperando ejecuciones</translation>
    </message>
    <message>
        <source>Run {number} is deleted: Ctrl+Z brings it back.</source>
        <translation>La ejecución {number} está eliminada: Ctrl+Z la recupera.</translation>
    </message>
    <message>
        <source>{count} runs are deleted: Ctrl+Z brings them back.</source>
        <translation>{count} ejecuciones están eliminadas: Ctrl+Z las recupera.</translation>
    </message>
    <message>
        <source>Without the history all else works as always. {reason}</source>
        <translation>Sin el historial, todo lo demás funciona como siempre. {reason}</translation>
    </message>
    <message>
        <source>Every run is kept here by itself. Press F5 to make one: it appears with its loss and its time.</source>
        <translation>Aquí se guarda automáticamente cada ejecución. Pulse F5 para hacer una: aparece con su pérdida y su tiempo.</translation>
    </message>
    <message>
        <source>No run has all of these words; Esc shows all of them.</source>
        <translation>Ninguna ejecución tiene todas estas palabras; Esc las muestra todas.</translation>
    </message>
    <message>
        <source>{count} runs are selected: select two of them.</source>
        <translation>Hay {count} ejecuciones seleccionadas: seleccione dos de ellas.</translation>
    </message>
    <message>
        <source>The report is saved as {path}.</source>
        <translation>El informe se ha guardado como {path}.</translation>
    </message>
    <message>
        <source>Put the settings of this run into the controls on the left (Enter)</source>
        <translation>Poner los ajustes de esta ejecución en los controles de la izquierda (Intro)</translation>
    </message>
    <message>
        <source>Delete the selected runs; Ctrl+Z brings them back for 30 days (Del)</source>
        <translation>Eliminar las ejecuciones seleccionadas; Ctrl+Z las recupera durante 30 días (Supr)</translation>
    </message>
    <message>
        <source>Type a name of your own for this run (F2 on its name)</source>
        <translation>Escribir un nombre propio para esta ejecución (F2 en su nombre)</translation>
    </message>
    <message>
        <source>Type a note on this run (F2 on its note)</source>
        <translation>Escribir una nota sobre esta ejecución (F2 en su nota)</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>What each run lost for the size or the time that it saved</source>
        <translation>Lo que perdió cada ejecución por el tamaño o el tiempo que ahorró</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>What differs between two selected runs, row by row</source>
        <translation>Lo que difiere entre dos ejecuciones seleccionadas, fila por fila</translation>
    </message>
    <message>
        <source>Two runs compared</source>
        <translation>Dos ejecuciones comparadas</translation>
    </message>
    <message>
        <source>Run {n}</source>
        <translation>Ejecución {n}</translation>
    </message>
    <message>
        <source>Quantized model (*.safetensors)</source>
        <translation>Modelo cuantizado (*.safetensors)</translation>
    </message>
    <message>
        <source>Save quantized model…</source>
        <translation>Guardar modelo cuantizado…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open quantized model…</source>
        <translation>Abrir modelo cuantizado…</translation>
    </message>
    <message>
        <source>What will be in the file stands here as soon as a model is open.</source>
        <translation>Aquí se indica qué contendrá el archivo en cuanto hay un modelo abierto.</translation>
    </message>
    <message>
        <source>Save quantized model</source>
        <translation>Guardar modelo cuantizado</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Guardando {name}…</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Guardando {name}</translation>
    </message>
    <message>
        <source>✓ {path}: the file has {file}; by the tutorial&apos;s rule the model has {model}. {coverage}</source>
        <translation>✓ {path}: el archivo ocupa {file}; según la regla del tutorial, el modelo ocupa {model}. {coverage}</translation>
    </message>
    <message>
        <source>Cancelled: {name} was not written, a former file is unchanged.</source>
        <translation>Cancelado: {name} no se ha escrito; si había un archivo anterior, no ha cambiado.</translation>
    </message>
    <message>
        <source>Open quantized model</source>
        <translation>Abrir modelo cuantizado</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>✓ All tabs look at {title}: {provenance}.</source>
        <translation>✓ Todas las pestañas muestran {title}: {provenance}.</translation>
    </message>
    <message>
        <source>The report of a run can be saved here as soon as one is made: press F5.</source>
        <translation>El informe de una ejecución se puede guardar aquí en cuanto hay una: pulse F5.</translation>
    </message>
    <message>
        <source>The latest run, as far as it was measured: {names}, on {text}.</source>
        <translation>La última ejecución, hasta donde se midió: {names}, con {text}.</translation>
    </message>
    <message>
        <source>The latest run: {names}, on {text}.</source>
        <translation>La última ejecución: {names}, con {text}.</translation>
    </message>
    <message>
        <source>✓ The report is saved as {path}.</source>
        <translation>✓ El informe se ha guardado como {path}.</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>One of the entries that are compared; the controls on the left change it</source>
        <translation>Uno de los elementos que se comparan; los controles de la izquierda lo cambian</translation>
    </message>
    <message>
        <source>Quantize a copy of the model and write it as .safetensors; nothing in it runs when it is opened</source>
        <translation>Cuantizar una copia del modelo y escribirla como .safetensors; al abrirla no se ejecuta nada de ella</translation>
    </message>
    <message>
        <source>Stop saving; a former file stays as it is (Esc)</source>
        <translation>Detener el guardado; si había un archivo anterior, queda como está (Esc)</translation>
    </message>
    <message>
        <source>Open a model that was saved here: it comes back bit for bit, in all tabs</source>
        <translation>Abrir un modelo guardado aquí: vuelve bit por bit, en todas las pestañas</translation>
    </message>
    <message>
        <source>The quantized model</source>
        <translation>El modelo cuantizado</translation>
    </message>
    <message>
        <source>Back from a file</source>
        <translation>De vuelta desde un archivo</translation>
    </message>
    <message>
        <source>A saved model opens in all tabs: look at its layers, generate text with it, measure it.</source>
        <translation>Un modelo guardado se abre en todas las pestañas: mire sus capas, genere texto con él, mídalo.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Size by the tutorial&apos;s rule: {size}.</source>
        <translation>Tamaño según la regla del tutorial: {size}.</translation>
    </message>
    <message>
        <source>In the file: integers and scales of the quantized modules, the other weights, and the recipe to rebuild the model.</source>
        <translation>En el archivo: enteros y escalas de los módulos cuantizados, los demás pesos y la receta para reconstruir el modelo.</translation>
    </message>
    <message>
        <source>In the file: all weights as they are, and the recipe to rebuild the model.</source>
        <translation>En el archivo: todos los pesos tal como están y la receta para reconstruir el modelo.</translation>
    </message>
    <message>
        <source>Its {count:,} words are in it, too.</source>
        <translation>También contiene sus {count:,} palabras.</translation>
    </message>
    <message>
        <source>It holds no pickle and no code: opening it runs nothing.</source>
        <translation>No contiene pickle ni código: abrirlo no ejecuta nada.</translation>
    </message>
    <message>
        <source>Quantize each module alone, and all but it, and compare with the model as it is</source>
        <translation>Cuantizar cada módulo solo, y todos menos él, y comparar con el modelo tal como está</translation>
    </message>
    <message>
        <source>Error of each module</source>
        <translation>Error de cada módulo</translation>
    </message>
    <message>
        <source>What each module costs</source>
        <translation>Lo que cuesta cada módulo</translation>
    </message>
    <message>
        <source>Measuring the error of each module</source>
        <translation>Midiendo el error de cada módulo</translation>
    </message>
    <message>
        <source>{done} of {total} modules…</source>
        <translation>{done} de {total} módulos…</translation>
    </message>
    <message>
        <source>⚠ Cancelled after {done} of {total} modules</source>
        <translation>⚠ Cancelado tras {done} de {total} módulos</translation>
    </message>
    <message>
        <source>measured on: {input}</source>
        <translation>medido con: {input}</translation>
    </message>
    <message>
        <source>Error of each module: {scheme}</source>
        <translation>Error de cada módulo: {scheme}</translation>
    </message>
    <message>
        <source>only this</source>
        <translation>solo este</translation>
    </message>
    <message>
        <source>all but this</source>
        <translation>todos menos este</translation>
    </message>
    <message>
        <source>KL of the predictions (nats a word): longer is worse</source>
        <translation>KL (nats/palabra): más largo, peor</translation>
    </message>
    <message>
        <source>SQNR of the model&apos;s output (dB): longer is better</source>
        <translation>SQNR de la salida (dB): más largo, mejor</translation>
    </message>
    <message>
        <source>its weights</source>
        <translation>sus pesos</translation>
    </message>
    <message>
        <source>its output</source>
        <translation>su salida</translation>
    </message>
    <message>
        <source>SQNR (dB): longer is better</source>
        <translation>SQNR (dB): más largo, mejor</translation>
    </message>
    <message>
        <source>The worst {drawn} of {all} modules; the table has all.</source>
        <translation>Los {drawn} peores de {all} módulos; la tabla los tiene todos.</translation>
    </message>
    <message>
        <source>The model with this module quantized alone, and with all the others.</source>
        <translation>El modelo con solo este módulo cuantizado y con todos los demás.</translation>
    </message>
    <message>
        <source>How far the quantized weights, and what comes of them, are from float32.</source>
        <translation>Cuánto se alejan de float32 los pesos cuantizados y lo que resulta de ellos.</translation>
    </message>
    <message>
        <source>Counting the weights of {fqn}</source>
        <translation>Contando los pesos de {fqn}</translation>
    </message>
    <message>
        <source>Counting the weights of a row</source>
        <translation>Contando los pesos de una fila</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>What becomes of the model&apos;s output with this module quantized alone, and with the rest</source>
        <translation>Qué pasa con la salida del modelo al cuantizar solo este módulo y al cuantizar el resto</translation>
    </message>
    <message>
        <source>How far the module&apos;s own weights and output are from float32</source>
        <translation>Cuánto se alejan de float32 los pesos y la salida del propio módulo</translation>
    </message>
    <message>
        <source>A row for each module that becomes int8 appears here.</source>
        <translation>Aquí aparece una fila por cada módulo que pasa a int8.</translation>
    </message>
    <message>
        <source>What each module costs appears here, with it alone and without it.</source>
        <translation>Aquí aparece lo que cuesta cada módulo, con él solo y sin él.</translation>
    </message>
    <message>
        <source>SQNR is 10 log10(sum of squares / sum of squared errors), in dB: 6 dB are one bit. Cosine is that of the angle between the float and the quantized weights. Only this is the model with this module quantized alone, all but this the model with all the others quantized: where errors simply added up, both would tell the same.</source>
        <translation>SQNR es 10 log10(suma de cuadrados / suma de errores al cuadrado), en dB: 6 dB son un bit. El coseno es el del ángulo entre los pesos float y los cuantizados. «Solo este» es el modelo con solo este módulo cuantizado; «todos menos este», el modelo con todos los demás cuantizados: si los errores simplemente se sumaran, ambos dirían lo mismo.</translation>
    </message>
    <message>
        <source>KL is the mean of Σ p ln(p / q) over the words, p from the float model and q from the quantized one: 0 only where both predict the same. A model that reads no words is judged by the SQNR of its output, where more decibels mean less error. A click on a bar shows the module&apos;s weights.</source>
        <translation>KL es la media de Σ p ln(p / q) sobre las palabras, con p del modelo float y q del cuantizado: solo es 0 donde ambos predicen lo mismo. Un modelo que no lee palabras se juzga por el SQNR de su salida, donde más decibelios significan menos error. Un clic en una barra muestra los pesos del módulo.</translation>
    </message>
    <message>
        <source>{scheme} has no such grid here: these are the levels of the tutorial&apos;s int8.</source>
        <translation>{scheme} no tiene aquí una rejilla así: estos son los niveles del int8 del tutorial.</translation>
    </message>
    <message>
        <source>Left as it is: {fqn} ({type}): {reason}.</source>
        <translation>Se deja como está: {fqn} ({type}): {reason}.</translation>
    </message>
    <message>
        <source>{said} So are {count} others.</source>
        <translation>{said} Lo mismo vale para otros {count}.</translation>
    </message>
    <message>
        <source>{said} Likewise: {others}.</source>
        <translation>{said} Lo mismo vale para: {others}.</translation>
    </message>
    <message>
        <source>SQNR (dB)</source>
        <translation>SQNR (dB)</translation>
    </message>
    <message>
        <source>Max error</source>
        <translation>Error máx.</translation>
    </message>
    <message>
        <source>Output (dB)</source>
        <translation>Salida (dB)</translation>
    </message>
    <message>
        <source>KL, only this</source>
        <translation>KL, solo este</translation>
    </message>
    <message>
        <source>KL, all but this</source>
        <translation>KL, todos menos este</translation>
    </message>
    <message>
        <source>Only this (dB)</source>
        <translation>Solo este (dB)</translation>
    </message>
    <message>
        <source>All but this (dB)</source>
        <translation>Todos menos este (dB)</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>sin números</translation>
    </message>
    <message>
        <source>all error</source>
        <translation>todo error</translation>
    </message>
    <message>
        <source>{fqn}, {name}: KL {kl} nats a word, loss {loss} nats a word</source>
        <translation>{fqn}, {name}: KL {kl} nats por palabra, pérdida {loss} nats por palabra</translation>
    </message>
    <message>
        <source>Drawing, 32 × 32</source>
        <translation>Dibujo, 32 × 32</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Hands inside</source>
        <translation>Cambiar pesos</translation>
    </message>
    <message>
        <source>Point map</source>
        <translation>Mapa de puntos</translation>
    </message>
    <message>
        <source>softmax over the ten outputs: exp(z) of each, divided by the sum of all ten. They add up to 1.</source>
        <translation>softmax sobre las diez salidas: exp(z) de cada una, dividido entre la suma de las diez. Suman 1.</translation>
    </message>
    <message>
        <source>What the network sees: 32 × 32 numbers from 0 (paper) to 1 (ink). A box that is lit is all that the chosen cell of a map can see. Draw with mouse or keys: arrows move, Space or Enter paints, Shift + arrow draws, E changes the tool.</source>
        <translation>Lo que ve la red: 32 × 32 números de 0 (papel) a 1 (tinta). El recuadro iluminado es todo lo que puede ver la celda elegida de un mapa. Dibuje con el ratón o el teclado: las flechas mueven, Espacio o Intro pinta, Mayús + flecha dibuja, E cambia de herramienta.</translation>
    </message>
    <message>
        <source>Your drawing.</source>
        <translation>Su dibujo.</translation>
    </message>
    <message>
        <source>What is shown of the network</source>
        <translation>Qué se muestra de la red</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>{name}, as the network sees it.</source>
        <translation>{name}, tal como lo ve la red.</translation>
    </message>
    <message>
        <source>The ten answers appear as soon as the digit is read.</source>
        <translation>Las diez respuestas aparecen en cuanto se ha leído el dígito.</translation>
    </message>
    <message>
        <source>What every layer makes of the drawing</source>
        <translation>Lo que cada capa hace del dibujo</translation>
    </message>
    <message>
        <source>Which pixels the answer hangs on, and how strong the gradients are</source>
        <translation>De qué píxeles depende la respuesta y cómo de fuertes son los gradientes</translation>
    </message>
    <message>
        <source>Change weights of a copy by hand and see what becomes of the answer</source>
        <translation>Cambiar a mano pesos de una copia y ver qué pasa con la respuesta</translation>
    </message>
    <message>
        <source>Many digits as points after any layer</source>
        <translation>Muchos dígitos como puntos tras cualquier capa</translation>
    </message>
    <message>
        <source>Opening LeNet</source>
        <translation>Abriendo LeNet</translation>
    </message>
    <message>
        <source>Reading the drawing</source>
        <translation>Leyendo el dibujo</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>vaciar</translation>
    </message>
    <message>
        <source>column {at}</source>
        <translation>columna {at}</translation>
    </message>
    <message>
        <source>A {digit}, drawn from seed {seed}.</source>
        <translation>Un {digit}, dibujado con la semilla {seed}.</translation>
    </message>
    <message>
        <source>Drawing a digit</source>
        <translation>Dibujando un dígito</translation>
    </message>
    <message>
        <source>The clipboard&apos;s picture, as the network sees it.</source>
        <translation>La imagen del portapapeles, tal como la ve la red.</translation>
    </message>
    <message>
        <source>Reading the clipboard</source>
        <translation>Leyendo el portapapeles</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard: copy one, then paste again.</source>
        <translation>No hay ninguna imagen en el portapapeles: copie una y vuelva a pegar.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>sample of {digit}</source>
        <translation>ejemplo de {digit}</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>Taking a cell apart</source>
        <translation>Desglosando una celda</translation>
    </message>
    <message>
        <source>Drawing: {method}</source>
        <translation>Dibujo: {method}</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Lo que se ve</translation>
    </message>
    <message>
        <source>This lesson leaves this card out.</source>
        <translation>Esta lección omite esta ficha.</translation>
    </message>
    <message>
        <source>Reading a lesson</source>
        <translation>Leyendo una lección</translation>
    </message>
    <message>
        <source>There is no card for this one yet.</source>
        <translation>Aún no hay ficha para esto.</translation>
    </message>
    <message>
        <source>Asking a question</source>
        <translation>Planteando una pregunta</translation>
    </message>
    <message>
        <source>It is {answer:g}. {afterwards}</source>
        <translation>Es {answer:g}. {afterwards}</translation>
    </message>
    <message>
        <source>Comparing a guess</source>
        <translation>Comparando una respuesta</translation>
    </message>
    <message>
        <source>A digit through LeNet</source>
        <translation>Un dígito por LeNet</translation>
    </message>
    <message>
        <source>Each small picture is a map. Orange: what is under the window looks like its weights. Blue: like their negative. The page&apos;s own tone: zero.</source>
        <translation>Cada imagen pequeña es un mapa. Naranja: lo que hay bajo la ventana se parece a sus pesos. Azul: se parece a su negativo. El tono de la página: cero.</translation>
    </message>
    <message>
        <source>Draw a 1, then add a roof: which map wakes up?</source>
        <translation>Dibuje un 1 y añádale un tejado: ¿qué mapa despierta?</translation>
    </message>
    <message>
        <source>Click a cell of a late map: how much of the drawing does it see?</source>
        <translation>Haga clic en una celda de un mapa tardío: ¿cuánto del dibujo ve?</translation>
    </message>
    <message>
        <source>Shift the drawing: which maps shift with it, and which hardly change?</source>
        <translation>Desplace el dibujo: ¿qué mapas se desplazan con él y cuáles apenas cambian?</translation>
    </message>
    <message>
        <source>conv1 slides windows of 5 × 5 over the 32 × 32 picture. How high are its maps?</source>
        <translation>conv1 desliza ventanas de 5 × 5 sobre la imagen de 32 × 32. ¿Qué altura tienen sus mapas?</translation>
    </message>
    <message>
        <source>(32 − 5) / 1 + 1 = 28: the window has 28 places along each side.</source>
        <translation>(32 − 5) / 1 + 1 = 28: la ventana tiene 28 posiciones a lo largo de cada lado.</translation>
    </message>
    <message>
        <source>A sentence through an LSTM</source>
        <translation>Una frase por una LSTM</translation>
    </message>
    <message>
        <source>Gates reach from 0 (shut) to 1 (open); g, c and h have one colour above zero and another below.</source>
        <translation>Las puertas van de 0 (cerrada) a 1 (abierta); g, c y h tienen un color por encima de cero y otro por debajo.</translation>
    </message>
    <message>
        <source>Type “the duck” and then “they duck”: when does the tag change?</source>
        <translation>Escriba «the duck» y después «they duck»: ¿cuándo cambia la etiqueta?</translation>
    </message>
    <message>
        <source>Invent a word that ends in -ly.</source>
        <translation>Invente una palabra que termine en -ly.</translation>
    </message>
    <message>
        <source>Which gate shuts at the end of a sentence?</source>
        <translation>¿Qué puerta se cierra al final de una frase?</translation>
    </message>
    <message>
        <source>A step of an LSTM works out i, f, g and o. How many times as many weights has it as a plain RNN?</source>
        <translation>Un paso de una LSTM calcula i, f, g y o. ¿Por cuánto multiplica el número de pesos de una RNN simple?</translation>
    </message>
    <message>
        <source>Each of the four has a weight matrix of its own for the word and one for the step before.</source>
        <translation>Cada una de las cuatro tiene una matriz de pesos propia para la palabra y otra para el paso anterior.</translation>
    </message>
    <message>
        <source>Who looks at whom</source>
        <translation>Quién mira a quién</translation>
    </message>
    <message>
        <source>One row a step that looks, one column a step that is looked at; the lighter, the more. Each row adds up to 1.</source>
        <translation>Una fila por paso que mira, una columna por paso mirado; cuanto más claro, más. Cada fila suma 1.</translation>
    </message>
    <message>
        <source>Switch the causal mask: what becomes 0?</source>
        <translation>Active o desactive la máscara causal: ¿qué se vuelve 0?</translation>
    </message>
    <message>
        <source>Go from head to head: does one of them follow the order?</source>
        <translation>Pase de cabeza en cabeza: ¿sigue alguna el orden?</translation>
    </message>
    <message>
        <source>Which step of the input does each step of the output look at most?</source>
        <translation>¿Qué paso de la entrada mira más cada paso de la salida?</translation>
    </message>
    <message>
        <source>A layer with d_model 8 goes from 2 heads to 4. By how many does its number of parameters change?</source>
        <translation>Una capa con d_model 8 pasa de 2 cabezas a 4. ¿En cuánto cambia su número de parámetros?</translation>
    </message>
    <message>
        <source>The heads share the same matrices: more heads only cut them into narrower pieces.</source>
        <translation>Las cabezas comparten las mismas matrices: más cabezas solo las cortan en trozos más estrechos.</translation>
    </message>
    <message>
        <source>Words as vectors</source>
        <translation>Palabras como vectores</translation>
    </message>
    <message>
        <source>cosine = a · b / (|a| |b|)</source>
        <translation>coseno = a · b / (|a| |b|)</translation>
    </message>
    <message>
        <source>Each point is a word; near each other are words whose two strongest directions are alike, which is only a part of their vectors.</source>
        <translation>Cada punto es una palabra; están cerca las palabras cuyas dos direcciones más fuertes se parecen, lo que es solo una parte de sus vectores.</translation>
    </message>
    <message>
        <source>Search a country, then a month: where are their kind?</source>
        <translation>Busque un país y después un mes: ¿dónde están los de su clase?</translation>
    </message>
    <message>
        <source>Compare the nearest words by cosine with the nearest points of the map.</source>
        <translation>Compare las palabras más cercanas por coseno con los puntos más cercanos del mapa.</translation>
    </message>
    <message>
        <source>What is the cosine of a word&apos;s vector with itself?</source>
        <translation>¿Cuál es el coseno del vector de una palabra consigo mismo?</translation>
    </message>
    <message>
        <source>a · a = |a| |a|: a vector points exactly where it points itself.</source>
        <translation>a · a = |a| |a|: un vector apunta exactamente adonde él mismo apunta.</translation>
    </message>
    <message>
        <source>What a layer gives</source>
        <translation>Lo que da una capa</translation>
    </message>
    <message>
        <source>One colour above zero, another below, stronger the further from zero. The range of the colours is the map&apos;s, the layer&apos;s or fixed, as you choose.</source>
        <translation>Un color por encima de cero y otro por debajo, más intensos cuanto más lejos de cero. El rango de color es el del mapa, el de la capa o uno fijo, según se elija.</translation>
    </message>
    <message>
        <source>Compare noise with a real input: which layers tell them apart?</source>
        <translation>Compare ruido con una entrada real: ¿qué capas los distinguen?</translation>
    </message>
    <message>
        <source>Choose one range for all maps: which of them hardly answer?</source>
        <translation>Elija un mismo rango para todos los mapas: ¿cuáles apenas responden?</translation>
    </message>
    <message>
        <source>A ReLU follows a layer. What is the smallest number that it can give?</source>
        <translation>A una capa le sigue una ReLU. ¿Cuál es el número más pequeño que puede dar?</translation>
    </message>
    <message>
        <source>max(0, x) is never below zero.</source>
        <translation>max(0, x) nunca está por debajo de cero.</translation>
    </message>
    <message>
        <source>Milliseconds for 1,000 words, or for one call of a model that reads no text. Each mark is one repeat, the stroke their median, the bar lies between their quartiles (q1 to q3) and has half of them in it. All entries take turns of some hundred words, so that a busy machine slows all of them down alike; what warms up is thrown away.</source>
        <translation>Milisegundos por 1.000 palabras, o por una llamada de un modelo que no lee texto. Cada marca es una repetición; el trazo, su mediana; la barra va de un cuartil al otro (de q1 a q3) y contiene la mitad. Todos los elementos se turnan cada pocos cientos de palabras, de modo que una máquina ocupada los frena a todos por igual; el calentamiento se descarta.</translation>
    </message>
    <message>
        <source>The mean of −ln p(word) over all words so far, in nats, where p is what the model gave to the word that came. Perplexity is exp(loss): as unsure as among so many words. The fast protocol reads several places at once: only at its end has it scored the words of the others.</source>
        <translation>La media de −ln p(palabra) sobre todas las palabras hasta ese punto, en nats, donde p es lo que el modelo dio a la palabra que vino. La perplejidad es exp(pérdida): la misma inseguridad que entre ese número de palabras. El protocolo rápido lee varios lugares a la vez: solo al final ha evaluado las palabras de los demás.</translation>
    </message>
    <message>
        <source>How often the model is right on the program&apos;s own samples, or agrees with float32 where there are no labels. Of any other model: the length of the error of the output over the length of the output, both against float32 on the same input.</source>
        <translation>Con qué frecuencia acierta el modelo en los ejemplos propios del programa, o coincide con float32 donde no hay etiquetas. Con cualquier otro modelo: la longitud del error de la salida entre la longitud de la salida, ambos respecto a float32 con la misma entrada.</translation>
    </message>
    <message>
        <source>Time per 1,000 words</source>
        <translation>Tiempo por 1.000 palabras</translation>
    </message>
    <message>
        <source>Running loss</source>
        <translation>Pérdida acumulada</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Lo que responde</translation>
    </message>
    <message>
        <source>words scored</source>
        <translation>palabras evaluadas</translation>
    </message>
    <message>
        <source>loss (nats per word)</source>
        <translation>pérdida (nats/palabra)</translation>
    </message>
    <message>
        <source>Press Run: a mark for each repeat appears here while the models take turns.</source>
        <translation>Pulse «Ejecutar»: aquí aparece una marca por repetición mientras los modelos se turnan.</translation>
    </message>
    <message>
        <source>Press Run: the losses appear here while the models read the text.</source>
        <translation>Pulse «Ejecutar»: aquí aparecen las pérdidas mientras los modelos leen el texto.</translation>
    </message>
    <message>
        <source>Press Run: what the models answer is compared here.</source>
        <translation>Pulse «Ejecutar»: aquí se compara lo que responden los modelos.</translation>
    </message>
    <message>
        <source>time per 1,000 words (ms)</source>
        <translation>tiempo por 1.000 palabras (ms)</translation>
    </message>
    <message>
        <source>Time of one call</source>
        <translation>Tiempo de una llamada</translation>
    </message>
    <message>
        <source>time of one call (ms)</source>
        <translation>tiempo de una llamada (ms)</translation>
    </message>
    <message>
        <source>The models are made ready; the first turns appear here.</source>
        <translation>Se preparan los modelos; aquí aparecen los primeros turnos.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
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
        <translation>Se preparan los modelos; aquí aparecen las primeras pérdidas.</translation>
    </message>
    <message>
        <source>Agreement with float32</source>
        <translation>Coincidencia con float32</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <source>agrees (%)</source>
        <translation>coincide (%)</translation>
    </message>
    <message>
        <source>right (%)</source>
        <translation>correctas (%)</translation>
    </message>
    <message>
        <source>{correct:,} of {samples:,}</source>
        <translation>{correct:,} de {samples:,}</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Error of the output</source>
        <translation>Error de la salida</translation>
    </message>
    <message>
        <source>relative error (%)</source>
        <translation>error relativo (%)</translation>
    </message>
    <message>
        <source>{share:.3g} %</source>
        <translation>{share:.3g}&#xa0;%</translation>
    </message>
    <message>
        <source>Relative error</source>
        <translation>Error relativo</translation>
    </message>
    <message>
        <source>The models are made ready; what they answer appears here.</source>
        <translation>Se preparan los modelos; aquí aparece lo que responden.</translation>
    </message>
    <message>
        <source>⚠ {sentence}</source>
        <translation>⚠ {sentence}</translation>
    </message>
    <message>
        <source>▸ Running: {done} of {repeats} repeats are complete.</source>
        <translation>▸ En marcha: {done} de {repeats} repeticiones completas.</translation>
    </message>
    <message>
        <source>▸ Running: all rows are what was measured so far.</source>
        <translation>▸ En marcha: las filas son lo medido hasta ahora.</translation>
    </message>
    <message>
        <source>⚠ Not finished: {done} of {repeats} repeats are complete.</source>
        <translation>⚠ Sin terminar: {done} de {repeats} repeticiones completas.</translation>
    </message>
    <message>
        <source>⚠ Not finished: the rows are after {words:,} of {total:,} words.</source>
        <translation>⚠ Sin terminar: las filas son tras {words:,} de {total:,} palabras.</translation>
    </message>
    <message>
        <source>{sentence} Median of {count} repeats.</source>
        <translation>{sentence} Mediana de {count} repeticiones.</translation>
    </message>
    <message>
        <source>A benchmark is running: this is measured after it.</source>
        <translation>Hay una medición en marcha: esto se mide después.</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Here stands where the model comes from.</source>
        <translation>Aquí se indica de dónde viene el modelo.</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Qué probar</translation>
    </message>
    <message>
        <source>Reading the model card</source>
        <translation>Leyendo la ficha del modelo</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecho a partir de</translation>
    </message>
    <message>
        <source>{name} of the gallery, with other values</source>
        <translation>{name} de la galería, con otros valores</translation>
    </message>
    <message>
        <source>Not a model of the gallery: this is all that is known.</source>
        <translation>No es un modelo de la galería: esto es todo lo que se sabe.</translation>
    </message>
    <message>
        <source>{file}, {size:,} bytes</source>
        <translation>{file}, {size:,} bytes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>{count:,} parameters, {size:,} bytes in memory</source>
        <translation>{count:,} parámetros, {size:,} bytes en memoria</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>Datos de entrenamiento</translation>
    </message>
    <message>
        <source>Licence of the data</source>
        <translation>Licencia de los datos</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>Archivo de pesos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>The word model that Generate uses: the shipped one, or one that you opened</source>
        <translation>El modelo de palabras que usa Generar: el incluido o uno que se haya abierto</translation>
    </message>
    <message>
        <source>A folder that a training has written: weights, their words and the record</source>
        <translation>Una carpeta escrita por un entrenamiento: pesos, sus palabras y el registro</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>A state_dict as in the tutorial (.pth, .pt, .safetensors), or a quantized model that LayerLab saved</source>
        <translation>Un state_dict como en el tutorial (.pth, .pt, .safetensors) o un modelo cuantizado que guardó LayerLab</translation>
    </message>
    <message>
        <source>Gives up what is being opened; the former model stays (Esc)</source>
        <translation>Abandona lo que se está abriendo; queda el modelo anterior (Esc)</translation>
    </message>
    <message>
        <source>Corpus folder…</source>
        <translation>Carpeta del corpus…</translation>
    </message>
    <message>
        <source>The folder with train.txt, valid.txt and test.txt that it was trained on</source>
        <translation>La carpeta con train.txt, valid.txt y test.txt con la que se entrenó</translation>
    </message>
    <message>
        <source>File with words…</source>
        <translation>Archivo con palabras…</translation>
    </message>
    <message>
        <source>A text file with a word a line, in the order of ids</source>
        <translation>Un archivo de texto con una palabra por línea, en el orden de los id</translation>
    </message>
    <message>
        <source>The folder below</source>
        <translation>La carpeta de abajo</translation>
    </message>
    <message>
        <source>Takes the words of the folder of texts below</source>
        <translation>Toma las palabras de la carpeta de textos de abajo</translation>
    </message>
    <message>
        <source>{title} is open.</source>
        <translation>{title} está abierto.</translation>
    </message>
    <message>
        <source>Stopped: the former model stays.</source>
        <translation>Detenido: queda el modelo anterior.</translation>
    </message>
    <message>
        <source>The word model is being opened …</source>
        <translation>Se está abriendo el modelo de palabras …</translation>
    </message>
    <message>
        <source>{words:,} words. {origin}.</source>
        <translation>{words:,} palabras. {origin}.</translation>
    </message>
    <message>
        <source>Word LSTM, as it ships</source>
        <translation>Word LSTM (incluido)</translation>
    </message>
    <message>
        <source>Trained on WikiText-2 with this program</source>
        <translation>Entrenado con WikiText-2 con este programa</translation>
    </message>
    <message>
        <source>{title}, open in Structure</source>
        <translation>{title}, abierto en Estructura</translation>
    </message>
    <message>
        <source>Folder with a word model</source>
        <translation>Carpeta con un modelo de palabras</translation>
    </message>
    <message>
        <source>Open a word model</source>
        <translation>Abrir un modelo de palabras</translation>
    </message>
    <message>
        <source>Word models (*.safetensors *.pth *.pt);;All files (*)</source>
        <translation>Modelos de palabras (*.safetensors *.pth *.pt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder with train.txt, valid.txt and test.txt</source>
        <translation>Carpeta con train.txt, valid.txt y test.txt</translation>
    </message>
    <message>
        <source>Open the words</source>
        <translation>Abrir las palabras</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>Textos (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>{model} with the words of {words}</source>
        <translation>{model} con las palabras de {words}</translation>
    </message>
    <message>
        <source>Measuring {title}</source>
        <translation>Midiendo {title}</translation>
    </message>
    <message>
        <source>Looking into {title}</source>
        <translation>Examinando {title}</translation>
    </message>
    <message>
        <source>The forward pass is on its way; shapes and MACs follow.</source>
        <translation>La pasada hacia adelante está en marcha; formas y MACs aparecerán después.</translation>
    </message>
    <message>
        <source>✓ Sum of rows = sum of parameters = {parameters:,}</source>
        <translation>✓ Suma de las filas = suma de parámetros = {parameters:,}</translation>
    </message>
    <message>
        <source>✗ Sum of rows = {rows:,}, sum of parameters = {parameters:,}</source>
        <translation>✗ Suma de las filas = {rows:,}, suma de parámetros = {parameters:,}</translation>
    </message>
    <message>
        <source>Shapes from the meta device: too large to run here, so no values were computed.</source>
        <translation>Formas del dispositivo meta: demasiado grande para ejecutarlo aquí, así que no se calcularon valores.</translation>
    </message>
    <message>
        <source>Shapes from one forward pass; modules in grey took no part in it.</source>
        <translation>Formas de una pasada hacia adelante; los módulos en gris no intervinieron.</translation>
    </message>
    <message>
        <source>Shapes from one forward pass.</source>
        <translation>Formas de una pasada hacia adelante.</translation>
    </message>
    <message>
        <source>{time_ms:.3f} ms a forward pass, median of {repeats}, {threads} threads.</source>
        <translation>{time_ms:.3f} ms por pasada hacia adelante, mediana de {repeats}, {threads} hilos.</translation>
    </message>
    <message>
        <source>Export the module table</source>
        <translation>Exportar la tabla de módulos</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <source>Copying the module table</source>
        <translation>Copiando la tabla de módulos</translation>
    </message>
    <message>
        <source>The next word</source>
        <translation>La palabra siguiente</translation>
    </message>
    <message>
        <source>The model gives every word of its vocabulary a logit z. Five steps make a draw of them. A forbidden &lt;unk&gt; is taken out. The temperature T divides: p = exp(z / T) / Σ exp(z / T), so below 1 the likely words gain and above 1 all become more alike; T = 0 takes the likeliest word (greedy). Top-k keeps the k likeliest words. Top-p keeps the fewest words that together hold the share p of what top-k left. What is left is scaled to 100 % and one word is drawn.

Of logits only the differences count: their bars begin just below the smallest one shown. Bars of probabilities have one scale in all columns. The upright mark in the second column is the model&apos;s own probability, at temperature 1. A dotted outline is a word that was taken out; the sign beside it says by which step. At the foot of a column: what is kept (colour) and what this step cuts (grey) of all the probability. Entropy in bits says how open the choice is: 2 to the power of it is the number of equally likely words that would be as open.</source>
        <translation>El modelo da a cada palabra de su vocabulario un logit z. Cinco pasos lo convierten en un sorteo. Se quita &lt;unk&gt;, si está prohibido. La temperatura T divide: p = exp(z / T) / Σ exp(z / T), así que por debajo de 1 ganan las palabras probables y por encima de 1 todas se igualan más; T = 0 toma la más probable (voraz). Top-k conserva las k palabras más probables. Top-p conserva el menor número de palabras que juntas reúnen la parte p de lo que dejó top-k. Lo que queda se escala al 100&#xa0;% y se sortea una palabra.

De los logits solo cuentan las diferencias: sus barras empiezan justo debajo del menor mostrado. Las barras de probabilidades tienen la misma escala en todas las columnas. La marca vertical de la segunda columna es la probabilidad del propio modelo, a temperatura 1. Un contorno punteado es una palabra que se quitó; el signo a su lado dice en qué paso. Al pie de una columna: lo que se conserva (color) y lo que este paso recorta (gris) de toda la probabilidad. La entropía en bits dice cuán abierta está la elección: 2 elevado a ella es el número de palabras igual de probables que la dejarían igual de abierta.</translation>
    </message>
    <message>
        <source>What the next word may be appears here as soon as the model has read the beginning of the text.</source>
        <translation>Aquí aparece cuál puede ser la palabra siguiente en cuanto el modelo ha leído el principio del texto.</translation>
    </message>
    <message>
        <source>Looking at the next word</source>
        <translation>Examinando la palabra siguiente</translation>
    </message>
    <message>
        <source>Reading the beginning of the text …</source>
        <translation>Leyendo el principio del texto …</translation>
    </message>
    <message>
        <source>The text is read as a corpus is: split at spaces, each line ends in &lt;eos&gt;. Surprise is −log2 of the model&apos;s probability of the word after all words before it; loss is its mean in nats, perplexity exp(loss). The first word is predicted by nothing and does not count. A word with a dotted line is not in the vocabulary: the model reads &lt;unk&gt;, and the surprise is that of &lt;unk&gt;.</source>
        <translation>El texto se lee como un corpus: separado por los espacios, cada línea termina en &lt;eos&gt;. La sorpresa es −log2 de la probabilidad que da el modelo a la palabra después de todas las anteriores; la pérdida es su media en nats, y la perplejidad, exp(pérdida). La primera palabra no la predice nada y no cuenta. Una palabra con línea punteada no está en el vocabulario: el modelo lee &lt;unk&gt;, y la sorpresa es la de &lt;unk&gt;.</translation>
    </message>
    <message>
        <source>Score a text file of up to 1,000,000 words; it can be dropped here, too</source>
        <translation>Evaluar un archivo de texto de hasta 1.000.000 de palabras; también se puede soltar aquí</translation>
    </message>
    <message>
        <source>How the model is run over the text: tutorial, exact or fast</source>
        <translation>Cómo se recorre el texto con el modelo: tutorial, exacto o rápido</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Score the text above, word by word (Ctrl+Enter in the text)</source>
        <translation>Evaluar el texto de arriba, palabra por palabra (Ctrl+Intro en el texto)</translation>
    </message>
    <message>
        <source>Stop; what is scored stays (Esc)</source>
        <translation>Detener; lo evaluado se conserva (Esc)</translation>
    </message>
    <message>
        <source>Surprise of your text</source>
        <translation>Sorpresa de su texto</translation>
    </message>
    <message>
        <source>Write or paste a text above, or open a file, and press Score.</source>
        <translation>Escriba o pegue un texto arriba, o abra un archivo, y pulse «Evaluar».</translation>
    </message>
    <message>
        <source>Scoring {name}</source>
        <translation>Evaluando {name}</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Abrir un texto</translation>
    </message>
    <message>
        <source>Texts (*.txt *.tokens *.md);;All files (*)</source>
        <translation>Textos (*.txt *.tokens *.md);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Surprise: {name}</source>
        <translation>Sorpresa: {name}</translation>
    </message>
    <message>
        <source>Scoring …</source>
        <translation>Evaluando …</translation>
    </message>
    <message>
        <source>Perplexity {perplexity:,.1f}, loss {loss:.4f} nats: {bits:.2f} bits a word over {count:,} words; {unknown:.1f} % unknown.</source>
        <translation>Perplejidad {perplexity:,.1f}, pérdida {loss:.4f} nats: {bits:.2f} bits por palabra en {count:,} palabras; {unknown:.1f}&#xa0;% desconocidas.</translation>
    </message>
    <message>
        <source>Stopped after {count:,} words: perplexity and loss need the whole text.</source>
        <translation>Detenido tras {count:,} palabras: la perplejidad y la pérdida necesitan el texto completo.</translation>
    </message>
    <message>
        <source>This was scored by the model before: press Score for a new one.</source>
        <translation>Esto lo evaluó el modelo anterior: pulse «Evaluar» para hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>Surprise (bits)</source>
        <translation>Sorpresa (bits)</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Write or paste a text, its words and signs separated by spaces</source>
        <translation>Escriba o pegue un texto, con palabras y signos separados por espacios</translation>
    </message>
    <message>
        <source>Up to 1,000,000 words separated by spaces; an end of a line is the word &lt;eos&gt;</source>
        <translation>Hasta 1.000.000 de palabras separadas por espacios; el final de una línea es la palabra &lt;eos&gt;</translation>
    </message>
    <message>
        <source>Each disc is one of the program&apos;s own digits, with its name in it. It lies where the layer puts it: of all the numbers that the layer gives for it, the two directions in which the digits differ most (principal component analysis). Where a digit&apos;s discs lie together and apart from others, the layers after it have an easy task. A ring marks what the network reads wrong.</source>
        <translation>Cada disco es uno de los dígitos propios del programa, con su nombre dentro. Está donde lo pone la capa: de todos los números que la capa da para él, las dos direcciones en que más difieren los dígitos (análisis de componentes principales). Donde los discos de un dígito están juntos y apartados de los demás, las capas siguientes lo tienen fácil. Un anillo señala lo que la red lee mal.</translation>
    </message>
    <message>
        <source>After which layer the digits are looked at, from the first to the last</source>
        <translation>Tras qué capa se miran los dígitos, de la primera a la última</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Shows the points on their way from one layer to the next</source>
        <translation>Muestra los puntos en su camino de una capa a la siguiente</translation>
    </message>
    <message>
        <source>Digits after a layer</source>
        <translation>Dígitos tras una capa</translation>
    </message>
    <message>
        <source>The digits appear as soon as the model has read them.</source>
        <translation>Los dígitos aparecen en cuanto el modelo los ha leído.</translation>
    </message>
    <message>
        <source>ink (0 to 1)</source>
        <translation>tinta (0 a 1)</translation>
    </message>
    <message>
        <source>Point at a disc to see its digit.</source>
        <translation>Señale un disco para ver su dígito.</translation>
    </message>
    <message>
        <source>After layer</source>
        <translation>Tras la capa</translation>
    </message>
    <message>
        <source>300 digits are read up to {fqn} …</source>
        <translation>Se leen 300 dígitos hasta {fqn} …</translation>
    </message>
    <message>
        <source>Digits after {fqn}</source>
        <translation>Dígitos tras {fqn}</translation>
    </message>
    <message>
        <source>{tip}; now {layer}</source>
        <translation>{tip}; ahora {layer}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>component 1</source>
        <translation>componente 1</translation>
    </message>
    <message>
        <source>component 2</source>
        <translation>componente 2</translation>
    </message>
    <message>
        <source>read wrong</source>
        <translation>mal leídos</translation>
    </message>
    <message>
        <source>Sample {at}</source>
        <translation>Ejemplo {at}</translation>
    </message>
    <message>
        <source>A {digit}, read as {answer}.</source>
        <translation>Un {digit}, leído como {answer}.</translation>
    </message>
    <message>
        <source>component {place} ({percent:.0f} % of the variance)</source>
        <translation>componente {place} ({percent:.0f}&#xa0;% de la varianza)</translation>
    </message>
    <message>
        <source>Sample {at}: a {digit}, read right.</source>
        <translation>Ejemplo {at}: un {digit}, bien leído.</translation>
    </message>
    <message>
        <source>Sample {at}: a {digit}, read as {answer}.</source>
        <translation>Ejemplo {at}: un {digit}, leído como {answer}.</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Copiar este texto</translation>
    </message>
    <message>
        <source>Copy the printed text</source>
        <translation>Copiar el texto impreso</translation>
    </message>
    <message>
        <source>Printed view</source>
        <translation>Vista impresa</translation>
    </message>
    <message>
        <source>What PyTorch prints of the chosen module</source>
        <translation>Lo que PyTorch imprime del módulo elegido</translation>
    </message>
    <message>
        <source>Here stands what print() shows of the chosen module.</source>
        <translation>Aquí aparece lo que print() muestra del módulo elegido.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>What print({path}) shows</source>
        <translation>Lo que muestra print({path})</translation>
    </message>
    <message>
        <source>What a loop over {path}.parameters() prints</source>
        <translation>Lo que imprime un bucle sobre {path}.parameters()</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Size, time and loss of all entries, measured in turns</source>
        <translation>Tamaño, tiempo y pérdida de todos los elementos, medidos por turnos</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>What quantizing each module costs, and its weights on the grid</source>
        <translation>Lo que cuesta cuantizar cada módulo, y sus pesos en la rejilla</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Rows of numbers quantized by hand: scale, zero point, rounding and error</source>
        <translation>Filas de números cuantizadas a mano: escala, punto cero, redondeo y error</translation>
    </message>
    <message>
        <source>When does int8 win?</source>
        <translation>¿Cuándo gana int8?</translation>
    </message>
    <message>
        <source>Float32 against int8 on this machine, over hidden size and batch size</source>
        <translation>Float32 frente a int8 en esta máquina, según el tamaño oculto y el tamaño de lote</translation>
    </message>
    <message>
        <source>The decoder</source>
        <translation>El decodificador</translation>
    </message>
    <message>
        <source>Why the tutorial&apos;s int8 loses what it loses: one scale for a decoder with outliers</source>
        <translation>Por qué el int8 del tutorial pierde lo que pierde: una escala para un decodificador con valores atípicos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Every run that was made, to be compared and brought back</source>
        <translation>Todas las ejecuciones hechas, para compararlas y recuperarlas</translation>
    </message>
    <message>
        <source>The quantized model and the report as files</source>
        <translation>El modelo cuantizado y el informe como archivos</translation>
    </message>
    <message>
        <source>The gradient of the chosen output by each pixel, without its sign: how much the output would change if a little ink were added or taken away there.</source>
        <translation>El gradiente de la salida elegida respecto a cada píxel, sin signo: cuánto cambiaría la salida si ahí se añadiera o quitara un poco de tinta.</translation>
    </message>
    <message>
        <source>Integrated gradients: what each pixel has added to the chosen output (orange) or taken from it (blue) on the way from empty paper to this drawing. They add up to the difference of the two outputs: that is the check in the reading. (Sundararajan, Taly and Yan, 2017)</source>
        <translation>Gradientes integrados: lo que cada píxel ha aportado a la salida elegida (naranja) o le ha quitado (azul) en el camino del papel en blanco a este dibujo. Suman la diferencia de las dos salidas: esa es la comprobación de la lectura. (Sundararajan, Taly y Yan, 2017)</translation>
    </message>
    <message>
        <source>The length √Σg² of the gradient of the loss (cross-entropy, natural log) by all weights and biases of a layer. Training moves a layer with a long gradient more. A sure and right answer has a small loss and short gradients.</source>
        <translation>La longitud √Σg² del gradiente de la pérdida (entropía cruzada, logaritmo natural) respecto a todos los pesos y sesgos de una capa. El entrenamiento mueve más una capa con un gradiente largo. Una respuesta segura y correcta tiene una pérdida pequeña y gradientes cortos.</translation>
    </message>
    <message>
        <source>Saliency</source>
        <translation>Saliencia</translation>
    </message>
    <message>
        <source>How much each pixel would change the output</source>
        <translation>Cuánto cambiaría cada píxel la salida</translation>
    </message>
    <message>
        <source>Integrated gradients</source>
        <translation>Gradientes integrados</translation>
    </message>
    <message>
        <source>What each pixel has added to the output</source>
        <translation>Lo que cada píxel ha aportado a la salida</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>la respuesta</translation>
    </message>
    <message>
        <source>output {digit}</source>
        <translation>salida {digit}</translation>
    </message>
    <message>
        <source>Which of the ten outputs, 0 to 9, is asked about</source>
        <translation>Por cuál de las diez salidas, 0 a 9, se pregunta</translation>
    </message>
    <message>
        <source>Over the drawing</source>
        <translation>Sobre el dibujo</translation>
    </message>
    <message>
        <source>Lays the colours over your drawing, whose outline stays; they follow the pen</source>
        <translation>Pone los colores sobre su dibujo, cuyo contorno queda; siguen al lápiz</translation>
    </message>
    <message>
        <source>What the answer hangs on</source>
        <translation>De qué depende la respuesta</translation>
    </message>
    <message>
        <source>Gradient of each layer</source>
        <translation>Gradiente de cada capa</translation>
    </message>
    <message>
        <source>length of the gradient</source>
        <translation>longitud del gradiente</translation>
    </message>
    <message>
        <source>Draw or choose a digit: the pixels that matter appear here.</source>
        <translation>Dibuje o elija un dígito: aquí aparecen los píxeles que importan.</translation>
    </message>
    <message>
        <source>Draw or choose a digit: the gradients appear here.</source>
        <translation>Dibuje o elija un dígito: aquí aparecen los gradientes.</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Output asked about</source>
        <translation>Salida por la que se pregunta</translation>
    </message>
    <message>
        <source>Going backwards</source>
        <translation>Calculando hacia atrás</translation>
    </message>
    <message>
        <source>Integrating gradients</source>
        <translation>Integrando gradientes</translation>
    </message>
    <message>
        <source>{method} of {target}</source>
        <translation>{method} de {target}</translation>
    </message>
    <message>
        <source>The check is off by {gap:.2g}.</source>
        <translation>La comprobación difiere en {gap:.2g}.</translation>
    </message>
    <message>
        <source>added to the output</source>
        <translation>aportado a la salida</translation>
    </message>
    <message>
        <source>Loss {loss:.3g} for {target}.</source>
        <translation>Pérdida {loss:.3g} para {target}.</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>gradient / weights</source>
        <translation>gradiente / pesos</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save table, pictures and environment as HTML, Markdown, CSV or JSON</source>
        <translation>Guardar tabla, figuras y entorno como HTML, Markdown, CSV o JSON</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>What the weights become, and the protocol if that is not the tutorial&apos;s</source>
        <translation>En qué se convierten los pesos, y el protocolo si no es el del tutorial</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Módulos</translation>
    </message>
    <message>
        <source>How many of the modules with weights are quantized</source>
        <translation>Cuántos de los módulos con pesos están cuantizados</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Size of the saved state_dict in MB of 10^6 bytes</source>
        <translation>Tamaño del state_dict guardado en MB de 10^6 bytes</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducción</translation>
    </message>
    <message>
        <source>How many times smaller than the first row</source>
        <translation>Cuántas veces más pequeño que la primera fila</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>How many times as fast as the first row</source>
        <translation>Velocidad en relación con la de la primera fila</translation>
    </message>
    <message>
        <source>Mean of −ln p(word) over all words, in nats</source>
        <translation>Media de −ln p(palabra) sobre todas las palabras, en nats</translation>
    </message>
    <message>
        <source>Perplexity</source>
        <translation>Perplejidad</translation>
    </message>
    <message>
        <source>exp(loss): as unsure as among so many words</source>
        <translation>exp(pérdida): la misma inseguridad que entre ese número de palabras</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>Where the perplexity lies at 95 %, by block bootstrap; known from some hundred words on</source>
        <translation>Dónde está la perplejidad al 95&#xa0;%, por bootstrap de bloques; se conoce a partir de unos cientos de palabras</translation>
    </message>
    <message>
        <source>Mean of KL(float32 || this) a word, in nats, on a slice of the text</source>
        <translation>Media de KL(float32 || este) por palabra, en nats, en un fragmento del texto</translation>
    </message>
    <message>
        <source>Same top-1</source>
        <translation>Mismo top-1</translation>
    </message>
    <message>
        <source>After how many of the words both this and float32 expect the same word most</source>
        <translation>Tras cuántas de las palabras tanto este como float32 esperan más la misma palabra</translation>
    </message>
    <message>
        <source>Words/s</source>
        <translation>Palabras/s</translation>
    </message>
    <message>
        <source>Words scored a second, by the median of the repeats</source>
        <translation>Palabras evaluadas por segundo, según la mediana de las repeticiones</translation>
    </message>
    <message>
        <source>How the model runs: tutorial, exact or fast</source>
        <translation>Cómo se ejecuta el modelo: tutorial, exacto o rápido</translation>
    </message>
    <message>
        <source>Share of the samples answered right, or as float32 answers them</source>
        <translation>Parte de los ejemplos respondida bien, o como responde float32</translation>
    </message>
    <message>
        <source>Largest error of the output against float32</source>
        <translation>Error máximo de la salida respecto a float32</translation>
    </message>
    <message>
        <source>Length of the error over the length of the output</source>
        <translation>Longitud del error entre la longitud de la salida</translation>
    </message>
    <message>
        <source>20 log10 of output over error, in decibels; more is better</source>
        <translation>20 log10 de la salida entre el error, en decibelios; más es mejor</translation>
    </message>
    <message>
        <source>Same argmax</source>
        <translation>Mismo argmax</translation>
    </message>
    <message>
        <source>How often the largest output is in the same place</source>
        <translation>Con qué frecuencia la salida mayor está en el mismo lugar</translation>
    </message>
    <message>
        <source>ms a call</source>
        <translation>ms por llamada</translation>
    </message>
    <message>
        <source>Median time of one call in milliseconds</source>
        <translation>Tiempo mediano de una llamada en milisegundos</translation>
    </message>
    <message>
        <source>IQR (ms)</source>
        <translation>RIC (ms)</translation>
    </message>
    <message>
        <source>Between the quartiles of the times, in milliseconds</source>
        <translation>Entre los cuartiles de los tiempos, en milisegundos</translation>
    </message>
    <message>
        <source>Its folder of texts is gone: the text that ships is set.</source>
        <translation>Su carpeta de textos ya no está: se usa el texto incluido.</translation>
    </message>
    <message>
        <source>The settings of {run} are set: F5 measures them again.</source>
        <translation>Los ajustes de {run} están puestos: F5 los mide otra vez.</translation>
    </message>
    <message>
        <source>The settings of {run} are set, but {model} is not open: open it to measure them again.</source>
        <translation>Los ajustes de {run} están puestos, pero {model} no está abierto: ábralo para medirlos otra vez.</translation>
    </message>
    <message>
        <source>its model</source>
        <translation>su modelo</translation>
    </message>
    <message>
        <source>The settings of {run} are set, but {model} is not open: F5 measures {other} with them.</source>
        <translation>Los ajustes de {run} están puestos, pero {model} no está abierto: F5 mide {other} con ellos.</translation>
    </message>
    <message>
        <source>HTML, with pictures</source>
        <translation>HTML, con figuras</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Tabla Markdown</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tabla Markdown (*.md)</translation>
    </message>
    <message>
        <source>CSV, all numbers</source>
        <translation>CSV, todos los números</translation>
    </message>
    <message>
        <source>JSON, everything</source>
        <translation>JSON, todo</translation>
    </message>
    <message>
        <source>Everything as JSON (*.json)</source>
        <translation>Todo como JSON (*.json)</translation>
    </message>
    <message>
        <source>Format of the report</source>
        <translation>Formato del informe</translation>
    </message>
    <message>
        <source>HTML for reading and printing, Markdown for notes, CSV for a spreadsheet, JSON for programs</source>
        <translation>HTML para leer e imprimir, Markdown para notas, CSV para una hoja de cálculo, JSON para programas</translation>
    </message>
    <message>
        <source>The table with everything that it depends on: text, machine, versions, threads, seed</source>
        <translation>La tabla con todo aquello de lo que depende: texto, máquina, versiones, hilos, semilla</translation>
    </message>
    <message>
        <source>NumPy array (*.npy)</source>
        <translation>Matriz de NumPy (*.npy)</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the values as .npy (NumPy) or .csv</source>
        <translation>Guardar los valores como .npy (NumPy) o .csv</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Guardar valores</translation>
    </message>
    <message>
        <source>Each small picture is a map: what one window of weights finds at every place. Orange is positive, blue negative, the page&apos;s own tone is zero. All maps of a layer share the range of the colour bar. Arrow keys walk its cells; the lit box of the drawing is all that the cell can see.</source>
        <translation>Cada imagen pequeña es un mapa: lo que una ventana de pesos encuentra en cada lugar. Naranja es positivo; azul, negativo; el tono de la página es cero. Todos los mapas de una capa comparten el rango de la barra de colores. Las flechas recorren las celdas; el recuadro iluminado del dibujo es todo lo que la celda puede ver.</translation>
    </message>
    <message>
        <source>Draw or choose a digit: its way through this layer appears here.</source>
        <translation>Dibuje o elija un dígito: aquí aparece su camino por esta capa.</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Un mapa</translation>
    </message>
    <message>
        <source>← All layers</source>
        <translation>← Todas las capas</translation>
    </message>
    <message>
        <source>Back to all layers (Esc)</source>
        <translation>Volver a todas las capas (Esc)</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>Click a map to see it here.</source>
        <translation>Haga clic en un mapa para verlo aquí.</translation>
    </message>
    <message>
        <source>{title}, map {at} of {count}: {shape}</source>
        <translation>{title}, mapa {at} de {count}: {shape}</translation>
    </message>
    <message>
        <source>Height: {formula}</source>
        <translation>Altura: {formula}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {value}</source>
        <translation>Fila {row}, columna {column}: {value}</translation>
    </message>
    <message>
        <source>One cell</source>
        <translation>Una celda</translation>
    </message>
    <message>
        <source>Point at a cell of the map: what it sees is lit in the drawing.</source>
        <translation>Señale una celda del mapa: lo que ve se ilumina en el dibujo.</translation>
    </message>
    <message>
        <source>saliency</source>
        <translation>saliencia</translation>
    </message>
    <message>
        <source>The slope of the tag&apos;s log-probability by each word&apos;s embedding, times that embedding</source>
        <translation>La pendiente de la log-probabilidad de la etiqueta respecto al embedding de cada palabra, por ese embedding</translation>
    </message>
    <message>
        <source>The mean slope on the way from an empty sentence to this one: the shares add up</source>
        <translation>La pendiente media en el camino de una frase vacía a esta: las partes suman el total</translation>
    </message>
    <message>
        <source>A bar up (orange, +) speaks for the tag of the framed word, a bar down (blue, −) against it. The shares are of ln p, the natural logarithm of the tag&apos;s probability, beside a sentence as long whose words have the embedding 0. The LSTM reads from left to right, so the words after the framed one have no say: exactly 0.</source>
        <translation>Una barra hacia arriba (naranja, +) habla a favor de la etiqueta de la palabra enmarcada; una hacia abajo (azul, −), en contra. Las partes son de ln p, el logaritmo natural de la probabilidad de la etiqueta, respecto a una frase igual de larga cuyas palabras tienen el embedding 0. La LSTM lee de izquierda a derecha, así que las palabras posteriores a la enmarcada no cuentan: exactamente 0.</translation>
    </message>
    <message>
        <source>Saliency, signed: the gradient of ln p by a word&apos;s embedding, times the embedding, added up over its 64 numbers. It is right for a small step only: where the tagger is sure, the slope is almost flat and the shares are small, so their sum is far from what was gained. The gap says how far.</source>
        <translation>Saliencia con signo: el gradiente de ln p respecto al embedding de una palabra, por el embedding, sumado sobre sus 64 números. Solo vale para un paso pequeño: donde el etiquetador está seguro, la pendiente es casi plana y las partes son pequeñas, así que su suma queda lejos de lo que se ganó. La diferencia dice cuánto.</translation>
    </message>
    <message>
        <source>Integrated gradients: embedding times the mean gradient of ln p at 64 points (256 where those leave a gap) on the straight line from 0 to the embedding (Sundararajan, Taly and Yan, 2017). The shares add up to what ln p has gained; the gap is what so many steps leave over.</source>
        <translation>Gradientes integrados: el embedding por el gradiente medio de ln p en 64 puntos (256 donde esos dejan una diferencia) de la recta de 0 al embedding (Sundararajan, Taly y Yan, 2017). Las partes suman lo que ha ganado ln p; la diferencia es lo que queda con ese número de pasos.</translation>
    </message>
    <message>
        <source>Type a sentence above: the words that speak for a tag appear here.</source>
        <translation>Escriba una frase arriba: aquí aparecen las palabras que hablan a favor de una etiqueta.</translation>
    </message>
    <message>
        <source>Why this tag</source>
        <translation>Por qué esta etiqueta</translation>
    </message>
    <message>
        <source>share of ln p</source>
        <translation>parte de ln p</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Asking why a word gets its tag</source>
        <translation>Buscando el porqué de una etiqueta</translation>
    </message>
    <message>
        <source>This sentence has {count:,} words: the reasons are shown for up to {most}. Shorten it.</source>
        <translation>Esta frase tiene {count:,} palabras: los motivos se muestran hasta {most}. Acórtela.</translation>
    </message>
    <message>
        <source>Why “{word}” is {tag}: {method}</source>
        <translation>Por qué «{word}» es {tag}: {method}</translation>
    </message>
    <message>
        <source>share of ln p({tag})</source>
        <translation>parte de ln p({tag})</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>i = σ(W_ii x + b_ii + W_hi h + b_hi): how much of the new is written, 0 to 1.</source>
        <translation>i = σ(W_ii x + b_ii + W_hi h + b_hi): cuánto de lo nuevo se escribe, de 0 a 1.</translation>
    </message>
    <message>
        <source>f = σ(W_if x + b_if + W_hf h + b_hf): how much of the cell state is kept, 0 to 1.</source>
        <translation>f = σ(W_if x + b_if + W_hf h + b_hf): cuánto del estado de celda se conserva, de 0 a 1.</translation>
    </message>
    <message>
        <source>g = tanh(W_ig x + b_ig + W_hg h + b_hg): what could be written, −1 to 1.</source>
        <translation>g = tanh(W_ig x + b_ig + W_hg h + b_hg): lo que se podría escribir, de −1 a 1.</translation>
    </message>
    <message>
        <source>o = σ(W_io x + b_io + W_ho h + b_ho): how much of the cell state is shown, 0 to 1.</source>
        <translation>o = σ(W_io x + b_io + W_ho h + b_ho): cuánto del estado de celda se muestra, de 0 a 1.</translation>
    </message>
    <message>
        <source>c = f ⊙ c of the word before + i ⊙ g: the memory, without limits.</source>
        <translation>c = f ⊙ c de la palabra anterior + i ⊙ g: la memoria, sin límites.</translation>
    </message>
    <message>
        <source>h = o ⊙ tanh(c): what the layer gives for the word, −1 to 1; the tag is read from it.</source>
        <translation>h = o ⊙ tanh(c): lo que la capa da para la palabra, de −1 a 1; de ahí se lee la etiqueta.</translation>
    </message>
    <message>
        <source>Under each word stands its most probable part of speech with its probability. A word with a dotted line is not in the vocabulary: below it stands the class as which it is read, by its ending, its capital letter or its digits.</source>
        <translation>Bajo cada palabra está su categoría gramatical más probable con su probabilidad. Una palabra con línea punteada no está en el vocabulario: debajo figura la clase con la que se lee, según su terminación, su mayúscula o sus cifras.</translation>
    </message>
    <message>
        <source>Another example</source>
        <translation>Otro ejemplo</translation>
    </message>
    <message>
        <source>Parts of speech</source>
        <translation>Categorías gramaticales</translation>
    </message>
    <message>
        <source>What is shown below the tags</source>
        <translation>Qué se muestra debajo de las etiquetas</translation>
    </message>
    <message>
        <source>Opening the tagger</source>
        <translation>Abriendo el etiquetador</translation>
    </message>
    <message>
        <source>✗ {count:,} letters are too many: write {most:,} or fewer.</source>
        <translation>✗ {count:,} letras son demasiadas: escriba {most:,} o menos.</translation>
    </message>
    <message>
        <source>Tagging a sentence</source>
        <translation>Etiquetando una frase</translation>
    </message>
    <message>
        <source>Type a sentence above: its words appear here with their tags.</source>
        <translation>Escriba una frase arriba: aquí aparecen sus palabras con sus etiquetas.</translation>
    </message>
    <message>
        <source>The three most probable tags of a word appear here.</source>
        <translation>Aquí aparecen las tres etiquetas más probables de una palabra.</translation>
    </message>
    <message>
        <source>The gates appear here, a column for each word.</source>
        <translation>Aquí aparecen las puertas, una columna por palabra.</translation>
    </message>
    <message>
        <source>read as</source>
        <translation>leída como</translation>
    </message>
    <message>
        <source>{state} {name}, unit by unit and word by word</source>
        <translation>{state} {name}, unidad por unidad y palabra por palabra</translation>
    </message>
    <message>
        <source>{formula}

A row is one of the {count} units.</source>
        <translation>{formula}

Una fila es una de las {count} unidades.</translation>
    </message>
    <message>
        <source>unit {at}</source>
        <translation>unidad {at}</translation>
    </message>
    <message>
        <source>{meaning}; unknown, read as {entry}</source>
        <translation>{meaning}; desconocida, leída como {entry}</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>significado</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>A sentence of up to 2,000 words, tagged while you type</source>
        <translation>Una frase de hasta 2.000 palabras, que se etiqueta al escribir</translation>
    </message>
    <message>
        <source>Goes through four sentences, the last one with words that nobody knows</source>
        <translation>Recorre cuatro frases, la última con palabras que nadie conoce</translation>
    </message>
    <message>
        <source>The tagger is being opened: the tags appear here.</source>
        <translation>Se está abriendo el etiquetador: aquí aparecen las etiquetas.</translation>
    </message>
    <message>
        <source>softmax over the 17 tags: exp(z) of each by the sum of all. The best three are here.</source>
        <translation>softmax sobre las 17 etiquetas: exp(z) de cada una entre la suma de todas. Aquí están las tres mejores.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>What the LSTM&apos;s gates and states do with every word</source>
        <translation>Lo que hacen las puertas y los estados de la LSTM con cada palabra</translation>
    </message>
    <message>
        <source>Which words speak for the chosen word&apos;s tag, and which against it</source>
        <translation>Qué palabras hablan a favor de la etiqueta de la palabra elegida y cuáles en contra</translation>
    </message>
    <message>
        <source>The logits are divided by the temperature T before a word is drawn: p = exp(z / T) / Σ exp(z / T). At 0 the likeliest word is always taken. Word n of every column is drawn with the same random number, so what differs is the temperature&apos;s doing. The tint is the surprise by the model&apos;s own probability, at temperature 1.

Different: how many different words there are, as a share of all. Repeated: words that stand in a run of four which this text had before.</source>
        <translation>Los logits se dividen entre la temperatura T antes de sortear una palabra: p = exp(z / T) / Σ exp(z / T). A 0 se toma siempre la palabra más probable. La palabra n de cada columna se sortea con el mismo número aleatorio, así que lo que difiere se debe a la temperatura. El tono es la sorpresa según la probabilidad del propio modelo, a temperatura 1.

Distintas: cuántas palabras distintas hay, como parte de todas. Repetidas: palabras que están en una secuencia de cuatro que este texto ya tenía.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Draw the four texts, with the prompt and the other settings on the left</source>
        <translation>Sortear los cuatro textos, con el texto inicial y los demás ajustes de la izquierda</translation>
    </message>
    <message>
        <source>Stop after this word; what is there stays (Esc)</source>
        <translation>Detener tras esta palabra; lo que ya está se conserva (Esc)</translation>
    </message>
    <message>
        <source>Press Start: this text appears here word by word.</source>
        <translation>Pulse «Iniciar»: este texto aparece aquí palabra por palabra.</translation>
    </message>
    <message>
        <source>Drawing at four temperatures</source>
        <translation>Sorteando a cuatro temperaturas</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Sorteando …</translation>
    </message>
    <message>
        <source>Stopped: {count:,} of {wanted:,} words in each column.</source>
        <translation>Detenido: {count:,} de {wanted:,} palabras en cada columna.</translation>
    </message>
    <message>
        <source>These texts are of the model before: press Start for new ones.</source>
        <translation>Estos textos son del modelo anterior: pulse «Iniciar» para obtener otros nuevos.</translation>
    </message>
    <message>
        <source>Measuring the texts</source>
        <translation>Midiendo los textos</translation>
    </message>
    <message>
        <source>Temperature 0 (greedy)</source>
        <translation>Temperatura 0 (voraz)</translation>
    </message>
    <message>
        <source>Temperature {value}</source>
        <translation>Temperatura {value}</translation>
    </message>
    <message>
        <source>Most surprising: “{word}”, {bits:.1f} bits.</source>
        <translation>La más sorprendente: «{word}», {bits:.1f} bits.</translation>
    </message>
    <message>
        <source>{distinct:.0f} % different · {repeated:.0f} % repeated · {mean:.1f} bits a word</source>
        <translation>{distinct:.0f}&#xa0;% distintas · {repeated:.0f}&#xa0;% repetidas · {mean:.1f} bits por palabra</translation>
    </message>
    <message>
        <source>Type a beginning and press Start: the words appear here as they are drawn.</source>
        <translation>Escriba un principio y pulse «Iniciar»: las palabras aparecen aquí a medida que se sortean.</translation>
    </message>
    <message>
        <source>Each word is drawn from the model&apos;s probabilities for the next word. Its tint is its surprise, −log2 of the probability that the model gave it: 0 bits is certain, 15 bits a blind guess among 33,278 words. Click a word, or go to it with the arrow keys, to see what it could have been. Looking changes nothing: the text stays as it is.</source>
        <translation>Cada palabra se sortea según las probabilidades que da el modelo a la palabra siguiente. Su tono es su sorpresa, −log2 de la probabilidad que le dio el modelo: 0 bits es seguro; 15 bits, una suposición a ciegas entre 33.278 palabras. Haga clic en una palabra, o vaya a ella con las flechas, para ver qué podría haber sido. Mirar no cambia nada: el texto queda como está.</translation>
    </message>
    <message>
        <source>Text: {branch}</source>
        <translation>Texto: {branch}</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>time for 1,000 words (ms)</source>
        <translation>tiempo por 1.000 palabras (ms)</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>perplejidad</translation>
    </message>
    <message>
        <source>KL to float32 (nats a word)</source>
        <translation>KL respecto a float32 (nats por palabra)</translation>
    </message>
    <message>
        <source>other top-1 than float32 (%)</source>
        <translation>otro top-1 que float32 (%)</translation>
    </message>
    <message>
        <source>wrong answers (%)</source>
        <translation>respuestas incorrectas (%)</translation>
    </message>
    <message>
        <source>relative error of the output</source>
        <translation>error relativo de la salida</translation>
    </message>
    <message>
        <source>time for a call (ms)</source>
        <translation>tiempo por llamada (ms)</translation>
    </message>
    <message>
        <source>Each point is a row of a run; lower left is better. The dashed line joins the rows that nothing beats in both (the Pareto front): whatever lies in the shaded part is beaten. Only runs of one model on the same words are drawn together, for the losses of different texts cannot be compared. A hollow point belongs to a run that was not finished. The axes begin near the points, not at zero.</source>
        <translation>Cada punto es una fila de una ejecución; abajo a la izquierda es mejor. La línea discontinua une las filas a las que nada supera en ambas cosas (el frente de Pareto): todo lo que está en la parte sombreada queda superado. Solo se dibujan juntas ejecuciones de un mismo modelo con las mismas palabras, pues las pérdidas de textos distintos no se pueden comparar. Un punto hueco es de una ejecución sin terminar. Los ejes empiezan cerca de los puntos, no en cero.</translation>
    </message>
    <message>
        <source>Runs appear here as points: how large or slow each scheme is, and what it costs.</source>
        <translation>Las ejecuciones aparecen aquí como puntos: lo grande o lento que es cada esquema y lo que cuesta.</translation>
    </message>
    <message>
        <source>Run number</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>En el frente</translation>
    </message>
    <message>
        <source>{scheme}: {values}; run {number}, {date}</source>
        <translation>{scheme}: {values}; ejecución {number}, {date}</translation>
    </message>
    <message>
        <source>{told}, not finished</source>
        <translation>{told}, sin terminar</translation>
    </message>
    <message>
        <source>by size</source>
        <translation>por tamaño</translation>
    </message>
    <message>
        <source>by time</source>
        <translation>por tiempo</translation>
    </message>
    <message>
        <source>Runs of</source>
        <translation>Ejecuciones de</translation>
    </message>
    <message>
        <source>Only runs of one model on the same words are drawn together</source>
        <translation>Solo se dibujan juntas ejecuciones de un mismo modelo con las mismas palabras</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A la derecha</translation>
    </message>
    <message>
        <source>Size of the saved model, or the time that it takes</source>
        <translation>Tamaño del modelo guardado o el tiempo que tarda</translation>
    </message>
    <message>
        <source>Upwards</source>
        <translation>Hacia arriba</translation>
    </message>
    <message>
        <source>What was lost: less is better</source>
        <translation>Lo que se perdió: menos es mejor</translation>
    </message>
    <message>
        <source>{model}, {subject}: 1 run</source>
        <translation>{model}, {subject}: 1 ejecución</translation>
    </message>
    <message>
        <source>{model}, {subject}: {count} runs</source>
        <translation>{model}, {subject}: {count} ejecuciones</translation>
    </message>
    <message>
        <source>One row so far: run other schemes to see what each is worth.</source>
        <translation>Por ahora, una fila: ejecute otros esquemas para ver qué vale cada uno.</translation>
    </message>
    <message>
        <source>{name} beats all other rows in both.</source>
        <translation>{name} supera a todas las demás filas en ambas cosas.</translation>
    </message>
    <message>
        <source>{best} of {count} rows are beaten by none in both.</source>
        <translation>A {best} de {count} filas ninguna las supera en ambas cosas.</translation>
    </message>
    <message>
        <source>None of {count} rows beats {names} in both.</source>
        <translation>Ninguna de {count} filas supera a {names} en ambas cosas.</translation>
    </message>
    <message>
        <source>Area = parameters</source>
        <translation>Área = parámetros</translation>
    </message>
    <message>
        <source>Area = MACs</source>
        <translation>Área = MACs</translation>
    </message>
    <message>
        <source>Each block is a module; its area is its part of the model&apos;s {what}, and what is inside another module lies inside its block. A colour is the same part of the model in both maps. {note} A click or Enter chooses the module; arrow keys walk, Page Up goes to what is around. The depth chosen above the tree is the depth of both maps. Layout: squarified tree maps (Bruls, Huizing and van Wijk, 2000).</source>
        <translation>Cada bloque es un módulo; su área es su parte de los {what} del modelo, y lo que está dentro de otro módulo queda dentro de su bloque. Un color es la misma parte del modelo en ambos mapas. {note} Un clic o Intro elige el módulo; las flechas recorren los bloques, Re Pág va a lo que lo rodea. La profundidad elegida sobre el árbol es la de ambos mapas. Disposición: mapas de árbol cuadrados (squarified; Bruls, Huizing y van Wijk, 2000).</translation>
    </message>
    <message>
        <source>What is shared is counted once, where it comes first.</source>
        <translation>Lo compartido se cuenta una vez, donde aparece primero.</translation>
    </message>
    <message>
        <source>A MAC is one multiplication with one addition; modules whose MACs are not known are left out.</source>
        <translation>Un MAC es una multiplicación con una suma; los módulos cuyos MACs no se conocen se omiten.</translation>
    </message>
    <message>
        <source>Tree map of the parameters</source>
        <translation>Mapa de árbol de los parámetros</translation>
    </message>
    <message>
        <source>Tree map of the MACs</source>
        <translation>Mapa de árbol de los MACs</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>The tree map appears as soon as the modules are counted.</source>
        <translation>El mapa de árbol aparece en cuanto se han contado los módulos.</translation>
    </message>
    <message>
        <source>Drawing the tree maps</source>
        <translation>Dibujando los mapas de árbol</translation>
    </message>
    <message>
        <source>module</source>
        <translation>módulo</translation>
    </message>
    <message>
        <source>share</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>This model has no parameters, so there is nothing to divide.</source>
        <translation>Este modelo no tiene parámetros, así que no hay nada que repartir.</translation>
    </message>
    <message>
        <source>No module ran with this input: correct it above to see where the work is done.</source>
        <translation>Ningún módulo se ejecutó con esta entrada: corríjala arriba para ver dónde se hace el trabajo.</translation>
    </message>
    <message>
        <source>The tree map of the MACs appears after a forward pass.</source>
        <translation>El mapa de árbol de los MACs aparece tras una pasada hacia adelante.</translation>
    </message>
    <message>
        <source>No module of this model is known to do multiply-adds.</source>
        <translation>No se conoce ningún módulo de este modelo que haga multiplicaciones con suma.</translation>
    </message>
    <message>
        <source>{reading}, of those before {name} failed.</source>
        <translation>{reading}, contando lo anterior al fallo de {name}.</translation>
    </message>
    <message>
        <source>int8 of the fast path</source>
        <translation>int8 de la vía rápida</translation>
    </message>
    <message>
        <source>int8 as in the tutorial</source>
        <translation>int8 como en el tutorial</translation>
    </message>
    <message>
        <source>Both texts have the same beginning, and word n of both is drawn with the same random number. From the first difference on, each goes its own way. The thick line is under that word.</source>
        <translation>Ambos textos tienen el mismo principio, y la palabra n de ambos se sortea con el mismo número aleatorio. A partir de la primera diferencia, cada uno sigue su camino. La línea gruesa está debajo de esa palabra.</translation>
    </message>
    <message>
        <source>Both models read the left text; p and q are their probabilities for its next word at temperature 1. KL = Σ p · log2(p / q), in bits: what it would cost to believe the right model where the left one is right; 0 for equal models. Agreement is how often one random number makes both choose the same word there; among thousands of unlikely words a tiny shift is enough for another one, so it is smaller than the overlap Σ min(p, q).</source>
        <translation>Ambos modelos leen el texto de la izquierda; p y q son sus probabilidades para la palabra siguiente a temperatura 1. KL = Σ p · log2(p / q), en bits: lo que costaría creer al modelo de la derecha donde acierta el de la izquierda; 0 para modelos iguales. La coincidencia es la frecuencia con que un mismo número aleatorio hace que ambos elijan ahí la misma palabra; entre miles de palabras improbables basta un desplazamiento mínimo para que salga otra, así que es menor que el solapamiento Σ min(p, q).</translation>
    </message>
    <message>
        <source>Which int8 model draws the right text: one of 2</source>
        <translation>Qué modelo int8 sortea el texto de la derecha: uno de 2</translation>
    </message>
    <message>
        <source>Draw both texts, with the prompt and the settings on the left</source>
        <translation>Sortear ambos textos, con el texto inicial y los ajustes de la izquierda</translation>
    </message>
    <message>
        <source>float32 (exact)</source>
        <translation>float32 (exacto)</translation>
    </message>
    <message>
        <source>KL (bits)</source>
        <translation>KL (bits)</translation>
    </message>
    <message>
        <source>How far apart the models are, word by word</source>
        <translation>Cuánto se separan los modelos, palabra por palabra</translation>
    </message>
    <message>
        <source>Press Start: the divergence of the two models appears here, word by word.</source>
        <translation>Pulse «Iniciar»: aquí aparece la divergencia de los dos modelos, palabra por palabra.</translation>
    </message>
    <message>
        <source>Drawing with float32 and int8</source>
        <translation>Sorteando con float32 e int8</translation>
    </message>
    <message>
        <source>Comparing the texts so far</source>
        <translation>Comparando los textos hasta ahora</translation>
    </message>
    <message>
        <source>{mean:.4f} bits a word on average, at most {most:.3f} at word {place:,}; the same choice in the same context {agreement:.1f} % of the time.</source>
        <translation>{mean:.4f} bits por palabra de media, como máximo {most:.3f} en la palabra {place:,}; la misma elección en el mismo contexto el {agreement:.1f}&#xa0;% de las veces.</translation>
    </message>
    <message>
        <source>Right, after the left text</source>
        <translation>Derecha, tras el texto izquierdo</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Listing the parameters of {name}</source>
        <translation>Listando los parámetros de {name}</translation>
    </message>
    <message>
        <source>This module</source>
        <translation>Este módulo</translation>
    </message>
    <message>
        <source>{kind} holds no parameters or buffers: choose another module in the tree.</source>
        <translation>{kind} no contiene parámetros ni búferes: elija otro módulo en el árbol.</translation>
    </message>
    <message>
        <source>Counting the values of {name}</source>
        <translation>Contando los valores de {name}</translation>
    </message>
    <message>
        <source>Drawing {name}</source>
        <translation>Dibujando {name}</translation>
    </message>
    <message>
        <source>Counting the values…</source>
        <translation>Contando los valores…</translation>
    </message>
    <message>
        <source>Drawing the values…</source>
        <translation>Dibujando los valores…</translation>
    </message>
    <message>
        <source>Stopped: “Read again” goes on.</source>
        <translation>Detenido: «Leer de nuevo» continúa.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Go on with what was stopped</source>
        <translation>Seguir con lo que se detuvo</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>The values as colours</source>
        <translation>Los valores como colores</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>How many values lie where</source>
        <translation>Cuántos valores hay en cada zona</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>The numbers themselves</source>
        <translation>Los propios números</translation>
    </message>
    <message>
        <source>Draw the map</source>
        <translation>Dibujar mapa</translation>
    </message>
    <message>
        <source>How many times as fast int8 is</source>
        <translation>Velocidad de int8 frente a float32</translation>
    </message>
    <message>
        <source>One layer runs in float32 and in int8, in turns, for each hidden size and batch size. The map of how many times as fast int8 is appears here cell by cell: press “Draw the map”.</source>
        <translation>Una capa se ejecuta en float32 y en int8, por turnos, para cada tamaño oculto y tamaño de lote. El mapa de la velocidad de int8 frente a float32 aparece aquí celda por celda: pulse «Dibujar mapa».</translation>
    </message>
    <message>
        <source>{layer}: {sentence}</source>
        <translation>{layer}: {sentence}</translation>
    </message>
    <message>
        <source>torch {torch}, {engine} · {cpu}, 1 of {cores} cores · {platform} · {repeats} repeats in turns, median of the ratios · {date}</source>
        <translation>torch {torch}, {engine} · {cpu}, 1 de {cores} núcleos · {platform} · {repeats} repeticiones por turnos, mediana de los cocientes · {date}</translation>
    </message>
    <message>
        <source>{done} of {total} cells, about {left} left</source>
        <translation>{done} de {total} celdas, quedan aprox. {left}</translation>
    </message>
    <message>
        <source>⚠ Cancelled after {done} of {total} cells.</source>
        <translation>⚠ Cancelado tras {done} de {total} celdas.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>aprox. {time}</translation>
    </message>
    <message>
        <source>A benchmark is running: the map can be measured after it.</source>
        <translation>Hay una medición en marcha: el mapa se puede medir después.</translation>
    </message>
    <message>
        <source>Estimating how long the map takes</source>
        <translation>Estimando cuánto tarda el mapa</translation>
    </message>
    <message>
        <source>How often each cell is measured in both ways, 1 to {most}: more are less noisy</source>
        <translation>Cuántas veces se mide cada celda de ambas formas, de 1 a {most}: más repeticiones dan menos ruido</translation>
    </message>
    <message>
        <source>Measure all cells on one thread, in a mixed order; the corners come first</source>
        <translation>Medir todas las celdas en un hilo, en orden mezclado; primero las esquinas</translation>
    </message>
    <message>
        <source>Stop; the cells that were measured stay (Esc)</source>
        <translation>Detener; las celdas medidas se conservan (Esc)</translation>
    </message>
    <message>
        <source>Speed-up = time in float32 / time in int8, on this machine and one thread: the median over repeats that were measured in turns. int8 is that of the tutorial: the weights are int8, and the inputs are quantized anew at each call, which costs more than it saves where there is little to multiply. The line runs where both are as fast, interpolated between the cells on a logarithmic scale.</source>
        <translation>Aceleración = tiempo en float32 / tiempo en int8, en esta máquina y en un hilo: la mediana de repeticiones medidas por turnos. int8 es el del tutorial: los pesos son int8, y las entradas se cuantizan de nuevo en cada llamada, lo que cuesta más de lo que ahorra donde hay poco que multiplicar. La línea pasa por donde ambos son igual de rápidos, interpolada entre las celdas en escala logarítmica.</translation>
    </message>
    <message>
        <source>LSTM layer</source>
        <translation>Capa LSTM</translation>
    </message>
    <message>
        <source>One LSTM layer with as many inputs as hidden units, over 20 steps</source>
        <translation>Una capa LSTM con tantas entradas como unidades ocultas, en 20 pasos</translation>
    </message>
    <message>
        <source>Linear layer</source>
        <translation>Capa Linear</translation>
    </message>
    <message>
        <source>One Linear layer with as many inputs as outputs</source>
        <translation>Una capa Linear con tantas entradas como salidas</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Tamaño oculto</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño de lote</translation>
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
        <translation>Aceleración</translation>
    </message>
    <message>
        <source>First quartile</source>
        <translation>Primer cuartil</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <translation>Tercer cuartil</translation>
    </message>
    <message>
        <source>Click a word, or press Enter on it, to go on from there.</source>
        <translation>Haga clic en una palabra, o pulse Intro sobre ella, para seguir desde ahí.</translation>
    </message>
    <message>
        <source>A word and its alternatives</source>
        <translation>Una palabra y sus alternativas</translation>
    </message>
    <message>
        <source>The ten likeliest words in that place, computed again from the hidden state that was kept; looking changes nothing. An outlined bar is the model&apos;s own probability, at temperature 1; a filled bar is the probability the word was drawn with, after temperature, top-k and top-p as they were set then. A grey outline with a sign is a word that could not be drawn. The drawn word is tinted and has the sign ▸; when it is not among the ten, it stands below the dotted line.

Surprise is −log2 of the model&apos;s own probability. Entropy is the surprise to be expected, in bits. Going on from another word makes a branch: the hidden state is that of the text up to there, so it is as if the model had drawn that word itself.</source>
        <translation>Las diez palabras más probables en ese lugar, calculadas de nuevo desde el estado oculto que se conservó; mirar no cambia nada. Una barra con contorno es la probabilidad del propio modelo, a temperatura 1; una barra rellena es la probabilidad con que se sorteó la palabra, tras temperatura, top-k y top-p tal como estaban entonces. Un contorno gris con un signo es una palabra que no se podía sortear. La palabra sorteada está teñida y lleva el signo ▸; si no está entre las diez, aparece debajo de la línea punteada.

La sorpresa es −log2 de la probabilidad del propio modelo. La entropía es la sorpresa que cabe esperar, en bits. Seguir desde otra palabra crea una rama: el estado oculto es el del texto hasta ahí, así que es como si el propio modelo hubiera sorteado esa palabra.</translation>
    </message>
    <message>
        <source>Looking into a word</source>
        <translation>Examinando una palabra</translation>
    </message>
    <message>
        <source>Instead of “{word}”</source>
        <translation>En lugar de «{word}»</translation>
    </message>
    <message>
        <source>Rank {rank:,} of {count:,} · entropy {before:.1f} → {after:.1f} bits · {cut} cut, {left:,} left</source>
        <translation>Puesto {rank:,} de {count:,} · entropía {before:.1f} → {after:.1f} bits · {cut} recortado, quedan {left:,}</translation>
    </message>
    <message>
        <source>The drawn word&apos;s place among all words by the model&apos;s own probability; the entropy of that distribution and of the one it was drawn from; how much probability was cut, and how many words were left to draw from.</source>
        <translation>El puesto de la palabra sorteada entre todas según la probabilidad del propio modelo; la entropía de esa distribución y de aquella con que se sorteó; cuánta probabilidad se recortó y cuántas palabras quedaban para el sorteo.</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Sorteada</translation>
    </message>
    <message>
        <source>Click a word of the text, or go to it with the arrow keys: here appears what it could have been instead, and how likely.</source>
        <translation>Haga clic en una palabra del texto, o vaya a ella con las flechas: aquí aparece qué podría haber sido en su lugar y con qué probabilidad.</translation>
    </message>
    <message>
        <source>{origin}. {title} has no words, so this page uses the word model.</source>
        <translation>{origin}. {title} no tiene palabras, así que esta página usa el modelo de palabras.</translation>
    </message>
    <message>
        <source>Opening a model</source>
        <translation>Abriendo un modelo</translation>
    </message>
    <message>
        <source>Opening {name}</source>
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Running {title}</source>
        <translation>Ejecutando {title}</translation>
    </message>
    <message>
        <source>{text!r}… is no name of a model: open a model of the gallery, or a file.</source>
        <translation>{text!r}… no es nombre de ningún modelo: abra un modelo de la galería o un archivo.</translation>
    </message>
    <message>
        <source>{text!r} is no name of a model: open a model of the gallery, or a file.</source>
        <translation>{text!r} no es nombre de ningún modelo: abra un modelo de la galería o un archivo.</translation>
    </message>
    <message>
        <source>{text!r} is no edited model: choose a model of the gallery and edit it.</source>
        <translation>{text!r} no es un modelo editado: elija un modelo de la galería y edítelo.</translation>
    </message>
    <message>
        <source>{text!r} has {value!r} where a whole number belongs: edit the model again.</source>
        <translation>{text!r} tiene {value!r} donde corresponde un número entero: edite el modelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} does not exist: {remedy}.</source>
        <translation>{path} no existe: {remedy}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}): {remedy}.</source>
        <translation>{path} no se puede leer ({reason}): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is no name of a file: {remedy}.</source>
        <translation>{path} no es un nombre de archivo: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is empty: {remedy}.</source>
        <translation>{path} está vacío: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is not {kind} (not UTF-8 text): {remedy}.</source>
        <translation>{path} no es {kind} (no es texto UTF-8): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}): {remedy}.</source>
        <translation>{path} está dañado ({reason}): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is not {kind}, or only a part of one (line {line}, column {column}): {remedy}.</source>
        <translation>{path} no es {kind}, o es solo una parte (línea {line}, columna {column}): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is damaged (a number is too long): {remedy}.</source>
        <translation>{path} está dañado (un número es demasiado largo): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is damaged (nested too deep): {remedy}.</source>
        <translation>{path} está dañado (anidamiento demasiado profundo): {remedy}.</translation>
    </message>
    <message>
        <source>{path} is not {kind}: {remedy}.</source>
        <translation>{path} no es {kind}: {remedy}.</translation>
    </message>
    <message>
        <source>{path} would be larger than 1 MB: shorten the texts.</source>
        <translation>{path} pasaría de 1 MB: acorte los textos.</translation>
    </message>
    <message>
        <source>{path} cannot be renamed ({reason}): remove it by hand.</source>
        <translation>{path} no se puede renombrar ({reason}): quítelo a mano.</translation>
    </message>
    <message>
        <source>{path} is a folder: {remedy}.</source>
        <translation>{path} es una carpeta: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is no regular file: {remedy}.</source>
        <translation>{path} no es un archivo normal: {remedy}.</translation>
    </message>
    <message>
        <source>{path} is larger than 1 MB: {remedy}.</source>
        <translation>{path} pasa de 1 MB: {remedy}.</translation>
    </message>
    <message>
        <source>a name is there twice</source>
        <translation>un nombre aparece dos veces</translation>
    </message>
    <message>
        <source>{name} is no value</source>
        <translation>{name} no es un valor</translation>
    </message>
    <message>
        <source>a number is too large</source>
        <translation>un número es demasiado grande</translation>
    </message>
    <message>
        <source>a list of recent files</source>
        <translation>una lista de archivos recientes</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>quítelo</translation>
    </message>
    <message>
        <source>{path} is not a list of recent files: remove it.</source>
        <translation>{path} no es una lista de archivos recientes: quítelo.</translation>
    </message>
    <message>
        <source>choose a file that LayerLab has saved</source>
        <translation>elija un archivo que haya guardado LayerLab</translation>
    </message>
    <message>
        <source>a LayerLab session</source>
        <translation>una sesión de LayerLab</translation>
    </message>
    <message>
        <source>{path} is not a LayerLab session: {remedy}.</source>
        <translation>{path} no es una sesión de LayerLab: {remedy}.</translation>
    </message>
    <message>
        <source>{path} was written by a later LayerLab (session format {version}): update LayerLab.</source>
        <translation>{path} lo escribió una versión posterior de LayerLab (formato de sesión {version}): actualice LayerLab.</translation>
    </message>
    <message>
        <source>{path} is damaged (its parts are not as they should be): {remedy}.</source>
        <translation>{path} está dañado (sus partes no son como deben): {remedy}.</translation>
    </message>
    <message>
        <source>The session was not kept ({error}): see the log in the Help menu.</source>
        <translation>La sesión no se guardó ({error}): consulte el registro en el menú Ayuda.</translation>
    </message>
    <message>
        <source>{cause}, so LayerLab starts with its defaults.</source>
        <translation>{cause}, así que LayerLab empieza con los valores predeterminados.</translation>
    </message>
    <message>
        <source>{cause}, so LayerLab starts with its defaults; the file is kept as {name}.</source>
        <translation>{cause}, así que LayerLab empieza con los valores predeterminados; el archivo se conserva como {name}.</translation>
    </message>
    <message>
        <source>The session was not kept, because {cause}: make room or rights there, or save a session file elsewhere.</source>
        <translation>La sesión no se guardó porque {cause}: libere espacio o dé permisos ahí, o guarde un archivo de sesión en otro sitio.</translation>
    </message>
    <message>
        <source>Not everything of the session could be used, so these stay as they are: {named}.</source>
        <translation>No se pudo usar todo lo de la sesión; estas partes quedan como están: {named}.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>How much of PyTorch and the tabs is there</source>
        <translation>Cuánto de PyTorch y de las pestañas ya está</translation>
    </message>
    <message>
        <source>Loading {what}</source>
        <translation>Cargando {what}</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Left and right arrow keys: the next tab; Ctrl and its number: a tab</source>
        <translation>Flechas izquierda y derecha: la pestaña contigua; Ctrl y su número: una pestaña</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Views of the text</source>
        <translation>Vistas del texto</translation>
    </message>
    <message>
        <source>Saving the text</source>
        <translation>Guardando el texto</translation>
    </message>
    <message>
        <source>The words as they are drawn, and the choice of the next one</source>
        <translation>Las palabras a medida que se sortean y la elección de la siguiente</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>the chosen word</source>
        <translation>la palabra elegida</translation>
    </message>
    <message>
        <source>Looking for words like “{word}”</source>
        <translation>Buscando palabras como «{word}»</translation>
    </message>
    <message>
        <source>{count:,} of {wanted:,} words, {speed:,.0f} words/s</source>
        <translation>{count:,} de {wanted:,} palabras, {speed:,.0f} palabras/s</translation>
    </message>
    <message>
        <source>Stopped early: {name} is not written.</source>
        <translation>Detenido antes de tiempo: {name} no se ha escrito.</translation>
    </message>
    <message>
        <source>⚠ Stopped after {count:,} words: another word model is open now.</source>
        <translation>⚠ Detenido tras {count:,} palabras: ahora está abierto otro modelo de palabras.</translation>
    </message>
    <message>
        <source>{count:,} words, seed {seed}</source>
        <translation>{count:,} palabras, semilla {seed}</translation>
    </message>
    <message>
        <source>{count:,} words, {speed:,.0f} words/s, seed {seed}</source>
        <translation>{count:,} palabras, {speed:,.0f} palabras/s, semilla {seed}</translation>
    </message>
    <message>
        <source>Save the tutorial&apos;s text</source>
        <translation>Guardar el texto del tutorial</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Guardar texto</translation>
    </message>
    <message>
        <source>✓ {count:,} words saved to {name}, {speed:,.0f} words/s.</source>
        <translation>✓ {count:,} palabras guardadas en {name}, {speed:,.0f} palabras/s.</translation>
    </message>
    <message>
        <source>✓ {count:,} words saved to {name}.</source>
        <translation>✓ {count:,} palabras guardadas en {name}.</translation>
    </message>
    <message>
        <source>Live models</source>
        <translation>Modelos en vivo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Looking for demos</source>
        <translation>Buscando demos</translation>
    </message>
    <message>
        <source>The settings that this entry began with: the same seed gives the same picture</source>
        <translation>Los ajustes con los que empezó este elemento: la misma semilla da la misma figura</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lección</translation>
    </message>
    <message>
        <source>Quantize</source>
        <translation>Cuantizar</translation>
    </message>
    <message>
        <source>Views of the quantized model</source>
        <translation>Vistas del modelo cuantizado</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Views of the model</source>
        <translation>Vistas del modelo</translation>
    </message>
    <message>
        <source>Views of the module</source>
        <translation>Vistas del módulo</translation>
    </message>
    <message>
        <source>Counting the gallery&apos;s parameters</source>
        <translation>Contando los parámetros de la galería</translation>
    </message>
    <message>
        <source>A model from a file: state_dict, whole module, safetensors, .pt2, TorchScript, ONNX or Python source. Looking at a file runs nothing of it</source>
        <translation>Un modelo de un archivo: state_dict, módulo entero, safetensors, .pt2, TorchScript, ONNX o código Python. Mirar un archivo no ejecuta nada de él</translation>
    </message>
    <message>
        <source>The tree of modules with its numbers, and two tree maps</source>
        <translation>El árbol de módulos con sus números y dos mapas de árbol</translation>
    </message>
    <message>
        <source>How data flows through the model</source>
        <translation>Cómo fluyen los datos por el modelo</translation>
    </message>
    <message>
        <source>What differs from another model</source>
        <translation>Qué difiere de otro modelo</translation>
    </message>
    <message>
        <source>What the opened file holds</source>
        <translation>Qué contiene el archivo abierto</translation>
    </message>
    <message>
        <source>All numbers of the module; each explains itself above</source>
        <translation>Todos los números del módulo; cada uno se explica arriba</translation>
    </message>
    <message>
        <source>Parameters and buffers of the module: map, histogram, values</source>
        <translation>Parámetros y búferes del módulo: mapa, histograma, valores</translation>
    </message>
    <message>
        <source>What print() shows of the module</source>
        <translation>Lo que muestra print() del módulo</translation>
    </message>
    <message>
        <source>Source code of the module&apos;s class</source>
        <translation>Código fuente de la clase del módulo</translation>
    </message>
    <message>
        <source>Other constructor arguments for a model of the gallery</source>
        <translation>Otros argumentos del constructor para un modelo de la galería</translation>
    </message>
    <message>
        <source>Source, data, licence and metric of the model</source>
        <translation>Fuente, datos, licencia y métrica del modelo</translation>
    </message>
    <message>
        <source>models</source>
        <translation>modelos</translation>
    </message>
    <message>
        <source>the chosen module</source>
        <translation>el módulo elegido</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
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
        <translation>{percent}&#xa0;% · quedan {time}</translation>
    </message>
    <message>
        <source>Model, seed and run</source>
        <translation>Modelo, semilla y ejecución</translation>
    </message>
    <message>
        <source>The model that all tabs look at</source>
        <translation>El modelo que muestran todas las pestañas</translation>
    </message>
    <message>
        <source>Demo: {title}</source>
        <translation>Demo: {title}</translation>
    </message>
    <message>
        <source>The step before, with the settings that it had (Left, Page Up)</source>
        <translation>El paso anterior, con los ajustes que tenía (Izquierda, Re Pág)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The next step (Right, Page Down)</source>
        <translation>El paso siguiente (Derecha, Av Pág)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>End this demo; then choose what becomes of the window (Esc)</source>
        <translation>Terminar esta demo; después elegir qué pasa con la ventana (Esc)</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Shows the right answer</source>
        <translation>Muestra la respuesta correcta</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Como estaba antes</translation>
    </message>
    <message>
        <source>Settings, model, seed and tab as before the demo</source>
        <translation>Ajustes, modelo, semilla y pestaña como antes de la demo</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Go on by yourself with what the demo has set</source>
        <translation>Seguir por su cuenta con lo que ha ajustado la demo</translation>
    </message>
    <message>
        <source>Go on with the demo</source>
        <translation>Seguir con la demo</translation>
    </message>
    <message>
        <source>Back to this step (Esc)</source>
        <translation>Volver a este paso (Esc)</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
    <message>
        <source>Brings back what the window was before the demo (Right, Page Down)</source>
        <translation>Devuelve la ventana a como estaba antes de la demo (Derecha, Av Pág)</translation>
    </message>
    <message>
        <source>✓ Your guess is right.</source>
        <translation>✓ Ha acertado.</translation>
    </message>
    <message>
        <source>✗ Not quite.</source>
        <translation>✗ No del todo.</translation>
    </message>
    <message>
        <source>one moment …</source>
        <translation>un momento …</translation>
    </message>
    <message>
        <source>The demo ends here. What shall become of the window?</source>
        <translation>La demo termina aquí. ¿Qué debe pasar con la ventana?</translation>
    </message>
    <message>
        <source>Answer {number} of {count}</source>
        <translation>Respuesta {number} de {count}</translation>
    </message>
    <message>
        <source>This step names a control that is not there ({address}); the rest of the demo goes on.</source>
        <translation>Este paso nombra un control que no está ({address}); el resto de la demo sigue.</translation>
    </message>
    <message>
        <source>This step sets {address} to something that it does not take; the rest of the demo goes on.</source>
        <translation>Este paso pone {address} a algo que no acepta; el resto de la demo sigue.</translation>
    </message>
    <message>
        <source>This step presses {address}, which cannot be pressed now; the rest of the demo goes on.</source>
        <translation>Este paso pulsa {address}, que ahora no se puede pulsar; el resto de la demo sigue.</translation>
    </message>
    <message>
        <source>This step wants to show something that is not there ({error}); the rest of the demo goes on.</source>
        <translation>Este paso quiere mostrar algo que no está ({error}); el resto de la demo sigue.</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Deshacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rehacer: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Volver a hacer lo que se deshizo</translation>
    </message>
    <message>
        <source>share of its own largest</source>
        <translation>parte de su propio máximo</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>Buscar una capa</translation>
    </message>
    <message>
        <source>Part of a layer&apos;s name or type; Esc empties it, Down goes to the list</source>
        <translation>Parte del nombre o tipo de una capa; Esc lo vacía, Abajo va a la lista</translation>
    </message>
    <message>
        <source>Without containers</source>
        <translation>Sin contenedores</translation>
    </message>
    <message>
        <source>Leaves out modules that are made of other modules, whose outputs are there anyway</source>
        <translation>Omite los módulos formados por otros módulos, cuyas salidas están de todos modos</translation>
    </message>
    <message>
        <source>Layers, in the order of the forward pass</source>
        <translation>Capas, en el orden de la pasada hacia adelante</translation>
    </message>
    <message>
        <source>Outputs in the order in which they are computed; arrow keys go from one to the next</source>
        <translation>Salidas en el orden en que se calculan; las flechas van de una a otra</translation>
    </message>
    <message>
        <source>{label}: {type}, whole tensor {shape}</source>
        <translation>{label}: {type}, tensor completo {shape}</translation>
    </message>
    <message>
        <source>Former channels</source>
        <translation>Canales anteriores</translation>
    </message>
    <message>
        <source>Former page of channels</source>
        <translation>Página anterior de canales</translation>
    </message>
    <message>
        <source>Next channels</source>
        <translation>Canales siguientes</translation>
    </message>
    <message>
        <source>Next page of channels</source>
        <translation>Página siguiente de canales</translation>
    </message>
    <message>
        <source>{first:,}–{last:,} of {total:,}</source>
        <translation>{first:,}–{last:,} de {total:,}</translation>
    </message>
    <message>
        <source>Each small picture is a map: what one channel of this layer gives at every place. Orange is above zero, blue below, the page&apos;s own tone is zero. Click one to see it large.</source>
        <translation>Cada imagen pequeña es un mapa: lo que un canal de esta capa da en cada lugar. Naranja es por encima de cero; azul, por debajo; el tono de la página es cero. Haga clic en una para verla grande.</translation>
    </message>
    <message>
        <source>Each cell is one number that this layer gives. Orange is above zero, blue below.</source>
        <translation>Cada celda es un número que da esta capa. Naranja es por encima de cero; azul, por debajo.</translation>
    </message>
    <message>
        <source>Each bar is one unit of this layer, up for values above zero and down for those below.</source>
        <translation>Cada barra es una unidad de esta capa, hacia arriba para valores por encima de cero y hacia abajo para los que están por debajo.</translation>
    </message>
    <message>
        <source>A column is a step, a row a unit. Gates are open at 1 and closed at 0; states are orange above zero and blue below.</source>
        <translation>Una columna es un paso; una fila, una unidad. Las puertas están abiertas en 1 y cerradas en 0; los estados son naranjas por encima de cero y azules por debajo.</translation>
    </message>
    <message>
        <source>← All maps</source>
        <translation>← Todos los mapas</translation>
    </message>
    <message>
        <source>map {place:,} of {count:,}</source>
        <translation>mapa {place:,} de {count:,}</translation>
    </message>
    <message>
        <source>unit − {first:,}</source>
        <translation>unidad − {first:,}</translation>
    </message>
    <message>
        <source>feature {at}</source>
        <translation>característica {at}</translation>
    </message>
    <message>
        <source>place {at}</source>
        <translation>lugar {at}</translation>
    </message>
    <message>
        <source>{value} of 0 to {last}</source>
        <translation>{value} de 0 a {last}</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>Back to all maps (Esc)</source>
        <translation>Volver a todos los mapas (Esc)</translation>
    </message>
    <message>
        <source>Slice of the volumes</source>
        <translation>Corte de los volúmenes</translation>
    </message>
    <message>
        <source>Which slice of the volumes is shown, from the first to the last</source>
        <translation>Qué corte de los volúmenes se muestra, del primero al último</translation>
    </message>
    <message>
        <source>Choose a layer in the list: what it gives appears here.</source>
        <translation>Elija una capa en la lista: aquí aparece lo que da.</translation>
    </message>
    <message>
        <source>Click one of the maps to see it here.</source>
        <translation>Haga clic en uno de los mapas para verlo aquí.</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>The whole tensor is {shape} of {samples:,} samples.</source>
        <translation>El tensor completo es {shape}, con {samples:,} ejemplos.</translation>
    </message>
    <message>
        <source>The whole tensor is {shape}.</source>
        <translation>El tensor completo es {shape}.</translation>
    </message>
    <message>
        <source>{title}: done in {time}</source>
        <translation>{title}: terminó en {time}</translation>
    </message>
    <message>
        <source>{title}: failed after {time}</source>
        <translation>{title}: falló tras {time}</translation>
    </message>
    <message>
        <source>{title}: cancelled after {time}</source>
        <translation>{title}: se canceló tras {time}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>List of running, waiting and finished tasks</source>
        <translation>Lista de tareas en marcha, en espera y terminadas</translation>
    </message>
    <message>
        <source>List of tasks</source>
        <translation>Lista de tareas</translation>
    </message>
    <message>
        <source>nothing runs</source>
        <translation>nada en marcha</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <translation>Progreso de {title}</translation>
    </message>
    <message>
        <source>How much of it is done: {title}</source>
        <translation>Cuánto está hecho: {title}</translation>
    </message>
    <message>
        <source>Stop: {title}</source>
        <translation>Detener: {title}</translation>
    </message>
    <message>
        <source>Nothing runs or has run yet. Start something in a tab (F5): it appears here with its progress and time.</source>
        <translation>No hay nada en marcha ni lo ha habido. Inicie algo en una pestaña (F5): aparece aquí con su progreso y su tiempo.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Running, waiting and finished tasks; Delete cancels the selected one</source>
        <translation>Tareas en marcha, en espera y terminadas; Supr cancela la seleccionada</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>&amp;Cancelar tarea</translation>
    </message>
    <message>
        <source>Stop the selected task; what it has shown stays (Delete)</source>
        <translation>Detener la tarea seleccionada; lo que ya ha mostrado se conserva (Supr)</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>Cancelar &amp;todo</translation>
    </message>
    <message>
        <source>Stop everything that runs or waits, in all tabs</source>
        <translation>Detener todo lo que está en marcha o en espera, en todas las pestañas</translation>
    </message>
    <message>
        <source>rank {rank:,}</source>
        <translation>puesto {rank:,}</translation>
    </message>
    <message>
        <source>the model alone</source>
        <translation>el modelo solo</translation>
    </message>
    <message>
        <source>after temperature and cuts</source>
        <translation>tras temperatura y cortes</translation>
    </message>
    <message>
        <source>✗ forbidden</source>
        <translation>✗ prohibida</translation>
    </message>
    <message>
        <source>✗ top-k</source>
        <translation>✗ top-k</translation>
    </message>
    <message>
        <source>✗ top-p</source>
        <translation>✗ top-p</translation>
    </message>
    <message>
        <source>✗ T = 0</source>
        <translation>✗ T = 0</translation>
    </message>
    <message>
        <source>{text}. It was drawn, with {bits} bits of surprise.</source>
        <translation>{text}. Se sorteó, con {bits} bits de sorpresa.</translation>
    </message>
    <message>
        <source>{text}. Enter or a click goes on from it.</source>
        <translation>{text}. Intro o un clic sigue desde ahí.</translation>
    </message>
    <message>
        <source>{count} bars; largest: {name} at {value:.3f}.</source>
        <translation>{count} barras; la mayor: {name} con {value:.3f}.</translation>
    </message>
    <message>
        <source>is looked at</source>
        <translation>a quién mira</translation>
    </message>
    <message>
        <source>{word} (place {row}) looks at {target} (place {column}), hidden by the mask</source>
        <translation>{word} (posición {row}) mira a {target} (posición {column}), oculta por la máscara</translation>
    </message>
    <message>
        <source>{word} (place {row}) looks at {target} (place {column})</source>
        <translation>{word} (posición {row}) mira a {target} (posición {column})</translation>
    </message>
    <message>
        <source>head {head}, row {row}, column {column}: {weight:.3f}</source>
        <translation>cabeza {head}, fila {row}, columna {column}: {weight:.3f}</translation>
    </message>
    <message>
        <source>{count} heads; sharpest is head {head}: its largest weights are {weight:.2f} on average.</source>
        <translation>{count} cabezas; la más nítida es la {head}: sus pesos mayores son {weight:.2f} de media.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>{count} bars; largest: {name} at {value}.</source>
        <translation>{count} barras; la mayor: {name} con {value}.</translation>
    </message>
    <message>
        <source>Quick: {words:,} words</source>
        <translation>Rápido: {words:,} palabras</translation>
    </message>
    <message>
        <source>Normal: {words:,} words</source>
        <translation>Normal: {words:,} palabras</translation>
    </message>
    <message>
        <source>Full: {words:,} words</source>
        <translation>Completo: {words:,} palabras</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Full: the whole text</source>
        <translation>Completo: todo el texto</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>{title} (reads text)</source>
        <translation>{title} (lee texto)</translation>
    </message>
    <message>
        <source>The word model</source>
        <translation>El modelo de palabras</translation>
    </message>
    <message>
        <source>{title} (the open model)</source>
        <translation>{title} (el modelo abierto)</translation>
    </message>
    <message>
        <source>The open model</source>
        <translation>El modelo abierto</translation>
    </message>
    <message>
        <source>{origin}.</source>
        <translation>{origin}.</translation>
    </message>
    <message>
        <source>Model to quantize</source>
        <translation>Modelo que cuantizar</translation>
    </message>
    <message>
        <source>The word model is measured on a text, any other open model on an input</source>
        <translation>El modelo de palabras se mide con un texto; cualquier otro modelo abierto, con una entrada</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>Words to score</source>
        <translation>Palabras por evaluar</translation>
    </message>
    <message>
        <source>How many predictions are scored; at most as many as the text has</source>
        <translation>Cuántas predicciones se evalúan; como máximo, las que tiene el texto</translation>
    </message>
    <message>
        <source>Own number of words</source>
        <translation>Otro número de palabras</translation>
    </message>
    <message>
        <source>1 to {most:,} words; at most as many as the text has</source>
        <translation>De 1 a {most:,} palabras; como máximo, las que tiene el texto</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Passes over the text, or timed calls, 1 to {most}; auto is 1 pass or 9 calls</source>
        <translation>Pasadas por el texto o llamadas medidas, de 1 a {most}; auto es 1 pasada o 9 llamadas</translation>
    </message>
    <message>
        <source>Threads that torch computes with, 1 to {most}</source>
        <translation>Hilos con los que calcula torch, de 1 a {most}</translation>
    </message>
    <message>
        <source>Measures all entries in turns (F5)</source>
        <translation>Mide todos los elementos por turnos (F5)</translation>
    </message>
    <message>
        <source>Stops; what was measured stays (Esc)</source>
        <translation>Detiene; lo medido se conserva (Esc)</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Preset of the marked entry</source>
        <translation>Preajuste del elemento marcado</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The measured figures</source>
        <translation>Las cifras medidas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What became of the modules, what is simulated, and how sure the figures are</source>
        <translation>Qué fue de los módulos, qué se simula y cuán seguras son las cifras</translation>
    </message>
    <message>
        <source>Each model as PyTorch prints it</source>
        <translation>Cada modelo tal como lo imprime PyTorch</translation>
    </message>
    <message>
        <source>What belongs to the figures</source>
        <translation>Lo que corresponde a las cifras</translation>
    </message>
    <message>
        <source>The model as PyTorch prints it</source>
        <translation>El modelo tal como lo imprime PyTorch</translation>
    </message>
    <message>
        <source>Which model</source>
        <translation>Qué modelo</translation>
    </message>
    <message>
        <source>Which of the models is printed</source>
        <translation>Cuál de los modelos se imprime</translation>
    </message>
    <message>
        <source>Was the machine quiet?</source>
        <translation>¿Estaba tranquila la máquina?</translation>
    </message>
    <message>
        <source>What was measured, and where</source>
        <translation>Qué se midió y dónde</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy the table and its environment as Markdown</source>
        <translation>Copiar la tabla y su entorno como Markdown</translation>
    </message>
    <message>
        <source>Not measured yet: press Run.</source>
        <translation>Aún sin medir: pulse «Ejecutar».</translation>
    </message>
    <message>
        <source>One row for each entry, in the order in which they are compared</source>
        <translation>Una fila por elemento, en el orden en que se comparan</translation>
    </message>
    <message>
        <source>Mean bits</source>
        <translation>Bits medios</translation>
    </message>
    <message>
        <source>Words drawn, without the prompt</source>
        <translation>Palabras sorteadas, sin el texto inicial</translation>
    </message>
    <message>
        <source>Mean surprise of a drawn word, in bits</source>
        <translation>Sorpresa media de una palabra sorteada, en bits</translation>
    </message>
    <message>
        <source>Up and down: another branch on screen; F2 renames it, Del deletes it</source>
        <translation>Arriba y Abajo: otra rama en pantalla; F2 la renombra, Supr la elimina</translation>
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
        <translation>Dibuja con tinta (E cambia a la goma)</translation>
    </message>
    <message>
        <source>Takes ink away (E changes to the pen)</source>
        <translation>Quita tinta (E cambia al lápiz)</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Width of pen and eraser, {low:g} to {high:g} pixels of the drawing</source>
        <translation>Anchura de lápiz y goma, de {low:g} a {high:g} píxeles del dibujo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empty paper</source>
        <translation>Papel en blanco</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>A picture from the clipboard, as the network sees it (Ctrl+V)</source>
        <translation>Una imagen del portapapeles, tal como la ve la red (Ctrl+V)</translation>
    </message>
    <message>
        <source>A picture from a file, as the network sees it; or drop one on this page</source>
        <translation>Una imagen de un archivo, tal como la ve la red; o suelte una en esta página</translation>
    </message>
    <message>
        <source>Point at a number, or walk there with the arrow keys: here stands where it comes from. A click keeps it.</source>
        <translation>Señale un número, o vaya hasta él con las flechas: aquí se explica de dónde sale. Un clic lo fija.</translation>
    </message>
    <message>
        <source>Copy terms</source>
        <translation>Copiar términos</translation>
    </message>
    <message>
        <source>Copy the rule, the sum and every term with all its digits</source>
        <translation>Copiar la regla, la suma y cada término con todos sus dígitos</translation>
    </message>
    <message>
        <source>It is given or drawn from the seed.</source>
        <translation>Es un valor dado o sorteado a partir de la semilla.</translation>
    </message>
    <message>
        <source>It is given or drawn from the seed: F2 or a double click types over it.</source>
        <translation>Es un valor dado o sorteado a partir de la semilla: F2 o un doble clic permite sobrescribirlo.</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… y {count} más</translation>
    </message>
    <message>
        <source>sum = {total!r}</source>
        <translation>suma = {total!r}</translation>
    </message>
    <message>
        <source>The module classes that the file defines</source>
        <translation>Las clases de módulo que define el archivo</translation>
    </message>
    <message>
        <source>Build this model…</source>
        <translation>Construir este modelo…</translation>
    </message>
    <message>
        <source>Runs the file and makes the class with these arguments; it asks before it runs</source>
        <translation>Ejecuta el archivo y crea la clase con estos argumentos; pregunta antes de ejecutarlo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>{code}, line {line}</source>
        <translation>{code}, línea {line}</translation>
    </message>
    <message>
        <source>{class_name} needs {name}: give a value for it.</source>
        <translation>{class_name} necesita {name}: dele un valor.</translation>
    </message>
    <message>
        <source>Build this model</source>
        <translation>Construir este modelo</translation>
    </message>
    <message>
        <source>Values as Python writes them: 3, 0.5, True, &apos;text&apos;, [1, 2]. An empty field leaves the default.</source>
        <translation>Valores como los escribe Python: 3, 0.5, True, &apos;text&apos;, [1, 2]. Un campo vacío deja el valor predeterminado.</translation>
    </message>
    <message>
        <source>Its constructor takes no arguments.</source>
        <translation>Su constructor no recibe argumentos.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>Any plain value of Python</source>
        <translation>Cualquier valor sencillo de Python</translation>
    </message>
    <message>
        <source>Any plain value of Python; {default} where it is empty</source>
        <translation>Cualquier valor sencillo de Python; {default} si está vacío</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>The model&apos;s order</source>
        <translation>Orden del modelo</translation>
    </message>
    <message>
        <source>Modules of both models</source>
        <translation>Módulos de ambos modelos</translation>
    </message>
    <message>
        <source>Up and down go from module to module, right and left unfold and fold</source>
        <translation>Arriba y Abajo van de módulo en módulo; Derecha e Izquierda despliegan y pliegan</translation>
    </message>
    <message>
        <source>Running it executes the whole file, then builds a class; it {imports}.</source>
        <translation>Al ejecutarlo se ejecuta el archivo entero y después se construye una clase; {imports}.</translation>
    </message>
    <message>
        <source>Running it loads the compiled code that it holds; it {imports}.</source>
        <translation>Al ejecutarlo se carga el código compilado que contiene; {imports}.</translation>
    </message>
    <message>
        <source>Running it unpickles whole objects with their code; it {imports}.</source>
        <translation>Al ejecutarlo se deserializan con pickle objetos enteros con su código; {imports}.</translation>
    </message>
    <message>
        <source>would import {names} and {count:,} more</source>
        <translation>importaría {names} y {count:,} más</translation>
    </message>
    <message>
        <source>would import {names}</source>
        <translation>importaría {names}</translation>
    </message>
    <message>
        <source>names nothing that it would import</source>
        <translation>no nombra nada que fuera a importar</translation>
    </message>
    <message>
        <source>This file brings code of its own</source>
        <translation>Este archivo trae su propio código</translation>
    </message>
    <message>
        <source>Leave it at looking; nothing of the file runs (Enter)</source>
        <translation>Limitarse a mirarlo; no se ejecuta nada del archivo (Intro)</translation>
    </message>
    <message>
        <source>Run this file…</source>
        <translation>Ejecutar este archivo…</translation>
    </message>
    <message>
        <source>Asks once more, then runs the file&apos;s own code with your rights</source>
        <translation>Pregunta otra vez y ejecuta el código del archivo con los permisos de usted</translation>
    </message>
    <message>
        <source>Trusted…</source>
        <translation>De confianza…</translation>
    </message>
    <message>
        <source>Trusted files…</source>
        <translation>Archivos de confianza…</translation>
    </message>
    <message>
        <source>The files that may run without being asked, to be revoked</source>
        <translation>Los archivos que pueden ejecutarse sin preguntar, para revocarlos</translation>
    </message>
    <message>
        <source>This file holds code, and is of a kind that is never run: it can be looked at.</source>
        <translation>Este archivo contiene código y es de un tipo que nunca se ejecuta: se puede mirar.</translation>
    </message>
    <message>
        <source>This exact file may run until LayerLab is closed.</source>
        <translation>Este mismo archivo puede ejecutarse hasta que se cierre LayerLab.</translation>
    </message>
    <message>
        <source>This exact file may run from now on.</source>
        <translation>Este mismo archivo puede ejecutarse a partir de ahora.</translation>
    </message>
    <message>
        <source>It has run: all tabs look at {title}, which it made.</source>
        <translation>Se ha ejecutado: todas las pestañas muestran {title}, que es lo que creó.</translation>
    </message>
    <message>
        <source>This file brings its own code. LayerLab only looked at it: nothing has run.</source>
        <translation>Este archivo trae su propio código. LayerLab solo lo ha mirado: no se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>Only looked at: nothing of this file has run.</source>
        <translation>Solo mirado: no se ha ejecutado nada de este archivo.</translation>
    </message>
    <message>
        <source>{title}, slider</source>
        <translation>{title}, control deslizante</translation>
    </message>
    <message>
        <source>{tip} {low:g} to {high:g}, at first {default:g}.</source>
        <translation>{tip} De {low:g} a {high:g}; al principio, {default:g}.</translation>
    </message>
    <message>
        <source>{tip} At first {choice}.</source>
        <translation>{tip} Al principio, {choice}.</translation>
    </message>
    <message>
        <source>{tip} On or off, at first on.</source>
        <translation>{tip} Activado o desactivado; al principio, activado.</translation>
    </message>
    <message>
        <source>{tip} On or off, at first off.</source>
        <translation>{tip} Activado o desactivado; al principio, desactivado.</translation>
    </message>
    <message>
        <source>{name}, to be copied</source>
        <translation>{name}, para copiar</translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <translation>Copiar: {name}</translation>
    </message>
    <message>
        <source>Drag a rectangle to look closer, double click to see everything</source>
        <translation>Arrastre un rectángulo para ver de cerca, doble clic para ver todo</translation>
    </message>
    <message>
        <source>{ends} at {place}.</source>
        <translation>{ends} en {place}.</translation>
    </message>
    <message>
        <source>{ends} at {place} {name}.</source>
        <translation>{ends} en {place} {name}.</translation>
    </message>
    <message>
        <source>{curve}: {name} {value} at {place} {along}</source>
        <translation>{curve}: {name} {value} en {place} {along}</translation>
    </message>
    <message>
        <source>Live models and layers</source>
        <translation>Modelos y capas en vivo</translation>
    </message>
    <message>
        <source>Up and down choose what is shown</source>
        <translation>Arriba y Abajo eligen lo que se muestra</translation>
    </message>
    <message>
        <source>{group}, heading</source>
        <translation>{group}, encabezado</translation>
    </message>
    <message>
        <source>{name} slider</source>
        <translation>control deslizante {name}</translation>
    </message>
    <message>
        <source>Draw with the mouse, or with the keys: arrows move, Space or Enter paints, Shift + arrow draws a line, E changes between pen and eraser</source>
        <translation>Dibuje con el ratón o con el teclado: las flechas mueven, Espacio o Intro pinta, Mayús + flecha dibuja una línea, E cambia entre lápiz y goma</translation>
    </message>
    <message>
        <source>row {row}, column {column}: ink {ink:.4g}</source>
        <translation>fila {row}, columna {column}: tinta {ink:.4g}</translation>
    </message>
    <message>
        <source>Draw a {digit}</source>
        <translation>Dibujar un {digit}</translation>
    </message>
    <message>
        <source>Another sample</source>
        <translation>Otro ejemplo</translation>
    </message>
    <message>
        <source>Draw this digit in another hand: the next sample</source>
        <translation>Dibujar este dígito con otra letra: el ejemplo siguiente</translation>
    </message>
    <message>
        <source>{name}: {value}.</source>
        <translation>{name}: {value}.</translation>
    </message>
    <message>
        <source>{name} is the fastest: {value}.</source>
        <translation>{name} es el más rápido: {value}.</translation>
    </message>
    <message>
        <source>{name}: {value} so far, in the first repeat</source>
        <translation>{name}: {value} por ahora, en la primera repetición</translation>
    </message>
    <message>
        <source>{name}: {value}, one repeat</source>
        <translation>{name}: {value}, una repetición</translation>
    </message>
    <message>
        <source>{name}, repeat {place} of {count}: {value}; median {median}, quartiles {low} to {high}</source>
        <translation>{name}, repetición {place} de {count}: {value}; mediana {median}, cuartiles de {low} a {high}</translation>
    </message>
    <message>
        <source>How many words are drawn in each text, 1 to {most:,}</source>
        <translation>Cuántas palabras se sortean en cada texto, de 1 a {most:,}</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Nothing comes out of one channel or unit any more</source>
        <translation>Ya no sale nada de un canal o una unidad</translation>
    </message>
    <message>
        <source>Set a number</source>
        <translation>Poner un número</translation>
    </message>
    <message>
        <source>Changes one weight or bias</source>
        <translation>Cambia un peso o un sesgo</translation>
    </message>
    <message>
        <source>Prune</source>
        <translation>Podar</translation>
    </message>
    <message>
        <source>Sets the weights with the smallest magnitude to zero</source>
        <translation>Pone a cero los pesos de menor magnitud</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Adds normal noise to all weights</source>
        <translation>Añade ruido normal a todos los pesos</translation>
    </message>
    <message>
        <source>The layer that is changed</source>
        <translation>La capa que se cambia</translation>
    </message>
    <message>
        <source>Channel of a convolution, or unit of a linear layer, from 0</source>
        <translation>Canal de una convolución o unidad de una capa lineal, desde 0</translation>
    </message>
    <message>
        <source>Sets the weights and the bias of this channel or unit to zero</source>
        <translation>Pone a cero los pesos y el sesgo de este canal o unidad</translation>
    </message>
    <message>
        <source>Weights or biases of the layer</source>
        <translation>Pesos o sesgos de la capa</translation>
    </message>
    <message>
        <source>Index {place}</source>
        <translation>Índice {place}</translation>
    </message>
    <message>
        <source>Place along dimension {place}, from 0</source>
        <translation>Posición en la dimensión {place}, desde 0</translation>
    </message>
    <message>
        <source>The new number, −{most:,.0f} to {most:,.0f}</source>
        <translation>El número nuevo, de −{most:,.0f} a {most:,.0f}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Writes the number into the copy</source>
        <translation>Escribe el número en la copia</translation>
    </message>
    <message>
        <source>Share of the weights that are set to zero, 0 to 100 %</source>
        <translation>Parte de los pesos que se pone a cero, del 0 al 100&#xa0;%</translation>
    </message>
    <message>
        <source>Noise in parts of the weights&apos; standard deviation, 0 to {most} %</source>
        <translation>Ruido en partes de la desviación estándar de los pesos, del 0 al {most}&#xa0;%</translation>
    </message>
    <message>
        <source>Channel or unit</source>
        <translation>Canal o unidad</translation>
    </message>
    <message>
        <source>New number</source>
        <translation>Número nuevo</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Channel of a convolution, or unit of a linear layer: 0 to {maximum}</source>
        <translation>Canal de una convolución o unidad de una capa lineal: de 0 a {maximum}</translation>
    </message>
    <message>
        <source>Place along dimension {place}: 0 to {maximum}</source>
        <translation>Posición en la dimensión {place}: de 0 a {maximum}</translation>
    </message>
    <message>
        <source>No edits yet: what you change above is listed here.</source>
        <translation>Aún no hay cambios: lo que se cambia arriba aparece en esta lista.</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What was changed on the copy, in order; Delete takes the chosen edit away</source>
        <translation>Lo que se cambió en la copia, en orden; Supr quita el cambio elegido</translation>
    </message>
    <message>
        <source>{word}: {x:+.3g}, {y:+.3g}; click for its neighbours</source>
        <translation>{word}: {x:+.3g}, {y:+.3g}; clic para ver sus vecinas</translation>
    </message>
    <message>
        <source>The marked row is what the controls below edit; Del removes it</source>
        <translation>La fila marcada es la que editan los controles de abajo; Supr la quita</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>One more to compare, to be edited below; at most {most}</source>
        <translation>Uno más que comparar, que se edita abajo; como máximo {most}</translation>
    </message>
    <message>
        <source>Takes the marked one off the list (Del); the last one stays</source>
        <translation>Quita de la lista el marcado (Supr); el último se queda</translation>
    </message>
    <message>
        <source>Copy the formula with its numbers</source>
        <translation>Copiar la fórmula con sus números</translation>
    </message>
    <message>
        <source>Copy the formula</source>
        <translation>Copiar la fórmula</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Fuente: {source}.</translation>
    </message>
    <message>
        <source>Kind of file: pixels or vectors</source>
        <translation>Tipo de archivo: píxeles o vectores</translation>
    </message>
    <message>
        <source>PNG (pixels)</source>
        <translation>PNG (píxeles)</translation>
    </message>
    <message>
        <source>SVG (vectors)</source>
        <translation>SVG (vectores)</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Anchura de la figura</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Altura de la figura</translation>
    </message>
    <message>
        <source>Size of text and lines; 100 % as in a window without zoom</source>
        <translation>Tamaño del texto y las líneas; 100&#xa0;% como en una ventana sin zoom</translation>
    </message>
    <message>
        <source>Pixels of the PNG a side for every px of the size</source>
        <translation>Píxeles del PNG por lado por cada px del tamaño</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Como en pantalla</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>With reading</source>
        <translation>Con lectura</translation>
    </message>
    <message>
        <source>Put the sentence under the title into the picture, too</source>
        <translation>Incluir también en la figura la frase que está bajo el título</translation>
    </message>
    <message>
        <source>Choose a place and save (Enter)</source>
        <translation>Elegir un lugar y guardar (Intro)</translation>
    </message>
    <message>
        <source>Close without saving (Esc)</source>
        <translation>Cerrar sin guardar (Esc)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Anchura</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>A&amp;ltura</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Resolución</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>{width:,} × {height:,} pixels</source>
        <translation>{width:,} × {height:,} píxeles</translation>
    </message>
    <message>
        <source>Vectors, text as text</source>
        <translation>Vectores, texto como texto</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Vista previa de la figura</translation>
    </message>
    <message>
        <source>{tip}, {low:,} to {high:,}{unit}</source>
        <translation>{tip}, de {low:,} a {high:,}{unit}</translation>
    </message>
    <message>
        <source>Copy, save, show as table</source>
        <translation>Copiar, guardar, mostrar como tabla</translation>
    </message>
    <message>
        <source>Menu of {title}</source>
        <translation>Menú de {title}</translation>
    </message>
    <message>
        <source>What {title} means</source>
        <translation>Qué significa {title}</translation>
    </message>
    <message>
        <source>A picture of {width:,} × {height:,} pixels does not fit into memory: choose a smaller one.</source>
        <translation>Una figura de {width:,} × {height:,} píxeles no cabe en la memoria: elija una menor.</translation>
    </message>
    <message>
        <source>The picture cannot be written as PNG: choose a smaller size.</source>
        <translation>La figura no se puede escribir como PNG: elija un tamaño menor.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}): choose another place.</source>
        <translation>{path} no se puede escribir ({reason}): elija otro lugar.</translation>
    </message>
    <message>
        <source>What this picture means</source>
        <translation>Qué significa esta figura</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>Copiar SHA-256</translation>
    </message>
    <message>
        <source>Copy the whole SHA-256</source>
        <translation>Copiar el SHA-256 completo</translation>
    </message>
    <message>
        <source>Give up what is being opened (Esc); model and file stay as they are</source>
        <translation>Abandonar lo que se está abriendo (Esc); modelo y archivo quedan como están</translation>
    </message>
    <message>
        <source>… and {count} more: point here to read them</source>
        <translation>… y {count} más: señale aquí para leerlos</translation>
    </message>
    <message>
        <source>the file is no longer there</source>
        <translation>el archivo ya no está ahí</translation>
    </message>
    <message>
        <source>{size:,} bytes</source>
        <translation>{size:,} bytes</translation>
    </message>
    <message>
        <source>Which code of the file</source>
        <translation>Qué código del archivo</translation>
    </message>
    <message>
        <source>Code of the file</source>
        <translation>Código del archivo</translation>
    </message>
    <message>
        <source>Text to read and copy; nothing of it has run</source>
        <translation>Texto para leer y copiar; no se ha ejecutado nada de él</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What the file would import if it were run; nothing has been imported</source>
        <translation>Lo que importaría el archivo si se ejecutara; no se ha importado nada</translation>
    </message>
    <message>
        <source>Code that would be imported and run</source>
        <translation>Código que se importaría y ejecutaría</translation>
    </message>
    <message>
        <source>A part of plain tensors</source>
        <translation>Parte de simples tensores</translation>
    </message>
    <message>
        <source>Gallery of models</source>
        <translation>Galería de modelos</translation>
    </message>
    <message>
        <source>Up and down move, Enter opens the model</source>
        <translation>Arriba y Abajo mueven, Intro abre el modelo</translation>
    </message>
    <message>
        <source>{title}, {parameters:,} parameters: {description}</source>
        <translation>{title}, {parameters:,} parámetros: {description}</translation>
    </message>
    <message>
        <source>{count:,} parameters
From {source}</source>
        <translation>{count:,} parámetros
De {source}</translation>
    </message>
    <message>
        <source>{count:,.1f} M</source>
        <translation>{count:,.1f} M</translation>
    </message>
    <message>
        <source>{count} parameters. {text}</source>
        <translation>{count} parámetros. {text}</translation>
    </message>
    <message>
        <source>one gate</source>
        <translation>una puerta</translation>
    </message>
    <message>
        <source>Show the rows of the {gate}</source>
        <translation>Mostrar las filas: {gate}</translation>
    </message>
    <message>
        <source>Show all gates, one below the other</source>
        <translation>Mostrar todas las puertas, una debajo de otra</translation>
    </message>
    <message>
        <source>All gates</source>
        <translation>Todas las puertas</translation>
    </message>
    <message>
        <source>{word} (word {place}), unit {unit}</source>
        <translation>{word} (palabra {place}), unidad {unit}</translation>
    </message>
    <message>
        <source>How many words are drawn, 1 to {most:,}</source>
        <translation>Cuántas palabras se sortean, de 1 a {most:,}</translation>
    </message>
    <message>
        <source>Exact, fast or the module itself: how the next text is computed</source>
        <translation>Exacta, rápida o el propio módulo: cómo se calcula el texto siguiente</translation>
    </message>
    <message>
        <source>Draw a new text (F5, or Ctrl+Enter in the prompt)</source>
        <translation>Sortear un texto nuevo (F5, o Ctrl+Intro en el texto inicial)</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>Una palabra</translation>
    </message>
    <message>
        <source>Draw one more word and stop</source>
        <translation>Sortear una palabra más y detenerse</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Wait after this word; Go on draws the rest as if it had not waited</source>
        <translation>Esperar tras esta palabra; «Seguir» sortea el resto como si no hubiera esperado</translation>
    </message>
    <message>
        <source>Stop after this word (Esc)</source>
        <translation>Detener tras esta palabra (Esc)</translation>
    </message>
    <message>
        <source>Save the text, 20 words a line</source>
        <translation>Guardar el texto, 20 palabras por línea</translation>
    </message>
    <message>
        <source>As in the tutorial…</source>
        <translation>Como en el tutorial…</translation>
    </message>
    <message>
        <source>1,000 words at temperature 1 after a random word, saved to a file</source>
        <translation>1.000 palabras a temperatura 1 tras una palabra aleatoria, guardadas en un archivo</translation>
    </message>
    <message>
        <source>This model is quantized: the module itself is called for every word, whatever is chosen.</source>
        <translation>Este modelo está cuantizado: se llama al propio módulo para cada palabra, se elija lo que se elija.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Texto inicial</translation>
    </message>
    <message>
        <source>Easy to read</source>
        <translation>Fácil de leer</translation>
    </message>
    <message>
        <source>All folded</source>
        <translation>Todo plegado</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Todo abierto</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Whole graph</source>
        <translation>Grafo entero</translation>
    </message>
    <message>
        <source>Show the whole graph, at most at 100 % (F)</source>
        <translation>Mostrar el grafo entero, como máximo al 100&#xa0;% (F)</translation>
    </message>
    <message>
        <source>Smaller, down to 2 % (−, or the mouse wheel)</source>
        <translation>Reducir, hasta el 2&#xa0;% (−, o la rueda del ratón)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Larger, up to 400 % (+, or the mouse wheel)</source>
        <translation>Ampliar, hasta el 400&#xa0;% (+, o la rueda del ratón)</translation>
    </message>
    <message>
        <source>Folding of groups</source>
        <translation>Plegado de grupos</translation>
    </message>
    <message>
        <source>Which groups are one node: all, none, or as many as leave some 60 nodes. A click on + or −, or Space, folds a single one</source>
        <translation>Qué grupos son un solo nodo: todos, ninguno o los necesarios para dejar unos 60 nodos. Un clic en + o −, o Espacio, pliega uno solo</translation>
    </message>
    <message>
        <source>Redraw</source>
        <translation>Redibujar</translation>
    </message>
    <message>
        <source>Draw the graph again</source>
        <translation>Dibujar de nuevo el grafo</translation>
    </message>
    <message>
        <source>Run the forward pass and lay out again</source>
        <translation>Ejecutar otra vez la pasada hacia adelante y disponer el grafo</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Primer paso</translation>
    </message>
    <message>
        <source>Go to the first step of the forward pass</source>
        <translation>Ir al primer paso de la pasada hacia adelante</translation>
    </message>
    <message>
        <source>Former step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Go one step back (Page Up in the graph)</source>
        <translation>Retroceder un paso (Re Pág en el grafo)</translation>
    </message>
    <message>
        <source>▶ Play</source>
        <translation>▶ Reproducir</translation>
    </message>
    <message>
        <source>Play the forward pass</source>
        <translation>Reproducir la pasada hacia adelante</translation>
    </message>
    <message>
        <source>A step about every second (P in the graph)</source>
        <translation>Un paso cada segundo, más o menos (P en el grafo)</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Go one step on (Page Down in the graph)</source>
        <translation>Avanzar un paso (Av Pág en el grafo)</translation>
    </message>
    <message>
        <source>Let the tensors move along their edges from step to step; off: the steps jump</source>
        <translation>Los tensores se mueven por sus aristas de paso en paso; desactivado: los pasos saltan</translation>
    </message>
    <message>
        <source>Step of the forward pass</source>
        <translation>Paso de la pasada hacia adelante</translation>
    </message>
    <message>
        <source>Play, or step through the forward pass.</source>
        <translation>Reproducir la pasada hacia adelante o recorrerla paso a paso.</translation>
    </message>
    <message>
        <source>■ Stop</source>
        <translation>■ Detener</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>{count:,} nodes</source>
        <translation>{count:,} nodos</translation>
    </message>
    <message>
        <source>{count:,} nodes folded</source>
        <translation>{count:,} nodos plegados</translation>
    </message>
    <message>
        <source>Which weights of the module; a recurrent layer has several</source>
        <translation>Qué pesos del módulo; una capa recurrente tiene varios</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>Logarithmic counts</source>
        <translation>Recuento logarítmico</translation>
    </message>
    <message>
        <source>Counts on a logarithmic axis, which shows rare values</source>
        <translation>Recuentos en un eje logarítmico, que muestra los valores poco frecuentes</translation>
    </message>
    <message>
        <source>Weights on their grid</source>
        <translation>Pesos en su rejilla</translation>
    </message>
    <message>
        <source>How many weights lie where, and below the bars the levels that they are rounded to: a tick for each level, an area where ticks are too close. With one scale for the tensor the level furthest out lies at the largest weight of all; with one scale a row, at that of the row. Levels in the accent colour hold a weight, grey ones hold none.</source>
        <translation>Cuántos pesos hay en cada zona y, bajo las barras, los niveles a los que se redondean: una marca por nivel, una superficie donde las marcas están demasiado juntas. Con una escala para el tensor, el nivel más alejado está en el peso mayor de todos; con una escala por fila, en el de la fila. Los niveles en el color de acento contienen algún peso; los grises, ninguno.</translation>
    </message>
    <message>
        <source>Choose a module in the table: its weights appear here with their levels.</source>
        <translation>Elija un módulo en la tabla: aquí aparecen sus pesos con sus niveles.</translation>
    </message>
    <message>
        <source>Which row, 0 to {last:,}; it starts with a typical one</source>
        <translation>Qué fila, de 0 a {last:,}; empieza con una típica</translation>
    </message>
    <message>
        <source>{fqn}.{tensor}, row {row:,}</source>
        <translation>{fqn}.{tensor}, fila {row:,}</translation>
    </message>
    <message>
        <source>{name} on its grid</source>
        <translation>{name} en su rejilla</translation>
    </message>
    <message>
        <source>The levels with one scale for the whole tensor</source>
        <translation>Los niveles con una escala para todo el tensor</translation>
    </message>
    <message>
        <source>The levels of a single row with a scale of its own, and its weights</source>
        <translation>Los niveles de una sola fila con escala propia, y sus pesos</translation>
    </message>
    <message>
        <source>{levels} levels, {step} apart</source>
        <translation>{levels} niveles a {step}</translation>
    </message>
    <message>
        <source>{levels} levels, {step} apart; {most} hold 99 % of the weights</source>
        <translation>{levels} niveles a {step}; {most} reúnen el 99&#xa0;% de los pesos</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>cero</translation>
    </message>
    <message>
        <source>The number itself, from −4 to 4</source>
        <translation>El propio número, de −4 a 4</translation>
    </message>
    <message>
        <source>Value of the chosen number</source>
        <translation>Valor del número elegido</translation>
    </message>
    <message>
        <source>Row {row}, number {place}, step by step</source>
        <translation>Fila {row}, número {place}, paso a paso</translation>
    </message>
    <message>
        <source>One scale for all rows</source>
        <translation>Una escala para todas las filas</translation>
    </message>
    <message>
        <source>One scale for this row</source>
        <translation>Una escala para esta fila</translation>
    </message>
    <message>
        <source>error = {back} − {value} = {error}</source>
        <translation>error = {back} − {value} = {error}</translation>
    </message>
    <message>
        <source>Drag a bar sideways, from −4 to 4. Keys: Up and Down choose a number, Left and Right change it by 0.1, with Shift by 0.01; Page Up and Page Down go to another row</source>
        <translation>Arrastre una barra hacia un lado, de −4 a 4. Teclas: Arriba y Abajo eligen un número, Izquierda y Derecha lo cambian en 0,1, con Mayús en 0,01; Re Pág y Av Pág van a otra fila</translation>
    </message>
    <message>
        <source>sets the scale</source>
        <translation>fija la escala</translation>
    </message>
    <message>
        <source>row {row}, number {place}: {value:.3g}</source>
        <translation>fila {row}, número {place}: {value:.3g}</translation>
    </message>
    <message>
        <source>row {row}, number {place}: {value:.3g} becomes level {level}, which stands for {back:.4g}: error {error:+.3g}</source>
        <translation>fila {row}, número {place}: {value:.3g} pasa al nivel {level}, que representa {back:.4g}: error {error:+.3g}</translation>
    </message>
    <message>
        <source>{rows:,} × {columns:,} values, none of them finite.</source>
        <translation>{rows:,} × {columns:,} valores, ninguno finito.</translation>
    </message>
    <message>
        <source>{rows:,} × {columns:,} values from {least} to {most}; largest at {place}.</source>
        <translation>{rows:,} × {columns:,} valores, de {least} a {most}; el mayor, en {place}.</translation>
    </message>
    <message>
        <source>{count:,} not finite.</source>
        <translation>{count:,} no finitos.</translation>
    </message>
    <message>
        <source>One value; the fullest bin, {low} to {high}, holds {share:.3g}&#xa0;%.</source>
        <translation>Un valor; el intervalo más lleno, de {low} a {high}, contiene el {share:.3g}&#xa0;%.</translation>
    </message>
    <message>
        <source>{count:,} values; the fullest bin, {low} to {high}, holds {share:.3g}&#xa0;%.</source>
        <translation>{count:,} valores; el intervalo más lleno, de {low} a {high}, contiene el {share:.3g}&#xa0;%.</translation>
    </message>
    <message>
        <source>count (log)</source>
        <translation>recuento (log)</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 valor</translation>
    </message>
    <message>
        <source>{count:,} values</source>
        <translation>{count:,} valores</translation>
    </message>
    <message>
        <source>{low} to {high}: {many}, {share:.3g} %</source>
        <translation>{low} a {high}: {many}, {share:.3g}&#xa0;%</translation>
    </message>
    <message>
        <source>Example input</source>
        <translation>Entrada de ejemplo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation>One-hot</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Ceros</translation>
    </message>
    <message>
        <source>The input that comes with the model</source>
        <translation>La entrada que viene con el modelo</translation>
    </message>
    <message>
        <source>A picture from a file or the clipboard, brought to the model&apos;s size; a drawn 7 until there is one</source>
        <translation>Una imagen de un archivo o del portapapeles, llevada al tamaño del modelo; hasta que haya una, un 7 dibujado</translation>
    </message>
    <message>
        <source>Words, looked up in the model&apos;s vocabulary</source>
        <translation>Palabras, buscadas en el vocabulario del modelo</translation>
    </message>
    <message>
        <source>Normal noise of mean 0 and deviation 1 from the tool bar&apos;s seed; evenly drawn ids where it takes ids</source>
        <translation>Ruido normal de media 0 y desviación 1 según la semilla de la barra de herramientas; id sorteados uniformemente donde recibe id</translation>
    </message>
    <message>
        <source>A single 1 among zeros</source>
        <translation>Un único 1 entre ceros</translation>
    </message>
    <message>
        <source>Zeros everywhere</source>
        <translation>Ceros en todas partes</translation>
    </message>
    <message>
        <source>What goes into the model; grey ones do not fit it, their tip says why</source>
        <translation>Lo que entra en el modelo; los que están en gris no encajan, y su indicación dice por qué</translation>
    </message>
    <message>
        <source>A picture from a file: PNG, JPEG and what else Qt reads, up to 20,000 px a side</source>
        <translation>Una imagen de un archivo: PNG, JPEG y lo demás que lee Qt, hasta 20.000 px por lado</translation>
    </message>
    <message>
        <source>The picture in the clipboard</source>
        <translation>La imagen del portapapeles</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Dark on light becomes light on dark, which is what a digit model has learned</source>
        <translation>Oscuro sobre claro se vuelve claro sobre oscuro, que es lo que ha aprendido un modelo de dígitos</translation>
    </message>
    <message>
        <source>1 to 2,000 words, split at spaces; an unknown one becomes &lt;unk&gt;. Enter applies</source>
        <translation>De 1 a 2.000 palabras, separadas por los espacios; una desconocida pasa a ser &lt;unk&gt;. Intro aplica</translation>
    </message>
    <message>
        <source>Text that goes in</source>
        <translation>Texto que entra</translation>
    </message>
    <message>
        <source>Place of the one in the first tensor, in reading order, from 0 on</source>
        <translation>Posición del uno en el primer tensor, en orden de lectura, desde 0</translation>
    </message>
    <message>
        <source>The example goes in: {reason}</source>
        <translation>Entra el ejemplo: {reason}</translation>
    </message>
    <message>
        <source>Now {name}; choose another picture</source>
        <translation>Ahora {name}; elegir otra imagen</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard: copy one first, or open a file.</source>
        <translation>No hay ninguna imagen en el portapapeles: copie una antes o abra un archivo.</translation>
    </message>
    <message>
        <source>Shape of the input, 1 to 8 sizes of 1 or more, as 1, 1, 32, 32; a ; between several tensors. Enter applies</source>
        <translation>Forma de la entrada, de 1 a 8 tamaños de 1 o más, como 1, 1, 32, 32; un ; entre varios tensores. Intro aplica</translation>
    </message>
    <message>
        <source>Input shape</source>
        <translation>Forma de la entrada</translation>
    </message>
    <message>
        <source>The shape of the model&apos;s own example input</source>
        <translation>La forma de la entrada de ejemplo del propio modelo</translation>
    </message>
    <message>
        <source>Reset the input shape</source>
        <translation>Restablecer la forma de la entrada</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperada</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>✓ fits</source>
        <translation>✓ encaja</translation>
    </message>
    <message>
        <source>− missing</source>
        <translation>− falta</translation>
    </message>
    <message>
        <source>+ unexpected</source>
        <translation>+ inesperada</translation>
    </message>
    <message>
        <source>≠ mismatched</source>
        <translation>≠ no coincide</translation>
    </message>
    <message>
        <source>The file&apos;s keys against the model&apos;s; Ctrl+C copies the selected cells</source>
        <translation>Las claves del archivo frente a las del modelo; Ctrl+C copia las celdas seleccionadas</translation>
    </message>
    <message>
        <source>Shapes differ</source>
        <translation>Las formas difieren</translation>
    </message>
    <message>
        <source>Stays as it is built</source>
        <translation>Queda como se construyó</translation>
    </message>
    <message>
        <source>Is not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Stored as {name}</source>
        <translation>Guardada como {name}</translation>
    </message>
    <message>
        <source>{count:,} maps of {height} × {width}; strongest: {largest} in map {at}, row {row}, column {column}.</source>
        <translation>{count:,} mapas de {height} × {width}; el más fuerte: {largest} en el mapa {at}, fila {row}, columna {column}.</translation>
    </message>
    <message>
        <source>map {at}, row {row}, column {column}: {value}</source>
        <translation>mapa {at}, fila {row}, columna {column}: {value}</translation>
    </message>
    <message>
        <source>How many words are read, {least} to {most:,}: more are less noisy and take longer</source>
        <translation>Cuántas palabras se leen, de {least} a {most:,}: con más hay menos ruido y se tarda más</translation>
    </message>
    <message>
        <source>Stop; what was measured stays (Esc)</source>
        <translation>Detener; lo medido se conserva (Esc)</translation>
    </message>
    <message>
        <source>MB before</source>
        <translation>MB antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Modules to quantize</source>
        <translation>Módulos que cuantizar</translation>
    </message>
    <message>
        <source>Space ticks a module; below the tree stands why it becomes smaller or stays</source>
        <translation>Espacio marca un módulo; bajo el árbol se explica por qué se reduce o se queda</translation>
    </message>
    <message>
        <source>kB before</source>
        <translation>kB antes</translation>
    </message>
    <message>
        <source>{chosen} of {total} modules, {share:.0f} % of the bytes</source>
        <translation>{chosen} de {total} módulos, {share:.0f}&#xa0;% de los bytes</translation>
    </message>
    <message>
        <source>Up and down choose a module, whose weights are then shown</source>
        <translation>Arriba y Abajo eligen un módulo, cuyos pesos se muestran entonces</translation>
    </message>
    <message>
        <source>Choose a row to see its weights; a click on a header sorts</source>
        <translation>Elija una fila para ver sus pesos; un clic en un encabezado ordena</translation>
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
        <translation>Filtrar módulos</translation>
    </message>
    <message>
        <source>Words of a module&apos;s path or type; Esc clears, Down goes to the tree</source>
        <translation>Palabras de la ruta o del tipo de un módulo; Esc vacía, Abajo va al árbol</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>1 hit</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>{count:,} hits</source>
        <translation>{count:,} resultados</translation>
    </message>
    <message>
        <source>Hits of the filter</source>
        <translation>Resultados del filtro</translation>
    </message>
    <message>
        <source>Depth {levels}</source>
        <translation>Nivel {levels}</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Levels of the tree and of the tree maps that are unfolded: 1 to 4, or all</source>
        <translation>Niveles desplegados del árbol y de los mapas de árbol: de 1 a 4, o todos</translation>
    </message>
    <message>
        <source>Which of {count} columns are shown, and by which siblings are sorted</source>
        <translation>Qué columnas de {count} se muestran y por cuál se ordenan los hermanos</translation>
    </message>
    <message>
        <source>Time and activation memory of each module: 9 forward passes after 2 to warm up</source>
        <translation>Tiempo y memoria de activaciones de cada módulo: 9 pasadas hacia adelante tras 2 de calentamiento</translation>
    </message>
    <message>
        <source>The table of all modules as CSV, JSON or Markdown</source>
        <translation>La tabla de todos los módulos como CSV, JSON o Markdown</translation>
    </message>
    <message>
        <source>The modules of the model; up and down move, right and left unfold and fold, Enter does either</source>
        <translation>Los módulos del modelo; Arriba y Abajo mueven, Derecha e Izquierda despliegan y pliegan, Intro hace una cosa u otra</translation>
    </message>
    <message>
        <source>{number}
{meaning}. Click to read how it comes about.</source>
        <translation>{number}
{meaning}. Haga clic para leer de dónde sale.</translation>
    </message>
    <message>
        <source>{word}: the first word, which nothing predicts</source>
        <translation>{word}: la primera palabra, que nada predice</translation>
    </message>
    <message>
        <source>{numbers} · unknown, read as &lt;unk&gt;</source>
        <translation>{numbers} · desconocida, leída como &lt;unk&gt;</translation>
    </message>
    <message>
        <source>Fold: {title}</source>
        <translation>Plegar: {title}</translation>
    </message>
    <message>
        <source>Show: {title}</source>
        <translation>Mostrar: {title}</translation>
    </message>
    <message>
        <source>controls</source>
        <translation>controles</translation>
    </message>
    <message>
        <source>explanation</source>
        <translation>explicación</translation>
    </message>
    <message>
        <source>Former {what}</source>
        <translation>{what} anteriores</translation>
    </message>
    <message>
        <source>Former {size:,} {what}</source>
        <translation>{size:,} {what} anteriores</translation>
    </message>
    <message>
        <source>Next {what}</source>
        <translation>{what} siguientes</translation>
    </message>
    <message>
        <source>Next {size:,} {what}</source>
        <translation>{size:,} {what} siguientes</translation>
    </message>
    <message>
        <source>{what} {first:,}–{last:,} of {total:,}</source>
        <translation>{what} {first:,}–{last:,} de {total:,}</translation>
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
        <translation>{meaning}: activado o desactivado, normalmente desactivado</translation>
    </message>
    <message>
        <source>{meaning}: on or off, usually on</source>
        <translation>{meaning}: activado o desactivado, normalmente activado</translation>
    </message>
    <message>
        <source>{meaning}: {minimum:,} to {maximum:,}, usually {default:,}</source>
        <translation>{meaning}: de {minimum:,} a {maximum:,}, normalmente {default:,}</translation>
    </message>
    <message>
        <source>1 other</source>
        <translation>1 otra</translation>
    </message>
    <message>
        <source>{count:,} others</source>
        <translation>{count:,} otras</translation>
    </message>
    <message>
        <source>{count:,} words with smaller logits</source>
        <translation>{count:,} palabras con logits menores</translation>
    </message>
    <message>
        <source>{title}: the other {count:,} words hold {share} together</source>
        <translation>{title}: las otras {count:,} palabras reúnen juntas {share}</translation>
    </message>
    <message>
        <source>the likeliest</source>
        <translation>la más probable</translation>
    </message>
    <message>
        <source>{share} is &lt;unk&gt;</source>
        <translation>{share} es &lt;unk&gt;</translation>
    </message>
    <message>
        <source>all words</source>
        <translation>todas las palabras</translation>
    </message>
    <message>
        <source>T = 0: greedy</source>
        <translation>T = 0: voraz</translation>
    </message>
    <message>
        <source>T = {value}</source>
        <translation>T = {value}</translation>
    </message>
    <message>
        <source>{bits:.1f} bits</source>
        <translation>{bits:.1f} bits</translation>
    </message>
    <message>
        <source>raw scores</source>
        <translation>valores brutos</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>valores</translation>
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
        <translation>inactivo</translation>
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
        <translation>Sorteo</translation>
    </message>
    <message>
        <source>scaled to 100 %</source>
        <translation>escalado al 100&#xa0;%</translation>
    </message>
    <message>
        <source>= 100 %</source>
        <translation>= 100&#xa0;%</translation>
    </message>
    <message>
        <source>1 word left</source>
        <translation>queda 1 palabra</translation>
    </message>
    <message>
        <source>{count:,} left</source>
        <translation>quedan {count:,}</translation>
    </message>
    <message>
        <source>{word}, place {rank:,}: logit {logit}, {own} by the model alone, {tempered} at temperature {temperature}</source>
        <translation>{word}, puesto {rank:,}: logit {logit}, {own} según el modelo solo, {tempered} a temperatura {temperature}</translation>
    </message>
    <message>
        <source>{way}; forbidden, so it cannot be drawn</source>
        <translation>{way}; prohibida, así que no se puede sortear</translation>
    </message>
    <message>
        <source>{way}; not the likeliest, so it cannot be drawn</source>
        <translation>{way}; no es la más probable, así que no se puede sortear</translation>
    </message>
    <message>
        <source>{way}; cut by top-k</source>
        <translation>{way}; recortada por top-k</translation>
    </message>
    <message>
        <source>{way}; cut by top-p</source>
        <translation>{way}; recortada por top-p</translation>
    </message>
    <message>
        <source>{way}; drawn with {final}</source>
        <translation>{way}; se sortea con {final}</translation>
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
        <translation>Probabilidad, modelo solo</translation>
    </message>
    <message>
        <source>Probability, tempered</source>
        <translation>Probabilidad, con temperatura</translation>
    </message>
    <message>
        <source>Taken out by</source>
        <translation>Quitada por</translation>
    </message>
    <message>
        <source>Probability, drawn with</source>
        <translation>Probabilidad en el sorteo</translation>
    </message>
    <message>
        <source>{share} kept</source>
        <translation>{share} conservado</translation>
    </message>
    <message>
        <source>{share} cut</source>
        <translation>{share} recortado</translation>
    </message>
    <message>
        <source>Curves: {names}</source>
        <translation>Curvas: {names}</translation>
    </message>
    <message>
        <source>Which line of the plot is which</source>
        <translation>Qué línea del gráfico es cada una</translation>
    </message>
    <message>
        <source>Hidden until your guess is in.</source>
        <translation>Oculto hasta que proponga una respuesta.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Sets the layer as the question wants it, and hides the answer until you have guessed</source>
        <translation>Ajusta la capa como pide la pregunta y oculta la respuesta hasta que usted haya propuesto una</translation>
    </message>
    <message>
        <source>your guess</source>
        <translation>su respuesta</translation>
    </message>
    <message>
        <source>Your guess</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>A number, such as 28 or 0.5</source>
        <translation>Un número, como 28 o 0,5</translation>
    </message>
    <message>
        <source>Shows the answer beside your guess</source>
        <translation>Muestra la solución junto a su respuesta</translation>
    </message>
    <message>
        <source>Guess {place} of {count}: {words}</source>
        <translation>Respuesta {place} de {count}: {words}</translation>
    </message>
    <message>
        <source>Predict again</source>
        <translation>Predecir de nuevo</translation>
    </message>
    <message>
        <source>a random word</source>
        <translation>una palabra aleatoria</translation>
    </message>
    <message>
        <source>Words to begin with, separated by spaces; an end of a line is the word &lt;eos&gt;; empty: a random word. Ctrl+Enter starts</source>
        <translation>Palabras con las que empezar, separadas por espacios; el final de una línea es la palabra &lt;eos&gt;; vacío: una palabra aleatoria. Ctrl+Intro inicia</translation>
    </message>
    <message>
        <source>It holds letters that cannot be seen: {letters}.</source>
        <translation>Contiene letras que no se ven: {letters}.</translation>
    </message>
    <message>
        <source>Click or press Enter for words that may have been meant.</source>
        <translation>Haga clic o pulse Intro para ver palabras a las que quizá se refería.</translation>
    </message>
    <message>
        <source>Words of the prompt</source>
        <translation>Palabras del texto inicial</translation>
    </message>
    <message>
        <source>and {count:,} more</source>
        <translation>y {count:,} más</translation>
    </message>
    <message>
        <source>No word is near to it</source>
        <translation>Ninguna palabra se le parece</translation>
    </message>
    <message>
        <source>{name}, {count} of {total} modules</source>
        <translation>{name}, {count} de {total} módulos</translation>
    </message>
    <message>
        <source>Differences of two runs</source>
        <translation>Diferencias de dos ejecuciones</translation>
    </message>
    <message>
        <source>Rows of the same scheme and protocol, the older run first. Loss and MB are differences, later minus former. Speed is the later one&apos;s over the former&apos;s; relative speed divides each by the speed of its run&apos;s first row before that: it holds also where the machine was slower on one of the days.</source>
        <translation>Filas del mismo esquema y protocolo, primero la ejecución más antigua. Pérdida y MB son diferencias, posterior menos anterior. La velocidad es la de la posterior entre la de la anterior; la velocidad relativa divide antes cada una entre la velocidad de la primera fila de su ejecución: vale también si la máquina iba más lento uno de los días.</translation>
    </message>
    <message>
        <source>Select two runs in the table (Ctrl and click, or Shift and the arrow keys) to compare them.</source>
        <translation>Seleccione dos ejecuciones en la tabla (Ctrl y clic, o Mayús y las flechas) para compararlas.</translation>
    </message>
    <message>
        <source>Loss before</source>
        <translation>Pérdida antes</translation>
    </message>
    <message>
        <source>Loss after</source>
        <translation>Pérdida después</translation>
    </message>
    <message>
        <source>Loss, difference</source>
        <translation>Pérdida, diferencia</translation>
    </message>
    <message>
        <source>MB, difference</source>
        <translation>MB, diferencia</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Relative speed</source>
        <translation>Velocidad relativa</translation>
    </message>
    <message>
        <source>Run {former} of {former_date}, then run {later} of {later_date}: read the warnings first.</source>
        <translation>Ejecución {former} del {former_date}, después ejecución {later} del {later_date}: lea antes las advertencias.</translation>
    </message>
    <message>
        <source>Run {former} of {former_date}, then run {later} of {later_date}: same model, words, machine and versions.</source>
        <translation>Ejecución {former} del {former_date}, después ejecución {later} del {later_date}: mismo modelo, palabras, máquina y versiones.</translation>
    </message>
    <message>
        <source>{scheme}, only after</source>
        <translation>{scheme}, solo después</translation>
    </message>
    <message>
        <source>{scheme}, only before</source>
        <translation>{scheme}, solo antes</translation>
    </message>
    <message>
        <source>{share:.1f} % right</source>
        <translation>{share:.1f}&#xa0;% correctas</translation>
    </message>
    <message>
        <source>error {relative:.2g}</source>
        <translation>error {relative:.2g}</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Enter takes the settings of a run, Delete removes it, F2 on name or note types it</source>
        <translation>Intro usa los ajustes de una ejecución, Supr la elimina, F2 en el nombre o la nota lo edita</translation>
    </message>
    <message>
        <source>A click takes the settings of a run; Ctrl and a click compares it with another</source>
        <translation>Un clic usa los ajustes de una ejecución; Ctrl y clic la compara con otra</translation>
    </message>
    <message>
        <source>0 to 5: 0 takes the likeliest word, 1 draws as the model believes, 5 is near chance</source>
        <translation>0 a 5: 0 toma la palabra más probable, 1 sortea tal como cree el modelo, 5 es casi al azar</translation>
    </message>
    <message>
        <source>0.01 to 1: only the fewest words that together have this share may be drawn; 1 is off</source>
        <translation>0,01 a 1: solo se pueden sortear las mínimas palabras que juntas reúnen esta parte; 1 lo desactiva</translation>
    </message>
    <message>
        <source>Forbid {unknown}</source>
        <translation>Prohibir {unknown}</translation>
    </message>
    <message>
        <source>The model&apos;s word for all rare words is never drawn while this is on</source>
        <translation>Mientras esté activado, nunca se sortea la palabra del modelo para todas las palabras poco frecuentes</translation>
    </message>
    <message>
        <source>1 to {most:,}: only that many of the likeliest words may be drawn; 0 is off</source>
        <translation>1 a {most:,}: solo se puede sortear ese número de palabras, las más probables; 0 lo desactiva</translation>
    </message>
    <message>
        <source>Only that many of the likeliest words may be drawn; 0 is off</source>
        <translation>Solo se puede sortear ese número de palabras, las más probables; 0 lo desactiva</translation>
    </message>
    <message>
        <source>{count:,} points of {classes} classes.</source>
        <translation>{count:,} puntos de {classes} clases.</translation>
    </message>
    <message>
        <source>{count:,} points of {classes} classes; {marked:,} {mark_name}.</source>
        <translation>{count:,} puntos de {classes} clases; {marked:,} {mark_name}.</translation>
    </message>
    <message>
        <source>ring: {mark_name}</source>
        <translation>anillo: {mark_name}</translation>
    </message>
    <message>
        <source>Runs in float32</source>
        <translation>Se ejecuta en float32</translation>
    </message>
    <message>
        <source>Runs as int8 products</source>
        <translation>Se ejecuta con productos int8</translation>
    </message>
    <message>
        <source>Stored small, runs in float32</source>
        <translation>Guardado en pequeño, se ejecuta en float32</translation>
    </message>
    <message>
        <source>Simulated: runs in float32</source>
        <translation>Simulado: se ejecuta en float32</translation>
    </message>
    <message>
        <source>one scale a tensor</source>
        <translation>una escala por tensor</translation>
    </message>
    <message>
        <source>one scale a group</source>
        <translation>una escala por grupo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>What the weights become, for the entry that is marked in the list above</source>
        <translation>En qué se convierten los pesos, para el elemento marcado en la lista de arriba</translation>
    </message>
    <message>
        <source>Bits of each weight, {least} to {most}</source>
        <translation>Bits de cada peso, de {least} a {most}</translation>
    </message>
    <message>
        <source>Which weights share a scale: fewer of them are closer to it</source>
        <translation>Qué pesos comparten escala: cuantos menos, mejor se ajusta a ellos</translation>
    </message>
    <message>
        <source>Weights in a group, 1 to {most:,}; for one scale a group alone</source>
        <translation>Pesos de un grupo, de 1 a {most:,}; solo con una escala por grupo</translation>
    </message>
    <message>
        <source>symmetric</source>
        <translation>simétrica</translation>
    </message>
    <message>
        <source>The grid is as wide below zero as above; else it has a zero point</source>
        <translation>La rejilla es igual de ancha por debajo de cero que por encima; si no, tiene un punto cero</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>Tamaño de grupo</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Semi&amp;lla</translation>
    </message>
    <message>
        <source>Where chance begins, 0 to {most:,}: the same seed and settings give the same result</source>
        <translation>Dónde empieza el azar, de 0 a {most:,}: la misma semilla con los mismos ajustes da el mismo resultado</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>Bloquear la semilla</translation>
    </message>
    <message>
        <source>Draw another seed</source>
        <translation>Sortear otra semilla</translation>
    </message>
    <message>
        <source>Draw another seed, 0 to {most:,}</source>
        <translation>Sortear otra semilla, de 0 a {most:,}</translation>
    </message>
    <message>
        <source>Locked: every run uses this seed. Unlock it to draw another one for each run.</source>
        <translation>Bloqueada: todas las ejecuciones usan esta semilla. Desbloquéela para sortear otra en cada ejecución.</translation>
    </message>
    <message>
        <source>Unlocked: each run draws another seed. Lock it to get the same results again.</source>
        <translation>Desbloqueada: cada ejecución sortea otra semilla. Bloquéela para obtener otra vez los mismos resultados.</translation>
    </message>
    <message>
        <source>A small window of weights slides over the picture, and each place gives one number. Orange: what is under the window looks like its weights. Blue: like their negative. Each map has a window of its own.</source>
        <translation>Una pequeña ventana de pesos se desliza sobre la imagen, y cada lugar da un número. Naranja: lo que hay bajo la ventana se parece a sus pesos. Azul: se parece a su negativo. Cada mapa tiene su propia ventana.</translation>
    </message>
    <message>
        <source>ReLU keeps what is above zero and sets the rest to zero. Only places that answer to the window stay lit.</source>
        <translation>ReLU conserva lo que está por encima de cero y pone el resto a cero. Solo siguen iluminados los lugares que responden a la ventana.</translation>
    </message>
    <message>
        <source>Of every 2 × 2 cells only the largest stays: a quarter of the numbers, and a shift by one pixel matters less.</source>
        <translation>De cada 2 × 2 celdas solo queda la mayor: una cuarta parte de los números, y un desplazamiento de un píxel importa menos.</translation>
    </message>
    <message>
        <source>Every unit weighs all values that come in, adds them up and adds its bias. Bars upwards are positive, bars downwards negative.</source>
        <translation>Cada unidad pondera todos los valores que entran, los suma y añade su sesgo. Las barras hacia arriba son positivas; hacia abajo, negativas.</translation>
    </message>
    <message>
        <source>Try: choose 1, then 7. Which maps see the roof?</source>
        <translation>Pruebe: elija 1 y después 7. ¿Qué mapas ven el tejado?</translation>
    </message>
    <message>
        <source>Try: compare a map here with the same one before. What went out?</source>
        <translation>Pruebe: compare un mapa de aquí con el mismo de antes. ¿Qué se ha apagado?</translation>
    </message>
    <message>
        <source>Try: ask for another sample. Do these maps change less than the first ones?</source>
        <translation>Pruebe: pida otro ejemplo. ¿Cambian estos mapas menos que los primeros?</translation>
    </message>
    <message>
        <source>Try: which bars stay for another sample of this digit, and change for another digit?</source>
        <translation>Pruebe: ¿qué barras se quedan con otro ejemplo de este dígito y cambian con otro dígito?</translation>
    </message>
    <message>
        <source>Height of a map
{formula}</source>
        <translation>Altura de un mapa
{formula}</translation>
    </message>
    <message>
        <source>Parameters
{parameters}</source>
        <translation>Parámetros
{parameters}</translation>
    </message>
    <message>
        <source>{title} ({type}): what comes out of this step of the forward pass.</source>
        <translation>{title} ({type}): lo que sale de este paso de la pasada hacia adelante.</translation>
    </message>
    <message>
        <source>Each small picture is one map. Orange is above zero, blue below, all maps in one range.</source>
        <translation>Cada imagen pequeña es un mapa. Naranja es por encima de cero; azul, por debajo; todos los mapas usan el mismo rango.</translation>
    </message>
    <message>
        <source>Each bar is one unit, up for values above zero and down for those below.</source>
        <translation>Cada barra es una unidad, hacia arriba para valores por encima de cero y hacia abajo para los que están por debajo.</translation>
    </message>
    <message>
        <source>Height of a map: {formula}</source>
        <translation>Altura de un mapa: {formula}</translation>
    </message>
    <message>
        <source>Parameters: {parameters}</source>
        <translation>Parámetros: {parameters}</translation>
    </message>
    <message>
        <source>unit {unit} after “{word}”, word {place:,}: {value}</source>
        <translation>unidad {unit} tras «{word}», palabra {place:,}: {value}</translation>
    </message>
    <message>
        <source>{text}; read from an empty state</source>
        <translation>{text}; leída desde un estado vacío</translation>
    </message>
    <message>
        <source>{text}; prompt</source>
        <translation>{text}; texto inicial</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mín</translation>
    </message>
    <message>
        <source>The least finite value</source>
        <translation>El menor valor finito</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx</translation>
    </message>
    <message>
        <source>The greatest finite value</source>
        <translation>El mayor valor finito</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>The mean of the finite values</source>
        <translation>La media de los valores finitos</translation>
    </message>
    <message>
        <source>std</source>
        <translation>desv.</translation>
    </message>
    <message>
        <source>The standard deviation of the finite values, divided by their number</source>
        <translation>La desviación estándar de los valores finitos, dividida entre su número</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ceros</translation>
    </message>
    <message>
        <source>How many values are exactly zero, as a part of all</source>
        <translation>Cuántos valores son exactamente cero, como parte de todos</translation>
    </message>
    <message>
        <source>How many values are not a number</source>
        <translation>Cuántos valores no son un número</translation>
    </message>
    <message>
        <source>How many values are infinite</source>
        <translation>Cuántos valores son infinitos</translation>
    </message>
    <message>
        <source>no finite value</source>
        <translation>ningún valor finito</translation>
    </message>
    <message>
        <source>{zeros:,} of {count:,} values</source>
        <translation>{zeros:,} de {count:,} valores</translation>
    </message>
    <message>
        <source>{count:,} of {count_2:,} values</source>
        <translation>{count:,} de {count_2:,} valores</translation>
    </message>
    <message>
        <source>Statistics of the values</source>
        <translation>Estadísticas de los valores</translation>
    </message>
    <message>
        <source>surprise of a word: 0 bits is certain, 15 a blind guess</source>
        <translation>sorpresa de una palabra: 0 bits es seguro; 15, una suposición a ciegas</translation>
    </message>
    <message>
        <source>{bits:.0f} bits</source>
        <translation>{bits:.0f} bits</translation>
    </message>
    <message>
        <source>Legend of the tints</source>
        <translation>Leyenda de los tonos</translation>
    </message>
    <message>
        <source>The stronger its tint, the more a word surprised the model</source>
        <translation>Cuanto más intenso es su tono, más sorprendió la palabra al modelo</translation>
    </message>
    <message>
        <source>Click a word, or go to it with the arrow keys, to open it; drag to select</source>
        <translation>Haga clic en una palabra, o vaya a ella con las flechas, para abrirla; arrastre para seleccionar</translation>
    </message>
    <message>
        <source>{count:,} words, {mean:.1f} bits of surprise a word.</source>
        <translation>{count:,} palabras, {mean:.1f} bits de sorpresa por palabra.</translation>
    </message>
    <message>
        <source>{word}: {bits:.1f} bits, {probability:.2%}</source>
        <translation>{word}: {bits:.1f} bits, {probability:.2%}</translation>
    </message>
    <message>
        <source>Open “{word}”</source>
        <translation>Abrir «{word}»</translation>
    </message>
    <message>
        <source>Branch after this word</source>
        <translation>Ramificar tras esta palabra</translation>
    </message>
    <message>
        <source>Copy selected words</source>
        <translation>Copiar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Copy whole text</source>
        <translation>Copiar todo el texto</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Copy as TSV</source>
        <translation>Copiar como TSV</translation>
    </message>
    <message>
        <source>Copy the whole table, for a spreadsheet</source>
        <translation>Copiar toda la tabla, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy the whole table, for a text</source>
        <translation>Copiar toda la tabla, para un texto</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save the whole table with full precision</source>
        <translation>Guardar toda la tabla con precisión completa</translation>
    </message>
    <message>
        <source>Close this table (Esc)</source>
        <translation>Cerrar esta tabla (Esc)</translation>
    </message>
    <message>
        <source>Table of {title}</source>
        <translation>Tabla de {title}</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>{count:,} rows</source>
        <translation>{count:,} filas</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <source>{count:,} columns</source>
        <translation>{count:,} columnas</translation>
    </message>
    <message>
        <source>{word} (unknown, read as {entry}): {tags}</source>
        <translation>{word} (desconocida, leída como {entry}): {tags}</translation>
    </message>
    <message>
        <source>The tensor as a matrix: its first dimension runs down, all others lie side by side. Orange is above zero, blue below; where nothing is negative, brighter is larger.

A tensor with more values than there is room for is reduced: each cell then keeps the value of largest magnitude in its block, with its sign, so that nothing large is hidden. Grey cells hold NaN alone. A click shows the values themselves.</source>
        <translation>El tensor como matriz: su primera dimensión va hacia abajo; todas las demás, una junto a otra. Naranja es por encima de cero; azul, por debajo; donde nada es negativo, más claro es mayor.

Un tensor con más valores de los que caben se reduce: cada celda conserva entonces el valor de mayor magnitud de su bloque, con su signo, para que no se oculte nada grande. Las celdas grises contienen solo NaN. Un clic muestra los propios valores.</translation>
    </message>
    <message>
        <source>The range from the least to the greatest finite value in bins of equal width, and how many values lie in each; the last bin includes its upper edge. Orange bins are above zero, blue ones below. On a logarithmic axis, rare values can be seen beside frequent ones.</source>
        <translation>El tramo del menor al mayor valor finito en intervalos de igual anchura, y cuántos valores hay en cada uno; el último intervalo incluye su borde superior. Los intervalos naranjas están por encima de cero; los azules, por debajo. En un eje logarítmico, los valores poco frecuentes se ven junto a los frecuentes.</translation>
    </message>
    <message>
        <source>Values as a map</source>
        <translation>Valores como mapa</translation>
    </message>
    <message>
        <source>The values of a parameter as colours; choose one above.</source>
        <translation>Los valores de un parámetro como colores; elija uno arriba.</translation>
    </message>
    <message>
        <source>How the values of a parameter are spread; choose one above.</source>
        <translation>Cómo se reparten los valores de un parámetro; elija uno arriba.</translation>
    </message>
    <message>
        <source>None of the values is finite, so there is nothing to count.</source>
        <translation>Ninguno de los valores es finito, así que no hay nada que contar.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>{key}: {shape}, {dtype}, {size:,} bytes</source>
        <translation>{key}: {shape}, {dtype}, {size:,} bytes</translation>
    </message>
    <message>
        <source>Parameters and buffers</source>
        <translation>Parámetros y búferes</translation>
    </message>
    <message>
        <source>Up and down choose a parameter or buffer of the module</source>
        <translation>Arriba y Abajo eligen un parámetro o búfer del módulo</translation>
    </message>
    <message>
        <source>tied to {tied_to}</source>
        <translation>ligado a {tied_to}</translation>
    </message>
    <message>
        <source>trainable</source>
        <translation>entrenable</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>congelado</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>búfer</translation>
    </message>
    <message>
        <source>{size:,.2f} GB</source>
        <translation>{size:,.2f} GB</translation>
    </message>
    <message>
        <source>largest magnitude</source>
        <translation>magnitud máxima</translation>
    </message>
    <message>
        <source>columns {span}</source>
        <translation>columnas {span}</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>el valor</translation>
    </message>
    <message>
        <source>gate {gate}, {place}</source>
        <translation>puerta {gate}, {place}</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>Filtrar nombres</translation>
    </message>
    <message>
        <source>Filter tensors</source>
        <translation>Filtrar tensores</translation>
    </message>
    <message>
        <source>Part of a name; upper and lower case are the same</source>
        <translation>Parte de un nombre; mayúsculas y minúsculas son iguales</translation>
    </message>
    <message>
        <source>The tensors of the file; Ctrl+C copies the selected cells</source>
        <translation>Los tensores del archivo; Ctrl+C copia las celdas seleccionadas</translation>
    </message>
    <message>
        <source>1 tensor, {size:,} bytes</source>
        <translation>1 tensor, {size:,} bytes</translation>
    </message>
    <message>
        <source>{count:,} tensors, {size:,} bytes</source>
        <translation>{count:,} tensores, {size:,} bytes</translation>
    </message>
    <message>
        <source>1 of {total:,} tensor, {size:,} bytes</source>
        <translation>1 de {total:,} tensores, {size:,} bytes</translation>
    </message>
    <message>
        <source>{count:,} of {total:,} tensors, {size:,} bytes</source>
        <translation>{count:,} de {total:,} tensores, {size:,} bytes</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Short articles written for LayerLab; no download needed</source>
        <translation>Artículos breves escritos para LayerLab; no hace falta descargar nada</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>A folder with train.txt, valid.txt or test.txt, such as WikiText-2</source>
        <translation>Una carpeta con train.txt, valid.txt o test.txt, como WikiText-2</translation>
    </message>
    <message>
        <source>Which text of the folder is scored</source>
        <translation>Qué texto de la carpeta se evalúa</translation>
    </message>
    <message>
        <source>{mean:.1f} bits a word on average; the most surprising is “{word}”, {bits:.1f} bits.</source>
        <translation>{mean:.1f} bits por palabra de media; la más sorprendente es «{word}», {bits:.1f} bits.</translation>
    </message>
    <message>
        <source>… {count:,} words before …</source>
        <translation>… {count:,} palabras antes …</translation>
    </message>
    <message>
        <source>stored as integers</source>
        <translation>guardado como enteros</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>nothing is better in both</source>
        <translation>nada es mejor en ambas cosas</translation>
    </message>
    <message>
        <source>All {value:,} {unit} are in {name}.</source>
        <translation>Todo está en {name}: {value:,} {unit}.</translation>
    </message>
    <message>
        <source>{first} has {share} of the {unit}, {second} {other_share}.</source>
        <translation>{first} tiene el {share} de los {unit}; {second}, el {other_share}.</translation>
    </message>
    <message>
        <source>{name} itself</source>
        <translation>el propio {name}</translation>
    </message>
    <message>
        <source>the model itself</source>
        <translation>el propio modelo</translation>
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
        <translation>«{text}» no es un número: escriba uno, como 0,5.</translation>
    </message>
    <message>
        <source>{count:,} bars; largest: {best:,} at {value_text}.</source>
        <translation>{count:,} barras; la mayor: {best:,} con {value_text}.</translation>
    </message>
    <message>
        <source>Row to go to</source>
        <translation>Fila a la que ir</translation>
    </message>
    <message>
        <source>Column to go to</source>
        <translation>Columna a la que ir</translation>
    </message>
    <message>
        <source>{name}, once there are values (Enter)</source>
        <translation>{name}, en cuanto haya valores (Intro)</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Row to go to, 0 to {most:,} (Enter)</source>
        <translation>Fila a la que ir, de 0 a {most:,} (Intro)</translation>
    </message>
    <message>
        <source>Column to go to, 0 to {most:,} (Enter)</source>
        <translation>Columna a la que ir, de 0 a {most:,} (Intro)</translation>
    </message>
    <message>
        <source>Arrow keys walk the values, Ctrl+C copies one; all digits are in its tool-tip</source>
        <translation>Las flechas recorren los valores, Ctrl+C copia uno; todas las cifras están en su indicación</translation>
    </message>
    <message>
        <source>hidden size</source>
        <translation>tamaño oculto</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>tamaño de lote</translation>
    </message>
    <message>
        <source>as fast as float32; ▲ int8 is faster, ▼ slower, ≈ the repeats do not agree</source>
        <translation>como float32; ▲ int8 más rápido, ▼ más lento, ≈ las repeticiones discrepan</translation>
    </message>
    <message>
        <source>hidden {hidden:,}, batch {batch:,}: not measured</source>
        <translation>oculto {hidden:,}, lote {batch:,}: sin medir</translation>
    </message>
    <message>
        <source>Word LSTM</source>
        <translation>Word LSTM</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>habla a favor</translation>
    </message>
    <message>
        <source>speaks against it</source>
        <translation>habla en contra</translation>
    </message>
    <message>
        <source>has no say</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>{word} (word {place}): {value}, {side}</source>
        <translation>{word} (palabra {place}): {value}, {side}</translation>
    </message>
</context>
</TS>
