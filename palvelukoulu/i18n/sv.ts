<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="fi">
<context>
    <name>Aftermath</name>
    <message>
        <source>Palaute</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Miksi näin</source>
        <translation>Varför så här</translation>
    </message>
    <message>
        <source>Mistä on kyse</source>
        <translation>Vad det handlar om</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Edistyminen</source>
        <translation>Framsteg</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Tilanne</source>
        <translation>Situationen</translation>
    </message>
    <message>
        <source>Tavoitteesi</source>
        <translation>Dina mål</translation>
    </message>
    <message>
        <source>Täällä saa kokeilla rauhassa. Vastauksia ei näytetä kenellekään.</source>
        <translation>Här får du pröva i lugn och ro. Svaren visas inte för någon.</translation>
    </message>
</context>
<context>
    <name>CardsWidget</name>
    <message>
        <source>Edellinen kortti</source>
        <translation>Föregående kort</translation>
    </message>
    <message>
        <source>Seuraava kortti</source>
        <translation>Nästa kort</translation>
    </message>
    <message>
        <source>Kertaan vielä</source>
        <translation>Jag repeterar</translation>
    </message>
    <message>
        <source>Osasin</source>
        <translation>Jag kunde</translation>
    </message>
    <message>
        <source>Osasit kaikki. Huomenna voit kokeilla, muistatko ne yhä.</source>
        <translation>Du kunde alla. I morgon kan du pröva om du fortfarande minns dem.</translation>
    </message>
    <message>
        <source>Osasit {known}/{total}. Loput jäävät mieleen, kun kertaat ne huomenna.</source>
        <translation>Du kunde {known}/{total}. Resten fastnar när du repeterar dem i morgon.</translation>
    </message>
    <message>
        <source>Kortit on käyty läpi</source>
        <translation>Korten är genomgångna</translation>
    </message>
    <message>
        <source>Kertaa kortit</source>
        <translation>Repetera korten</translation>
    </message>
    <message>
        <source>Merkitse käydyiksi</source>
        <translation>Markera som genomgångna</translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Mieti ensin, mitä sana tarkoittaa. Käännä sitten kortti.</source>
        <translation>Fundera först på vad ordet betyder. Vänd sedan kortet.</translation>
    </message>
    <message>
        <source>Sano vielä tästä kortista, osasitko sen.</source>
        <translation>Säg ännu om det här kortet: kunde du det?</translation>
    </message>
    <message>
        <source>Käännä ensin kaikki kortit. Jäljellä: {left}.</source>
        <translation>Vänd först alla kort. Kvar: {left}.</translation>
    </message>
    <message>
        <source>Kortti {number}/{total}</source>
        <translation>Kort {number}/{total}</translation>
    </message>
    <message>
        <source>Käännä ensin kortti.</source>
        <translation>Vänd först kortet.</translation>
    </message>
    <message>
        <source>osasit</source>
        <translation>du kunde</translation>
    </message>
    <message>
        <source>kertaat vielä</source>
        <translation>att repetera</translation>
    </message>
    <message>
        <source>{term}: selitys</source>
        <translation>{term}: förklaring</translation>
    </message>
    <message>
        <source>Osasit</source>
        <translation>Du kunde</translation>
    </message>
    <message>
        <source>Kertaat vielä</source>
        <translation>Att repetera</translation>
    </message>
</context>
<context>
    <name>CarryStep</name>
    <message>
        <source>Valitse ensin lupaus.</source>
        <translation>Välj först ett löfte.</translation>
    </message>
    <message>
        <source>Ota mukaan</source>
        <translation>Ta med</translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Minkä lupauksen otat tänään mukaan?</source>
        <translation>Vilket löfte tar du med i dag?</translation>
    </message>
    <message>
        <source>Yksi riittää. Voit myös jatkaa ilman.</source>
        <translation>Ett räcker. Du kan också fortsätta utan.</translation>
    </message>
    <message>
        <source>Vain sinä näet tämän.</source>
        <translation>Bara du ser det här.</translation>
    </message>
</context>
<context>
    <name>ChecklistWidget</name>
    <message>
        <source>Merkityt kohdat</source>
        <translation>Markerade punkter</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Vielä auki</source>
        <translation>Ännu öppen</translation>
    </message>
    <message>
        <source>Koko lista on käyty läpi</source>
        <translation>Hela listan är genomgången</translation>
    </message>
    <message>
        <source>Merkintäsi ovat tallessa. Voit käydä listan läpi uudelleen.</source>
        <translation>Dina markeringar är sparade. Du kan gå igenom listan på nytt.</translation>
    </message>
    <message>
        <source>Merkinnät ovat tallessa</source>
        <translation>Markeringarna är sparade</translation>
    </message>
    <message>
        <source>Voit jatkaa listaa silloin, kun seuraava kohta on tehty.</source>
        <translation>Du kan fortsätta med listan när nästa punkt är gjord.</translation>
    </message>
    <message>
        <source>Tallenna merkinnät</source>
        <translation>Spara markeringarna</translation>
    </message>
    <message>
        <source>Jatka listaa</source>
        <translation>Fortsätt listan</translation>
    </message>
    <message>
        <source>Merkitse ne kohdat, jotka on tehty.</source>
        <translation>Markera de punkter som är gjorda.</translation>
    </message>
    <message>
        <source>Merkitse ensin ainakin yksi kohta.</source>
        <translation>Markera först minst en punkt.</translation>
    </message>
    <message>
        <source>Merkitty {done}/{total}</source>
        <translation>Markerat {done}/{total}</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Oikein</source>
        <translation>Rätt</translation>
    </message>
    <message>
        <source>Valintasi</source>
        <translation>Ditt val</translation>
    </message>
    <message>
        <source>Tämä olisi ollut oikein</source>
        <translation>Det här hade varit rätt</translation>
    </message>
    <message>
        <source>Osittain</source>
        <translation>Delvis</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Lisätieto</source>
        <translation>Mer information</translation>
    </message>
</context>
<context>
    <name>ClozeWidget</name>
    <message>
        <source>Aukkoteksti</source>
        <translation>Lucktext</translation>
    </message>
    <message>
        <source>Vertaa sanojasi malliin</source>
        <translation>Jämför dina ord med modellen</translation>
    </message>
    <message>
        <source>Sano itse, tarkoititko samaa. Muut kohdat on jo tarkistettu.</source>
        <translation>Säg själv om du menade samma sak. De andra luckorna är redan kontrollerade.</translation>
    </message>
    <message>
        <source>Sano itse, tarkoititko samaa.</source>
        <translation>Säg själv om du menade samma sak.</translation>
    </message>
    <message>
        <source>Omin sanoin kirjoittamasi kohdat arvioit itse.</source>
        <translation>Det du skrev med egna ord bedömde du själv.</translation>
    </message>
    <message>
        <source>Luku kertoo valikoista. Kirjoitetut aukot eivät tuo eivätkä vie pisteitä.</source>
        <translation>Siffran gäller menyerna. Luckor att skriva i ger inga poäng och tar inga.</translation>
    </message>
    <message>
        <source>Valitse jokaiseen aukkoon sopivin vaihtoehto.</source>
        <translation>Välj det alternativ som passar bäst i varje lucka.</translation>
    </message>
    <message>
        <source>Kirjoita jokaiseen aukkoon sana tai pari.</source>
        <translation>Skriv ett ord eller två i varje lucka.</translation>
    </message>
    <message>
        <source>Täytä aukot: kirjoita sana tai valitse vaihtoehto.</source>
        <translation>Fyll i luckorna: skriv ett ord eller välj ett alternativ.</translation>
    </message>
    <message numerus="yes">
        <source>Täytä ensin kaikki aukot: %n tyhjänä.</source>
        <translation>
            <numerusform>Fyll först i alla luckor: %n tom.</numerusform>
            <numerusform>Fyll först i alla luckor: %n tomma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valitse</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>oikein</source>
        <translation>rätt</translation>
    </message>
    <message>
        <source>Aukko {number}: ”{words}” – {said}.</source>
        <translation>Lucka {number}: ”{words}” – {said}.</translation>
    </message>
    <message>
        <source>oikein, tarkoititko: {key}</source>
        <translation>rätt, menade du: {key}</translation>
    </message>
    <message>
        <source>sama omin sanoin, arvioit itse</source>
        <translation>samma sak med egna ord, din egen bedömning</translation>
    </message>
    <message>
        <source>vertaa malliin</source>
        <translation>jämför med modellen</translation>
    </message>
    <message>
        <source>kokeile toista vaihtoehtoa</source>
        <translation>pröva ett annat alternativ</translation>
    </message>
    <message>
        <source>Aukko {number}/{total}: {context}</source>
        <translation>Lucka {number}/{total}: {context}</translation>
    </message>
</context>
<context>
    <name>CommitmentsWidget</name>
    <message>
        <source>Oma lupaus</source>
        <translation>Eget löfte</translation>
    </message>
    <message>
        <source>Vain sinä näet lupauksesi. Raportteihin tulee vain tieto, että tehtävä on tehty.</source>
        <translation>Bara du ser dina löften. I rapporterna syns bara att uppgiften är gjord.</translation>
    </message>
    <message>
        <source>Lupasit</source>
        <translation>Du lovade</translation>
    </message>
    <message>
        <source>Tallenna vastaus</source>
        <translation>Spara svaret</translation>
    </message>
    <message>
        <source>Ei lupausta nyt, ja se on hyvä niin. Voit palata tähän myöhemmin.</source>
        <translation>Inget löfte nu, och det är bra så. Du kan återvända hit senare.</translation>
    </message>
    <message>
        <source>Muuta vastausta</source>
        <translation>Ändra svaret</translation>
    </message>
    <message>
        <source>Tallenna lupaukset</source>
        <translation>Spara löftena</translation>
    </message>
    <message>
        <source>Lupauksesi ovat tallessa</source>
        <translation>Dina löften är sparade</translation>
    </message>
    <message>
        <source>Aloita siitä, joka on helpoin. Yksikin riittää.</source>
        <translation>Börja med det som är lättast. Det räcker med ett.</translation>
    </message>
    <message>
        <source>Muuta lupauksia</source>
        <translation>Ändra löftena</translation>
    </message>
    <message>
        <source>Tallenna lupaus</source>
        <translation>Spara löftet</translation>
    </message>
    <message>
        <source>Lupauksesi on tallessa</source>
        <translation>Ditt löfte är sparat</translation>
    </message>
    <message>
        <source>Pieni teko riittää. Kokeile sitä heti, kun siihen tulee tilaisuus.</source>
        <translation>En liten sak räcker. Pröva den genast när du får chansen.</translation>
    </message>
    <message>
        <source>Muuta lupausta</source>
        <translation>Ändra löftet</translation>
    </message>
    <message>
        <source>Valitse yksi tai useampi, tai kirjoita oma.</source>
        <translation>Välj ett eller flera, eller skriv ett eget.</translation>
    </message>
    <message>
        <source>Valitse yksi tai useampi.</source>
        <translation>Välj ett eller flera.</translation>
    </message>
    <message>
        <source>Valitse ensin lupaus tai kirjoita oma.</source>
        <translation>Välj först ett löfte eller skriv ett eget.</translation>
    </message>
    <message>
        <source>Valitse ensin lupaus.</source>
        <translation>Välj först ett löfte.</translation>
    </message>
</context>
<context>
    <name>CourseEndPage</name>
    <message>
        <source>Tähtikuvio on valmis</source>
        <translation>Stjärnbilden är klar</translation>
    </message>
    <message>
        <source>{name}, suoritit kurssin ”{course}” {date}. {score}</source>
        <translation>{name}, du slutförde kursen ”{course}” den {date}. {score}</translation>
    </message>
    <message>
        <source>Selaa kurssia</source>
        <translation>Bläddra i kursen</translation>
    </message>
    <message>
        <source>Valitse seuraava kurssi</source>
        <translation>Välj nästa kurs</translation>
    </message>
    <message>
        <source>Kävit läpi jokaisen oppitunnin.</source>
        <translation>Du gick igenom varje lektion.</translation>
    </message>
    <message>
        <source>Sait tehtävistä {score} pisteistä.</source>
        <translation>Du fick {score} av poängen i uppgifterna.</translation>
    </message>
    <message>
        <source>Sait tehtävistä {score} pisteistä, ja suoritukseen riitti {needed}.</source>
        <translation>Du fick {score} av poängen i uppgifterna, och {needed} räckte för att slutföra kursen.</translation>
    </message>
</context>
<context>
    <name>CourseGrid</name>
    <message>
        <source>Täällä ei ole vielä kursseja. Kouluttaja voi lisätä niitä kansiosta.</source>
        <translation>Här finns inga kurser än. Utbildaren kan lägga till kurser från en mapp.</translation>
    </message>
    <message>
        <source>Mikään kurssi ei ole kesken. Valitse kaikista se, mikä kiinnostaa.</source>
        <translation>Ingen kurs pågår just nu. Välj den som lockar bland alla kurser.</translation>
    </message>
    <message>
        <source>Ensimmäinen valmis kurssi ilmestyy tänne.</source>
        <translation>Din första slutförda kurs dyker upp här.</translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Kesken</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Valmiit</source>
        <translation>Slutförda</translation>
    </message>
    <message>
        <source>Päivittynyt · {meta}</source>
        <translation>Uppdaterad · {meta}</translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>Kurssit</source>
        <translation>Kurser</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Tähtikuvio: {lit}/{all} tähteä palaa</source>
        <translation>Stjärnbild: {lit}/{all} stjärnor lyser</translation>
    </message>
