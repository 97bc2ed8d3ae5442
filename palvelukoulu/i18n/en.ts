<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fi">
<context>
    <name>Aftermath</name>
    <message>
        <source>Palaute</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Miksi näin</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Mistä on kyse</source>
        <translation>What this is about</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Edistyminen</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Tilanne</source>
        <translation>The situation</translation>
    </message>
    <message>
        <source>Tavoitteesi</source>
        <translation>Your goals</translation>
    </message>
    <message>
        <source>Täällä saa kokeilla rauhassa. Vastauksia ei näytetä kenellekään.</source>
        <translation>You can try things out here in peace. The answers are shown to nobody.</translation>
    </message>
</context>
<context>
    <name>CardsWidget</name>
    <message>
        <source>Edellinen kortti</source>
        <translation>Previous card</translation>
    </message>
    <message>
        <source>Seuraava kortti</source>
        <translation>Next card</translation>
    </message>
    <message>
        <source>Kertaan vielä</source>
        <translation>Review again</translation>
    </message>
    <message>
        <source>Osasin</source>
        <translation>I knew it</translation>
    </message>
    <message>
        <source>Osasit kaikki. Huomenna voit kokeilla, muistatko ne yhä.</source>
        <translation>You knew them all. Tomorrow you can see whether you still remember them.</translation>
    </message>
    <message>
        <source>Osasit {known}/{total}. Loput jäävät mieleen, kun kertaat ne huomenna.</source>
        <translation>You knew {known} of {total}. The rest will stick when you review them tomorrow.</translation>
    </message>
    <message>
        <source>Kortit on käyty läpi</source>
        <translation>You have gone through the cards</translation>
    </message>
    <message>
        <source>Kertaa kortit</source>
        <translation>Review the cards</translation>
    </message>
    <message>
        <source>Merkitse käydyiksi</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Mieti ensin, mitä sana tarkoittaa. Käännä sitten kortti.</source>
        <translation>Think first what the word means. Then turn the card.</translation>
    </message>
    <message>
        <source>Sano vielä tästä kortista, osasitko sen.</source>
        <translation>Say of this last card whether you knew it.</translation>
    </message>
    <message>
        <source>Käännä ensin kaikki kortit. Jäljellä: {left}.</source>
        <translation>First turn all the cards. Left: {left}.</translation>
    </message>
    <message>
        <source>Kortti {number}/{total}</source>
        <translation>Card {number} of {total}</translation>
    </message>
    <message>
        <source>Käännä ensin kortti.</source>
        <translation>First turn the card.</translation>
    </message>
    <message>
        <source>osasit</source>
        <translation>you knew it</translation>
    </message>
    <message>
        <source>kertaat vielä</source>
        <translation>to review</translation>
    </message>
    <message>
        <source>{term}: selitys</source>
        <translation>{term}: explanation</translation>
    </message>
    <message>
        <source>Osasit</source>
        <translation>You knew it</translation>
    </message>
    <message>
        <source>Kertaat vielä</source>
        <translation>To review</translation>
    </message>
</context>
<context>
    <name>CarryStep</name>
    <message>
        <source>Valitse ensin lupaus.</source>
        <translation>First choose a promise.</translation>
    </message>
    <message>
        <source>Ota mukaan</source>
        <translation>Take along</translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Minkä lupauksen otat tänään mukaan?</source>
        <translation>Which promise do you take along today?</translation>
    </message>
    <message>
        <source>Yksi riittää. Voit myös jatkaa ilman.</source>
        <translation>One is enough. You can also go on without.</translation>
    </message>
    <message>
        <source>Vain sinä näet tämän.</source>
        <translation>Only you see this.</translation>
    </message>
</context>
<context>
    <name>ChecklistWidget</name>
    <message>
        <source>Merkityt kohdat</source>
        <translation>Items ticked</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Vielä auki</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Koko lista on käyty läpi</source>
        <translation>The whole list is done</translation>
    </message>
    <message>
        <source>Merkintäsi ovat tallessa. Voit käydä listan läpi uudelleen.</source>
        <translation>Your ticks are saved. You can go through the list again.</translation>
    </message>
    <message>
        <source>Merkinnät ovat tallessa</source>
        <translation>Your ticks are saved</translation>
    </message>
    <message>
        <source>Voit jatkaa listaa silloin, kun seuraava kohta on tehty.</source>
        <translation>You can go on with the list when the next item is done.</translation>
    </message>
    <message>
        <source>Tallenna merkinnät</source>
        <translation>Save the ticks</translation>
    </message>
    <message>
        <source>Jatka listaa</source>
        <translation>Continue the list</translation>
    </message>
    <message>
        <source>Merkitse ne kohdat, jotka on tehty.</source>
        <translation>Tick the items that are done.</translation>
    </message>
    <message>
        <source>Merkitse ensin ainakin yksi kohta.</source>
        <translation>First tick at least one item.</translation>
    </message>
    <message>
        <source>Merkitty {done}/{total}</source>
        <translation>Ticked {done} of {total}</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Oikein</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Valintasi</source>
        <translation>Your choice</translation>
    </message>
    <message>
        <source>Tämä olisi ollut oikein</source>
        <translation>This would have been right</translation>
    </message>
    <message>
        <source>Osittain</source>
        <translation>Partly</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>Lisätieto</source>
        <translation>More information</translation>
    </message>
</context>
<context>
    <name>ClozeWidget</name>
    <message>
        <source>Aukkoteksti</source>
        <translation>Text with gaps</translation>
    </message>
    <message>
        <source>Vertaa sanojasi malliin</source>
        <translation>Compare your words with the model</translation>
    </message>
    <message>
        <source>Sano itse, tarkoititko samaa. Muut kohdat on jo tarkistettu.</source>
        <translation>Say yourself whether you meant the same. The other gaps have already been checked.</translation>
    </message>
    <message>
        <source>Sano itse, tarkoititko samaa.</source>
        <translation>Say yourself whether you meant the same.</translation>
    </message>
    <message>
        <source>Omin sanoin kirjoittamasi kohdat arvioit itse.</source>
        <translation>You judged what you wrote in your own words yourself.</translation>
    </message>
    <message>
        <source>Luku kertoo valikoista. Kirjoitetut aukot eivät tuo eivätkä vie pisteitä.</source>
        <translation>The number is about the menus. Gaps you type in bring no points and take none away.</translation>
    </message>
    <message>
        <source>Valitse jokaiseen aukkoon sopivin vaihtoehto.</source>
        <translation>Choose the option that fits each gap best.</translation>
    </message>
    <message>
        <source>Kirjoita jokaiseen aukkoon sana tai pari.</source>
        <translation>Write a word or two in each gap.</translation>
    </message>
    <message>
        <source>Täytä aukot: kirjoita sana tai valitse vaihtoehto.</source>
        <translation>Fill the gaps: write a word or choose an option.</translation>
    </message>
    <message numerus="yes">
        <source>Täytä ensin kaikki aukot: %n tyhjänä.</source>
        <translation>
            <numerusform>First fill all the gaps: %n empty.</numerusform>
            <numerusform>First fill all the gaps: %n empty.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valitse</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>oikein</source>
        <translation>right</translation>
    </message>
    <message>
        <source>Aukko {number}: ”{words}” – {said}.</source>
        <translation>Gap {number}: “{words}” – {said}.</translation>
    </message>
    <message>
        <source>oikein, tarkoititko: {key}</source>
        <translation>right, did you mean: {key}</translation>
    </message>
    <message>
        <source>sama omin sanoin, arvioit itse</source>
        <translation>the same in your own words, by your own judgement</translation>
    </message>
    <message>
        <source>vertaa malliin</source>
        <translation>compare with the model</translation>
    </message>
    <message>
        <source>kokeile toista vaihtoehtoa</source>
        <translation>try another option</translation>
    </message>
    <message>
        <source>Aukko {number}/{total}: {context}</source>
        <translation>Gap {number} of {total}: {context}</translation>
    </message>
</context>
<context>
    <name>CommitmentsWidget</name>
    <message>
        <source>Oma lupaus</source>
        <translation>Your own promise</translation>
    </message>
    <message>
        <source>Vain sinä näet lupauksesi. Raportteihin tulee vain tieto, että tehtävä on tehty.</source>
        <translation>Only you see your promises. Reports show only that the exercise has been done.</translation>
    </message>
    <message>
        <source>Lupasit</source>
        <translation>You promised</translation>
    </message>
    <message>
        <source>Tallenna vastaus</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>Ei lupausta nyt, ja se on hyvä niin. Voit palata tähän myöhemmin.</source>
        <translation>No promise now, and that is fine. You can come back to this later.</translation>
    </message>
    <message>
        <source>Muuta vastausta</source>
        <translation>Change the answer</translation>
    </message>
    <message>
        <source>Tallenna lupaukset</source>
        <translation>Save the promises</translation>
    </message>
    <message>
        <source>Lupauksesi ovat tallessa</source>
        <translation>Your promises are saved</translation>
    </message>
    <message>
        <source>Aloita siitä, joka on helpoin. Yksikin riittää.</source>
        <translation>Start with the easiest. Even one is enough.</translation>
    </message>
    <message>
        <source>Muuta lupauksia</source>
        <translation>Change the promises</translation>
    </message>
    <message>
        <source>Tallenna lupaus</source>
        <translation>Save the promise</translation>
    </message>
    <message>
        <source>Lupauksesi on tallessa</source>
        <translation>Your promise is saved</translation>
    </message>
    <message>
        <source>Pieni teko riittää. Kokeile sitä heti, kun siihen tulee tilaisuus.</source>
        <translation>A small deed is enough. Try it as soon as you get the chance.</translation>
    </message>
    <message>
        <source>Muuta lupausta</source>
        <translation>Change the promise</translation>
    </message>
    <message>
        <source>Valitse yksi tai useampi, tai kirjoita oma.</source>
        <translation>Choose one or more, or write your own.</translation>
    </message>
    <message>
        <source>Valitse yksi tai useampi.</source>
        <translation>Choose one or more.</translation>
    </message>
    <message>
        <source>Valitse ensin lupaus tai kirjoita oma.</source>
        <translation>First choose a promise or write your own.</translation>
    </message>
    <message>
        <source>Valitse ensin lupaus.</source>
        <translation>First choose a promise.</translation>
    </message>
</context>
<context>
    <name>CourseEndPage</name>
    <message>
        <source>Tähtikuvio on valmis</source>
        <translation>The constellation is complete</translation>
    </message>
    <message>
        <source>{name}, suoritit kurssin ”{course}” {date}. {score}</source>
        <translation>{name}, you completed the course “{course}” on {date}. {score}</translation>
    </message>
    <message>
        <source>Selaa kurssia</source>
        <translation>Browse the course</translation>
    </message>
    <message>
        <source>Valitse seuraava kurssi</source>
        <translation>Choose the next course</translation>
    </message>
    <message>
        <source>Kävit läpi jokaisen oppitunnin.</source>
        <translation>You went through every lesson.</translation>
    </message>
    <message>
        <source>Sait tehtävistä {score} pisteistä.</source>
        <translation>You got {score} of the points in the exercises.</translation>
    </message>
    <message>
        <source>Sait tehtävistä {score} pisteistä, ja suoritukseen riitti {needed}.</source>
        <translation>You got {score} of the points in the exercises, and {needed} was enough to complete the course.</translation>
    </message>
</context>
<context>
    <name>CourseGrid</name>
    <message>
        <source>Täällä ei ole vielä kursseja. Kouluttaja voi lisätä niitä kansiosta.</source>
        <translation>There are no courses here yet. A trainer can add them from a folder.</translation>
    </message>
    <message>
        <source>Mikään kurssi ei ole kesken. Valitse kaikista se, mikä kiinnostaa.</source>
        <translation>No course is in progress. Choose the one that interests you from all of them.</translation>
    </message>
    <message>
        <source>Ensimmäinen valmis kurssi ilmestyy tänne.</source>
        <translation>Your first completed course will appear here.</translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Kesken</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Valmiit</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Päivittynyt · {meta}</source>
        <translation>Updated · {meta}</translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>Kurssit</source>
        <translation>Courses</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Tähtikuvio: {lit}/{all} tähteä palaa</source>
        <translation>Constellation: {lit} of {all} stars lit</translation>
    </message>
