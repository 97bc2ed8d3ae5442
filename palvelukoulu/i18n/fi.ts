<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="fi">
<context>
    <name>ClozeWidget</name>
    <message numerus="yes">
        <source>Täytä ensin kaikki aukot: %n tyhjänä.</source>
        <translation>
            <numerusform>Täytä ensin kaikki aukot: %n tyhjänä.</numerusform>
            <numerusform>Täytä ensin kaikki aukot: %n tyhjänä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message numerus="yes">
        <source>%n sanaa</source>
        <translation>
            <numerusform>%n sana</numerusform>
            <numerusform>%n sanaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message numerus="yes">
        <source>%n tekstiä</source>
        <translation>
            <numerusform>%n teksti</numerusform>
            <numerusform>%n tekstiä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message numerus="yes">
        <source>Valitse vielä pari: %n jäljellä.</source>
        <translation>
            <numerusform>Valitse vielä pari: %n jäljellä.</numerusform>
            <numerusform>Valitse vielä pari: %n jäljellä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message numerus="yes">
        <source>%n estää julkaisun</source>
        <translation>
            <numerusform>%n estää julkaisun</numerusform>
            <numerusform>%n estää julkaisun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n huomautusta</source>
        <translation>
            <numerusform>%n huomautus</numerusform>
            <numerusform>%n huomautusta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%n osumaa</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n oppituntia</source>
        <translation>
            <numerusform>%n oppitunti</numerusform>
            <numerusform>%n oppituntia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kysymystä</source>
        <translation>
            <numerusform>%n kysymys</numerusform>
            <numerusform>%n kysymystä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n oppituntia jäljellä</source>
        <translation>
            <numerusform>%n oppitunti jäljellä</numerusform>
            <numerusform>%n oppituntia jäljellä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kohtaa muuttui</source>
        <translation>
            <numerusform>%n kohta muuttui</numerusform>
            <numerusform>%n kohtaa muuttui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uutta kohtaa</source>
        <translation>
            <numerusform>%n uusi kohta</numerusform>
            <numerusform>%n uutta kohtaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Täydennä %n tehtävää</source>
        <translation>
            <numerusform>Täydennä %n tehtävä</numerusform>
            <numerusform>Täydennä %n tehtävää</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tehtävää täydennettävänä</source>
        <translation>
            <numerusform>%n tehtävä täydennettävänä</numerusform>
            <numerusform>%n tehtävää täydennettävänä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message numerus="yes">
        <source>%n viikkoa sitten lupasit</source>
        <translation>
            <numerusform>Viikko sitten lupasit</numerusform>
            <numerusform>%n viikkoa sitten lupasit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kuukautta sitten lupasit</source>
        <translation>
            <numerusform>Kuukausi sitten lupasit</numerusform>
            <numerusform>%n kuukautta sitten lupasit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viikon päästä</source>
        <translation>
            <numerusform>Viikon päästä</numerusform>
            <numerusform>%n viikon päästä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kuukauden päästä</source>
        <translation>
            <numerusform>Kuukauden päästä</numerusform>
            <numerusform>%n kuukauden päästä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message numerus="yes">
        <source>%n muuta on arvannut.</source>
        <translation>
            <numerusform>%n muu on arvannut.</numerusform>
            <numerusform>%n muuta on arvannut.</numerusform>
        </translation>
    </message>
</context>
</TS>