</context>
<context>
    <name>DailyTallyWidget</name>
    <message>
        <source>Tänään nolla</source>
        <translation>Noll i dag</translation>
    </message>
    <message>
        <source>Lukusi ovat vain sinun. Tiimi näkee vain yhteisen summan, ei nimiä.</source>
        <translation>Siffrorna är bara dina. Teamet ser bara den gemensamma summan, inga namn.</translation>
    </message>
    <message>
        <source>Tallenna päivän luvut</source>
        <translation>Spara dagens siffror</translation>
    </message>
    <message>
        <source>Luvut ovat tallessa</source>
        <translation>Siffrorna är sparade</translation>
    </message>
    <message>
        <source>Laskemme tekoja, emme ihmisiä. Nollakin on hyvä luku.</source>
        <translation>Vi räknar handlingar, inte människor. Också noll är en bra siffra.</translation>
    </message>
    <message>
        <source>Jatka laskemista</source>
        <translation>Fortsätt räkna</translation>
    </message>
    <message>
        <source>Paina +1 aina, kun teet jonkin näistä. Nollakin on hyvä luku.</source>
        <translation>Tryck på +1 varje gång du gör något av det här. Också noll är en bra siffra.</translation>
    </message>
    <message>
        <source>Paina ensin +1 tai valitse ”Tänään nolla”.</source>
        <translation>Tryck först på +1 eller välj ”Noll i dag”.</translation>
    </message>
    <message>
        <source>Päivä {number}/{total}</source>
        <translation>Dag {number}/{total}</translation>
    </message>
    <message>
        <source>tiimin yhteinen tavoite {goal}</source>
        <translation>teamets gemensamma mål {goal}</translation>
    </message>
    <message>
        <source>tänään nolla</source>
        <translation>noll i dag</translation>
    </message>
    <message>
        <source>Kaikki {days} päivää on laskettu. Kiitos, että olit mukana.</source>
        <translation>Alla {days} dagar är räknade. Tack för att du var med.</translation>
    </message>
    <message>
        <source>Omat lukusi</source>
        <translation>Dina siffror</translation>
    </message>
    <message>
        <source>Yhteinen summa näkyy tässä, kun vähintään viisi on laskenut tällä koneella.</source>
        <translation>Den gemensamma summan syns här när minst fem har räknat på den här datorn.</translation>
    </message>
    <message>
        <source>Yhdessä tällä koneella: {total}</source>
        <translation>Tillsammans på den här datorn: {total}</translation>
    </message>
    <message>
        <source>Yhdessä tällä koneella: {total}/{goal}</source>
        <translation>Tillsammans på den här datorn: {total}/{goal}</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>kireä</source>
        <translation>spänd</translation>
    </message>
    <message>
        <source>varautunut</source>
        <translation>reserverad</translation>
    </message>
    <message>
        <source>odottava</source>
        <translation>avvaktande</translation>
    </message>
    <message>
        <source>avautumassa</source>
        <translation>öppnare</translation>
    </message>
    <message>
        <source>lämmin</source>
        <translation>varm</translation>
    </message>
    <message>
        <source>{name} {value}/{high}</source>
        <translation>{name} {value}/{high}</translation>
    </message>
    <message>
        <source>Tunnelma: {mood}</source>
        <translation>Stämning: {mood}</translation>
    </message>
    <message>
        <source>{goal} – tehty</source>
        <translation>{goal} – klart</translation>
    </message>
    <message>
        <source>{goal} – tällä kertaa vielä auki</source>
        <translation>{goal} – ännu öppet den här gången</translation>
    </message>
    <message>
        <source>nousi {by}</source>
        <translation>ökade med {by}</translation>
    </message>
    <message>
        <source>laski {by}</source>
        <translation>minskade med {by}</translation>
    </message>
    <message>
        <source>yhdellä kahdella kolmella neljällä viidellä</source>
        <translation>ett två tre fyra fem</translation>
    </message>
    <message>
        <source>{steps} askelta</source>
        <translation>{steps} steg</translation>
    </message>
</context>
<context>
    <name>DialogueWidget</name>
    <message>
        <source>Valitse, mitä sanot tai teet. Keskustelu jatkuu sen mukaan.</source>
        <translation>Välj vad du säger eller gör. Samtalet fortsätter utifrån det.</translation>
    </message>
    <message>
        <source>Vie keskustelu ensin loppuun.</source>
        <translation>För först samtalet till slut.</translation>
    </message>
    <message>
        <source>Katso asiakkaan silmin</source>
        <translation>Se med kundens ögon</translation>
    </message>
    <message>
        <source>Keskustelu on käyty</source>
        <translation>Samtalet är fört</translation>
    </message>
    <message>
        <source>Yllä on sama keskustelu asiakkaan silmin. Toinen vastaus voi viedä toiseen loppuun: voit kokeilla uudestaan.</source>
        <translation>Här ovanför är samma samtal med kundens ögon. Ett annat svar kan leda till ett annat slut: du kan pröva igen.</translation>
    </message>
    <message>
        <source>Kokeile uudestaan</source>
        <translation>Pröva igen</translation>
    </message>
    <message>
        <source>Ohita keskustelu</source>
        <translation>Hoppa över samtalet</translation>
    </message>
</context>
<context>
    <name>Dumbbell</name>
    <message>
        <source>ei vastattu</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>ennallaan</source>
        <translation>oförändrat</translation>
    </message>
    <message>
        <source>asteikolla {low}–{high}</source>
        <translation>på skalan {low}–{high}</translation>
    </message>
    <message>
        <source>{name}: ei vastattu</source>
        <translation>{name}: inget svar</translation>
    </message>
    <message>
        <source>{name}: {now}, {scale}</source>
        <translation>{name}: {now}, {scale}</translation>
    </message>
    <message>
        <source>{name}: ennen {before}, nyt {now}, {scale}</source>
        <translation>{name}: tidigare {before}, nu {now}, {scale}</translation>
    </message>
</context>
<context>
    <name>DumbbellKey</name>
    <message>
        <source>Ennen</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Nyt</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Näin siinä kävi</source>
        <translation>Så här gick det</translation>
    </message>
    <message>
        <source>Keskustelu päättyi tähän</source>
        <translation>Samtalet slutade här</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Kiitos, että pysähdyit miettimään. Vastauksesi on tallessa.</source>
        <translation>Tack för att du stannade upp och tänkte efter. Ditt svar är sparat.</translation>
    </message>
    <message>
        <source>Vastattu</source>
        <translation>Besvarad</translation>
    </message>
    <message>
        <source>Löysit kaiken, mitä tähän kuuluu.</source>
        <translation>Du hittade allt som hör hit.</translation>
    </message>
    <message>
        <source>Katso merkinnät ja täydennä, tai jatka eteenpäin.</source>
        <translation>Titta på markeringarna och komplettera, eller gå vidare.</translation>
    </message>
    <message>
        <source>Katso merkinnät rauhassa. Voit kokeilla uudelleen tai jatkaa.</source>
        <translation>Titta på markeringarna i lugn och ro. Du kan pröva igen eller fortsätta.</translation>
    </message>
    <message>
        <source>Juuri näin</source>
        <translation>Just så</translation>
    </message>
    <message>
        <source>Hyvä huomio</source>
        <translation>Bra iakttaget</translation>
    </message>
    <message>
        <source>Tämä kantaa</source>
        <translation>Det här bär</translation>
    </message>
    <message>
        <source>Ei aivan – pysähdytään hetkeksi</source>
        <translation>Inte riktigt – vi stannar upp en stund</translation>
    </message>
    <message>
        <source>Ei aivan – kokeillaan toista reittiä</source>
        <translation>Inte riktigt – vi prövar en annan väg</translation>
    </message>
    <message>
        <source>Hyvällä matkalla</source>
        <translation>På god väg</translation>
    </message>
    <message>
        <source>Melkein – yksi asia vielä</source>
        <translation>Nästan – en sak till</translation>
    </message>
    <message>
        <source>Hyvällä matkalla – {found} {total}</source>
        <translation>På god väg – {found} av {total}</translation>
    </message>
    <message>
        <source>nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen</source>
        <translation>noll en två tre fyra fem sex sju åtta nio tio</translation>
    </message>
    <message>
        <source>nollasta yhdestä kahdesta kolmesta neljästä viidestä kuudesta seitsemästä kahdeksasta yhdeksästä kymmenestä</source>
        <translation>noll en två tre fyra fem sex sju åtta nio tio</translation>
    </message>
    <message>
        <source>{count}:sta</source>
        <translation>{count}</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Sinulla on nyt {score} pisteistä, ja kurssi on valmis, kun niitä on {needed}.</source>
        <translation>Du har nu {score} av poängen, och kursen är klar när du har {needed}.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Etsi oppitunnista</source>
        <translation>Sök i lektionen</translation>
    </message>
    <message>
        <source>Edellinen kohta</source>
        <translation>Föregående träff</translation>
    </message>
    <message>
        <source>Seuraava kohta</source>
        <translation>Nästa träff</translation>
    </message>
    <message>
        <source>Sulje haku</source>
        <translation>Stäng sökningen</translation>
    </message>
    <message>
        <source>Ei löytynyt tältä sivulta</source>
        <translation>Finns inte på den här sidan</translation>
    </message>
    <message>
        <source>Löytyi</source>
        <translation>Hittades</translation>
    </message>
    <message>
        <source>Etsi kaikista kursseista</source>
        <translation>Sök i alla kurser</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>{when}: {how}</source>
        <translation>{when}: {how}</translation>
    </message>
    <message>
        <source>”{words}”</source>
        <translation>”{words}”</translation>
    </message>
    <message>
        <source>onnistui</source>
        <translation>det lyckades</translation>
    </message>
    <message>
        <source>onnistui osittain</source>
        <translation>det lyckades delvis</translation>
    </message>
    <message>
        <source>ei enää tarpeen</source>
        <translation>behövs inte längre</translation>
    </message>
    <message>
        <source>ei vielä</source>
        <translation>inte ännu</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Kerro, miten meni</source>
        <translation>Berätta hur det gick</translation>
    </message>
    <message>
        <source>Ei nyt</source>
        <translation>Inte nu</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Onnistui</source>
        <translation>Det lyckades</translation>
    </message>
    <message>
        <source>Osittain</source>
        <translation>Delvis</translation>
    </message>
    <message>
        <source>Ei vielä</source>
        <translation>Inte ännu</translation>
    </message>
    <message>
        <source>Omin sanoin, jos haluat</source>
        <translation>Med egna ord, om du vill</translation>
    </message>
    <message>
        <source>Tallenna</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Valitse ensin, miten meni.</source>
        <translation>Välj först hur det gick.</translation>
    </message>
    <message>
        <source>Ei nyt</source>
        <translation>Inte nu</translation>
    </message>
    <message>
        <source>En tarvitse enää</source>
        <translation>Behövs inte längre</translation>
    </message>
    <message>
        <source>Miten meni?</source>
        <translation>Hur gick det?</translation>
    </message>
    <message>
        <source>Vain sinä näet tämän.</source>
        <translation>Bara du ser det här.</translation>
    </message>
    <message>
        <source>Palaa kotiin</source>
        <translation>Tillbaka hem</translation>
    </message>
    <message>
        <source>Hienoa, että pidit lupauksesi</source>
        <translation>Fint att du höll ditt löfte</translation>
    </message>
    <message>
        <source>Pienestä teosta on tulossa tapa.</source>
        <translation>En liten handling håller på att bli en vana.</translation>
    </message>
    <message>
        <source>Hyvällä matkalla</source>
        <translation>På god väg</translation>
    </message>
    <message>
        <source>Osittainkin on eteenpäin. Mikä auttoi silloin, kun onnistuit?</source>
        <translation>Delvis är också framåt. Vad hjälpte när det lyckades?</translation>
    </message>
    <message>
        <source>Kiitos, että kerroit</source>
        <translation>Tack för att du berättade</translation>
    </message>
    <message>
        <source>Lupaus odottaa sinua. Pienikin alku riittää.</source>
        <translation>Löftet väntar på dig. En liten början räcker.</translation>
    </message>
    <message>
        <source>Lupaus saa levätä</source>
        <translation>Löftet får vila</translation>
    </message>
    <message>
        <source>Siitä ei kysytä enää. Uuden voit antaa milloin vain.</source>
        <translation>Det frågas inte mer om det. Du kan ge ett nytt när som helst.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Palaute</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Edellinen</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>Seuraava</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Tallentuu itsestään</source>
        <translation>Sparas automatiskt</translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation>Hoppa över</translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message>
        <source>(aukko {number})</source>
        <translation>(lucka {number})</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Myös: {names}</source>
        <translation>Även: {names}</translation>
    </message>
    <message>
        <source>Lähde: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Sanasto</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>Mitä kurssien sanat tarkoittavat.</source>
        <translation>Vad kursernas ord betyder.</translation>
    </message>
    <message>
        <source>Etsi sanaa</source>
        <translation>Sök ett ord</translation>
    </message>
    <message>
        <source>Näillä kirjaimilla ei löytynyt. Kokeile lyhyempää hakua.</source>
        <translation>Inget hittades med de bokstäverna. Pröva en kortare sökning.</translation>
    </message>
    <message>
        <source>Kurssi</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Kaikki kurssit</source>
        <translation>Alla kurser</translation>
    </message>
    <message>
        <source>Harjoittele sanoja</source>
        <translation>Öva ord</translation>
    </message>
    <message>
        <source>Täällä ovat kurssien sanat selityksineen. Näillä kursseilla niitä ei ole.</source>
        <translation>Här finns kursernas ord med förklaringar. De här kurserna har inga.</translation>
    </message>
    <message>
        <source>Selaa kursseja</source>
        <translation>Bläddra bland kurser</translation>
    </message>
    <message numerus="yes">
        <source>%n sanaa</source>
        <translation>
            <numerusform>%n ord</numerusform>
            <numerusform>%n ord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrowthPage</name>
    <message>
        <source>Vain sinä näet nämä.</source>
        <translation>Bara du ser de här.</translation>
    </message>
    <message>
        <source>Kehittymiseni</source>
        <translation>Min utveckling</translation>
    </message>
    <message>
        <source>Näin olet kehittynyt</source>
        <translation>Så har du utvecklats</translation>
    </message>
    <message>
        <source>Täällä näet, miten taitosi kasvavat. Ensimmäinen kuva syntyy, kun teet itsearvioinnin oppitunnissa.</source>
        <translation>Här ser du hur dina färdigheter växer. Den första bilden kommer till när du gör en självskattning i en lektion.</translation>
    </message>
    <message>
        <source>Selaa kursseja</source>
        <translation>Bläddra bland kurser</translation>
    </message>