</context>
<context>
    <name>DailyTallyWidget</name>
    <message>
        <source>Tänään nolla</source>
        <translation>Zero today</translation>
    </message>
    <message>
        <source>Lukusi ovat vain sinun. Tiimi näkee vain yhteisen summan, ei nimiä.</source>
        <translation>Your numbers are yours alone. The team sees only the shared total, no names.</translation>
    </message>
    <message>
        <source>Tallenna päivän luvut</source>
        <translation>Save the day’s numbers</translation>
    </message>
    <message>
        <source>Luvut ovat tallessa</source>
        <translation>The numbers are saved</translation>
    </message>
    <message>
        <source>Laskemme tekoja, emme ihmisiä. Nollakin on hyvä luku.</source>
        <translation>We count deeds, not people. Zero is a good number too.</translation>
    </message>
    <message>
        <source>Jatka laskemista</source>
        <translation>Continue counting</translation>
    </message>
    <message>
        <source>Paina +1 aina, kun teet jonkin näistä. Nollakin on hyvä luku.</source>
        <translation>Press +1 whenever you do one of these. Zero is a good number too.</translation>
    </message>
    <message>
        <source>Paina ensin +1 tai valitse ”Tänään nolla”.</source>
        <translation>First press +1 or choose “Zero today”.</translation>
    </message>
    <message>
        <source>Päivä {number}/{total}</source>
        <translation>Day {number} of {total}</translation>
    </message>
    <message>
        <source>tiimin yhteinen tavoite {goal}</source>
        <translation>the team’s shared goal {goal}</translation>
    </message>
    <message>
        <source>tänään nolla</source>
        <translation>zero today</translation>
    </message>
    <message>
        <source>Kaikki {days} päivää on laskettu. Kiitos, että olit mukana.</source>
        <translation>All {days} days have been counted. Thank you for taking part.</translation>
    </message>
    <message>
        <source>Omat lukusi</source>
        <translation>Your numbers</translation>
    </message>
    <message>
        <source>Yhteinen summa näkyy tässä, kun vähintään viisi on laskenut tällä koneella.</source>
        <translation>The shared total shows here when at least five people have counted on this computer.</translation>
    </message>
    <message>
        <source>Yhdessä tällä koneella: {total}</source>
        <translation>Together on this computer: {total}</translation>
    </message>
    <message>
        <source>Yhdessä tällä koneella: {total}/{goal}</source>
        <translation>Together on this computer: {total} of {goal}</translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>kireä</source>
        <translation>tense</translation>
    </message>
    <message>
        <source>varautunut</source>
        <translation>guarded</translation>
    </message>
    <message>
        <source>odottava</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>avautumassa</source>
        <translation>opening up</translation>
    </message>
    <message>
        <source>lämmin</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>{name} {value}/{high}</source>
        <translation>{name} {value}/{high}</translation>
    </message>
    <message>
        <source>Tunnelma: {mood}</source>
        <translation>Mood: {mood}</translation>
    </message>
    <message>
        <source>{goal} – tehty</source>
        <translation>{goal} – done</translation>
    </message>
    <message>
        <source>{goal} – tällä kertaa vielä auki</source>
        <translation>{goal} – still open this time</translation>
    </message>
    <message>
        <source>nousi {by}</source>
        <translation>rose by {by}</translation>
    </message>
    <message>
        <source>laski {by}</source>
        <translation>fell by {by}</translation>
    </message>
    <message>
        <source>yhdellä kahdella kolmella neljällä viidellä</source>
        <translation>one two three four five</translation>
    </message>
    <message>
        <source>{steps} askelta</source>
        <translation>{steps} steps</translation>
    </message>
</context>
<context>
    <name>DialogueWidget</name>
    <message>
        <source>Valitse, mitä sanot tai teet. Keskustelu jatkuu sen mukaan.</source>
        <translation>Choose what you say or do. The conversation follows from it.</translation>
    </message>
    <message>
        <source>Vie keskustelu ensin loppuun.</source>
        <translation>Take the conversation to its end first.</translation>
    </message>
    <message>
        <source>Katso asiakkaan silmin</source>
        <translation>See as the customer</translation>
    </message>
    <message>
        <source>Keskustelu on käyty</source>
        <translation>The conversation is complete</translation>
    </message>
    <message>
        <source>Yllä on sama keskustelu asiakkaan silmin. Toinen vastaus voi viedä toiseen loppuun: voit kokeilla uudestaan.</source>
        <translation>Above is the same conversation through the customer’s eyes. Another answer may lead to another ending: you can try again.</translation>
    </message>
    <message>
        <source>Kokeile uudestaan</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Ohita keskustelu</source>
        <translation>Skip the conversation</translation>
    </message>
</context>
<context>
    <name>Dumbbell</name>
    <message>
        <source>ei vastattu</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>ennallaan</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>asteikolla {low}–{high}</source>
        <translation>on the scale {low}–{high}</translation>
    </message>
    <message>
        <source>{name}: ei vastattu</source>
        <translation>{name}: no answer</translation>
    </message>
    <message>
        <source>{name}: {now}, {scale}</source>
        <translation>{name}: {now}, {scale}</translation>
    </message>
    <message>
        <source>{name}: ennen {before}, nyt {now}, {scale}</source>
        <translation>{name}: before {before}, now {now}, {scale}</translation>
    </message>
</context>
<context>
    <name>DumbbellKey</name>
    <message>
        <source>Ennen</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Nyt</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Näin siinä kävi</source>
        <translation>This is how it went</translation>
    </message>
    <message>
        <source>Keskustelu päättyi tähän</source>
        <translation>The conversation ended here</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Kiitos, että pysähdyit miettimään. Vastauksesi on tallessa.</source>
        <translation>Thank you for pausing to think. Your answer is saved.</translation>
    </message>
    <message>
        <source>Vastattu</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Löysit kaiken, mitä tähän kuuluu.</source>
        <translation>You found everything that belongs here.</translation>
    </message>
    <message>
        <source>Katso merkinnät ja täydennä, tai jatka eteenpäin.</source>
        <translation>Look at the marks and fill in the rest, or carry on.</translation>
    </message>
    <message>
        <source>Katso merkinnät rauhassa. Voit kokeilla uudelleen tai jatkaa.</source>
        <translation>Look at the marks in your own time. You can try again or carry on.</translation>
    </message>
    <message>
        <source>Juuri näin</source>
        <translation>That’s it</translation>
    </message>
    <message>
        <source>Hyvä huomio</source>
        <translation>Well noticed</translation>
    </message>
    <message>
        <source>Tämä kantaa</source>
        <translation>This works well</translation>
    </message>
    <message>
        <source>Ei aivan – pysähdytään hetkeksi</source>
        <translation>Not quite – let’s pause for a moment</translation>
    </message>
    <message>
        <source>Ei aivan – kokeillaan toista reittiä</source>
        <translation>Not quite – let’s try another route</translation>
    </message>
    <message>
        <source>Hyvällä matkalla</source>
        <translation>Well on the way</translation>
    </message>
    <message>
        <source>Melkein – yksi asia vielä</source>
        <translation>Almost – one more thing</translation>
    </message>
    <message>
        <source>Hyvällä matkalla – {found} {total}</source>
        <translation>Well on the way – {found} of {total}</translation>
    </message>
    <message>
        <source>nolla yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen</source>
        <translation>none one two three four five six seven eight nine ten</translation>
    </message>
    <message>
        <source>nollasta yhdestä kahdesta kolmesta neljästä viidestä kuudesta seitsemästä kahdeksasta yhdeksästä kymmenestä</source>
        <translation>none one two three four five six seven eight nine ten</translation>
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
        <translation>You now have {score} of the points, and the course is complete at {needed}.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Etsi oppitunnista</source>
        <translation>Search the lesson</translation>
    </message>
    <message>
        <source>Edellinen kohta</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Seuraava kohta</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Sulje haku</source>
        <translation>Close the search</translation>
    </message>
    <message>
        <source>Ei löytynyt tältä sivulta</source>
        <translation>Not found on this page</translation>
    </message>
    <message>
        <source>Löytyi</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Etsi kaikista kursseista</source>
        <translation>Search all courses</translation>
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
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>onnistui</source>
        <translation>it went well</translation>
    </message>
    <message>
        <source>onnistui osittain</source>
        <translation>it went partly well</translation>
    </message>
    <message>
        <source>ei enää tarpeen</source>
        <translation>no longer needed</translation>
    </message>
    <message>
        <source>ei vielä</source>
        <translation>not yet</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Kerro, miten meni</source>
        <translation>Tell how it went</translation>
    </message>
    <message>
        <source>Ei nyt</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Onnistui</source>
        <translation>It went well</translation>
    </message>
    <message>
        <source>Osittain</source>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Ei vielä</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Omin sanoin, jos haluat</source>
        <translation>In your own words, if you like</translation>
    </message>
    <message>
        <source>Tallenna</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Valitse ensin, miten meni.</source>
        <translation>First choose how it went.</translation>
    </message>
    <message>
        <source>Ei nyt</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>En tarvitse enää</source>
        <translation>I no longer need it</translation>
    </message>
    <message>
        <source>Miten meni?</source>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>Vain sinä näet tämän.</source>
        <translation>Only you see this.</translation>
    </message>
    <message>
        <source>Palaa kotiin</source>
        <translation>Back home</translation>
    </message>
    <message>
        <source>Hienoa, että pidit lupauksesi</source>
        <translation>Good that you kept your promise</translation>
    </message>
    <message>
        <source>Pienestä teosta on tulossa tapa.</source>
        <translation>A small deed is becoming a habit.</translation>
    </message>
    <message>
        <source>Hyvällä matkalla</source>
        <translation>Well on your way</translation>
    </message>
    <message>
        <source>Osittainkin on eteenpäin. Mikä auttoi silloin, kun onnistuit?</source>
        <translation>Partly is also forward. What helped when it went well?</translation>
    </message>
    <message>
        <source>Kiitos, että kerroit</source>
        <translation>Thank you for telling</translation>
    </message>
    <message>
        <source>Lupaus odottaa sinua. Pienikin alku riittää.</source>
        <translation>The promise waits for you. A small beginning is enough.</translation>
    </message>
    <message>
        <source>Lupaus saa levätä</source>
        <translation>The promise may rest</translation>
    </message>
    <message>
        <source>Siitä ei kysytä enää. Uuden voit antaa milloin vain.</source>
        <translation>You will not be asked about it again. You can make a new one any time.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Palaute</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Edellinen</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Seuraava</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Tallentuu itsestään</source>
        <translation>Saved automatically</translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation>Skip</translation>
    </message>
</context>
<context>
    <name>GapText</name>
    <message>
        <source>(aukko {number})</source>
        <translation>(gap {number})</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Myös: {names}</source>
        <translation>Also: {names}</translation>
    </message>
    <message>
        <source>Lähde: {source}</source>
        <translation>Source: {source}</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Sanasto</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Mitä kurssien sanat tarkoittavat.</source>
        <translation>What the words of the courses mean.</translation>
    </message>
    <message>
        <source>Etsi sanaa</source>
        <translation>Find a word</translation>
    </message>
    <message>
        <source>Näillä kirjaimilla ei löytynyt. Kokeile lyhyempää hakua.</source>
        <translation>Nothing was found with these letters. Try a shorter search.</translation>
    </message>
    <message>
        <source>Kurssi</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Kaikki kurssit</source>
        <translation>All courses</translation>
    </message>
    <message>
        <source>Harjoittele sanoja</source>
        <translation>Practise words</translation>
    </message>
    <message>
        <source>Täällä ovat kurssien sanat selityksineen. Näillä kursseilla niitä ei ole.</source>
        <translation>Here are the words of the courses and what they mean. These courses have none.</translation>
    </message>
    <message>
        <source>Selaa kursseja</source>
        <translation>Browse courses</translation>
    </message>
    <message numerus="yes">
        <source>%n sanaa</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrowthPage</name>
    <message>
        <source>Vain sinä näet nämä.</source>
        <translation>Only you see these.</translation>
    </message>
    <message>
        <source>Kehittymiseni</source>
        <translation>My growth</translation>
    </message>
    <message>
        <source>Näin olet kehittynyt</source>
        <translation>How you have grown</translation>
    </message>
    <message>
        <source>Täällä näet, miten taitosi kasvavat. Ensimmäinen kuva syntyy, kun teet itsearvioinnin oppitunnissa.</source>
        <translation>Here you see how your skills grow. The first picture appears when you do a self-assessment in a lesson.</translation>
    </message>
    <message>
        <source>Selaa kursseja</source>
        <translation>Browse courses</translation>
    </message>
