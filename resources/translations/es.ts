<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>That of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the system, where LayerLab speaks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything in this language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language stays as it is while “{title}” runs: wait for it or stop it, then choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language stays as it is while a model is being opened: choose again when it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LayerLab cannot start: {error}. Install it again as the README says, or see the log (Help menu).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