</context>
<context>
    <name>GrowthSection</name>
    <message>
        <source>Oma arviosi {now}. Asteikko {low}–{high}, vertaat vain itseesi.</source>
        <translation>Din egen skattning {now}. Skala {low}–{high}, du jämför bara med dig själv.</translation>
    </message>
    <message>
        <source>Oma arviosi {before} ja nyt {now}. Asteikko {low}–{high}, vertaat vain itseesi.</source>
        <translation>Din egen skattning {before} och nu {now}. Skala {low}–{high}, du jämför bara med dig själv.</translation>
    </message>
    <message>
        <source>Muutos taidoittain</source>
        <translation>Förändring per färdighet</translation>
    </message>
    <message>
        <source>Taidot nyt</source>
        <translation>Färdigheterna nu</translation>
    </message>
    <message>
        <source>{low} = {low_words} · {high} = {high_words}</source>
        <translation>{low} = {low_words} · {high} = {high_words}</translation>
    </message>
    <message>
        <source>Arviosi ajan mittaan</source>
        <translation>Dina bedömningar över tid</translation>
    </message>
    <message>
        <source>{count} arviota, ensimmäinen {first} ja viimeisin {last}.</source>
        <translation>{count} bedömningar, den första {first} och den senaste {last}.</translation>
    </message>
    <message>
        <source>Avaa kurssi</source>
        <translation>Öppna kursen</translation>
    </message>
    <message>
        <source>Avaa kurssi: {course}</source>
        <translation>Öppna kursen: {course}</translation>
    </message>
    <message>
        <source>Suurin harppaus: {name}, ennen {before} ja nyt {now}</source>
        <translation>Det största språnget: {name}, tidigare {before} och nu {now}</translation>
    </message>
    <message>
        <source>Ensimmäinen arviosi on tallessa</source>
        <translation>Din första skattning är sparad</translation>
    </message>
    <message>
        <source>Pysähdyit katsomaan itseäsi rehellisesti</source>
        <translation>Du stannade upp och såg ärligt på dig själv</translation>
    </message>
    <message>
        <source>Seuraavaksi voisit harjoitella tätä: {name}.</source>
        <translation>Härnäst kunde du öva på detta: {name}.</translation>
    </message>
    <message>
        <source>Vastaa samoihin väittämiin myöhemmin uudelleen, niin näet oman matkasi.</source>
        <translation>Svara på samma påståenden igen senare, så ser du din egen väg.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Takaisin</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Ohje</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Näin opiskelet</source>
        <translation>Så här studerar du</translation>
    </message>
    <message>
        <source>Oppitunti etenee sivu kerrallaan. Sininen painike oikealla alhaalla vie eteenpäin.</source>
        <translation>Lektionen går framåt en sida i taget. Den blå knappen nere till höger för dig vidare.</translation>
    </message>
    <message>
        <source>Kaikki tallentuu itsestään. Voit sulkea ohjelman milloin vain ja jatkaa samasta kohdasta.</source>
        <translation>Allt sparas automatiskt. Du kan stänga programmet när du vill och fortsätta från samma ställe.</translation>
    </message>
    <message>
        <source>Tehtäviä saa kokeilla rauhassa uudelleen. Paras tuloksesi jää voimaan.</source>
        <translation>Du får pröva uppgifterna på nytt i lugn och ro. Ditt bästa resultat gäller.</translation>
    </message>
    <message>
        <source>Kertaus palauttaa mieleen muutaman kysymyksen päivässä. Väliin jääneet päivät eivät kasaudu.</source>
        <translation>Repetitionen påminner dig om några frågor om dagen. Dagar du hoppar över hopar sig inte.</translation>
    </message>
    <message>
        <source>Pisteviiva sanan alla kertoo, että sana on sanastossa. Osoita sanaa, niin näet, mitä se tarkoittaa.</source>
        <translation>En prickad linje under ett ord betyder att det finns i ordlistan. Peka på ordet, så ser du vad det betyder.</translation>
    </message>
    <message>
        <source>Jokainen oppitunti on tähti. Kun olet käynyt sen läpi, tähti syttyy kurssin tähtikuvioon.</source>
        <translation>Varje lektion är en stjärna. När du har gått igenom den tänds stjärnan i kursens stjärnbild.</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Kurssin edistyminen</source>
        <translation>Framsteg i kursen</translation>
    </message>
    <message>
        <source>Kurssin pisteet</source>
        <translation>Kursens poäng</translation>
    </message>
    <message>
        <source>noin {minutes}</source>
        <translation>cirka {minutes}</translation>
    </message>
    <message>
        <source>Sisällys</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Kaikki oppitunnit on tehty</source>
        <translation>Alla lektioner är gjorda</translation>
    </message>
    <message>
        <source>Valmiit kurssit ovat aina avoinna</source>
        <translation>Slutförda kurser är alltid öppna</translation>
    </message>
    <message>
        <source>Jatka siitä, mihin jäit</source>
        <translation>Fortsätt där du slutade</translation>
    </message>
    <message>
        <source>Aloita tästä</source>
        <translation>Börja här</translation>
    </message>
    <message>
        <source>Selaa kurssia</source>
        <translation>Bläddra i kursen</translation>
    </message>
    <message>
        <source>Jatka oppituntia</source>
        <translation>Fortsätt lektionen</translation>
    </message>
    <message>
        <source>Aloita oppitunti</source>
        <translation>Börja lektionen</translation>
    </message>
    <message>
        <source>{course} · oppitunti {number}/{total}</source>
        <translation>{course} · lektion {number}/{total}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Vihje</source>
        <translation>Ledtråd</translation>
    </message>
    <message>
        <source>Näytä toinen vihje</source>
        <translation>Visa en ledtråd till</translation>
    </message>
    <message>
        <source>Näytä vihje</source>
        <translation>Visa en ledtråd</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Aloita vuoro</source>
        <translation>Börja arbetspasset</translation>
    </message>
    <message>
        <source>Omat kurssisi</source>
        <translation>Dina kurser</translation>
    </message>
    <message>
        <source>Koti</source>
        <translation>Hem</translation>
    </message>
</context>
<context>
    <name>HotspotWidget</name>
    <message>
        <source>Valitsit, mutta tämä ei kuulu mukaan</source>
        <translation>Du valde det här, men det hör inte hit</translation>
    </message>
    <message>
        <source>Tämäkin kuuluu mukaan</source>
        <translation>Också det här hör hit</translation>
    </message>
    <message>
        <source>Valitse luettelosta.</source>
        <translation>Välj i listan.</translation>
    </message>
    <message>
        <source>Osoita kuvasta kaikki sopivat kohdat, tai valitse ne luettelosta.</source>
        <translation>Peka ut alla ställen som passar i bilden, eller välj dem i listan.</translation>
    </message>
    <message>
        <source>Osoita kohtaa kuvasta, tai valitse se luettelosta.</source>
        <translation>Peka på ett ställe i bilden, eller välj det i listan.</translation>
    </message>
    <message>
        <source>Valitse ensin kohta kuvasta tai luettelosta.</source>
        <translation>Välj först ett ställe i bilden eller i listan.</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Avaa oppitunnissa</source>
        <translation>Öppna i lektionen</translation>
    </message>
    <message>
        <source>Näytä aiemmat ({count})</source>
        <translation>Visa tidigare ({count})</translation>
    </message>
    <message>
        <source>Piilota aiemmat</source>
        <translation>Dölj tidigare</translation>
    </message>
    <message>
        <source>Pohdinta</source>
        <translation>Reflektion</translation>
    </message>
    <message>
        <source>Lupaukset</source>
        <translation>Löften</translation>
    </message>
    <message>
        <source>Mantra</source>
        <translation>Mantra</translation>
    </message>
    <message>
        <source>Oma lause</source>
        <translation>Egen mening</translation>
    </message>
    <message>
        <source>Loitsu</source>
        <translation>Trollformel</translation>
    </message>
    <message>
        <source>Aiempi kurssi</source>
        <translation>Tidigare kurs</translation>
    </message>
    <message>
        <source>Aiemmin {date}</source>
        <translation>Tidigare {date}</translation>
    </message>
    <message>
        <source>Näytä kaikki</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Näytä vähemmän</source>
        <translation>Visa mindre</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Etsi omista teksteistäsi</source>
        <translation>Sök i dina egna texter</translation>
    </message>
    <message>
        <source>Näillä sanoilla ei löytynyt. Kokeile lyhyempää hakua.</source>
        <translation>Ingenting hittades med de orden. Pröva en kortare sökning.</translation>
    </message>
    <message>
        <source>Omat oivallukset</source>
        <translation>Egna insikter</translation>
    </message>
    <message>
        <source>Vain sinä näet nämä.</source>
        <translation>Bara du ser de här.</translation>
    </message>
    <message>
        <source>Täällä ei ole vielä oivalluksia. Ensimmäinen syntyy, kun vastaat oppitunnissa pohdintaan, kirjoitat oman lauseen tai annat lupauksen.</source>
        <translation>Här finns inga insikter än. Den första kommer till när du i en lektion svarar på en reflektion, skriver en egen mening eller ger ett löfte.</translation>
    </message>
    <message>
        <source>Selaa kursseja</source>
        <translation>Bläddra bland kurser</translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Pohdinnat</source>
        <translation>Reflektioner</translation>
    </message>
    <message>
        <source>Omat lauseet</source>
        <translation>Egna meningar</translation>
    </message>
    <message>
        <source>Lupaukset</source>
        <translation>Löften</translation>
    </message>
    <message>
        <source>Merkinnät</source>
        <translation>Markeringar</translation>
    </message>
    <message>
        <source>Tallenna PDF…</source>
        <translation>Spara PDF…</translation>
    </message>
    <message>
        <source>Tallenna Markdown…</source>
        <translation>Spara Markdown…</translation>
    </message>
    <message numerus="yes">
        <source>%n tekstiä</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texter</numerusform>
        </translation>
    </message>
    <message>
        <source>omat-oivallukset.pdf</source>
        <translation>egna-insikter.pdf</translation>
    </message>
    <message>
        <source>omat-oivallukset.md</source>
        <translation>egna-insikter.md</translation>
    </message>
    <message>
        <source>Tallenna omat oivallukset</source>
        <translation>Spara egna insikter</translation>
    </message>
    <message>
        <source>Tekstisi ovat tallessa: {file}, kansio {folder}.</source>
        <translation>Dina texter är sparade: {file}, mapp {folder}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Kaikkialla</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>Seuraava tai edellinen kohta</source>
        <translation>Nästa eller föregående punkt</translation>
    </message>
    <message>
        <source>Seuraava tai edellinen alue</source>
        <translation>Nästa eller föregående område</translation>
    </message>
    <message>
        <source>Takaisin; Esc sulkee ensin avoimen paneelin</source>
        <translation>Tillbaka; Esc stänger först en öppen panel</translation>
    </message>
    <message>
        <source>Koti</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Kurssit</source>
        <translation>Kurser</translation>
    </message>
    <message>
        <source>Kertaus</source>
        <translation>Repetition</translation>
    </message>
    <message>
        <source>Omat oivallukset</source>
        <translation>Egna insikter</translation>
    </message>
    <message>
        <source>Kehittymiseni</source>
        <translation>Min utveckling</translation>
    </message>
    <message>
        <source>Aloita vuoro</source>
        <translation>Börja arbetspasset</translation>
    </message>
    <message>
        <source>Haku; oppitunnissa haku sivun tekstistä</source>
        <translation>Sök; i en lektion söks i sidans text</translation>
    </message>
    <message>
        <source>Sanasto</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>Suurempi tai pienempi teksti</source>
        <translation>Större eller mindre text</translation>
    </message>
    <message>
        <source>Tavallinen tekstin koko</source>
        <translation>Vanlig textstorlek</translation>
    </message>
    <message>
        <source>Lukemisen asetukset</source>
        <translation>Läsinställningar</translation>
    </message>
    <message>
        <source>Seuraavat värit: päivä, yö, kontrasti</source>
        <translation>Nästa färger: dag, natt, kontrast</translation>
    </message>
    <message>
        <source>Vaihda oppijaa</source>
        <translation>Byt deltagare</translation>
    </message>
    <message>
        <source>Koko näyttö</source>
        <translation>Hela skärmen</translation>
    </message>
    <message>
        <source>Tämä ohje</source>
        <translation>Den här hjälpen</translation>
    </message>
    <message>
        <source>Sulje ohjelma</source>
        <translation>Stäng programmet</translation>
    </message>
    <message>
        <source>Haussa</source>
        <translation>I sökningen</translation>
    </message>
    <message>
        <source>Hakukentästä tuloksiin</source>
        <translation>Från sökfältet till resultaten</translation>
    </message>
    <message>
        <source>Edellinen tai seuraava tulos</source>
        <translation>Föregående eller nästa resultat</translation>
    </message>
    <message>
        <source>Avaa tulos siitä kohdasta</source>
        <translation>Öppna resultatet på det stället</translation>
    </message>
    <message>
        <source>Oppitunnissa</source>
        <translation>I en lektion</translation>
    </message>
    <message>
        <source>Sinisen painikkeen teko: seuraava, tarkista, jatka</source>
        <translation>Det som den blå knappen gör: nästa, kontrollera, fortsätt</translation>
    </message>
    <message>
        <source>Vieritä tekstiä</source>
        <translation>Rulla texten</translation>
    </message>
    <message>
        <source>Tekstin alkuun tai loppuun</source>
        <translation>Till början eller slutet av texten</translation>
    </message>
    <message>
        <source>Tekstissä: edellinen tai seuraava otsikko</source>
        <translation>I texten: föregående eller nästa rubrik</translation>
    </message>
    <message>
        <source>Kuuntele, pidä tauko tai jatka</source>
        <translation>Lyssna, ta paus eller fortsätt</translation>
    </message>
    <message>
        <source>Tekstissä: kuuntele, pidä tauko tai jatka</source>
        <translation>I texten: lyssna, ta paus eller fortsätt</translation>
    </message>
    <message>
        <source>Lopeta kuunteleminen</source>
        <translation>Sluta lyssna</translation>
    </message>
    <message>
        <source>Lähteen merkissä: mistä ajatus on</source>
        <translation>På ett källmärke: varifrån tanken kommer</translation>
    </message>
    <message>
        <source>Tab, sitten Enter</source>
        <translation>Tab, sedan Enter</translation>
    </message>
    <message>
        <source>Tekstissä: sanaston sana tai linkki, ja sen avaaminen</source>
        <translation>I texten: ett ord i ordlistan eller en länk, och att öppna det</translation>
    </message>
    <message>
        <source>Etsi sivun tekstistä</source>
        <translation>Sök i sidans text</translation>
    </message>
    <message>
        <source>Seuraava tai edellinen löytynyt kohta</source>
        <translation>Nästa eller föregående träff</translation>
    </message>
    <message>
        <source>Edellinen tai seuraava oppitunti</source>
        <translation>Föregående eller nästa lektion</translation>
    </message>
    <message>
        <source>Omat merkinnät oppitunnissa</source>
        <translation>Egna markeringar i lektionen</translation>
    </message>
    <message>
        <source>Kirjanmerkki tähän tai siitä pois</source>
        <translation>Bokmärke här, eller ta bort det</translation>
    </message>
    <message>
        <source>Valitse sanoja tekstistä</source>
        <translation>Välj ord i texten</translation>
    </message>
    <message>
        <source>Korosta valitut sanat tai poista korostus</source>
        <translation>Färgmarkera de valda orden, eller ta bort färgmarkeringen</translation>
    </message>
    <message>
        <source>Muistiinpano; Esc tallentaa ja sulkee</source>
        <translation>Anteckning; Esc sparar och stänger</translation>
    </message>
    <message>
        <source>Luettelo omista merkinnöistä</source>
        <translation>Lista över egna markeringar</translation>
    </message>
    <message>
        <source>Tehtävässä</source>
        <translation>I en uppgift</translation>
    </message>
    <message>
        <source>Valitse vaihtoehto</source>
        <translation>Välj ett alternativ</translation>
    </message>
    <message>
        <source>Siirry vaihtoehdosta toiseen</source>
        <translation>Gå från ett alternativ till ett annat</translation>
    </message>
    <message>
        <source>Välilyönti</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Valitse, poista valinta tai tartu vaiheeseen</source>
        <translation>Välj, ta bort valet eller ta tag i ett steg</translation>
    </message>
    <message>
        <source>Siirrä vaihetta ylös tai alas</source>
        <translation>Flytta ett steg uppåt eller nedåt</translation>
    </message>
    <message>
        <source>Tallenna kirjoittamasi vastaus</source>
        <translation>Spara svaret du skrev</translation>
    </message>
    <message>
        <source>Yritä uudelleen</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Kieli</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>LessonEndPage</name>
    <message>
        <source>Riittää tältä päivältä</source>
        <translation>Det räcker för i dag</translation>
    </message>
    <message>
        <source>Kertaus tehty</source>
        <translation>Repetitionen är gjord</translation>
    </message>
    <message>
        <source>{which} tähti syttyi</source>
        <translation>{which} stjärnan tändes</translation>
    </message>
    <message>
        <source>Sait valmiiksi oppitunnin ”{title}”.</source>
        <translation>Du slutförde lektionen ”{title}”.</translation>
    </message>
    <message>
        <source>Voit yrittää uudelleen, ja paras tulos jää aina voimaan.</source>
        <translation>Du kan försöka igen, och ditt bästa resultat gäller alltid.</translation>
    </message>
    <message>
        <source>Pisteitä voi vielä tulla kertauksesta.</source>
        <translation>Repetitionen kan ännu ge poäng.</translation>
    </message>
    <message>
        <source>Vastasit kaikkiin sen tehtäviin.</source>
        <translation>Du svarade på alla uppgifter i den.</translation>
    </message>
    <message>
        <source>Tehtäviin voit palata milloin vain.</source>
        <translation>Du kan återvända till uppgifterna när du vill.</translation>
    </message>
    <message>
        <source>Vastasit {done}/{total} tehtävään, ja muihin voit palata milloin vain.</source>
        <translation>Du svarade på {done} av {total} uppgifter och kan återvända till de andra när du vill.</translation>
    </message>
    <message>
        <source>Katso, mitä sait aikaan</source>
        <translation>Se vad du åstadkom</translation>
    </message>
    <message>
        <source>Seuraava oppitunti</source>
        <translation>Nästa lektion</translation>
    </message>
    <message>
        <source>Kurssin sisällykseen</source>
        <translation>Till kursens innehåll</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Oppitunnin edistyminen</source>
        <translation>Framsteg i lektionen</translation>
    </message>
    <message>
        <source>Yläpalkki</source>
        <translation>Övre fältet</translation>
    </message>
    <message>
        <source>Sisällys</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Oppitunti</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Alapalkki</source>
        <translation>Nedre fältet</translation>
    </message>
    <message>
        <source>Päätä oppitunti</source>
        <translation>Avsluta lektionen</translation>
    </message>
    <message>
        <source>Jatka</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Seuraava: kysymykset</source>
        <translation>Nästa: frågor</translation>
    </message>
    <message>
        <source>Seuraava: kysymys</source>
        <translation>Nästa: en fråga</translation>
    </message>
    <message>
        <source>Seuraava</source>
        <translation>Nästa</translation>
    </message>