</context>
<context>
    <name>GrowthSection</name>
    <message>
        <source>Oma arviosi {now}. Asteikko {low}–{high}, vertaat vain itseesi.</source>
        <translation>Your own assessment on {now}. Scale {low}–{high}, you compare only with yourself.</translation>
    </message>
    <message>
        <source>Oma arviosi {before} ja nyt {now}. Asteikko {low}–{high}, vertaat vain itseesi.</source>
        <translation>Your own assessment on {before} and now on {now}. Scale {low}–{high}, you compare only with yourself.</translation>
    </message>
    <message>
        <source>Muutos taidoittain</source>
        <translation>Change by skill</translation>
    </message>
    <message>
        <source>Taidot nyt</source>
        <translation>Skills now</translation>
    </message>
    <message>
        <source>{low} = {low_words} · {high} = {high_words}</source>
        <translation>{low} = {low_words} · {high} = {high_words}</translation>
    </message>
    <message>
        <source>Arviosi ajan mittaan</source>
        <translation>Your assessments over time</translation>
    </message>
    <message>
        <source>{count} arviota, ensimmäinen {first} ja viimeisin {last}.</source>
        <translation>{count} assessments, the first on {first} and the latest on {last}.</translation>
    </message>
    <message>
        <source>Avaa kurssi</source>
        <translation>Open the course</translation>
    </message>
    <message>
        <source>Avaa kurssi: {course}</source>
        <translation>Open the course: {course}</translation>
    </message>
    <message>
        <source>Suurin harppaus: {name}, ennen {before} ja nyt {now}</source>
        <translation>The biggest leap: {name}, {before} before and {now} now</translation>
    </message>
    <message>
        <source>Ensimmäinen arviosi on tallessa</source>
        <translation>Your first assessment is saved</translation>
    </message>
    <message>
        <source>Pysähdyit katsomaan itseäsi rehellisesti</source>
        <translation>You stopped to take an honest look at yourself</translation>
    </message>
    <message>
        <source>Seuraavaksi voisit harjoitella tätä: {name}.</source>
        <translation>Next you could practise this: {name}.</translation>
    </message>
    <message>
        <source>Vastaa samoihin väittämiin myöhemmin uudelleen, niin näet oman matkasi.</source>
        <translation>Answer the same statements again later to see your own journey.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Takaisin</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ohje</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Näin opiskelet</source>
        <translation>How to study</translation>
    </message>
    <message>
        <source>Oppitunti etenee sivu kerrallaan. Sininen painike oikealla alhaalla vie eteenpäin.</source>
        <translation>A lesson goes forward a page at a time. The blue button at the bottom right takes you on.</translation>
    </message>
    <message>
        <source>Kaikki tallentuu itsestään. Voit sulkea ohjelman milloin vain ja jatkaa samasta kohdasta.</source>
        <translation>Everything is saved automatically. You can close the program at any time and go on from the same place.</translation>
    </message>
    <message>
        <source>Tehtäviä saa kokeilla rauhassa uudelleen. Paras tuloksesi jää voimaan.</source>
        <translation>You can try the exercises again in your own time. Your best result stands.</translation>
    </message>
    <message>
        <source>Kertaus palauttaa mieleen muutaman kysymyksen päivässä. Väliin jääneet päivät eivät kasaudu.</source>
        <translation>The review brings back a few questions a day. Days you miss do not pile up.</translation>
    </message>
    <message>
        <source>Pisteviiva sanan alla kertoo, että sana on sanastossa. Osoita sanaa, niin näet, mitä se tarkoittaa.</source>
        <translation>A dotted line under a word tells that it is in the glossary. Point at the word to see what it means.</translation>
    </message>
    <message>
        <source>Jokainen oppitunti on tähti. Kun olet käynyt sen läpi, tähti syttyy kurssin tähtikuvioon.</source>
        <translation>Every lesson is a star. When you have gone through it, the star lights up in the constellation of the course.</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Kurssin edistyminen</source>
        <translation>Progress in the course</translation>
    </message>
    <message>
        <source>Kurssin pisteet</source>
        <translation>Points in the course</translation>
    </message>
    <message>
        <source>noin {minutes}</source>
        <translation>about {minutes}</translation>
    </message>
    <message>
        <source>Sisällys</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Kaikki oppitunnit on tehty</source>
        <translation>All lessons are done</translation>
    </message>
    <message>
        <source>Valmiit kurssit ovat aina avoinna</source>
        <translation>Completed courses are always open</translation>
    </message>
    <message>
        <source>Jatka siitä, mihin jäit</source>
        <translation>Carry on where you left off</translation>
    </message>
    <message>
        <source>Aloita tästä</source>
        <translation>Start here</translation>
    </message>
    <message>
        <source>Selaa kurssia</source>
        <translation>Browse the course</translation>
    </message>
    <message>
        <source>Jatka oppituntia</source>
        <translation>Continue the lesson</translation>
    </message>
    <message>
        <source>Aloita oppitunti</source>
        <translation>Start the lesson</translation>
    </message>
    <message>
        <source>{course} · oppitunti {number}/{total}</source>
        <translation>{course} · lesson {number} of {total}</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>Vihje</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Näytä toinen vihje</source>
        <translation>Show another hint</translation>
    </message>
    <message>
        <source>Näytä vihje</source>
        <translation>Show a hint</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Aloita vuoro</source>
        <translation>Start the shift</translation>
    </message>
    <message>
        <source>Omat kurssisi</source>
        <translation>Your courses</translation>
    </message>
    <message>
        <source>Koti</source>
        <translation>Home</translation>
    </message>
</context>
<context>
    <name>HotspotWidget</name>
    <message>
        <source>Valitsit, mutta tämä ei kuulu mukaan</source>
        <translation>You chose this, but it does not belong</translation>
    </message>
    <message>
        <source>Tämäkin kuuluu mukaan</source>
        <translation>This belongs here too</translation>
    </message>
    <message>
        <source>Valitse luettelosta.</source>
        <translation>Choose from the list.</translation>
    </message>
    <message>
        <source>Osoita kuvasta kaikki sopivat kohdat, tai valitse ne luettelosta.</source>
        <translation>Point to all the places that fit in the picture, or choose them from the list.</translation>
    </message>
    <message>
        <source>Osoita kohtaa kuvasta, tai valitse se luettelosta.</source>
        <translation>Point to a place in the picture, or choose it from the list.</translation>
    </message>
    <message>
        <source>Valitse ensin kohta kuvasta tai luettelosta.</source>
        <translation>First choose a place in the picture or from the list.</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Avaa oppitunnissa</source>
        <translation>Open in the lesson</translation>
    </message>
    <message>
        <source>Näytä aiemmat ({count})</source>
        <translation>Show earlier ({count})</translation>
    </message>
    <message>
        <source>Piilota aiemmat</source>
        <translation>Hide earlier</translation>
    </message>
    <message>
        <source>Pohdinta</source>
        <translation>Reflection</translation>
    </message>
    <message>
        <source>Lupaukset</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Mantra</source>
        <translation>Mantra</translation>
    </message>
    <message>
        <source>Oma lause</source>
        <translation>Own sentence</translation>
    </message>
    <message>
        <source>Loitsu</source>
        <translation>Spell</translation>
    </message>
    <message>
        <source>Aiempi kurssi</source>
        <translation>Earlier course</translation>
    </message>
    <message>
        <source>Aiemmin {date}</source>
        <translation>Earlier, {date}</translation>
    </message>
    <message>
        <source>Näytä kaikki</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Näytä vähemmän</source>
        <translation>Show less</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Etsi omista teksteistäsi</source>
        <translation>Search your own texts</translation>
    </message>
    <message>
        <source>Näillä sanoilla ei löytynyt. Kokeile lyhyempää hakua.</source>
        <translation>Nothing was found with these words. Try a shorter search.</translation>
    </message>
    <message>
        <source>Omat oivallukset</source>
        <translation>My insights</translation>
    </message>
    <message>
        <source>Vain sinä näet nämä.</source>
        <translation>Only you see these.</translation>
    </message>
    <message>
        <source>Täällä ei ole vielä oivalluksia. Ensimmäinen syntyy, kun vastaat oppitunnissa pohdintaan, kirjoitat oman lauseen tai annat lupauksen.</source>
        <translation>There are no insights here yet. The first appears when you answer a reflection, write a sentence of your own or make a promise in a lesson.</translation>
    </message>
    <message>
        <source>Selaa kursseja</source>
        <translation>Browse courses</translation>
    </message>
    <message>
        <source>Kaikki</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Pohdinnat</source>
        <translation>Reflections</translation>
    </message>
    <message>
        <source>Omat lauseet</source>
        <translation>Own sentences</translation>
    </message>
    <message>
        <source>Lupaukset</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Merkinnät</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Tallenna PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Tallenna Markdown…</source>
        <translation>Save Markdown…</translation>
    </message>
    <message numerus="yes">
        <source>%n tekstiä</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>omat-oivallukset.pdf</source>
        <translation>my-insights.pdf</translation>
    </message>
    <message>
        <source>omat-oivallukset.md</source>
        <translation>my-insights.md</translation>
    </message>
    <message>
        <source>Tallenna omat oivallukset</source>
        <translation>Save my insights</translation>
    </message>
    <message>
        <source>Tekstisi ovat tallessa: {file}, kansio {folder}.</source>
        <translation>Your texts are saved: {file}, folder {folder}.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Kaikkialla</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Seuraava tai edellinen kohta</source>
        <translation>Next or previous item</translation>
    </message>
    <message>
        <source>Seuraava tai edellinen alue</source>
        <translation>Next or previous area</translation>
    </message>
    <message>
        <source>Takaisin; Esc sulkee ensin avoimen paneelin</source>
        <translation>Back; Esc first closes an open panel</translation>
    </message>
    <message>
        <source>Koti</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Kurssit</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Kertaus</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Omat oivallukset</source>
        <translation>My insights</translation>
    </message>
    <message>
        <source>Kehittymiseni</source>
        <translation>My growth</translation>
    </message>
    <message>
        <source>Aloita vuoro</source>
        <translation>Start the shift</translation>
    </message>
    <message>
        <source>Haku; oppitunnissa haku sivun tekstistä</source>
        <translation>Search; in a lesson, search the text of the page</translation>
    </message>
    <message>
        <source>Sanasto</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Suurempi tai pienempi teksti</source>
        <translation>Larger or smaller text</translation>
    </message>
    <message>
        <source>Tavallinen tekstin koko</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Lukemisen asetukset</source>
        <translation>Reading settings</translation>
    </message>
    <message>
        <source>Seuraavat värit: päivä, yö, kontrasti</source>
        <translation>Next colours: day, night, contrast</translation>
    </message>
    <message>
        <source>Vaihda oppijaa</source>
        <translation>Switch learner</translation>
    </message>
    <message>
        <source>Koko näyttö</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Tämä ohje</source>
        <translation>This help</translation>
    </message>
    <message>
        <source>Sulje ohjelma</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Haussa</source>
        <translation>In search</translation>
    </message>
    <message>
        <source>Hakukentästä tuloksiin</source>
        <translation>From the search field to the results</translation>
    </message>
    <message>
        <source>Edellinen tai seuraava tulos</source>
        <translation>Previous or next result</translation>
    </message>
    <message>
        <source>Avaa tulos siitä kohdasta</source>
        <translation>Open the result at that place</translation>
    </message>
    <message>
        <source>Oppitunnissa</source>
        <translation>In a lesson</translation>
    </message>
    <message>
        <source>Sinisen painikkeen teko: seuraava, tarkista, jatka</source>
        <translation>What the blue button does: next, check, continue</translation>
    </message>
    <message>
        <source>Vieritä tekstiä</source>
        <translation>Scroll the text</translation>
    </message>
    <message>
        <source>Tekstin alkuun tai loppuun</source>
        <translation>To the start or end of the text</translation>
    </message>
    <message>
        <source>Tekstissä: edellinen tai seuraava otsikko</source>
        <translation>In the text: previous or next heading</translation>
    </message>
    <message>
        <source>Kuuntele, pidä tauko tai jatka</source>
        <translation>Listen, pause or go on</translation>
    </message>
    <message>
        <source>Tekstissä: kuuntele, pidä tauko tai jatka</source>
        <translation>In the text: listen, pause or go on</translation>
    </message>
    <message>
        <source>Lopeta kuunteleminen</source>
        <translation>Stop listening</translation>
    </message>
    <message>
        <source>Lähteen merkissä: mistä ajatus on</source>
        <translation>On a source mark: where the thought comes from</translation>
    </message>
    <message>
        <source>Tab, sitten Enter</source>
        <translation>Tab, then Enter</translation>
    </message>
    <message>
        <source>Tekstissä: sanaston sana tai linkki, ja sen avaaminen</source>
        <translation>In the text: a glossary word or a link, and opening it</translation>
    </message>
    <message>
        <source>Etsi sivun tekstistä</source>
        <translation>Search the text of the page</translation>
    </message>
    <message>
        <source>Seuraava tai edellinen löytynyt kohta</source>
        <translation>Next or previous match</translation>
    </message>
    <message>
        <source>Edellinen tai seuraava oppitunti</source>
        <translation>Previous or next lesson</translation>
    </message>
    <message>
        <source>Omat merkinnät oppitunnissa</source>
        <translation>Own marks in a lesson</translation>
    </message>
    <message>
        <source>Kirjanmerkki tähän tai siitä pois</source>
        <translation>Bookmark here, or remove it</translation>
    </message>
    <message>
        <source>Valitse sanoja tekstistä</source>
        <translation>Select words in the text</translation>
    </message>
    <message>
        <source>Korosta valitut sanat tai poista korostus</source>
        <translation>Highlight the selected words, or remove the highlight</translation>
    </message>
    <message>
        <source>Muistiinpano; Esc tallentaa ja sulkee</source>
        <translation>Note; Esc saves and closes it</translation>
    </message>
    <message>
        <source>Luettelo omista merkinnöistä</source>
        <translation>List of your own marks</translation>
    </message>
    <message>
        <source>Tehtävässä</source>
        <translation>In an exercise</translation>
    </message>
    <message>
        <source>Valitse vaihtoehto</source>
        <translation>Choose an option</translation>
    </message>
    <message>
        <source>Siirry vaihtoehdosta toiseen</source>
        <translation>Move from one option to another</translation>
    </message>
    <message>
        <source>Välilyönti</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Valitse, poista valinta tai tartu vaiheeseen</source>
        <translation>Choose, take back a choice or pick up a step</translation>
    </message>
    <message>
        <source>Siirrä vaihetta ylös tai alas</source>
        <translation>Move a step up or down</translation>
    </message>
    <message>
        <source>Tallenna kirjoittamasi vastaus</source>
        <translation>Save the answer you wrote</translation>
    </message>
    <message>
        <source>Yritä uudelleen</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Kieli</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LessonEndPage</name>
    <message>
        <source>Riittää tältä päivältä</source>
        <translation>Enough for today</translation>
    </message>
    <message>
        <source>Kertaus tehty</source>
        <translation>Review done</translation>
    </message>
    <message>
        <source>{which} tähti syttyi</source>
        <translation>{which} star is lit</translation>
    </message>
    <message>
        <source>Sait valmiiksi oppitunnin ”{title}”.</source>
        <translation>You finished the lesson “{title}”.</translation>
    </message>
    <message>
        <source>Voit yrittää uudelleen, ja paras tulos jää aina voimaan.</source>
        <translation>You can try again, and your best result always counts.</translation>
    </message>
    <message>
        <source>Pisteitä voi vielä tulla kertauksesta.</source>
        <translation>Review can still bring points.</translation>
    </message>
    <message>
        <source>Vastasit kaikkiin sen tehtäviin.</source>
        <translation>You answered all of its exercises.</translation>
    </message>
    <message>
        <source>Tehtäviin voit palata milloin vain.</source>
        <translation>You can come back to the exercises at any time.</translation>
    </message>
    <message>
        <source>Vastasit {done}/{total} tehtävään, ja muihin voit palata milloin vain.</source>
        <translation>You answered {done} of {total} exercises, and you can come back to the others at any time.</translation>
    </message>
    <message>
        <source>Katso, mitä sait aikaan</source>
        <translation>See what you achieved</translation>
    </message>
    <message>
        <source>Seuraava oppitunti</source>
        <translation>Next lesson</translation>
    </message>
    <message>
        <source>Kurssin sisällykseen</source>
        <translation>To the course contents</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Oppitunnin edistyminen</source>
        <translation>Progress in the lesson</translation>
    </message>
    <message>
        <source>Yläpalkki</source>
        <translation>Top bar</translation>
    </message>
    <message>
        <source>Sisällys</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Oppitunti</source>
        <translation>Lesson</translation>
    </message>
    <message>
        <source>Alapalkki</source>
        <translation>Bottom bar</translation>
    </message>
    <message>
        <source>Päätä oppitunti</source>
        <translation>Finish the lesson</translation>
    </message>
    <message>
        <source>Jatka</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Seuraava: kysymykset</source>
        <translation>Next: questions</translation>
    </message>
    <message>
        <source>Seuraava: kysymys</source>
        <translation>Next: a question</translation>
    </message>
    <message>
        <source>Seuraava</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>LessonText</name>
    <message>
        <source>Vinkki</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Huomaa</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tärkeää</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Varoitus</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Esimerkki</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Tarina</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Tekstivastine</source>
        <translation>Text version</translation>
    </message>
    <message>
        <source>Valittu: </source>
        <translation>Chosen: </translation>
    </message>
    <message>
        <source>Valitsematta: </source>
        <translation>Not chosen: </translation>
    </message>
    <message>
        <source>Kuva: {alt}</source>
        <translation>Picture: {alt}</translation>
    </message>
    <message>
        <source>Ääni: {alt}</source>
        <translation>Audio: {alt}</translation>
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
        <translation>Listen</translation>
    </message>
    <message>
        <source>Lopeta lukeminen</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Nopeus ja ääni</source>
        <translation>Pace and voice</translation>
    </message>
    <message>
        <source>Jatka lukemista</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Tauko</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>ListenPanel</name>
    <message>
        <source>Kuuntele</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Nopeus</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Hidas</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Tavallinen</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nopea</source>
        <translation>Fast</translation>
    </message>
    <message>
        <source>Ääni</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Koneen oma ääni kurssin kielelle</source>
        <translation>The computer’s own voice for the language of the course</translation>
    </message>
