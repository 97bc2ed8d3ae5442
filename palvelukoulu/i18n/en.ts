<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fi">
<context>
    <name>Aftermath</name>
    <message>
        <source>Palaute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miksi näin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistä on kyse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Edistyminen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Oikein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valintasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tämä olisi ollut oikein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osittain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseEndPage</name>
    <message>
        <source>Tähtikuvio on valmis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, suoritit kurssin ”{course}” {date}. {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selaa kurssia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse seuraava kurssi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kävit läpi jokaisen oppitunnin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sait tehtävistä {score} pisteistä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sait tehtävistä {score} pisteistä, ja suoritukseen riitti {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseGrid</name>
    <message>
        <source>Täällä ei ole vielä kursseja. Kouluttaja voi lisätä niitä kansiosta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mikään kurssi ei ole kesken. Valitse kaikista se, mikä kiinnostaa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensimmäinen valmis kurssi ilmestyy tänne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valmiit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>Kurssit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Tähtikuvio: {lit}/{all} tähteä palaa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Kiitos, että pysähdyit miettimään. Vastauksesi on tallessa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastattu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Löysit kaiken, mitä tähän kuuluu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katso merkinnät ja täydennä, tai jatka eteenpäin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katso merkinnät rauhassa. Voit kokeilla uudelleen tai jatkaa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juuri näin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyvä huomio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tämä kantaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei aivan – pysähdytään hetkeksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei aivan – kokeillaan toista reittiä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyvällä matkalla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melkein – yksi asia vielä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyvällä matkalla – {found} {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nollasta yhdestä kahdesta kolmesta neljästä viidestä kuudesta seitsemästä kahdeksasta yhdeksästä kymmenestä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}:sta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Palaute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edellinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuraava</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallentuu itsestään</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Takaisin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näin opiskelet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppitunti etenee sivu kerrallaan. Sininen painike oikealla alhaalla vie eteenpäin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaikki tallentuu itsestään. Voit sulkea ohjelman milloin vain ja jatkaa samasta kohdasta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tehtäviä saa kokeilla rauhassa uudelleen. Paras tuloksesi jää voimaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jokainen oppitunti on tähti. Kun olet käynyt sen läpi, tähti syttyy kurssin tähtikuvioon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Kurssin edistyminen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noin {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sisällys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valmiit kurssit ovat aina avoinna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jatka siitä, mihin jäit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aloita tästä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selaa kurssia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jatka oppituntia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aloita oppitunti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{course} · oppitunti {number}/{total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Vihje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näytä toinen vihje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näytä vihje</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Omat kurssisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koti</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Kaikkialla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuraava tai edellinen kohta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuraava tai edellinen alue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takaisin; Esc sulkee ensin avoimen paneelin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurssit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suurempi tai pienempi teksti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tavallinen tekstin koko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukemisen asetukset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuraavat värit: päivä, yö, kontrasti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaihda oppijaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koko näyttö</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tämä ohje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulje ohjelma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppitunnissa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinisen painikkeen teko: seuraava, tarkista, jatka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vieritä tekstiä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekstin alkuun tai loppuun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edellinen tai seuraava oppitunti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tehtävässä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse vaihtoehto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siirry vaihtoehdosta toiseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Välilyönti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse, poista valinta tai tartu vaiheeseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siirrä vaihetta ylös tai alas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallenna kirjoittamasi vastaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yritä uudelleen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonEndPage</name>
    <message>
        <source>Riittää tältä päivältä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kertaus tehty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} tähti syttyi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sait valmiiksi oppitunnin ”{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastasit kaikkiin sen tehtäviin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tehtäviin voit palata milloin vain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastasit {done}/{total} tehtävään, ja muihin voit palata milloin vain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katso, mitä sait aikaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuraava oppitunti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurssin sisällykseen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Oppitunnin edistyminen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yläpalkki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sisällys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppitunti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alapalkki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Päätä oppitunti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jatka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuraava: kysymykset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuraava: kysymys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seuraava</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonText</name>
    <message>
        <source>Vinkki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huomaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tärkeää</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varoitus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esimerkki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekstivastine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuva: {alt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ääni: {alt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video: {alt}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Ei toistu tällä koneella. Sama on alla tekstinä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ei toistu tällä koneella. Oppitunti jatkuu ilman sitä.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Tietoja ei voitu lukea tai tallentaa. Aiemmat vastaukset ovat tallessa. Tarkista, että levy on paikallaan, ja kokeile uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levy on täynnä, joten vastausta ei voitu tallentaa. Aiemmat vastaukset ovat tallessa. Vapauta tilaa ja kokeile uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palvelukoulu on jo käynnissä tällä koneella, ehkä toisella käyttäjällä. Sulje se sieltä ja avaa ohjelma uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiedot on tallennettu ohjelman uudemmalla versiolla. Ne ovat tallessa. Päivitä Palvelukoulu ja avaa se uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallennetut tiedot eivät ole kunnossa, joten niihin ei kosketa. Pyydä apua koneen ylläpidosta: komento ”palvelukoulu doctor” kertoo, mitä on vialla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tätä kurssia ei voitu avata. Muut kurssit toimivat, ja edistymisesi on tallessa. Kerro asiasta kouluttajalle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiedostoa ei voitu kirjoittaa. Jos se on auki toisessa ohjelmassa, sulje se ja kokeile uudelleen, tai valitse toinen paikka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita nimi, jossa on 1–60 merkkiä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jokin ei toiminut niin kuin piti. Tallennetut vastauksesi ovat turvassa, ja voit jatkaa. Jos sama toistuu, sulje ohjelma ja avaa se uudelleen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>Valitsit, mutta tämä ei kuulu mukaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tämäkin kuuluu mukaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse kaikki sopivat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse ensin ainakin yksi vaihtoehto.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>{page}, {count} odottaa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Hetkinen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekniset tiedot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näytä tekniset tiedot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jatka</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderItem</name>
    <message>
        <source>Siirrä ylöspäin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siirrä alaspäin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}/{total}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Kohta {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poimittu. Siirrä nuolinäppäimillä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asetettu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderingWidget</name>
    <message>
        <source>Oikealla paikalla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuuluu toiseen kohtaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siirrä vaiheet oikeaan järjestykseen. Voit raahata, käyttää nuolipainikkeita tai siirtää näppäimillä Ctrl ja nuolet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siirrä ensin ainakin yhtä vaihetta.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Kurssin edistyminen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlineItem</name>
    <message>
        <source>{number}. {title}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luet tätä · {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avautuu, kun edellinen on tehty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Takaisin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurssi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valmis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurssin edistyminen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}/{total} oppituntia tehty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suoritus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selaa kurssia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jatka kurssia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aloita kurssi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppitunnit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurssin jälkeen sinä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milloin kurssi on valmis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lähteet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekijä: {authors}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message>
        <source>Kuka opiskelee tänään?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse nimesi. Jatkat siitä, mihin viimeksi jäit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiedot pysyvät tällä koneella. Mitään ei lähetetä verkkoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uusi oppija</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Keskeytä: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toista: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Täällä ei ole vielä oppituntia, jota näyttää. Katso tarkistuslistaa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esikatselu – Palvelukoulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} – Esikatselu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Tehtävän johdanto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kysymys {number}/{total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muokkaa vastausta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yritä uudelleen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tallenna vastaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarkista vastaus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En halua vastata tähän</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Väljempi rivitys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tavuta pitkät sanat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vähemmän liikettä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjain- ja numeronäppäimet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekstin koko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Värit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yö</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrasti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjasin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selkeä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antiikva</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingStep</name>
    <message>
        <source>Oppitunnin teksti: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oppitunti {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionWidget</name>
    <message>
        <source>Kirjoita tähän, mitä ajattelet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tämä on sinua varten. Raportteihin tulee vain tieto, että tehtävä on tehty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joku toinen voisi kirjoittaa: ”{example}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita omin sanoin. Yksikin lause riittää.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita vielä vähän: ainakin {least} merkkiä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita ensin jotain.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Palvelukoulu ei avaudu juuri nyt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulje</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Tarkistuslista</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n estää julkaisun</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n huomautusta</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ei huomautettavaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, rivi {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <source>{done}/{total} tehty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}&#xa0;min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huomenta, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Päivää, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iltaa, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hei, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensimmäinen Toinen Kolmas Neljäs Viides Kuudes Seitsemäs Kahdeksas Yhdeksäs Kymmenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensimmäinen tähti odottaa syttymistään.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jokainen tähti palaa. Kiitos, että opiskelit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yksi Kaksi Kolme Neljä Viisi Kuusi Seitsemän Kahdeksan Yhdeksän Kymmenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tähti palaa jo. {next} on aivan lähellä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tähteä palaa jo. {next} on aivan lähellä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valmis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aloita, kun sopii</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tehtäviä voi vielä täydentää</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurssi on valmis, kun olet käynyt läpi kaikki oppitunnit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurssi on valmis, kun olet käynyt läpi kaikki oppitunnit ja saanut tehtävistä vähintään {share} pisteistä. Voit yrittää uudelleen niin monta kertaa kuin haluat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinulla on nyt {share} pisteistä.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Asetukset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asetukset ovat sinun omiasi, ja ne tulevat voimaan heti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukeminen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiedot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiedot pysyvät tällä koneella. Mitään ei lähetetä verkkoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tietojen kansio: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPopover</name>
    <message>
        <source>Lukeminen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellPage</name>
    <message>
        <source>Valikko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sivu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Koti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurssit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asetukset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaihda oppijaa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SingleChoiceWidget</name>
    <message>
        <source>Valitse yksi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse ensin yksi vaihtoehto.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Pienennä tekstiä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suurenna tekstiä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Koti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurssit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asetukset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ohje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaihda oppijaa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Takaisin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Näytä sisällys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukemisen asetukset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrueFalseWidget</name>
    <message>
        <source>Mitä mieltä olet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valitse ensin kumpi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnavailableStep</name>
    <message>
        <source>Tulossa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tämä tehtävä ({word}) avautuu ohjelman tulevassa versiossa. Voit jatkaa eteenpäin: oppitunti on kokonainen ilman sitä.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tehtävä ei ole käytettävissä</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voit jatkaa eteenpäin. Muu oppitunti toimii tavalliseen tapaan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Nimesi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tervetuloa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uusi oppija</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tervetuloa Palvelukouluun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millä nimellä kutsumme sinua? Etunimi riittää.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jokainen opiskelee omalla nimellään, ja jokaisen edistyminen pysyy omana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aloita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisää oppija</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiedot pysyvät tällä koneella. Mitään ei lähetetä verkkoon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirjoita ensin nimi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Tekstin koko {percent}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n oppituntia</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n oppituntia jäljellä</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