</context>
<context>
    <name>LessonText</name>
    <message>
        <source>Vinkki</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Huomaa</source>
        <translation>Observera</translation>
    </message>
    <message>
        <source>Tärkeää</source>
        <translation>Viktigt</translation>
    </message>
    <message>
        <source>Varoitus</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Esimerkki</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Tarina</source>
        <translation>Berättelse</translation>
    </message>
    <message>
        <source>Tekstivastine</source>
        <translation>Textversion</translation>
    </message>
    <message>
        <source>Valittu: </source>
        <translation>Vald: </translation>
    </message>
    <message>
        <source>Valitsematta: </source>
        <translation>Inte vald: </translation>
    </message>
    <message>
        <source>Kuva: {alt}</source>
        <translation>Bild: {alt}</translation>
    </message>
    <message>
        <source>Ääni: {alt}</source>
        <translation>Ljud: {alt}</translation>
    </message>
    <message>
        <source>Video: {alt}</source>
        <translation>Video: {alt}</translation>
    </message>
</context>
<context>
    <name>ListenButtons</name>
    <message>
        <source>Kuuntele</source>
        <translation>Lyssna</translation>
    </message>
    <message>
        <source>Lopeta lukeminen</source>
        <translation>Sluta läsa</translation>
    </message>
    <message>
        <source>Nopeus ja ääni</source>
        <translation>Hastighet och röst</translation>
    </message>
    <message>
        <source>Jatka lukemista</source>
        <translation>Fortsätt läsa</translation>
    </message>
    <message>
        <source>Tauko</source>
        <translation>Paus</translation>
    </message>
</context>
<context>
    <name>ListenPanel</name>
    <message>
        <source>Kuuntele</source>
        <translation>Lyssna</translation>
    </message>
    <message>
        <source>Nopeus</source>
        <translation>Hastighet</translation>
    </message>
    <message>
        <source>Hidas</source>
        <translation>Långsam</translation>
    </message>
    <message>
        <source>Tavallinen</source>
        <translation>Vanlig</translation>
    </message>
    <message>
        <source>Nopea</source>
        <translation>Snabb</translation>
    </message>
    <message>
        <source>Ääni</source>
        <translation>Röst</translation>
    </message>
    <message>
        <source>Koneen oma ääni kurssin kielelle</source>
        <translation>Datorns egen röst för kursens språk</translation>
    </message>
</context>
<context>
    <name>MantraStep</name>
    <message>
        <source>Lue se rauhassa, vaikka kahdesti.</source>
        <translation>Läs den i lugn och ro, gärna två gånger.</translation>
    </message>
</context>
<context>
    <name>MantraStrip</name>
    <message>
        <source>Piilota tämä</source>
        <translation>Göm det här</translation>
    </message>
</context>
<context>
    <name>MantraWidget</name>
    <message>
        <source>Miksi kutsut tätä?</source>
        <translation>Vad kallar du det här?</translation>
    </message>
    <message>
        <source>Loitsu</source>
        <translation>Trollformel</translation>
    </message>
    <message>
        <source>Mantra</source>
        <translation>Mantra</translation>
    </message>
    <message>
        <source>Oma lause</source>
        <translation>Egen mening</translation>
    </message>
    <message>
        <source>Kirjoita vapaasti</source>
        <translation>Skriv fritt</translation>
    </message>
    <message>
        <source>Tähän mahtuu kokonaan oma teksti.</source>
        <translation>Här ryms en helt egen text.</translation>
    </message>
    <message>
        <source>Kortilla on nyt vapaa tekstisi lauseiden sijasta.</source>
        <translation>På kortet står nu din fria text i stället för meningarna.</translation>
    </message>
    <message>
        <source>Kuuntele</source>
        <translation>Lyssna</translation>
    </message>
    <message>
        <source>Taskukortti (PDF)…</source>
        <translation>Fickkort (PDF)…</translation>
    </message>
    <message>
        <source>Tulosta…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Täydennä yksi lause tai useampi. Kortti kokoaa ne yhteen sitä mukaa kuin kirjoitat.</source>
        <translation>Fyll i en mening eller flera. Kortet samlar dem medan du skriver.</translation>
    </message>
    <message>
        <source>Täydennä ensin ainakin yksi lause tai kirjoita vapaasti.</source>
        <translation>Fyll först i minst en mening eller skriv fritt.</translation>
    </message>
    <message>
        <source>Lue se juuri ennen kohtaamista. Voit muuttaa sitä milloin vain.</source>
        <translation>Läs det strax före ett möte. Du kan ändra det när du vill.</translation>
    </message>
    <message>
        <source>Ohita tällä kertaa</source>
        <translation>Hoppa över den här gången</translation>
    </message>
    <message>
        <source>Tallenna loitsu</source>
        <translation>Spara trollformeln</translation>
    </message>
    <message>
        <source>Loitsusi on tallessa</source>
        <translation>Din trollformel är sparad</translation>
    </message>
    <message>
        <source>Muokkaa loitsua</source>
        <translation>Ändra trollformeln</translation>
    </message>
    <message>
        <source>Tallenna mantra</source>
        <translation>Spara mantrat</translation>
    </message>
    <message>
        <source>Mantrasi on tallessa</source>
        <translation>Ditt mantra är sparat</translation>
    </message>
    <message>
        <source>Muokkaa mantraa</source>
        <translation>Ändra mantrat</translation>
    </message>
    <message>
        <source>Tallenna oma lause</source>
        <translation>Spara egen mening</translation>
    </message>
    <message>
        <source>Oma lauseesi on tallessa</source>
        <translation>Din mening är sparad</translation>
    </message>
    <message>
        <source>Muokkaa lausetta</source>
        <translation>Ändra meningen</translation>
    </message>
    <message>
        <source>Tallenna taskukortti</source>
        <translation>Spara fickkortet</translation>
    </message>
    <message>
        <source>taskukortti.pdf</source>
        <translation>fickkort.pdf</translation>
    </message>
    <message>
        <source>Taskukortti</source>
        <translation>Fickkort</translation>
    </message>
    <message>
        <source>Taskukortti on tallessa: {file}</source>
        <translation>Fickkortet är sparat: {file}</translation>
    </message>
    <message>
        <source>Tulosta taskukortti</source>
        <translation>Skriv ut fickkortet</translation>
    </message>
    <message>
        <source>Tai kirjoita vapaasti</source>
        <translation>Eller skriv fritt</translation>
    </message>
    <message>
        <source>Vain sinä näet tämän. Esihenkilö näkee vain, että harjoitus on tehty.</source>
        <translation>Bara du ser det här. Chefen ser bara att uppgiften är gjord.</translation>
    </message>