</context>
<context>
    <name>MantraStep</name>
    <message>
        <source>Lue se rauhassa, vaikka kahdesti.</source>
        <translation>Read it at your own pace, twice if you like.</translation>
    </message>
</context>
<context>
    <name>MantraStrip</name>
    <message>
        <source>Piilota tämä</source>
        <translation>Hide this</translation>
    </message>
</context>
<context>
    <name>MantraWidget</name>
    <message>
        <source>Miksi kutsut tätä?</source>
        <translation>What do you call this?</translation>
    </message>
    <message>
        <source>Loitsu</source>
        <translation>Spell</translation>
    </message>
    <message>
        <source>Mantra</source>
        <translation>Mantra</translation>
    </message>
    <message>
        <source>Oma lause</source>
        <translation>Own sentence</translation>
    </message>
    <message>
        <source>Kirjoita vapaasti</source>
        <translation>Write freely</translation>
    </message>
    <message>
        <source>Tähän mahtuu kokonaan oma teksti.</source>
        <translation>There is room here for a text all your own.</translation>
    </message>
    <message>
        <source>Kortilla on nyt vapaa tekstisi lauseiden sijasta.</source>
        <translation>The card now has your free text instead of the sentences.</translation>
    </message>
    <message>
        <source>Kuuntele</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Taskukortti (PDF)…</source>
        <translation>Pocket card (PDF)…</translation>
    </message>
    <message>
        <source>Tulosta…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Täydennä yksi lause tai useampi. Kortti kokoaa ne yhteen sitä mukaa kuin kirjoitat.</source>
        <translation>Complete one sentence or more. The card gathers them as you write.</translation>
    </message>
    <message>
        <source>Täydennä ensin ainakin yksi lause tai kirjoita vapaasti.</source>
        <translation>First complete at least one sentence or write freely.</translation>
    </message>
    <message>
        <source>Lue se juuri ennen kohtaamista. Voit muuttaa sitä milloin vain.</source>
        <translation>Read it just before you meet someone. You can change it at any time.</translation>
    </message>
    <message>
        <source>Ohita tällä kertaa</source>
        <translation>Skip this time</translation>
    </message>
    <message>
        <source>Tallenna loitsu</source>
        <translation>Save the spell</translation>
    </message>
    <message>
        <source>Loitsusi on tallessa</source>
        <translation>Your spell is saved</translation>
    </message>
    <message>
        <source>Muokkaa loitsua</source>
        <translation>Edit the spell</translation>
    </message>
    <message>
        <source>Tallenna mantra</source>
        <translation>Save the mantra</translation>
    </message>
    <message>
        <source>Mantrasi on tallessa</source>
        <translation>Your mantra is saved</translation>
    </message>
    <message>
        <source>Muokkaa mantraa</source>
        <translation>Edit the mantra</translation>
    </message>
    <message>
        <source>Tallenna oma lause</source>
        <translation>Save your sentence</translation>
    </message>
    <message>
        <source>Oma lauseesi on tallessa</source>
        <translation>Your sentence is saved</translation>
    </message>
    <message>
        <source>Muokkaa lausetta</source>
        <translation>Edit the sentence</translation>
    </message>
    <message>
        <source>Tallenna taskukortti</source>
        <translation>Save the pocket card</translation>
    </message>
    <message>
        <source>taskukortti.pdf</source>
        <translation>pocket-card.pdf</translation>
    </message>
    <message>
        <source>Taskukortti</source>
        <translation>Pocket card</translation>
    </message>
    <message>
        <source>Taskukortti on tallessa: {file}</source>
        <translation>The pocket card is saved: {file}</translation>
    </message>
    <message>
        <source>Tulosta taskukortti</source>
        <translation>Print the pocket card</translation>
    </message>
    <message>
        <source>Tai kirjoita vapaasti</source>
        <translation>Or write freely</translation>
    </message>
    <message>
        <source>Vain sinä näet tämän. Esihenkilö näkee vain, että harjoitus on tehty.</source>
        <translation>Only you see this. Your supervisor sees only that the exercise has been done.</translation>
    </message>
</context>
<context>
    <name>MantraWord</name>
    <message>
        <source>Loitsusi</source>
        <translation>Your spell</translation>
    </message>
    <message>
        <source>Mantrasi</source>
        <translation>Your mantra</translation>
    </message>
    <message>
        <source>Oma lauseesi</source>
        <translation>Your own sentence</translation>
    </message>
</context>
<context>
    <name>MarkList</name>
    <message>
        <source>Omat merkinnät</source>
        <translation>Own marks</translation>
    </message>
    <message>
        <source>Vain sinä näet nämä.</source>
        <translation>Only you see these.</translation>
    </message>
    <message>
        <source>Täällä ei ole vielä merkintöjä. Merkitse kohta, johon haluat palata.</source>
        <translation>There are no marks here yet. Mark a place you want to come back to.</translation>
    </message>
    <message>
        <source>Poista merkintä: {name}</source>
        <translation>Remove mark: {name}</translation>
    </message>
    <message>
        <source>Poista merkintä</source>
        <translation>Remove mark</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Kirjanmerkki lisätty.</source>
        <translation>Bookmark added.</translation>
    </message>
    <message>
        <source>Valitse ensin sanat, jotka haluat korostaa.</source>
        <translation>First select the words you want to highlight.</translation>
    </message>
    <message>
        <source>Kumoa</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Tätä kohtaa ei voi merkitä. Valitse viereistä tekstiä.</source>
        <translation>This place cannot be marked. Select text beside it.</translation>
    </message>
    <message>
        <source>Kopioi</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Valitse kaikki</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Kirjanmerkki</source>
        <translation>Bookmark</translation>
    </message>
    <message>
        <source>Korostus</source>
        <translation>Highlight</translation>
    </message>
    <message>
        <source>Muistiinpano</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kirjanmerkki poistettu.</source>
        <translation>Bookmark removed.</translation>
    </message>
    <message>
        <source>Korostus poistettu.</source>
        <translation>Highlight removed.</translation>
    </message>
    <message>
        <source>Muistiinpano poistettu.</source>
        <translation>Note removed.</translation>
    </message>
    <message>
        <source>Poista korostus</source>
        <translation>Remove the highlight</translation>
    </message>
    <message>
        <source>Korosta</source>
        <translation>Highlight</translation>
    </message>
    <message>
        <source>Poista kirjanmerkki</source>
        <translation>Remove the bookmark</translation>
    </message>
    <message>
        <source>Lisää kirjanmerkki</source>
        <translation>Add a bookmark</translation>
    </message>
    <message>
        <source>Avaa muistiinpano</source>
        <translation>Open the note</translation>
    </message>
    <message>
        <source>Kirjoita muistiinpano</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Teksti on muuttunut kurssissa</source>
        <translation>The text has changed in the course</translation>
    </message>
</context>
<context>
    <name>MatchingWidget</name>
    <message>
        <source>Vaihtoehdot hiirellä raahattaviksi; samat ovat kentissä</source>
        <translation>The options to drag with the mouse; the fields have the same</translation>
    </message>
    <message>
        <source>Valitse pari</source>
        <translation>Choose a pair</translation>
    </message>
    <message>
        <source>Sopivat yhteen</source>
        <translation>These belong together</translation>
    </message>
    <message>
        <source>Valintasi – toinen sopii paremmin</source>
        <translation>Your choice – another fits better</translation>
    </message>
    <message>
        <source>Jäi valitsematta</source>
        <translation>Left without a choice</translation>
    </message>
    <message>
        <source>Valitse jokaiselle se, mihin se kuuluu. Sama voi sopia monelle.</source>
        <translation>Choose where each one belongs. The same choice may fit several.</translation>
    </message>
    <message>
        <source>Valitse jokaiselle pari. Kaikilla vaihtoehdoilla ei ole paria.</source>
        <translation>Choose a pair for each one. Some options have no pair.</translation>
    </message>
    <message>
        <source>Valitse jokaiselle pari.</source>
        <translation>Choose a pair for each one.</translation>
    </message>
    <message>
        <source>Valitse ensin jokaiselle pari.</source>
        <translation>First choose a pair for each one.</translation>
    </message>
    <message numerus="yes">
        <source>Valitse vielä pari: %n jäljellä.</source>
        <translation>
            <numerusform>Choose a pair: %n left.</numerusform>
            <numerusform>Choose a pair: %n left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valittu jo toiselle</source>
        <translation>Already chosen for another</translation>
    </message>