</context>
<context>
    <name>MantraWord</name>
    <message>
        <source>Loitsusi</source>
        <translation>Din trollformel</translation>
    </message>
    <message>
        <source>Mantrasi</source>
        <translation>Ditt mantra</translation>
    </message>
    <message>
        <source>Oma lauseesi</source>
        <translation>Din egen mening</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Omat merkinnät</source>
        <translation>Egna markeringar</translation>
    </message>
    <message>
        <source>Vain sinä näet nämä.</source>
        <translation>Bara du ser de här.</translation>
    </message>
    <message>
        <source>Täällä ei ole vielä merkintöjä. Merkitse kohta, johon haluat palata.</source>
        <translation>Här finns inga markeringar än. Markera ett ställe som du vill återvända till.</translation>
    </message>
    <message>
        <source>Poista merkintä: {name}</source>
        <translation>Ta bort markeringen: {name}</translation>
    </message>
    <message>
        <source>Poista merkintä</source>
        <translation>Ta bort markeringen</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Kirjanmerkki lisätty.</source>
        <translation>Bokmärket är tillagt.</translation>
    </message>
    <message>
        <source>Valitse ensin sanat, jotka haluat korostaa.</source>
        <translation>Välj först orden som du vill färgmarkera.</translation>
    </message>
    <message>
        <source>Kumoa</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Tätä kohtaa ei voi merkitä. Valitse viereistä tekstiä.</source>
        <translation>Det här stället kan inte markeras. Välj text bredvid.</translation>
    </message>
    <message>
        <source>Kopioi</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Valitse kaikki</source>
        <translation>Markera allt</translation>
    </message>
    <message>
        <source>Kirjanmerkki</source>
        <translation>Bokmärke</translation>
    </message>
    <message>
        <source>Korostus</source>
        <translation>Färgmarkering</translation>
    </message>
    <message>
        <source>Muistiinpano</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Kirjanmerkki poistettu.</source>
        <translation>Bokmärket är borttaget.</translation>
    </message>
    <message>
        <source>Korostus poistettu.</source>
        <translation>Färgmarkeringen är borttagen.</translation>
    </message>
    <message>
        <source>Muistiinpano poistettu.</source>
        <translation>Anteckningen är borttagen.</translation>
    </message>
    <message>
        <source>Poista korostus</source>
        <translation>Ta bort färgmarkeringen</translation>
    </message>
    <message>
        <source>Korosta</source>
        <translation>Färgmarkera</translation>
    </message>
    <message>
        <source>Poista kirjanmerkki</source>
        <translation>Ta bort bokmärket</translation>
    </message>
    <message>
        <source>Lisää kirjanmerkki</source>
        <translation>Lägg till ett bokmärke</translation>
    </message>
    <message>
        <source>Avaa muistiinpano</source>
        <translation>Öppna anteckningen</translation>
    </message>
    <message>
        <source>Kirjoita muistiinpano</source>
        <translation>Skriv en anteckning</translation>
    </message>
    <message>
        <source>Teksti on muuttunut kurssissa</source>
        <translation>Texten har ändrats i kursen</translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>Vaihtoehdot hiirellä raahattaviksi; samat ovat kentissä</source>
        <translation>Alternativen att dra med musen; samma finns i fälten</translation>
    </message>
    <message>
        <source>Valitse pari</source>
        <translation>Välj ett par</translation>
    </message>
    <message>
        <source>Sopivat yhteen</source>
        <translation>Hör ihop</translation>
    </message>
    <message>
        <source>Valintasi – toinen sopii paremmin</source>
        <translation>Ditt val – ett annat passar bättre</translation>
    </message>
    <message>
        <source>Jäi valitsematta</source>
        <translation>Lämnades utan val</translation>
    </message>
    <message>
        <source>Valitse jokaiselle se, mihin se kuuluu. Sama voi sopia monelle.</source>
        <translation>Välj för var och en dit den hör. Samma val kan passa flera.</translation>
    </message>
    <message>
        <source>Valitse jokaiselle pari. Kaikilla vaihtoehdoilla ei ole paria.</source>
        <translation>Välj ett par för var och en. Några alternativ saknar par.</translation>
    </message>
    <message>
        <source>Valitse jokaiselle pari.</source>
        <translation>Välj ett par för var och en.</translation>
    </message>
    <message>
        <source>Valitse ensin jokaiselle pari.</source>
        <translation>Välj först ett par för var och en.</translation>
    </message>
    <message numerus="yes">
        <source>Valitse vielä pari: %n jäljellä.</source>
        <translation>
            <numerusform>Välj ännu ett par: %n kvar.</numerusform>
            <numerusform>Välj ännu ett par: %n kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valittu jo toiselle</source>
        <translation>Redan vald för en annan</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Ei toistu tällä koneella. Sama on alla tekstinä.</source>
        <translation>Kan inte spelas upp på den här datorn. Samma finns som text nedanför.</translation>
    </message>
    <message>
        <source>Ei toistu tällä koneella. Oppitunti jatkuu ilman sitä.</source>
        <translation>Kan inte spelas upp på den här datorn. Lektionen fortsätter utan den.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Tietoja ei voitu lukea tai tallentaa. Aiemmat vastaukset ovat tallessa. Tarkista, että levy on paikallaan, ja kokeile uudelleen.</source>
        <translation>Det gick inte att läsa eller spara. Tidigare svar finns kvar. Kontrollera att disken är på plats och försök igen.</translation>
    </message>
    <message>
        <source>Levy on täynnä, joten vastausta ei voitu tallentaa. Aiemmat vastaukset ovat tallessa. Vapauta tilaa ja kokeile uudelleen.</source>
        <translation>Disken är full, så svaret kunde inte sparas. Tidigare svar finns kvar. Frigör utrymme och försök igen.</translation>
    </message>
    <message>
        <source>Palvelukoulu on jo käynnissä tällä koneella, ehkä toisella käyttäjällä. Sulje se sieltä ja avaa ohjelma uudelleen.</source>
        <translation>Palvelukoulu är redan igång på den här datorn, kanske hos en annan användare. Stäng det där och öppna programmet på nytt.</translation>
    </message>
    <message>
        <source>Tiedot on tallennettu ohjelman uudemmalla versiolla. Ne ovat tallessa. Päivitä Palvelukoulu ja avaa se uudelleen.</source>
        <translation>Allt har sparats med en nyare version av programmet och finns kvar. Uppdatera Palvelukoulu och öppna det på nytt.</translation>
    </message>
    <message>
        <source>Tallennetut tiedot eivät ole kunnossa, joten niihin ei kosketa. Pyydä apua koneen ylläpidosta: komento ”palvelukoulu doctor” kertoo, mitä on vialla.</source>
        <translation>Det som är sparat är inte i skick, så det lämnas orört. Be om hjälp av den som sköter datorn: kommandot ”palvelukoulu doctor” berättar vad som har hänt.</translation>
    </message>
    <message>
        <source>Tätä kurssia ei voitu avata. Muut kurssit toimivat, ja edistymisesi on tallessa. Kerro asiasta kouluttajalle.</source>
        <translation>Den här kursen kunde inte öppnas. De andra kurserna fungerar och dina framsteg är sparade. Berätta för utbildaren.</translation>
    </message>
    <message>
        <source>Tiedostoa ei voitu kirjoittaa. Jos se on auki toisessa ohjelmassa, sulje se ja kokeile uudelleen, tai valitse toinen paikka.</source>
        <translation>Filen kunde inte skrivas. Om den är öppen i ett annat program, stäng den och försök igen, eller välj en annan plats.</translation>
    </message>
    <message>
        <source>Kirjoita nimi, jossa on 1–60 merkkiä.</source>
        <translation>Skriv ett namn med 1–60 tecken.</translation>
    </message>
    <message>
        <source>Jokin ei toiminut niin kuin piti. Tallennetut vastauksesi ovat turvassa, ja voit jatkaa. Jos sama toistuu, sulje ohjelma ja avaa se uudelleen.</source>
        <translation>Något fungerade inte som det skulle. Dina sparade svar är i säkerhet och du kan fortsätta. Om det händer igen, stäng programmet och öppna det på nytt.</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>Tarkoititko samaa?</source>
        <translation>Menade du samma sak?</translation>
    </message>
    <message>
        <source>Ohjelma ei tunnistanut sanojasi. Ne voivat silti olla oikein.</source>
        <translation>Programmet kände inte igen dina ord. De kan ändå vara rätt.</translation>
    </message>
    <message>
        <source>Kirjoitit: ”{given}”. Malli: ”{model}”.</source>
        <translation>Du skrev: ”{given}”. Modell: ”{model}”.</translation>
    </message>
    <message>
        <source>Kyllä, samaa</source>
        <translation>Ja, samma sak</translation>
    </message>
    <message>
        <source>Kyllä, samaa. {said} Tarkoititko samaa?</source>
        <translation>Ja, samma sak. {said} Menade du samma sak?</translation>
    </message>
    <message>
        <source>Yritän uudestaan</source>
        <translation>Jag försöker igen</translation>
    </message>
    <message>
        <source>Yritän uudestaan. {said} Tarkoititko samaa?</source>
        <translation>Jag försöker igen. {said} Menade du samma sak?</translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>Valitsit, mutta tämä ei kuulu mukaan</source>
        <translation>Du valde det här, men det hör inte hit</translation>
    </message>
    <message>
        <source>Tämäkin kuuluu mukaan</source>
        <translation>Också det här hör hit</translation>
    </message>
    <message>
        <source>Valitse kaikki sopivat.</source>
        <translation>Välj alla som passar.</translation>
    </message>
    <message>
        <source>Valitse ensin ainakin yksi vaihtoehto.</source>
        <translation>Välj först minst ett alternativ.</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>{page}, {count} odottaa</source>
        <translation>{page}, {count} väntar</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Piilota tieto päivityksestä</source>
        <translation>Dölj uppgiften om uppdateringen</translation>
    </message>
    <message>
        <source>Suorituksesi on voimassa ja vastauksesi tallessa. Nämä voit vastata, kun sopii.</source>
        <translation>Din slutförda kurs gäller och dina svar finns kvar. De här kan du besvara när det passar.</translation>
    </message>
    <message>
        <source>Vastauksesi ovat tallessa. Vain nämä kysytään sinulta.</source>
        <translation>Dina svar finns kvar. Bara de här frågas av dig.</translation>
    </message>
</context>
<context>
    <name>NightCard</name>
    <message>
        <source>Korttisi: {text}</source>
        <translation>Ditt kort: {text}</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Muistiinpano</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Muistiinpano: {quote}</source>
        <translation>Anteckning: {quote}</translation>
    </message>
    <message>
        <source>Vain sinä näet tämän. Tallentuu itsestään.</source>
        <translation>Bara du ser det här. Sparas av sig självt.</translation>
    </message>
    <message>
        <source>Poista</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Valmis</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Hetkinen</source>
        <translation>Ett ögonblick</translation>
    </message>
    <message>
        <source>Tekniset tiedot</source>
        <translation>Tekniska detaljer</translation>
    </message>
    <message>
        <source>Näytä tekniset tiedot</source>
        <translation>Visa tekniska detaljer</translation>
    </message>
    <message>
        <source>Sulje ohjelma</source>
        <translation>Stäng programmet</translation>
    </message>
    <message>
        <source>Jatka</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>NumberWidget</name>
    <message>
        <source>Vastauksesi lukuna</source>
        <translation>Ditt svar som ett tal</translation>
    </message>
    <message>
        <source>Arvasit lähelle</source>
        <translation>Du gissade nära</translation>
    </message>
    <message>
        <source>Arvaus tehty</source>
        <translation>Gissningen är gjord</translation>
    </message>
    <message>
        <source>Arvaus on tallessa. Siitä ei saa pisteitä.</source>
        <translation>Gissningen är sparad. Den ger inga poäng.</translation>
    </message>
    <message>
        <source>Arvaa ja katso</source>
        <translation>Gissa och se</translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Arvaa ensin. Saat heti tietää lisää, ja mikä tahansa arvaus käy.</source>
        <translation>Gissa först. Du får genast veta mer, och vilken gissning som helst duger.</translation>
    </message>
    <message>
        <source>Kirjoita luku.</source>
        <translation>Skriv ett tal.</translation>
    </message>
    <message>
        <source>Kirjoita luku tai siirrä liukusäädintä.</source>
        <translation>Skriv ett tal eller flytta reglaget.</translation>
    </message>
    <message>
        <source>Kirjoita ensin luku.</source>
        <translation>Skriv först ett tal.</translation>
    </message>
    <message>
        <source>Kirjoita ensin luku tai siirrä liukusäädintä.</source>
        <translation>Skriv först ett tal eller flytta reglaget.</translation>
    </message>
    <message>
        <source>Kirjoita yksi luku, esimerkiksi 12 tai 4,5.</source>
        <translation>Skriv ett enda tal, till exempel 12 eller 4,5.</translation>
    </message>
    <message>
        <source>Kirjoita yksi luku väliltä {low}–{high}.</source>
        <translation>Skriv ett enda tal {low}–{high}.</translation>
    </message>
    <message>
        <source>Arvauksesi on lähellä</source>
        <translation>Din gissning är nära</translation>
    </message>
    <message>
        <source>Arvauksesi</source>
        <translation>Din gissning</translation>
    </message>
    <message>
        <source>Oikein</source>
        <translation>Rätt</translation>
    </message>
    <message>
        <source>Kokeile toista lukua</source>
        <translation>Pröva ett annat tal</translation>
    </message>
    <message>
        <source>Vastauksesi lukuna väliltä {low}–{high}</source>
        <translation>Ditt svar som ett tal {low}–{high}</translation>
    </message>
    <message>
        <source>ei vielä valittu</source>
        <translation>inte vald än</translation>
    </message>
    <message>
        <source>Liukusäädin</source>
        <translation>Reglage</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Selvä. Lupaus saa nyt levätä.</source>
        <translation>Okej. Löftet får vila nu.</translation>
    </message>
    <message>
        <source>Kumoa</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>OrderItem</name>
    <message>
        <source>Siirrä ylöspäin</source>
        <translation>Flytta uppåt</translation>
    </message>
    <message>
        <source>Siirrä alaspäin</source>
        <translation>Flytta nedåt</translation>
    </message>
    <message>
        <source>{place}/{total}: {words}</source>
        <translation>{place}/{total}: {words}</translation>
    </message>
    <message>
        <source>{step}, poimittu</source>
        <translation>{step}, lyft</translation>
    </message>
    <message>
        <source>Siirrä ylöspäin: {step}</source>
        <translation>Flytta uppåt: {step}</translation>
    </message>
    <message>
        <source>Siirrä alaspäin: {step}</source>
        <translation>Flytta nedåt: {step}</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Kohta {place}</source>
        <translation>Plats {place}</translation>
    </message>
    <message>
        <source>Poimittu. Siirrä nuolinäppäimillä.</source>
        <translation>Upplockad. Flytta med piltangenterna.</translation>
    </message>
    <message>
        <source>Asetettu</source>
        <translation>Placerad</translation>
    </message>
</context>
<context>
    <name>OrderingWidget</name>
    <message>
        <source>Oikein edellisen perässä</source>
        <translation>Rätt efter det föregående</translation>
    </message>
    <message>
        <source>Edelle sopii toinen vaihe</source>
        <translation>Ett annat steg passar före</translation>
    </message>
    <message>
        <source>Siirrä vaiheet oikeaan järjestykseen. Voit raahata, käyttää nuolipainikkeita tai siirtää näppäimillä Ctrl ja nuolet.</source>
        <translation>Ordna stegen i rätt följd. Du kan dra, använda pilknapparna eller flytta med Ctrl och piltangenterna.</translation>
    </message>
    <message>
        <source>Siirrä ensin ainakin yhtä vaihetta.</source>
        <translation>Flytta först minst ett steg.</translation>
    </message>
    <message>
        <source>Oikea alku</source>
        <translation>Rätt början</translation>
    </message>
    <message>
        <source>Alkuun sopii toinen vaihe</source>
        <translation>Ett annat steg passar först</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Kurssin edistyminen</source>
        <translation>Framsteg i kursen</translation>
    </message>
</context>
<context>
    <name>OutlineItem</name>
    <message>
        <source>{number}. {title}, {state}</source>
        <translation>{number}. {title}, {state}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Luet tätä · {length}</source>
        <translation>Du är här · {length}</translation>
    </message>
    <message>
        <source>Avautuu, kun edellinen on tehty</source>
        <translation>Öppnas när den föregående är gjord</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Takaisin</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Kurssi</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Valmis</source>
        <translation>Slutförd</translation>
    </message>
    <message>
        <source>Kurssin edistyminen</source>
        <translation>Framsteg i kursen</translation>
    </message>
    <message>
        <source>{done}/{total} oppituntia tehty</source>
        <translation>{done}/{total} lektioner gjorda</translation>
    </message>
    <message>
        <source>Sanasto</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>Suoritus</source>
        <translation>Genomförande</translation>
    </message>
    <message>
        <source>Selaa kurssia</source>
        <translation>Bläddra i kursen</translation>
    </message>
    <message>
        <source>Jatka kurssia</source>
        <translation>Fortsätt kursen</translation>
    </message>
    <message>
        <source>Aloita kurssi</source>
        <translation>Börja kursen</translation>
    </message>
    <message>
        <source>Oppitunnit</source>
        <translation>Lektioner</translation>
    </message>
    <message>
        <source>Kurssin jälkeen sinä</source>
        <translation>Efter kursen</translation>
    </message>
    <message>
        <source>Milloin kurssi on valmis</source>
        <translation>När kursen är slutförd</translation>
    </message>
    <message>
        <source>Lähteet</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Tekijä: {authors}</source>
        <translation>Författare: {authors}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Omat oivallukset – {name}</source>
        <translation>Egna insikter – {name}</translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message>
        <source>Kuka opiskelee tänään?</source>
        <translation>Vem studerar i dag?</translation>
    </message>
    <message>
        <source>Valitse nimesi. Jatkat siitä, mihin viimeksi jäit.</source>
        <translation>Välj ditt namn. Du fortsätter där du slutade senast.</translation>
    </message>
    <message>
        <source>Tiedot pysyvät tällä koneella. Mitään ei lähetetä verkkoon.</source>
        <translation>Allt stannar på den här datorn. Ingenting skickas ut på nätet.</translation>
    </message>
    <message>
        <source>Uusi oppija</source>
        <translation>Ny deltagare</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Keskeytä: {title}</source>
        <translation>Pausa: {title}</translation>
    </message>
    <message>
        <source>Toista: {title}</source>
        <translation>Spela upp: {title}</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Sanasto</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>Harjoittelun edistyminen</source>
        <translation>Hur övningen framskrider</translation>
    </message>
    <message>
        <source>Sanojen harjoittelu</source>
        <translation>Ordövning</translation>
    </message>
    <message>
        <source>Yläpalkki</source>
        <translation>Övre fältet</translation>
    </message>
    <message>
        <source>Kortti</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Alapalkki</source>
        <translation>Nedre fältet</translation>
    </message>
    <message>
        <source>Takaisin sanastoon</source>
        <translation>Tillbaka till ordlistan</translation>
    </message>
    <message>
        <source>Harjoittelu</source>
        <translation>Övning</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Täällä ei ole vielä oppituntia, jota näyttää. Katso tarkistuslistaa.</source>
        <translation>Här finns ingen lektion att visa än. Se checklistan.</translation>
    </message>
    <message>
        <source>Esikatselu – Palvelukoulu</source>
        <translation>Förhandsvisning – Palvelukoulu</translation>
    </message>
    <message>
        <source>{title} – Esikatselu</source>
        <translation>{title} – Förhandsvisning</translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Tämä kohta on muuttunut. Aiempi vastauksesi on tallessa.</source>
        <translation>Den här punkten har ändrats. Ditt tidigare svar finns kvar.</translation>
    </message>
    <message>
        <source>Tehtävän johdanto</source>
        <translation>Inledning till uppgiften</translation>
    </message>
    <message>
        <source>Tehtävä {number}/{total}</source>
        <translation>Uppgift {number}/{total}</translation>
    </message>
    <message>
        <source>Muokkaa vastausta</source>
        <translation>Ändra svaret</translation>
    </message>
    <message>
        <source>Yritä uudelleen</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Tallenna vastaus</source>
        <translation>Spara svaret</translation>
    </message>
    <message>
        <source>Tarkista vastaus</source>
        <translation>Kontrollera svaret</translation>
    </message>
    <message>
        <source>En halua vastata tähän</source>
        <translation>Jag vill inte svara här</translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation>Hoppa över</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>Verkkokuvio: {names}. Samat luvut ovat muutoksissa taidoittain.</source>
        <translation>Nätdiagram: {names}. Samma tal finns i förändringarna per färdighet.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Väljempi rivitys</source>
        <translation>Luftigare rader</translation>
    </message>
    <message>
        <source>Tavuta pitkät sanat</source>
        <translation>Avstava långa ord</translation>
    </message>
    <message>
        <source>Vähemmän liikettä</source>
        <translation>Mindre rörelse</translation>
    </message>
    <message>
        <source>Kirjain- ja numeronäppäimet</source>
        <translation>Bokstavs- och siffertangenter</translation>
    </message>
    <message>
        <source>Tekstin koko</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Värit</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Yö</source>
        <translation>Natt</translation>
    </message>
    <message>
        <source>Kontrasti</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Kirjasin</source>
        <translation>Typsnitt</translation>
    </message>
    <message>
        <source>Selkeä</source>
        <translation>Tydlig</translation>
    </message>
    <message>
        <source>Antiikva</source>
        <translation>Antikva</translation>
    </message>
</context>
<context>
    <name>ReadingStep</name>
    <message>
        <source>Oppitunnin teksti: {title}</source>
        <translation>Lektionens text: {title}</translation>
    </message>
    <message>
        <source>Oppitunti {number}</source>
        <translation>Lektion {number}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>ReflectionWidget</name>
    <message>
        <source>Kirjoita tähän, mitä ajattelet.</source>
        <translation>Skriv här vad du tänker.</translation>
    </message>
    <message>
        <source>Tämä on sinua varten. Raportteihin tulee vain tieto, että tehtävä on tehty.</source>
        <translation>Det här är för dig. I rapporterna syns bara att uppgiften är gjord.</translation>
    </message>
    <message>
        <source>Joku toinen voisi kirjoittaa: ”{example}”</source>
        <translation>Någon annan kunde skriva: ”{example}”</translation>
    </message>
    <message>
        <source>Kirjoita omin sanoin. Yksikin lause riittää.</source>
        <translation>Skriv med egna ord. Det räcker med en enda mening.</translation>
    </message>
    <message>
        <source>Kirjoita vielä vähän: ainakin {least} merkkiä.</source>
        <translation>Skriv lite till: minst {least} tecken.</translation>
    </message>
    <message>
        <source>Kirjoita ensin jotain.</source>
        <translation>Skriv först något.</translation>
    </message>
    <message>
        <source>Näytä, mitä kirjoitit aiemmin ({count})</source>
        <translation>Visa vad du skrev tidigare ({count})</translation>
    </message>
    <message>
        <source>Piilota aiemmat</source>
        <translation>Göm de tidigare</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Palvelukoulu ei avaudu juuri nyt</source>
        <translation>Palvelukoulu öppnas inte just nu</translation>
    </message>
    <message>
        <source>Sulje</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Tarkistuslista</source>
        <translation>Checklista</translation>
    </message>
    <message numerus="yes">
        <source>%n estää julkaisun</source>
        <translation>
            <numerusform>%n hindrar publicering</numerusform>
            <numerusform>%n hindrar publicering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n huomautusta</source>
        <translation>
            <numerusform>%n anmärkning</numerusform>
            <numerusform>%n anmärkningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ei huomautettavaa</source>
        <translation>Inga anmärkningar</translation>
    </message>
    <message>
        <source>{file}, rivi {line}</source>
        <translation>{file}, rad {line}</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Mitä vastaat?</source>
        <translation>Vad svarar du?</translation>
    </message>
    <message>
        <source>Askel taakse</source>
        <translation>Ta ett steg tillbaka</translation>
    </message>
</context>
<context>
    <name>ResultGroup</name>
    <message>
        <source>Näytä lisää</source>
        <translation>Visa fler</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Päivän kertaus</source>
        <translation>Dagens repetition</translation>
    </message>
    <message>
        <source>{questions} · noin {minutes}</source>
        <translation>{questions} · cirka {minutes}</translation>
    </message>
    <message>
        <source>Palautetaan hetkeksi mieleen, mitä olet oppinut.</source>
        <translation>Vi tar en stund och minns vad du har lärt dig.</translation>
    </message>
    <message>
        <source>Kertaa nyt</source>
        <translation>Repetera nu</translation>
    </message>
</context>
<context>
    <name>ReviewEndPage</name>
    <message>
        <source>Palaa kotiin</source>
        <translation>Tillbaka hem</translation>
    </message>
    <message>
        <source>Tämä riittää hyvin</source>
        <translation>Det här räcker bra</translation>
    </message>
    <message>
        <source>Kertaus on tehty</source>
        <translation>Repetitionen är gjord</translation>
    </message>
    <message>
        <source>Tänään ei ole kerrattavaa</source>
        <translation>I dag finns inget att repetera</translation>
    </message>
    <message>
        <source>Ohittamasi kysymykset ovat täällä, jos haluat vielä palata niihin.</source>
        <translation>Frågorna du hoppade över finns här, om du vill återkomma till dem.</translation>
    </message>
    <message>
        <source>Kysymykset tulevat tänne, kun olet vastannut oppituntien tehtäviin.</source>
        <translation>Frågorna kommer hit när du har svarat på lektionernas uppgifter.</translation>
    </message>
    <message>
        <source>Seuraavan kerran palautetaan mieleen huomenna.</source>
        <translation>Nästa gång repeterar vi i morgon.</translation>
    </message>
    <message>
        <source>Seuraavan kerran palautetaan mieleen {date}</source>
        <translation>Nästa gång repeterar vi {date}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Kertaus</source>
        <translation>Repetition</translation>
    </message>
    <message>
        <source>Kertauksen edistyminen</source>
        <translation>Hur långt du har kommit i repetitionen</translation>
    </message>
    <message>
        <source>Yläpalkki</source>
        <translation>Övre fältet</translation>
    </message>
    <message>
        <source>Kysymys</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Alapalkki</source>
        <translation>Nedre fältet</translation>
    </message>
    <message>
        <source>Päätä kertaus</source>
        <translation>Avsluta repetitionen</translation>
    </message>
    <message>
        <source>Jatka</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>RichTextView</name>
    <message>
        <source>Teksti</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>{done}/{total} tehty</source>
        <translation>{done}/{total} gjorda</translation>
    </message>
</context>
<context>
    <name>RoundEnd</name>
    <message>
        <source>Tämä riittää hyvin</source>
        <translation>Det här räcker bra</translation>
    </message>
    <message>
        <source>Sanat jäävät mieleen vähitellen. Muutama niistä tulee vastaan kertauksessa.</source>
        <translation>Orden fastnar så småningom. Några av dem möter dig i repetitionen.</translation>
    </message>
    <message>
        <source>Harjoittele lisää</source>
        <translation>Öva mera</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Kansio:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>Tiedoston nimi:</source>
        <translation>Filnamn:</translation>
    </message>
    <message>
        <source>Tiedoston muoto:</source>
        <translation>Filformat:</translation>
    </message>
    <message>
        <source>Tallenna</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Tiedoston näkee jokainen, joka käyttää tätä konetta.</source>
        <translation>Filen syns för alla som använder den här datorn.</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>Tänään</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Eilen</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{minutes}&#xa0;min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours}&#xa0;h {minutes}&#xa0;min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Huomenta, {name}</source>
        <translation>God morgon, {name}</translation>
    </message>
    <message>
        <source>Päivää, {name}</source>
        <translation>God dag, {name}</translation>
    </message>
    <message>
        <source>Iltaa, {name}</source>
        <translation>God kväll, {name}</translation>
    </message>
    <message>
        <source>Hei, {name}</source>
        <translation>Hej, {name}</translation>
    </message>
    <message>
        <source>Ensimmäinen Toinen Kolmas Neljäs Viides Kuudes Seitsemäs Kahdeksas Yhdeksäs Kymmenes</source>
        <translation>Den&#xa0;första Den&#xa0;andra Den&#xa0;tredje Den&#xa0;fjärde Den&#xa0;femte Den&#xa0;sjätte Den&#xa0;sjunde Den&#xa0;åttonde Den&#xa0;nionde Den&#xa0;tionde</translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>Den {number}.</translation>
    </message>
    <message>
        <source>Ensimmäinen tähti odottaa syttymistään.</source>
        <translation>Den första stjärnan väntar på att tändas.</translation>
    </message>
    <message>
        <source>Jokainen tähti palaa. Kiitos, että opiskelit.</source>
        <translation>Varje stjärna lyser. Tack för att du studerade.</translation>
    </message>
    <message>
        <source>Yksi Kaksi Kolme Neljä Viisi Kuusi Seitsemän Kahdeksan Yhdeksän Kymmenen</source>
        <translation>En Två Tre Fyra Fem Sex Sju Åtta Nio Tio</translation>
    </message>
    <message>
        <source>{count} tähti palaa jo. {next} on aivan lähellä.</source>
        <translation>{count} stjärna lyser redan. {next} är alldeles nära.</translation>
    </message>
    <message>
        <source>{count} tähteä palaa jo. {next} on aivan lähellä.</source>
        <translation>{count} stjärnor lyser redan. {next} är alldeles nära.</translation>
    </message>
    <message>
        <source>Valmis</source>
        <translation>Slutförd</translation>
    </message>
    <message>
        <source>Kesken</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Aloita, kun sopii</source>
        <translation>Börja när det passar</translation>
    </message>
    <message>
        <source>Tehtäviä voi vielä täydentää</source>
        <translation>Uppgifterna kan ännu kompletteras</translation>
    </message>
    <message>
        <source>Kurssi on valmis, kun olet käynyt läpi kaikki oppitunnit.</source>
        <translation>Kursen är slutförd när du har gått igenom alla lektioner.</translation>
    </message>
    <message>
        <source>Kurssi on valmis, kun olet käynyt läpi kaikki oppitunnit ja saanut tehtävistä vähintään {share} pisteistä. Voit yrittää uudelleen niin monta kertaa kuin haluat.</source>
        <translation>Kursen är slutförd när du har gått igenom alla lektioner och fått minst {share} av poängen i uppgifterna. Du kan försöka igen så många gånger du vill.</translation>
    </message>
    <message>
        <source>Sinulla on nyt {share} pisteistä.</source>
        <translation>Du har nu {share} av poängen.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{number}, asteikolla {low}–{high}</source>
        <translation>{number}, på skalan {low}–{high}</translation>
    </message>
    <message>
        <source>{number}, {words}</source>
        <translation>{number}, {words}</translation>
    </message>
    <message>
        <source>En halua vastata</source>
        <translation>Jag vill inte svara</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Tulos {number}/{count}</source>
        <translation>Resultat {number}/{count}</translation>
    </message>
    <message>
        <source>Tehtävä</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Sanasto</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>Kurssi</source>
        <translation>Kurs</translation>
    </message>