</context>
<context>
    <name>MediaCard</name>
    <message>
        <source>Ei toistu tällä koneella. Sama on alla tekstinä.</source>
        <translation>Cannot be played on this computer. The same is below as text.</translation>
    </message>
    <message>
        <source>Ei toistu tällä koneella. Oppitunti jatkuu ilman sitä.</source>
        <translation>Cannot be played on this computer. The lesson goes on without it.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Tietoja ei voitu lukea tai tallentaa. Aiemmat vastaukset ovat tallessa. Tarkista, että levy on paikallaan, ja kokeile uudelleen.</source>
        <translation>Reading or saving was not possible. Earlier answers are safe. Check that the disk is in place and try again.</translation>
    </message>
    <message>
        <source>Levy on täynnä, joten vastausta ei voitu tallentaa. Aiemmat vastaukset ovat tallessa. Vapauta tilaa ja kokeile uudelleen.</source>
        <translation>The disk is full, so the answer could not be saved. Earlier answers are safe. Free some space and try again.</translation>
    </message>
    <message>
        <source>Palvelukoulu on jo käynnissä tällä koneella, ehkä toisella käyttäjällä. Sulje se sieltä ja avaa ohjelma uudelleen.</source>
        <translation>Palvelukoulu is already running on this computer, perhaps for another user. Close it there and open the program again.</translation>
    </message>
    <message>
        <source>Tiedot on tallennettu ohjelman uudemmalla versiolla. Ne ovat tallessa. Päivitä Palvelukoulu ja avaa se uudelleen.</source>
        <translation>Everything has been saved by a newer version of the program and is safe. Update Palvelukoulu and open it again.</translation>
    </message>
    <message>
        <source>Tallennetut tiedot eivät ole kunnossa, joten niihin ei kosketa. Pyydä apua koneen ylläpidosta: komento ”palvelukoulu doctor” kertoo, mitä on vialla.</source>
        <translation>The saved data is not in order, so it is left untouched. Ask whoever looks after the computer for help: the command “palvelukoulu doctor” says what has happened.</translation>
    </message>
    <message>
        <source>Tätä kurssia ei voitu avata. Muut kurssit toimivat, ja edistymisesi on tallessa. Kerro asiasta kouluttajalle.</source>
        <translation>This course could not be opened. The other courses work, and your progress is safe. Please tell the trainer.</translation>
    </message>
    <message>
        <source>Tiedostoa ei voitu kirjoittaa. Jos se on auki toisessa ohjelmassa, sulje se ja kokeile uudelleen, tai valitse toinen paikka.</source>
        <translation>The file could not be written. If it is open in another program, close it and try again, or choose another place.</translation>
    </message>
    <message>
        <source>Kirjoita nimi, jossa on 1–60 merkkiä.</source>
        <translation>Write a name of 1–60 characters.</translation>
    </message>
    <message>
        <source>Jokin ei toiminut niin kuin piti. Tallennetut vastauksesi ovat turvassa, ja voit jatkaa. Jos sama toistuu, sulje ohjelma ja avaa se uudelleen.</source>
        <translation>Something did not work as it should. Your saved answers are safe, and you can carry on. If it happens again, close the program and open it again.</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>Tarkoititko samaa?</source>
        <translation>Did you mean the same?</translation>
    </message>
    <message>
        <source>Ohjelma ei tunnistanut sanojasi. Ne voivat silti olla oikein.</source>
        <translation>The program did not recognise your words. They may still be right.</translation>
    </message>
    <message>
        <source>Kirjoitit: ”{given}”. Malli: ”{model}”.</source>
        <translation>You wrote: “{given}”. Model: “{model}”.</translation>
    </message>
    <message>
        <source>Kyllä, samaa</source>
        <translation>Yes, the same</translation>
    </message>
    <message>
        <source>Kyllä, samaa. {said} Tarkoititko samaa?</source>
        <translation>Yes, the same. {said} Did you mean the same?</translation>
    </message>
    <message>
        <source>Yritän uudestaan</source>
        <translation>I’ll try again</translation>
    </message>
    <message>
        <source>Yritän uudestaan. {said} Tarkoititko samaa?</source>
        <translation>I’ll try again. {said} Did you mean the same?</translation>
    </message>
</context>
<context>
    <name>MultipleChoiceWidget</name>
    <message>
        <source>Valitsit, mutta tämä ei kuulu mukaan</source>
        <translation>You chose this, but it does not belong</translation>
    </message>
    <message>
        <source>Tämäkin kuuluu mukaan</source>
        <translation>This belongs here too</translation>
    </message>
    <message>
        <source>Valitse kaikki sopivat.</source>
        <translation>Choose all that fit.</translation>
    </message>
    <message>
        <source>Valitse ensin ainakin yksi vaihtoehto.</source>
        <translation>First choose at least one option.</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>{page}, {count} odottaa</source>
        <translation>{page}, {count} waiting</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Piilota tieto päivityksestä</source>
        <translation>Hide the note about the update</translation>
    </message>
    <message>
        <source>Suorituksesi on voimassa ja vastauksesi tallessa. Nämä voit vastata, kun sopii.</source>
        <translation>Your completion stands and your answers are kept. You can answer these when it suits you.</translation>
    </message>
    <message>
        <source>Vastauksesi ovat tallessa. Vain nämä kysytään sinulta.</source>
        <translation>Your answers are kept. Only these are asked of you.</translation>
    </message>
</context>
<context>
    <name>NightCard</name>
    <message>
        <source>Korttisi: {text}</source>
        <translation>Your card: {text}</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>Muistiinpano</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Muistiinpano: {quote}</source>
        <translation>Note: {quote}</translation>
    </message>
    <message>
        <source>Vain sinä näet tämän. Tallentuu itsestään.</source>
        <translation>Only you see this. Saved by itself.</translation>
    </message>
    <message>
        <source>Poista</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Valmis</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Hetkinen</source>
        <translation>One moment</translation>
    </message>
    <message>
        <source>Tekniset tiedot</source>
        <translation>Technical details</translation>
    </message>
    <message>
        <source>Näytä tekniset tiedot</source>
        <translation>Show technical details</translation>
    </message>
    <message>
        <source>Sulje ohjelma</source>
        <translation>Close the program</translation>
    </message>
    <message>
        <source>Jatka</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>NumberWidget</name>
    <message>
        <source>Vastauksesi lukuna</source>
        <translation>Your answer as a number</translation>
    </message>
    <message>
        <source>Arvasit lähelle</source>
        <translation>Your guess was close</translation>
    </message>
    <message>
        <source>Arvaus tehty</source>
        <translation>Guess made</translation>
    </message>
    <message>
        <source>Arvaus on tallessa. Siitä ei saa pisteitä.</source>
        <translation>Your guess is saved. It gives no points.</translation>
    </message>
    <message>
        <source>Arvaa ja katso</source>
        <translation>Guess and see</translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Arvaa ensin. Saat heti tietää lisää, ja mikä tahansa arvaus käy.</source>
        <translation>Guess first. You find out more at once, and any guess will do.</translation>
    </message>
    <message>
        <source>Kirjoita luku.</source>
        <translation>Write a number.</translation>
    </message>
    <message>
        <source>Kirjoita luku tai siirrä liukusäädintä.</source>
        <translation>Write a number or move the slider.</translation>
    </message>
    <message>
        <source>Kirjoita ensin luku.</source>
        <translation>First write a number.</translation>
    </message>
    <message>
        <source>Kirjoita ensin luku tai siirrä liukusäädintä.</source>
        <translation>First write a number or move the slider.</translation>
    </message>
    <message>
        <source>Kirjoita yksi luku, esimerkiksi 12 tai 4,5.</source>
        <translation>Write one number, for example 12 or 4.5.</translation>
    </message>
    <message>
        <source>Kirjoita yksi luku väliltä {low}–{high}.</source>
        <translation>Write one number from {low} to {high}.</translation>
    </message>
    <message>
        <source>Arvauksesi on lähellä</source>
        <translation>Your guess is close</translation>
    </message>
    <message>
        <source>Arvauksesi</source>
        <translation>Your guess</translation>
    </message>
    <message>
        <source>Oikein</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Kokeile toista lukua</source>
        <translation>Try another number</translation>
    </message>
    <message>
        <source>Vastauksesi lukuna väliltä {low}–{high}</source>
        <translation>Your answer as a number from {low} to {high}</translation>
    </message>
    <message>
        <source>ei vielä valittu</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>Liukusäädin</source>
        <translation>Slider</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Selvä. Lupaus saa nyt levätä.</source>
        <translation>All right. The promise may rest for now.</translation>
    </message>
    <message>
        <source>Kumoa</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>OrderItem</name>
    <message>
        <source>Siirrä ylöspäin</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Siirrä alaspäin</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>{place}/{total}: {words}</source>
        <translation>{place} of {total}: {words}</translation>
    </message>
    <message>
        <source>{step}, poimittu</source>
        <translation>{step}, picked up</translation>
    </message>
    <message>
        <source>Siirrä ylöspäin: {step}</source>
        <translation>Move up: {step}</translation>
    </message>
    <message>
        <source>Siirrä alaspäin: {step}</source>
        <translation>Move down: {step}</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Kohta {place}</source>
        <translation>Place {place}</translation>
    </message>
    <message>
        <source>Poimittu. Siirrä nuolinäppäimillä.</source>
        <translation>Picked up. Move with the arrow keys.</translation>
    </message>
    <message>
        <source>Asetettu</source>
        <translation>Put down</translation>
    </message>
</context>
<context>
    <name>OrderingWidget</name>
    <message>
        <source>Oikein edellisen perässä</source>
        <translation>Right after the one before</translation>
    </message>
    <message>
        <source>Edelle sopii toinen vaihe</source>
        <translation>Another step fits before this</translation>
    </message>
    <message>
        <source>Siirrä vaiheet oikeaan järjestykseen. Voit raahata, käyttää nuolipainikkeita tai siirtää näppäimillä Ctrl ja nuolet.</source>
        <translation>Put the steps in the right order. You can drag, use the arrow buttons, or move with Ctrl and the arrow keys.</translation>
    </message>
    <message>
        <source>Siirrä ensin ainakin yhtä vaihetta.</source>
        <translation>First move at least one step.</translation>
    </message>
    <message>
        <source>Oikea alku</source>
        <translation>Right start</translation>
    </message>
    <message>
        <source>Alkuun sopii toinen vaihe</source>
        <translation>Another step fits at the start</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Kurssin edistyminen</source>
        <translation>Progress in the course</translation>
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
        <translation>Done</translation>
    </message>
    <message>
        <source>Luet tätä · {length}</source>
        <translation>You are here · {length}</translation>
    </message>
    <message>
        <source>Avautuu, kun edellinen on tehty</source>
        <translation>Opens when the one before is done</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Takaisin</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Kurssi</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Valmis</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Kurssin edistyminen</source>
        <translation>Progress in the course</translation>
    </message>
    <message>
        <source>{done}/{total} oppituntia tehty</source>
        <translation>{done} of {total} lessons done</translation>
    </message>
    <message>
        <source>Sanasto</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Suoritus</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Selaa kurssia</source>
        <translation>Browse the course</translation>
    </message>
    <message>
        <source>Jatka kurssia</source>
        <translation>Continue the course</translation>
    </message>
    <message>
        <source>Aloita kurssi</source>
        <translation>Start the course</translation>
    </message>
    <message>
        <source>Oppitunnit</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Kurssin jälkeen sinä</source>
        <translation>After the course</translation>
    </message>
    <message>
        <source>Milloin kurssi on valmis</source>
        <translation>When the course is complete</translation>
    </message>
    <message>
        <source>Lähteet</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Tekijä: {authors}</source>
        <translation>Author: {authors}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Omat oivallukset – {name}</source>
        <translation>My insights – {name}</translation>
    </message>
</context>
<context>
    <name>PickerPage</name>
    <message>
        <source>Kuka opiskelee tänään?</source>
        <translation>Who is studying today?</translation>
    </message>
    <message>
        <source>Valitse nimesi. Jatkat siitä, mihin viimeksi jäit.</source>
        <translation>Choose your name. You carry on where you left off.</translation>
    </message>
    <message>
        <source>Tiedot pysyvät tällä koneella. Mitään ei lähetetä verkkoon.</source>
        <translation>Everything stays on this computer. Nothing is sent to the internet.</translation>
    </message>
    <message>
        <source>Uusi oppija</source>
        <translation>New learner</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Keskeytä: {title}</source>
        <translation>Pause: {title}</translation>
    </message>
    <message>
        <source>Toista: {title}</source>
        <translation>Play: {title}</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Sanasto</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Harjoittelun edistyminen</source>
        <translation>Progress of the practice</translation>
    </message>
    <message>
        <source>Sanojen harjoittelu</source>
        <translation>Word practice</translation>
    </message>
    <message>
        <source>Yläpalkki</source>
        <translation>Top bar</translation>
    </message>
    <message>
        <source>Kortti</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Alapalkki</source>
        <translation>Bottom bar</translation>
    </message>
    <message>
        <source>Takaisin sanastoon</source>
        <translation>Back to the glossary</translation>
    </message>
    <message>
        <source>Harjoittelu</source>
        <translation>Practice</translation>
    </message>
</context>
<context>
    <name>PreviewWindow</name>
    <message>
        <source>Täällä ei ole vielä oppituntia, jota näyttää. Katso tarkistuslistaa.</source>
        <translation>There is no lesson to show here yet. See the checklist.</translation>
    </message>
    <message>
        <source>Esikatselu – Palvelukoulu</source>
        <translation>Preview – Palvelukoulu</translation>
    </message>
    <message>
        <source>{title} – Esikatselu</source>
        <translation>{title} – Preview</translation>
    </message>
</context>
<context>
    <name>QuestionStep</name>
    <message>
        <source>Tämä kohta on muuttunut. Aiempi vastauksesi on tallessa.</source>
        <translation>This item has changed. Your earlier answer is kept.</translation>
    </message>
    <message>
        <source>Tehtävän johdanto</source>
        <translation>Introduction to the exercise</translation>
    </message>
    <message>
        <source>Tehtävä {number}/{total}</source>
        <translation>Task {number} of {total}</translation>
    </message>
    <message>
        <source>Muokkaa vastausta</source>
        <translation>Edit the answer</translation>
    </message>
    <message>
        <source>Yritä uudelleen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Tallenna vastaus</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>Tarkista vastaus</source>
        <translation>Check the answer</translation>
    </message>
    <message>
        <source>En halua vastata tähän</source>
        <translation>I’d rather not answer</translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation>Skip</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>Verkkokuvio: {names}. Samat luvut ovat muutoksissa taidoittain.</source>
        <translation>Radar chart: {names}. The same numbers are in the changes by skill.</translation>
    </message>
</context>
<context>
    <name>ReadingPanel</name>
    <message>
        <source>Väljempi rivitys</source>
        <translation>More space between lines</translation>
    </message>
    <message>
        <source>Tavuta pitkät sanat</source>
        <translation>Hyphenate long words</translation>
    </message>
    <message>
        <source>Vähemmän liikettä</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>Kirjain- ja numeronäppäimet</source>
        <translation>Letter and number keys</translation>
    </message>
    <message>
        <source>Tekstin koko</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Värit</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Päivä</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Yö</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Kontrasti</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Kirjasin</source>
        <translation>Typeface</translation>
    </message>
    <message>
        <source>Selkeä</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Antiikva</source>
        <translation>Serif</translation>
    </message>
</context>
<context>
    <name>ReadingStep</name>
    <message>
        <source>Oppitunnin teksti: {title}</source>
        <translation>Text of the lesson: {title}</translation>
    </message>
    <message>
        <source>Oppitunti {number}</source>
        <translation>Lesson {number}</translation>
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
        <translation>Write here what you think.</translation>
    </message>
    <message>
        <source>Tämä on sinua varten. Raportteihin tulee vain tieto, että tehtävä on tehty.</source>
        <translation>This is for you. Reports show only that the exercise has been done.</translation>
    </message>
    <message>
        <source>Joku toinen voisi kirjoittaa: ”{example}”</source>
        <translation>Someone else might write: “{example}”</translation>
    </message>
    <message>
        <source>Kirjoita omin sanoin. Yksikin lause riittää.</source>
        <translation>Write in your own words. Even one sentence is enough.</translation>
    </message>
    <message>
        <source>Kirjoita vielä vähän: ainakin {least} merkkiä.</source>
        <translation>Write a little more: at least {least} characters.</translation>
    </message>
    <message>
        <source>Kirjoita ensin jotain.</source>
        <translation>First write something.</translation>
    </message>
    <message>
        <source>Näytä, mitä kirjoitit aiemmin ({count})</source>
        <translation>Show what you wrote before ({count})</translation>
    </message>
    <message>
        <source>Piilota aiemmat</source>
        <translation>Hide the earlier ones</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Palvelukoulu ei avaudu juuri nyt</source>
        <translation>Palvelukoulu does not open just now</translation>
    </message>
    <message>
        <source>Sulje</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Tarkistuslista</source>
        <translation>Checklist</translation>
    </message>
    <message numerus="yes">
        <source>%n estää julkaisun</source>
        <translation>
            <numerusform>%n blocks publishing</numerusform>
            <numerusform>%n block publishing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n huomautusta</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message>
        <source>Ei huomautettavaa</source>
        <translation>No remarks</translation>
    </message>
    <message>
        <source>{file}, rivi {line}</source>
        <translation>{file}, line {line}</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>Mitä vastaat?</source>
        <translation>What do you answer?</translation>
    </message>
    <message>
        <source>Askel taakse</source>
        <translation>Take a step back</translation>
    </message>
</context>
<context>
    <name>ResultGroup</name>
    <message>
        <source>Näytä lisää</source>
        <translation>Show more</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>Päivän kertaus</source>
        <translation>Today’s review</translation>
    </message>
    <message>
        <source>{questions} · noin {minutes}</source>
        <translation>{questions} · about {minutes}</translation>
    </message>
    <message>
        <source>Palautetaan hetkeksi mieleen, mitä olet oppinut.</source>
        <translation>Let’s take a moment to recall what you have learned.</translation>
    </message>
    <message>
        <source>Kertaa nyt</source>
        <translation>Review now</translation>
    </message>
</context>
<context>
    <name>ReviewEndPage</name>
    <message>
        <source>Palaa kotiin</source>
        <translation>Back to home</translation>
    </message>
    <message>
        <source>Tämä riittää hyvin</source>
        <translation>This is plenty</translation>
    </message>
    <message>
        <source>Kertaus on tehty</source>
        <translation>Review done</translation>
    </message>
    <message>
        <source>Tänään ei ole kerrattavaa</source>
        <translation>Nothing to review today</translation>
    </message>
    <message>
        <source>Ohittamasi kysymykset ovat täällä, jos haluat vielä palata niihin.</source>
        <translation>The questions you skipped are here if you want to come back to them.</translation>
    </message>
    <message>
        <source>Kysymykset tulevat tänne, kun olet vastannut oppituntien tehtäviin.</source>
        <translation>Questions come here once you have answered the exercises in the lessons.</translation>
    </message>
    <message>
        <source>Seuraavan kerran palautetaan mieleen huomenna.</source>
        <translation>The next review is tomorrow.</translation>
    </message>
    <message>
        <source>Seuraavan kerran palautetaan mieleen {date}</source>
        <translation>The next review is on {date}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Kertaus</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Kertauksen edistyminen</source>
        <translation>Progress in the review</translation>
    </message>
    <message>
        <source>Yläpalkki</source>
        <translation>Top bar</translation>
    </message>
    <message>
        <source>Kysymys</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Alapalkki</source>
        <translation>Bottom bar</translation>
    </message>
    <message>
        <source>Päätä kertaus</source>
        <translation>Finish the review</translation>
    </message>
    <message>
        <source>Jatka</source>
        <translation>Continue</translation>
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
        <translation>{done} of {total} done</translation>
    </message>
</context>
<context>
    <name>RoundEnd</name>
    <message>
        <source>Tämä riittää hyvin</source>
        <translation>This is plenty</translation>
    </message>
    <message>
        <source>Sanat jäävät mieleen vähitellen. Muutama niistä tulee vastaan kertauksessa.</source>
        <translation>Words stay in mind little by little. A few of them will meet you in the review.</translation>
    </message>
    <message>
        <source>Harjoittele lisää</source>
        <translation>Practise more</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Kansio:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Tiedoston nimi:</source>
        <translation>File name:</translation>
    </message>
    <message>
        <source>Tiedoston muoto:</source>
        <translation>File format:</translation>
    </message>
    <message>
        <source>Tallenna</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tiedoston näkee jokainen, joka käyttää tätä konetta.</source>
        <translation>Everyone who uses this computer can see the file.</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>Tänään</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Eilen</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation>{percent}%</translation>
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
        <translation>Good morning, {name}</translation>
    </message>
    <message>
        <source>Päivää, {name}</source>
        <translation>Hello, {name}</translation>
    </message>
    <message>
        <source>Iltaa, {name}</source>
        <translation>Good evening, {name}</translation>
    </message>
    <message>
        <source>Hei, {name}</source>
        <translation>Hello, {name}</translation>
    </message>
    <message>
        <source>Ensimmäinen Toinen Kolmas Neljäs Viides Kuudes Seitsemäs Kahdeksas Yhdeksäs Kymmenes</source>
        <translation>The&#xa0;first The&#xa0;second The&#xa0;third The&#xa0;fourth The&#xa0;fifth The&#xa0;sixth The&#xa0;seventh The&#xa0;eighth The&#xa0;ninth The&#xa0;tenth The&#xa0;11th The&#xa0;12th The&#xa0;13th The&#xa0;14th The&#xa0;15th The&#xa0;16th The&#xa0;17th The&#xa0;18th The&#xa0;19th The&#xa0;20th The&#xa0;21st The&#xa0;22nd The&#xa0;23rd The&#xa0;24th The&#xa0;25th The&#xa0;26th The&#xa0;27th The&#xa0;28th The&#xa0;29th The&#xa0;30th The&#xa0;31st The&#xa0;32nd The&#xa0;33rd The&#xa0;34th The&#xa0;35th The&#xa0;36th The&#xa0;37th The&#xa0;38th The&#xa0;39th The&#xa0;40th The&#xa0;41st The&#xa0;42nd The&#xa0;43rd The&#xa0;44th The&#xa0;45th The&#xa0;46th The&#xa0;47th The&#xa0;48th The&#xa0;49th The&#xa0;50th The&#xa0;51st The&#xa0;52nd The&#xa0;53rd The&#xa0;54th The&#xa0;55th The&#xa0;56th The&#xa0;57th The&#xa0;58th The&#xa0;59th The&#xa0;60th The&#xa0;61st The&#xa0;62nd The&#xa0;63rd The&#xa0;64th The&#xa0;65th The&#xa0;66th The&#xa0;67th The&#xa0;68th The&#xa0;69th The&#xa0;70th The&#xa0;71st The&#xa0;72nd The&#xa0;73rd The&#xa0;74th The&#xa0;75th The&#xa0;76th The&#xa0;77th The&#xa0;78th The&#xa0;79th The&#xa0;80th The&#xa0;81st The&#xa0;82nd The&#xa0;83rd The&#xa0;84th The&#xa0;85th The&#xa0;86th The&#xa0;87th The&#xa0;88th The&#xa0;89th The&#xa0;90th The&#xa0;91st The&#xa0;92nd The&#xa0;93rd The&#xa0;94th The&#xa0;95th The&#xa0;96th The&#xa0;97th The&#xa0;98th The&#xa0;99th The&#xa0;100th</translation>
    </message>
    <message>
        <source>{number}.</source>
        <translation>The {number}th</translation>
    </message>
    <message>
        <source>Ensimmäinen tähti odottaa syttymistään.</source>
        <translation>The first star is waiting to be lit.</translation>
    </message>
    <message>
        <source>Jokainen tähti palaa. Kiitos, että opiskelit.</source>
        <translation>Every star is lit. Thank you for studying.</translation>
    </message>
    <message>
        <source>Yksi Kaksi Kolme Neljä Viisi Kuusi Seitsemän Kahdeksan Yhdeksän Kymmenen</source>
        <translation>One Two Three Four Five Six Seven Eight Nine Ten</translation>
    </message>
    <message>
        <source>{count} tähti palaa jo. {next} on aivan lähellä.</source>
        <translation>{count} star is already lit. {next} is very near.</translation>
    </message>
    <message>
        <source>{count} tähteä palaa jo. {next} on aivan lähellä.</source>
        <translation>{count} stars are already lit. {next} is very near.</translation>
    </message>
    <message>
        <source>Valmis</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Kesken</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Aloita, kun sopii</source>
        <translation>Start when it suits you</translation>
    </message>
    <message>
        <source>Tehtäviä voi vielä täydentää</source>
        <translation>Exercises can still be added to</translation>
    </message>
    <message>
        <source>Kurssi on valmis, kun olet käynyt läpi kaikki oppitunnit.</source>
        <translation>The course is complete when you have gone through all the lessons.</translation>
    </message>
    <message>
        <source>Kurssi on valmis, kun olet käynyt läpi kaikki oppitunnit ja saanut tehtävistä vähintään {share} pisteistä. Voit yrittää uudelleen niin monta kertaa kuin haluat.</source>
        <translation>The course is complete when you have gone through all the lessons and got at least {share} of the points in the exercises. You can try again as many times as you like.</translation>
    </message>
    <message>
        <source>Sinulla on nyt {share} pisteistä.</source>
        <translation>You now have {share} of the points.</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>{number}, asteikolla {low}–{high}</source>
        <translation>{number}, on the scale {low}–{high}</translation>
    </message>
    <message>
        <source>{number}, {words}</source>
        <translation>{number}, {words}</translation>
    </message>
    <message>
        <source>En halua vastata</source>
        <translation>I’d rather not answer</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Tulos {number}/{count}</source>
        <translation>Result {number}/{count}</translation>
    </message>
    <message>
        <source>Tehtävä</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Sanasto</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Kurssi</source>
        <translation>Course</translation>
    </message>