</context>
<context>
    <name>SearchDoor</name>
    <message>
        <source>Etsi kursseista</source>
        <translation>Sök i kurserna</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Haku</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Etsi kursseista ja omista teksteistäsi</source>
        <translation>Sök i kurserna och dina egna texter</translation>
    </message>
    <message>
        <source>Kurssit</source>
        <translation>Kurser</translation>
    </message>
    <message>
        <source>Omat muistiinpanot ja oivallukset</source>
        <translation>Egna anteckningar och insikter</translation>
    </message>
    <message>
        <source>Vain sinä näet nämä.</source>
        <translation>Bara du ser de här.</translation>
    </message>
    <message>
        <source>Kirjoita sana tai kaksi. Taivutusmuodolla ei ole väliä. Löydät kurssien tekstit, tehtävät ja sen, mitä olet itse kirjoittanut.</source>
        <translation>Skriv ett eller två ord. Böjningsformen spelar ingen roll. Du hittar kursernas texter, uppgifterna och det du själv har skrivit.</translation>
    </message>
    <message>
        <source>Kursseja luetaan vielä hakua varten. Osumat tulevat tähän hetken päästä.</source>
        <translation>Kurserna läses ännu in för sökningen. Träffarna kommer hit om en stund.</translation>
    </message>
    <message>
        <source>Näillä sanoilla ei löytynyt. Kokeile yhtä sanaa tai toista sanaa.</source>
        <translation>Inget hittades med de här orden. Prova med ett ord eller ett annat ord.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%n osumaa</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Yli tuhat osumaa</source>
        <translation>Över tusen träffar</translation>
    </message>
    <message>
        <source>Kaikki sanat eivät ole samassa kohdassa. Näissä on osa niistä.</source>
        <translation>Alla ord finns inte på samma ställe. Här finns några av dem.</translation>
    </message>
    <message>
        <source>Tarkoititko: {words}?</source>
        <translation>Menade du: {words}?</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Korosta</source>
        <translation>Färgmarkera</translation>
    </message>
    <message>
        <source>Muistiinpano</source>
        <translation>Anteckning</translation>
    </message>
</context>
<context>
    <name>SelfAssessmentWidget</name>
    <message>
        <source>Vain sinä näet vastauksesi. Raportteihin tulee vain tieto, että tehtävä on tehty.</source>
        <translation>Bara du ser dina svar. I rapporterna syns bara att uppgiften är gjord.</translation>
    </message>
    <message>
        <source>Tallenna arvio</source>
        <translation>Spara skattningen</translation>
    </message>
    <message>
        <source>Kiitos, että pysähdyit. Arviosi on tallessa, ja se on vain sinun.</source>
        <translation>Tack för att du stannade upp. Din skattning är sparad, och den är bara din.</translation>
    </message>
    <message>
        <source>Muokkaa arviota</source>
        <translation>Ändra skattningen</translation>
    </message>
    <message>
        <source>Valitse luku, joka kuvaa sinua tänään. Oikeita vastauksia ei ole, ja minkä tahansa kohdan voi jättää väliin.</source>
        <translation>Välj den siffra som beskriver dig i dag. Det finns inga rätta svar, och du kan hoppa över vilken punkt som helst.</translation>
    </message>
    <message>
        <source>Vastattu {given}/{total}. Jos jokin kohta ei sovi, valitse siinä ”En halua vastata”.</source>
        <translation>Besvarade {given}/{total}. Om någon punkt inte passar, välj ”Jag vill inte svara” där.</translation>
    </message>
    <message>
        <source>täysin eri mieltä</source>
        <translation>helt av annan åsikt</translation>
    </message>
    <message>
        <source>täysin samaa mieltä</source>
        <translation>helt av samma åsikt</translation>
    </message>
    <message>
        <source>Ennen ja nyt</source>
        <translation>Tidigare och nu</translation>
    </message>
    <message>
        <source>Arviosi tänään</source>
        <translation>Din skattning i dag</translation>
    </message>
    <message>
        <source>Nämä ovat omat lukusi, ja vertaat vain itseesi.</source>
        <translation>Det här är dina egna siffror, och du jämför bara med dig själv.</translation>
    </message>
    <message>
        <source>Kun vastaat samoihin väittämiin myöhemmin, näet tässä myös muutoksen.</source>
        <translation>När du svarar på samma påståenden senare ser du också förändringen här.</translation>
    </message>
    <message>
        <source>Ensimmäinen arviosi on päivältä {date}. Vertaat vain itseesi.</source>
        <translation>Din första skattning är från den {date}. Du jämför bara med dig själv.</translation>
    </message>
    <message>
        <source>Väliin jätetyt kohdat eivät näy luvuissa, ja se on hyvä niin.</source>
        <translation>Punkter du hoppade över syns inte i siffrorna, och det är bra så.</translation>
    </message>
    <message>
        <source>Suurin harppaus: {name}, ennen {before} ja nyt {now}.</source>
        <translation>Det största språnget: {name}, tidigare {before} och nu {now}.</translation>
    </message>
    <message>
        <source>Jos luku laski, se ei ole huono tulos. Usein silloin on huomannut jotakin uutta.</source>
        <translation>Om en siffra sjönk är det inget dåligt resultat. Ofta har man då lagt märke till något nytt.</translation>
    </message>
    <message>
        <source>Asteikko {low}–{high}</source>
        <translation>Skala {low}–{high}</translation>
    </message>
    <message>
        <source>{low} = {low_words} · {high} = {high_words}</source>
        <translation>{low} = {low_words} · {high} = {high_words}</translation>
    </message>
</context>
<context>
    <name>SentenceLine</name>
    <message>
        <source>Jatka lausetta omin sanoin.</source>
        <translation>Fortsätt meningen med egna ord.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Asetukset</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Asetukset ovat sinun omiasi, ja ne tulevat voimaan heti.</source>
        <translation>Inställningarna är dina egna och börjar gälla genast.</translation>
    </message>
    <message>
        <source>Lukeminen</source>
        <translation>Läsning</translation>
    </message>
    <message>
        <source>Tiedot</source>
        <translation>Dina data</translation>
    </message>
    <message>
        <source>Tiedot pysyvät tällä koneella. Mitään ei lähetetä verkkoon.</source>
        <translation>Allt stannar på den här datorn. Ingenting skickas ut på nätet.</translation>
    </message>
    <message>
        <source>Tietojen kansio: {folder}</source>
        <translation>Datamapp: {folder}</translation>
    </message>
</context>
<context>
    <name>SettingsPopover</name>
    <message>
        <source>Lukeminen</source>
        <translation>Läsning</translation>
    </message>
</context>
<context>
    <name>ShellPage</name>
    <message>
        <source>Valikko</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Sivu</source>
        <translation>Sida</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Tänään mukanasi: {promise}</source>
        <translation>Med dig i dag: {promise}</translation>
    </message>
</context>
<context>
    <name>ShiftEndPage</name>
    <message>
        <source>Palaa kotiin</source>
        <translation>Tillbaka hem</translation>
    </message>
    <message>
        <source>Vuoron alku</source>
        <translation>Arbetspassets början</translation>
    </message>
    <message>
        <source>Vuoron alku odottaa sinua</source>
        <translation>Arbetspassets början väntar på dig</translation>
    </message>
    <message>
        <source>Hyvää vuoroa, {name}.</source>
        <translation>Ha ett bra arbetspass, {name}.</translation>
    </message>
    <message>
        <source>Tänne tulevat oma loitsusi, yksi kertauskysymys ja lupaus, jonka voit ottaa mukaan. Ne syntyvät oppitunneilla.</source>
        <translation>Hit kommer din egen trollformel, en fråga att repetera och ett löfte som du kan ta med. De kommer till i lektionerna.</translation>
    </message>
    <message>
        <source>Tee oma loitsu</source>
        <translation>Gör en egen trollformel</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Vuoron alku</source>
        <translation>Arbetspassets början</translation>
    </message>
    <message>
        <source>Vuoron alun eteneminen</source>
        <translation>Hur arbetspassets början framskrider</translation>
    </message>
    <message>
        <source>Yläpalkki</source>
        <translation>Övre fältet</translation>
    </message>
    <message>
        <source>Alapalkki</source>
        <translation>Nedre fältet</translation>
    </message>
    <message>
        <source>Valmis vuoroon</source>
        <translation>Redo för arbetspasset</translation>
    </message>
    <message>
        <source>Jatka</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Kertaus</source>
        <translation>Repetition</translation>
    </message>
    <message>
        <source>Lupaus</source>
        <translation>Löfte</translation>
    </message>
</context>
<context>
    <name>ShortAnswerWidget</name>
    <message>
        <source>Vastauksesi</source>
        <translation>Ditt svar</translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Ajatus on oikea. Vain sanan muoto on toinen.</source>
        <translation>Tanken är rätt. Bara ordets form är en annan.</translation>
    </message>
    <message>
        <source>Sama asia, omat sanasi</source>
        <translation>Samma sak, dina egna ord</translation>
    </message>
    <message>
        <source>Arvioit itse, että tarkoitit samaa kuin malli.</source>
        <translation>Du bedömde själv att du menade samma sak som modellen.</translation>
    </message>
    <message>
        <source>Vertaa vastaustasi malliin</source>
        <translation>Jämför ditt svar med modellen</translation>
    </message>
    <message>
        <source>Sano sitten itse, tarkoititko samaa.</source>
        <translation>Säg sedan själv om du menade samma sak.</translation>
    </message>
    <message>
        <source>Vastaa sanalla tai parilla. Kirjoitusvirheistä ei tarvitse huolehtia.</source>
        <translation>Svara med ett ord eller två. Du behöver inte tänka på stavningen.</translation>
    </message>
    <message>
        <source>Kirjoita ensin vastaus.</source>
        <translation>Skriv först ett svar.</translation>
    </message>
    <message>
        <source>Oikein</source>
        <translation>Rätt</translation>
    </message>
    <message>
        <source>Oikein – tarkoititko: {key}?</source>
        <translation>Rätt – menade du: {key}?</translation>
    </message>
    <message>
        <source>Sama omin sanoin – arvioit itse</source>
        <translation>Samma sak med egna ord – din egen bedömning</translation>
    </message>
    <message>
        <source>Kokeile toista vastausta</source>
        <translation>Pröva ett annat svar</translation>
    </message>
    <message>
        <source>Vertaa malliin</source>
        <translation>Jämför med modellen</translation>
    </message>
</context>
<context>
    <name>ShortfallCard</name>
    <message>
        <source>Näistä tehtävistä saat vielä pisteitä</source>
        <translation>De här uppgifterna ger dig ännu poäng</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Koti</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Kurssit</source>
        <translation>Kurser</translation>
    </message>
    <message>
        <source>Haku</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Kertaus</source>
        <translation>Repetition</translation>
    </message>
    <message>
        <source>Sanasto</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>Omat oivallukset</source>
        <translation>Egna insikter</translation>
    </message>
    <message>
        <source>Kehittymiseni</source>
        <translation>Min utveckling</translation>
    </message>
    <message>
        <source>Asetukset</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Ohje</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Vaihda oppijaa</source>
        <translation>Byt deltagare</translation>
    </message>
</context>
<context>
    <name>SingleChoiceWidget</name>
    <message>
        <source>Valitse yksi.</source>
        <translation>Välj ett.</translation>
    </message>
    <message>
        <source>Valitse ensin yksi vaihtoehto.</source>
        <translation>Välj först ett alternativ.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Palvelukoulun oma esimerkki</source>
        <translation>Palvelukoulus eget exempel</translation>
    </message>
    <message>
        <source>Lähde: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Tältä koneelta puuttuu ohjelman osa, joka lukee ääneen. Teksti toimii silti. Kerro ohjelman asentajalle: PySide6-Addons puuttuu.</source>
        <translation>Den här datorn saknar den del av programmet som läser högt. Texten fungerar ändå. Säg till den som installerade programmet: PySide6-Addons saknas.</translation>
    </message>
    <message>
        <source>Koneen puhetoiminto ei käynnistynyt. Teksti toimii silti. Kokeile hetken päästä uudelleen tai pyydä apua koneen ylläpidosta.</source>
        <translation>Datorns talfunktion startade inte. Texten fungerar ändå. Försök igen om en stund eller be datorns underhåll om hjälp.</translation>
    </message>
    <message>
        <source>Koneen puhetoiminto ei vastaa. Teksti toimii silti. Tarkista, että kaiutin tai kuulokkeet ovat kiinni, ja kokeile uudelleen.</source>
        <translation>Datorns talfunktion svarar inte. Texten fungerar ändå. Kontrollera att högtalaren eller hörlurarna är anslutna och försök igen.</translation>
    </message>
    <message>
        <source>Tällä koneella ei ole suomenkielistä ääntä.</source>
        <translation>Den här datorn har ingen finsk röst.</translation>
    </message>
    <message>
        <source>Tällä koneella ei ole ruotsinkielistä ääntä.</source>
        <translation>Den här datorn har ingen svensk röst.</translation>
    </message>
    <message>
        <source>Tällä koneella ei ole englanninkielistä ääntä.</source>
        <translation>Den här datorn har ingen engelsk röst.</translation>
    </message>
    <message>
        <source>Tällä koneella ei ole ääntä tämän kurssin kielelle.</source>
        <translation>Den här datorn har ingen röst för kursens språk.</translation>
    </message>
    <message>
        <source>Näin saat äänen: avaa Windowsin Asetukset, valitse Aika ja kieli, sitten Puhe, ja lisää ääni luettelosta. Jos se ei onnistu, pyydä apua koneen ylläpidosta.</source>
        <translation>Så får du en röst: öppna Inställningar i Windows, välj Tid och språk, sedan Tal, och lägg till en röst från listan. Om det inte går, be datorns underhåll om hjälp.</translation>
    </message>
    <message>
        <source>Näin saat äänen: avaa Järjestelmäasetukset, valitse Käyttöapu, sitten Puhuttu sisältö, ja lisää ääni luettelosta.</source>
        <translation>Så får du en röst: öppna Systeminställningar, välj Hjälpmedel, sedan Talat innehåll, och lägg till en röst från listan.</translation>
    </message>
    <message>
        <source>Äänen lisää koneen ylläpito: Linuxissa sen antavat paketit speech-dispatcher ja espeak-ng.</source>
        <translation>Rösten läggs till av datorns underhåll: i Linux ger paketen speech-dispatcher och espeak-ng den.</translation>
    </message>
    <message>
        <source>{name} (suomi)</source>
        <translation>{name} (finska)</translation>
    </message>
    <message>
        <source>{name} (ruotsi)</source>
        <translation>{name} (svenska)</translation>
    </message>
    <message>
        <source>{name} (englanti)</source>
        <translation>{name} (engelska)</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Pienennä tekstiä</source>
        <translation>Gör texten mindre</translation>
    </message>
    <message>
        <source>Suurenna tekstiä</source>
        <translation>Gör texten större</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Koti</source>
        <translation>Hem</translation>
    </message>
    <message>
        <source>Kurssit</source>
        <translation>Kurser</translation>
    </message>
    <message>
        <source>Haku</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Kertaus</source>
        <translation>Repetition</translation>
    </message>
    <message>
        <source>Sanasto</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>Omat oivallukset</source>
        <translation>Egna insikter</translation>
    </message>
    <message>
        <source>Kehittymiseni</source>
        <translation>Min utveckling</translation>
    </message>
    <message>
        <source>Asetukset</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Ohje</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Vaihda oppijaa</source>
        <translation>Byt deltagare</translation>
    </message>
</context>
<context>
    <name>TeamAgreementWidget</name>
    <message>
        <source>Sopimus on koko tiimin, eikä se ole yksityinen. Jättäkää siitä pois ihmisten nimet.</source>
        <translation>Överenskommelsen är hela teamets och inte privat. Lämna bort människors namn.</translation>
    </message>
    <message>
        <source>Sovitte tästä yhdessä. Palatkaa sopimukseen, kun arki muuttuu.</source>
        <translation>Ni kom överens om det här tillsammans. Återvänd till överenskommelsen när vardagen förändras.</translation>
    </message>
    <message>
        <source>Voitte täydentää sopimusta ja hyväksyä sen myöhemmin.</source>
        <translation>Ni kan komplettera överenskommelsen och godkänna den senare.</translation>
    </message>
    <message>
        <source>Tallenna sopimus</source>
        <translation>Spara överenskommelsen</translation>
    </message>
    <message>
        <source>Muokkaa sopimusta</source>
        <translation>Ändra överenskommelsen</translation>
    </message>
    <message>
        <source>Sopimus on tallessa</source>
        <translation>Överenskommelsen är sparad</translation>
    </message>
    <message>
        <source>Täyttäkää lauseet yhdessä. Lyhyt vastaus riittää.</source>
        <translation>Fyll i meningarna tillsammans. Det räcker med ett kort svar.</translation>
    </message>
    <message>
        <source>Täyttäkää ensin ainakin yksi kohta.</source>
        <translation>Fyll först i minst en punkt.</translation>
    </message>
    <message>
        <source>Näin sovimme</source>
        <translation>Så här kom vi överens</translation>
    </message>
    <message>
        <source>Sovittu yhdessä</source>
        <translation>Överenskommet tillsammans</translation>
    </message>
    <message>
        <source>Ei vielä sovittu yhdessä</source>
        <translation>Inte överenskommet tillsammans än</translation>
    </message>
    <message>
        <source>Sovimme tästä yhdessä</source>
        <translation>Vi har kommit överens om det här tillsammans</translation>
    </message>
    <message>
        <source>Sovimme tästä yhdessä: {who}</source>
        <translation>Vi har kommit överens om det här tillsammans: {who}</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Selitys</source>
        <translation>Förklaring</translation>
    </message>
    <message>
        <source>Lähde: {source}</source>
        <translation>Källa: {source}</translation>
    </message>
    <message>
        <source>Sanastoon</source>
        <translation>Till ordlistan</translation>
    </message>
</context>
<context>
    <name>TermCards</name>
    <message>
        <source>{word}, sanaston sana. Enter avaa selityksen.</source>
        <translation>{word}, ett ord i ordlistan. Enter öppnar förklaringen.</translation>
    </message>
</context>
<context>
    <name>TermStep</name>
    <message>
        <source>Sana {number}/{total}</source>
        <translation>Ord {number}/{total}</translation>
    </message>
    <message>
        <source>Mieti ensin, mitä sana tarkoittaa. Käännä sitten kortti.</source>
        <translation>Fundera först på vad ordet betyder. Vänd sedan kortet.</translation>
    </message>
    <message>
        <source>Käännä kortti</source>
        <translation>Vänd kortet</translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Muistin</source>
        <translation>Jag kom ihåg</translation>
    </message>
    <message>
        <source>En vielä muistanut</source>
        <translation>Jag kom inte ihåg än</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Takaisin</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Näytä sisällys</source>
        <translation>Visa innehållet</translation>
    </message>
    <message>
        <source>Lukemisen asetukset</source>
        <translation>Läsinställningar</translation>
    </message>
    <message>
        <source>Omat merkinnät</source>
        <translation>Egna markeringar</translation>
    </message>
</context>
<context>
    <name>TrackPanel</name>
    <message>
        <source>Polku</source>
        <translation>Stig</translation>
    </message>
    <message>
        <source>Ei polkua</source>
        <translation>Ingen stig</translation>
    </message>
    <message>
        <source>Polun eteneminen</source>
        <translation>Hur långt du har kommit på stigen</translation>
    </message>
    <message>
        <source>Nämä tehdään yhdessä tiimin kanssa</source>
        <translation>Dessa gör ni tillsammans i teamet</translation>
    </message>
    <message>
        <source>Polku: {name} · {done}/{total} kurssia</source>
        <translation>Stig: {name} · {done}/{total} kurser</translation>
    </message>
    <message>
        <source>{done} · valmis</source>
        <translation>{done} · klar</translation>
    </message>
    <message>
        <source>{done} · noin {left} jäljellä</source>
        <translation>{done} · cirka {left} kvar</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>{title} · {state}</source>
        <translation>{title} · {state}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Keskustelu</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Palaute, vastaus {number}</source>
        <translation>Respons, svar {number}</translation>
    </message>
    <message>
        <source>Sinä</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>{name} ajattelee</source>
        <translation>{name} tänker</translation>
    </message>
</context>
<context>
    <name>TrendLine</name>
    <message>
        <source>{when} {value}</source>
        <translation>{when} {value}</translation>
    </message>
    <message>
        <source>{name}: {points}, asteikolla {low}–{high}</source>
        <translation>{name}: {points}, på skalan {low}–{high}</translation>
    </message>
</context>
<context>
    <name>TrueFalseWidget</name>
    <message>
        <source>Mitä mieltä olet?</source>
        <translation>Vad tycker du?</translation>
    </message>
    <message>
        <source>Valitse ensin kumpi.</source>
        <translation>Välj först någotdera.</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>Selitys</source>
        <translation>Förklaring</translation>
    </message>
    <message>
        <source>Termi</source>
        <translation>Begrepp</translation>
    </message>
    <message>
        <source>Käännä takaisin</source>
        <translation>Vänd tillbaka</translation>
    </message>
    <message>
        <source>Käännä kortti painamalla sitä</source>
        <translation>Tryck på kortet för att vända det</translation>
    </message>
    <message>
        <source>{place}. {term}. {meaning}</source>
        <translation>{place}. {term}. {meaning}</translation>
    </message>
    <message>
        <source>{place}. {term}</source>
        <translation>{place}. {term}</translation>
    </message>
</context>
<context>
    <name>UnavailableStep</name>
    <message>
        <source>Tulossa</source>
        <translation>Kommer senare</translation>
    </message>
    <message>
        <source>Tämä tehtävä ({word}) avautuu ohjelman tulevassa versiossa. Voit jatkaa eteenpäin: oppitunti on kokonainen ilman sitä.</source>
        <translation>Den här uppgiften ({word}) öppnas i en kommande version av programmet. Du kan gå vidare: lektionen är hel utan den.</translation>
    </message>
    <message>
        <source>Tehtävä ei ole käytettävissä</source>
        <translation>Uppgiften är inte tillgänglig</translation>
    </message>
    <message>
        <source>Voit jatkaa eteenpäin. Muu oppitunti toimii tavalliseen tapaan.</source>
        <translation>Du kan gå vidare. Resten av lektionen fungerar som vanligt.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Nimesi</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>Tervetuloa</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Uusi oppija</source>
        <translation>Ny deltagare</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Tervetuloa Palvelukouluun</source>
        <translation>Välkommen till Palvelukoulu</translation>
    </message>
    <message>
        <source>Millä nimellä kutsumme sinua? Etunimi riittää.</source>
        <translation>Vad får vi kalla dig? Det räcker med förnamnet.</translation>
    </message>
    <message>
        <source>Jokainen opiskelee omalla nimellään, ja jokaisen edistyminen pysyy omana.</source>
        <translation>Var och en studerar under eget namn, och vars och ens framsteg hålls isär.</translation>
    </message>
    <message>
        <source>Aloita</source>
        <translation>Börja</translation>
    </message>
    <message>
        <source>Lisää oppija</source>
        <translation>Lägg till deltagaren</translation>
    </message>
    <message>
        <source>Tiedot pysyvät tällä koneella. Mitään ei lähetetä verkkoon.</source>
        <translation>Allt stannar på den här datorn. Ingenting skickas ut på nätet.</translation>
    </message>
    <message>
        <source>Kirjoita ensin nimi.</source>
        <translation>Skriv först namnet.</translation>
    </message>
    <message>
        <source>Täällä on jo {name}. Lisää vaikka sukunimen alkukirjain.</source>
        <translation>Här finns redan {name}. Lägg till exempelvis första bokstaven i efternamnet.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Tekstin koko {percent}&#xa0;%</source>
        <translation>Textstorlek {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>_Again</name>
    <message>
        <source>Asiakkaan silmin</source>
        <translation>Med kundens ögon</translation>
    </message>
    <message>
        <source>Sama keskustelu uudestaan. Nyt näet myös, miltä se asiakkaasta tuntui.</source>
        <translation>Samma samtal en gång till. Nu ser du också hur det kändes för kunden.</translation>
    </message>
</context>
<context>
    <name>_Counter</name>
    <message>
        <source>Kumoa</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>{words}: {count}</source>
        <translation>{words}: {count}</translation>
    </message>
    <message>
        <source>+1, {told}</source>
        <translation>+1, {told}</translation>
    </message>
    <message>
        <source>Kumoa, {told}</source>
        <translation>Ångra, {told}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n oppituntia</source>
        <translation>
            <numerusform>%n lektion</numerusform>
            <numerusform>%n lektioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kysymystä</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n oppituntia jäljellä</source>
        <translation>
            <numerusform>%n lektion kvar</numerusform>
            <numerusform>%n lektioner kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kohtaa muuttui</source>
        <translation>
            <numerusform>%n punkt ändrades</numerusform>
            <numerusform>%n punkter ändrades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uutta kohtaa</source>
        <translation>
            <numerusform>%n ny punkt</numerusform>
            <numerusform>%n nya punkter</numerusform>
        </translation>
    </message>
    <message>
        <source>Kurssi päivittyi: {what}</source>
        <translation>Kursen uppdaterades: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Täydennä %n tehtävää</source>
        <translation>
            <numerusform>Komplettera %n uppgift</numerusform>
            <numerusform>Komplettera %n uppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tehtävää täydennettävänä</source>
        <translation>
            <numerusform>%n uppgift att komplettera</numerusform>
            <numerusform>%n uppgifter att komplettera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message numerus="yes">
        <source>%n viikkoa sitten lupasit</source>
        <translation>
            <numerusform>För en vecka sedan lovade du</numerusform>
            <numerusform>För %n veckor sedan lovade du</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kuukautta sitten lupasit</source>
        <translation>
            <numerusform>För en månad sedan lovade du</numerusform>
            <numerusform>För %n månader sedan lovade du</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viikon päästä</source>
        <translation>
            <numerusform>Efter en vecka</numerusform>
            <numerusform>Efter %n veckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kuukauden päästä</source>
        <translation>
            <numerusform>Efter en månad</numerusform>
            <numerusform>Efter %n månader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message>
        <source>Sinä</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Lähde</source>
        <translation>Källan</translation>
    </message>
    <message>
        <source>Näin muut tällä koneella ovat arvanneet</source>
        <translation>Så här har andra på den här datorn gissat</translation>
    </message>
    <message>
        <source>Arvauksesi ja lähteen luku</source>
        <translation>Din gissning och källans tal</translation>
    </message>
    <message>
        <source>Sinä arvasit {number}.</source>
        <translation>Du gissade på {number}.</translation>
    </message>
    <message>
        <source>Lähteen luku on noin {number}.</source>
        <translation>Källans tal är cirka {number}.</translation>
    </message>
    <message>
        <source>Lähteen luku on {number}.</source>
        <translation>Källans tal är {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n muuta on arvannut.</source>
        <translation>
            <numerusform>%n annan har gissat.</numerusform>
            <numerusform>%n andra har gissat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heidän arvauksensa ovat {low}–{high}, keskimmäinen {middle}.</source>
        <translation>Deras gissningar är {low}–{high}, den mittersta {middle}.</translation>
    </message>
    <message>
        <source>Kaikki he arvasivat {middle}.</source>
        <translation>Det gissade talet är {middle}.</translation>
    </message>
    <message>
        <source>Hänen arvauksensa on {middle}.</source>
        <translation>Hans eller hennes gissning är {middle}.</translation>
    </message>
</context>
</TS>