</context>
<context>
    <name>SearchDoor</name>
    <message>
        <source>Etsi kursseista</source>
        <translation>Search the courses</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Haku</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Etsi kursseista ja omista teksteistäsi</source>
        <translation>Search the courses and your own texts</translation>
    </message>
    <message>
        <source>Kurssit</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Omat muistiinpanot ja oivallukset</source>
        <translation>Your own notes and insights</translation>
    </message>
    <message>
        <source>Vain sinä näet nämä.</source>
        <translation>Only you can see these.</translation>
    </message>
    <message>
        <source>Kirjoita sana tai kaksi. Taivutusmuodolla ei ole väliä. Löydät kurssien tekstit, tehtävät ja sen, mitä olet itse kirjoittanut.</source>
        <translation>Write a word or two, in any form. You will find the texts of the courses, the exercises and what you have written yourself.</translation>
    </message>
    <message>
        <source>Kursseja luetaan vielä hakua varten. Osumat tulevat tähän hetken päästä.</source>
        <translation>The courses are still being read for search. The hits will appear here in a moment.</translation>
    </message>
    <message>
        <source>Näillä sanoilla ei löytynyt. Kokeile yhtä sanaa tai toista sanaa.</source>
        <translation>Nothing was found with these words. Try one word, or another word.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%n osumaa</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Yli tuhat osumaa</source>
        <translation>More than a thousand hits</translation>
    </message>
    <message>
        <source>Kaikki sanat eivät ole samassa kohdassa. Näissä on osa niistä.</source>
        <translation>The words are not all in one place. These have some of them.</translation>
    </message>
    <message>
        <source>Tarkoititko: {words}?</source>
        <translation>Did you mean: {words}?</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Korosta</source>
        <translation>Highlight</translation>
    </message>
    <message>
        <source>Muistiinpano</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>SelfAssessmentWidget</name>
    <message>
        <source>Vain sinä näet vastauksesi. Raportteihin tulee vain tieto, että tehtävä on tehty.</source>
        <translation>Only you see your answers. Reports show only that the exercise has been done.</translation>
    </message>
    <message>
        <source>Tallenna arvio</source>
        <translation>Save the assessment</translation>
    </message>
    <message>
        <source>Kiitos, että pysähdyit. Arviosi on tallessa, ja se on vain sinun.</source>
        <translation>Thank you for pausing. Your assessment is saved, and it is yours alone.</translation>
    </message>
    <message>
        <source>Muokkaa arviota</source>
        <translation>Edit the assessment</translation>
    </message>
    <message>
        <source>Valitse luku, joka kuvaa sinua tänään. Oikeita vastauksia ei ole, ja minkä tahansa kohdan voi jättää väliin.</source>
        <translation>Choose the number that describes you today. There are no right answers, and you can leave out any item.</translation>
    </message>
    <message>
        <source>Vastattu {given}/{total}. Jos jokin kohta ei sovi, valitse siinä ”En halua vastata”.</source>
        <translation>Answered {given} of {total}. If an item does not suit you, choose “I’d rather not answer” there.</translation>
    </message>
    <message>
        <source>täysin eri mieltä</source>
        <translation>strongly disagree</translation>
    </message>
    <message>
        <source>täysin samaa mieltä</source>
        <translation>strongly agree</translation>
    </message>
    <message>
        <source>Ennen ja nyt</source>
        <translation>Before and now</translation>
    </message>
    <message>
        <source>Arviosi tänään</source>
        <translation>Your assessment today</translation>
    </message>
    <message>
        <source>Nämä ovat omat lukusi, ja vertaat vain itseesi.</source>
        <translation>These are your own numbers, and you compare only with yourself.</translation>
    </message>
    <message>
        <source>Kun vastaat samoihin väittämiin myöhemmin, näet tässä myös muutoksen.</source>
        <translation>When you answer the same statements later, you will see the change here too.</translation>
    </message>
    <message>
        <source>Ensimmäinen arviosi on päivältä {date}. Vertaat vain itseesi.</source>
        <translation>Your first assessment is from {date}. You compare only with yourself.</translation>
    </message>
    <message>
        <source>Väliin jätetyt kohdat eivät näy luvuissa, ja se on hyvä niin.</source>
        <translation>Items you left out do not show in the numbers, and that is fine.</translation>
    </message>
    <message>
        <source>Suurin harppaus: {name}, ennen {before} ja nyt {now}.</source>
        <translation>The biggest leap: {name}, {before} before and {now} now.</translation>
    </message>
    <message>
        <source>Jos luku laski, se ei ole huono tulos. Usein silloin on huomannut jotakin uutta.</source>
        <translation>If a number fell, that is not a poor result. Often it means you have noticed something new.</translation>
    </message>
    <message>
        <source>Asteikko {low}–{high}</source>
        <translation>Scale {low}–{high}</translation>
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
        <translation>Continue the sentence in your own words.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Asetukset</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Asetukset ovat sinun omiasi, ja ne tulevat voimaan heti.</source>
        <translation>The settings are your own and take effect at once.</translation>
    </message>
    <message>
        <source>Lukeminen</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Tiedot</source>
        <translation>Your data</translation>
    </message>
    <message>
        <source>Tiedot pysyvät tällä koneella. Mitään ei lähetetä verkkoon.</source>
        <translation>Everything stays on this computer. Nothing is sent to the internet.</translation>
    </message>
    <message>
        <source>Tietojen kansio: {folder}</source>
        <translation>Data folder: {folder}</translation>
    </message>
</context>
<context>
    <name>SettingsPopover</name>
    <message>
        <source>Lukeminen</source>
        <translation>Reading</translation>
    </message>
</context>
<context>
    <name>ShellPage</name>
    <message>
        <source>Valikko</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Sivu</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Tänään mukanasi: {promise}</source>
        <translation>With you today: {promise}</translation>
    </message>
</context>
<context>
    <name>ShiftEndPage</name>
    <message>
        <source>Palaa kotiin</source>
        <translation>Back home</translation>
    </message>
    <message>
        <source>Vuoron alku</source>
        <translation>Start of the shift</translation>
    </message>
    <message>
        <source>Vuoron alku odottaa sinua</source>
        <translation>The start of the shift waits for you</translation>
    </message>
    <message>
        <source>Hyvää vuoroa, {name}.</source>
        <translation>Have a good shift, {name}.</translation>
    </message>
    <message>
        <source>Tänne tulevat oma loitsusi, yksi kertauskysymys ja lupaus, jonka voit ottaa mukaan. Ne syntyvät oppitunneilla.</source>
        <translation>Here you will find your own spell, one question to review and a promise to take along. They come into being in the lessons.</translation>
    </message>
    <message>
        <source>Tee oma loitsu</source>
        <translation>Make your own spell</translation>
    </message>
</context>
<context>
    <name>ShiftPage</name>
    <message>
        <source>Vuoron alku</source>
        <translation>Start of the shift</translation>
    </message>
    <message>
        <source>Vuoron alun eteneminen</source>
        <translation>Progress of the start of the shift</translation>
    </message>
    <message>
        <source>Yläpalkki</source>
        <translation>Top bar</translation>
    </message>
    <message>
        <source>Alapalkki</source>
        <translation>Bottom bar</translation>
    </message>
    <message>
        <source>Valmis vuoroon</source>
        <translation>Ready for the shift</translation>
    </message>
    <message>
        <source>Jatka</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Kertaus</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Lupaus</source>
        <translation>Promise</translation>
    </message>
</context>
<context>
    <name>ShortAnswerWidget</name>
    <message>
        <source>Vastauksesi</source>
        <translation>Your answer</translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Ajatus on oikea. Vain sanan muoto on toinen.</source>
        <translation>The idea is right. Only the form of the word is different.</translation>
    </message>
    <message>
        <source>Sama asia, omat sanasi</source>
        <translation>The same thing, in your own words</translation>
    </message>
    <message>
        <source>Arvioit itse, että tarkoitit samaa kuin malli.</source>
        <translation>You judged for yourself that you meant the same as the model.</translation>
    </message>
    <message>
        <source>Vertaa vastaustasi malliin</source>
        <translation>Compare your answer with the model</translation>
    </message>
    <message>
        <source>Sano sitten itse, tarkoititko samaa.</source>
        <translation>Then say yourself whether you meant the same.</translation>
    </message>
    <message>
        <source>Vastaa sanalla tai parilla. Kirjoitusvirheistä ei tarvitse huolehtia.</source>
        <translation>Answer with a word or two. There is no need to worry about spelling.</translation>
    </message>
    <message>
        <source>Kirjoita ensin vastaus.</source>
        <translation>First write an answer.</translation>
    </message>
    <message>
        <source>Oikein</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Oikein – tarkoititko: {key}?</source>
        <translation>Right – did you mean: {key}?</translation>
    </message>
    <message>
        <source>Sama omin sanoin – arvioit itse</source>
        <translation>The same in your own words – by your own judgement</translation>
    </message>
    <message>
        <source>Kokeile toista vastausta</source>
        <translation>Try another answer</translation>
    </message>
    <message>
        <source>Vertaa malliin</source>
        <translation>Compare with the model</translation>
    </message>
</context>
<context>
    <name>ShortfallCard</name>
    <message>
        <source>Näistä tehtävistä saat vielä pisteitä</source>
        <translation>These exercises can still bring you points</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Koti</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Kurssit</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Haku</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Kertaus</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Sanasto</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Omat oivallukset</source>
        <translation>My insights</translation>
    </message>
    <message>
        <source>Kehittymiseni</source>
        <translation>My growth</translation>
    </message>
    <message>
        <source>Asetukset</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Ohje</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Vaihda oppijaa</source>
        <translation>Switch learner</translation>
    </message>
</context>
<context>
    <name>SingleChoiceWidget</name>
    <message>
        <source>Valitse yksi.</source>
        <translation>Choose one.</translation>
    </message>
    <message>
        <source>Valitse ensin yksi vaihtoehto.</source>
        <translation>First choose one option.</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>Palvelukoulun oma esimerkki</source>
        <translation>Palvelukoulu’s own example</translation>
    </message>
    <message>
        <source>Lähde: {source}</source>
        <translation>Source: {source}</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Tältä koneelta puuttuu ohjelman osa, joka lukee ääneen. Teksti toimii silti. Kerro ohjelman asentajalle: PySide6-Addons puuttuu.</source>
        <translation>This computer lacks the part of the program that reads aloud. The text works all the same. Tell whoever installed the program: PySide6-Addons is missing.</translation>
    </message>
    <message>
        <source>Koneen puhetoiminto ei käynnistynyt. Teksti toimii silti. Kokeile hetken päästä uudelleen tai pyydä apua koneen ylläpidosta.</source>
        <translation>The computer’s speech did not start. The text works all the same. Try again in a while, or ask those who look after the computer.</translation>
    </message>
    <message>
        <source>Koneen puhetoiminto ei vastaa. Teksti toimii silti. Tarkista, että kaiutin tai kuulokkeet ovat kiinni, ja kokeile uudelleen.</source>
        <translation>The computer’s speech does not answer. The text works all the same. Check that a speaker or headphones are connected, and try again.</translation>
    </message>
    <message>
        <source>Tällä koneella ei ole suomenkielistä ääntä.</source>
        <translation>This computer has no Finnish voice.</translation>
    </message>
    <message>
        <source>Tällä koneella ei ole ruotsinkielistä ääntä.</source>
        <translation>This computer has no Swedish voice.</translation>
    </message>
    <message>
        <source>Tällä koneella ei ole englanninkielistä ääntä.</source>
        <translation>This computer has no English voice.</translation>
    </message>
    <message>
        <source>Tällä koneella ei ole ääntä tämän kurssin kielelle.</source>
        <translation>This computer has no voice for the language of this course.</translation>
    </message>
    <message>
        <source>Näin saat äänen: avaa Windowsin Asetukset, valitse Aika ja kieli, sitten Puhe, ja lisää ääni luettelosta. Jos se ei onnistu, pyydä apua koneen ylläpidosta.</source>
        <translation>How to get a voice: open Settings in Windows, choose Time &amp; language, then Speech, and add a voice from the list. If that does not work, ask those who look after the computer.</translation>
    </message>
    <message>
        <source>Näin saat äänen: avaa Järjestelmäasetukset, valitse Käyttöapu, sitten Puhuttu sisältö, ja lisää ääni luettelosta.</source>
        <translation>How to get a voice: open System Settings, choose Accessibility, then Spoken Content, and add a voice from the list.</translation>
    </message>
    <message>
        <source>Äänen lisää koneen ylläpito: Linuxissa sen antavat paketit speech-dispatcher ja espeak-ng.</source>
        <translation>A voice is added by those who look after the computer: on Linux the packages speech-dispatcher and espeak-ng give it.</translation>
    </message>
    <message>
        <source>{name} (suomi)</source>
        <translation>{name} (Finnish)</translation>
    </message>
    <message>
        <source>{name} (ruotsi)</source>
        <translation>{name} (Swedish)</translation>
    </message>
    <message>
        <source>{name} (englanti)</source>
        <translation>{name} (English)</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Pienennä tekstiä</source>
        <translation>Make the text smaller</translation>
    </message>
    <message>
        <source>Suurenna tekstiä</source>
        <translation>Make the text larger</translation>
    </message>
    <message>
        <source>{percent}&#xa0;%</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Koti</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Kurssit</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Haku</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Kertaus</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Sanasto</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Omat oivallukset</source>
        <translation>My insights</translation>
    </message>
    <message>
        <source>Kehittymiseni</source>
        <translation>My growth</translation>
    </message>
    <message>
        <source>Asetukset</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Ohje</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Vaihda oppijaa</source>
        <translation>Switch learner</translation>
    </message>
</context>
<context>
    <name>TeamAgreementWidget</name>
    <message>
        <source>Sopimus on koko tiimin, eikä se ole yksityinen. Jättäkää siitä pois ihmisten nimet.</source>
        <translation>The agreement belongs to the whole team and is not private. Leave people’s names out of it.</translation>
    </message>
    <message>
        <source>Sovitte tästä yhdessä. Palatkaa sopimukseen, kun arki muuttuu.</source>
        <translation>You agreed on this together. Come back to the agreement when everyday work changes.</translation>
    </message>
    <message>
        <source>Voitte täydentää sopimusta ja hyväksyä sen myöhemmin.</source>
        <translation>You can add to the agreement and approve it later.</translation>
    </message>
    <message>
        <source>Tallenna sopimus</source>
        <translation>Save the agreement</translation>
    </message>
    <message>
        <source>Muokkaa sopimusta</source>
        <translation>Edit the agreement</translation>
    </message>
    <message>
        <source>Sopimus on tallessa</source>
        <translation>The agreement is saved</translation>
    </message>
    <message>
        <source>Täyttäkää lauseet yhdessä. Lyhyt vastaus riittää.</source>
        <translation>Fill in the sentences together. A short answer is enough.</translation>
    </message>
    <message>
        <source>Täyttäkää ensin ainakin yksi kohta.</source>
        <translation>First fill in at least one item.</translation>
    </message>
    <message>
        <source>Näin sovimme</source>
        <translation>This is what we agreed</translation>
    </message>
    <message>
        <source>Sovittu yhdessä</source>
        <translation>Agreed together</translation>
    </message>
    <message>
        <source>Ei vielä sovittu yhdessä</source>
        <translation>Not agreed together yet</translation>
    </message>
    <message>
        <source>Sovimme tästä yhdessä</source>
        <translation>We agreed on this together</translation>
    </message>
    <message>
        <source>Sovimme tästä yhdessä: {who}</source>
        <translation>We agreed on this together: {who}</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>Selitys</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Lähde: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <source>Sanastoon</source>
        <translation>To the glossary</translation>
    </message>
</context>
<context>
    <name>TermCards</name>
    <message>
        <source>{word}, sanaston sana. Enter avaa selityksen.</source>
        <translation>{word}, a glossary word. Enter opens the explanation.</translation>
    </message>
</context>
<context>
    <name>TermStep</name>
    <message>
        <source>Sana {number}/{total}</source>
        <translation>Word {number}/{total}</translation>
    </message>
    <message>
        <source>Mieti ensin, mitä sana tarkoittaa. Käännä sitten kortti.</source>
        <translation>Think first what the word means. Then turn the card.</translation>
    </message>
    <message>
        <source>Käännä kortti</source>
        <translation>Turn the card</translation>
    </message>
    <message>
        <source>Ohita</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Muistin</source>
        <translation>I remembered</translation>
    </message>
    <message>
        <source>En vielä muistanut</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>Top</name>
    <message>
        <source>Takaisin</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Näytä sisällys</source>
        <translation>Show the contents</translation>
    </message>
    <message>
        <source>Lukemisen asetukset</source>
        <translation>Reading settings</translation>
    </message>
    <message>
        <source>Omat merkinnät</source>
        <translation>Own marks</translation>
    </message>
</context>
<context>
    <name>TrackPanel</name>
    <message>
        <source>Polku</source>
        <translation>Path</translation>
    </message>
    <message>
        <source>Ei polkua</source>
        <translation>No path</translation>
    </message>
    <message>
        <source>Polun eteneminen</source>
        <translation>Progress along the path</translation>
    </message>
    <message>
        <source>Nämä tehdään yhdessä tiimin kanssa</source>
        <translation>These are done together with the team</translation>
    </message>
    <message>
        <source>Polku: {name} · {done}/{total} kurssia</source>
        <translation>Path: {name} · {done}/{total} courses</translation>
    </message>
    <message>
        <source>{done} · valmis</source>
        <translation>{done} · done</translation>
    </message>
    <message>
        <source>{done} · noin {left} jäljellä</source>
        <translation>{done} · about {left} left</translation>
    </message>
    <message>
        <source>Tehty</source>
        <translation>Done</translation>
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
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Palaute, vastaus {number}</source>
        <translation>Feedback, reply {number}</translation>
    </message>
    <message>
        <source>Sinä</source>
        <translation>You</translation>
    </message>
    <message>
        <source>{name} ajattelee</source>
        <translation>{name} thinks</translation>
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
        <translation>{name}: {points}, on a scale of {low}–{high}</translation>
    </message>
</context>
<context>
    <name>TrueFalseWidget</name>
    <message>
        <source>Mitä mieltä olet?</source>
        <translation>What do you think?</translation>
    </message>
    <message>
        <source>Valitse ensin kumpi.</source>
        <translation>First choose one of the two.</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>Selitys</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>Termi</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Käännä takaisin</source>
        <translation>Turn back</translation>
    </message>
    <message>
        <source>Käännä kortti painamalla sitä</source>
        <translation>Press the card to turn it</translation>
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
        <translation>Coming later</translation>
    </message>
    <message>
        <source>Tämä tehtävä ({word}) avautuu ohjelman tulevassa versiossa. Voit jatkaa eteenpäin: oppitunti on kokonainen ilman sitä.</source>
        <translation>This exercise ({word}) opens in a later version of the program. You can carry on: the lesson is whole without it.</translation>
    </message>
    <message>
        <source>Tehtävä ei ole käytettävissä</source>
        <translation>The exercise is not available</translation>
    </message>
    <message>
        <source>Voit jatkaa eteenpäin. Muu oppitunti toimii tavalliseen tapaan.</source>
        <translation>You can carry on. The rest of the lesson works as usual.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Nimesi</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Tervetuloa</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Uusi oppija</source>
        <translation>New learner</translation>
    </message>
    <message>
        <source>Peruuta</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tervetuloa Palvelukouluun</source>
        <translation>Welcome to Palvelukoulu</translation>
    </message>
    <message>
        <source>Millä nimellä kutsumme sinua? Etunimi riittää.</source>
        <translation>What shall we call you? Your first name is enough.</translation>
    </message>
    <message>
        <source>Jokainen opiskelee omalla nimellään, ja jokaisen edistyminen pysyy omana.</source>
        <translation>Everyone studies under their own name, and everyone’s progress stays their own.</translation>
    </message>
    <message>
        <source>Aloita</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Lisää oppija</source>
        <translation>Add the learner</translation>
    </message>
    <message>
        <source>Tiedot pysyvät tällä koneella. Mitään ei lähetetä verkkoon.</source>
        <translation>Everything stays on this computer. Nothing is sent to the internet.</translation>
    </message>
    <message>
        <source>Kirjoita ensin nimi.</source>
        <translation>First write the name.</translation>
    </message>
    <message>
        <source>Täällä on jo {name}. Lisää vaikka sukunimen alkukirjain.</source>
        <translation>There is already a learner called {name}. Add the first letter of your surname, for example.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Tekstin koko {percent}&#xa0;%</source>
        <translation>Text size {percent}%</translation>
    </message>
</context>
<context>
    <name>_Again</name>
    <message>
        <source>Asiakkaan silmin</source>
        <translation>Through the customer’s eyes</translation>
    </message>
    <message>
        <source>Sama keskustelu uudestaan. Nyt näet myös, miltä se asiakkaasta tuntui.</source>
        <translation>The same conversation again. Now you also see how it felt to the customer.</translation>
    </message>
</context>
<context>
    <name>_Counter</name>
    <message>
        <source>Kumoa</source>
        <translation>Undo</translation>
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
        <translation>Undo, {told}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n oppituntia</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kysymystä</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n oppituntia jäljellä</source>
        <translation>
            <numerusform>%n lesson left</numerusform>
            <numerusform>%n lessons left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kohtaa muuttui</source>
        <translation>
            <numerusform>%n item changed</numerusform>
            <numerusform>%n items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uutta kohtaa</source>
        <translation>
            <numerusform>%n new item</numerusform>
            <numerusform>%n new items</numerusform>
        </translation>
    </message>
    <message>
        <source>Kurssi päivittyi: {what}</source>
        <translation>The course was updated: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Täydennä %n tehtävää</source>
        <translation>
            <numerusform>Improve %n exercise</numerusform>
            <numerusform>Improve %n exercises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tehtävää täydennettävänä</source>
        <translation>
            <numerusform>%n exercise to improve</numerusform>
            <numerusform>%n exercises to improve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Times</name>
    <message numerus="yes">
        <source>%n viikkoa sitten lupasit</source>
        <translation>
            <numerusform>A week ago you promised</numerusform>
            <numerusform>%n weeks ago you promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kuukautta sitten lupasit</source>
        <translation>
            <numerusform>A month ago you promised</numerusform>
            <numerusform>%n months ago you promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n viikon päästä</source>
        <translation>
            <numerusform>After a week</numerusform>
            <numerusform>After %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kuukauden päästä</source>
        <translation>
            <numerusform>After a month</numerusform>
            <numerusform>After %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Told</name>
    <message>
        <source>Sinä</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Lähde</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Näin muut tällä koneella ovat arvanneet</source>
        <translation>How others on this computer have guessed</translation>
    </message>
    <message>
        <source>Arvauksesi ja lähteen luku</source>
        <translation>Your guess and the source’s number</translation>
    </message>
    <message>
        <source>Sinä arvasit {number}.</source>
        <translation>You guessed {number}.</translation>
    </message>
    <message>
        <source>Lähteen luku on noin {number}.</source>
        <translation>The source’s number is about {number}.</translation>
    </message>
    <message>
        <source>Lähteen luku on {number}.</source>
        <translation>The source’s number is {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n muuta on arvannut.</source>
        <translation>
            <numerusform>%n other person has guessed.</numerusform>
            <numerusform>%n others have guessed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heidän arvauksensa ovat {low}–{high}, keskimmäinen {middle}.</source>
        <translation>Their guesses are {low}–{high}, the middle one {middle}.</translation>
    </message>
    <message>
        <source>Kaikki he arvasivat {middle}.</source>
        <translation>The number guessed is {middle}.</translation>
    </message>
    <message>
        <source>Hänen arvauksensa on {middle}.</source>
        <translation>Their guess is {middle}.</translation>
    </message>
</context>
</TS>
