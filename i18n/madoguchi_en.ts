<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>EntryRules</name>
    <message>
        <source>This cannot be read as a date. Enter it like S29.3.9 or 1954/3/9.</source>
        <extracomment>Forms tab, below an entry for a date. The example is a date in the era form.</extracomment>
        <translation>This cannot be read as a date. Enter it like S29.3.9 or 1954/3/9.</translation>
    </message>
    <message>
        <source>This day is still to come. Check the era and the year.</source>
        <extracomment>Forms tab, below an entry for a date of birth, or for another day that cannot be still to come.</extracomment>
        <translation>This day is still to come. Check the era and the year.</translation>
    </message>
    <message>
        <source>Only digits can stand here. Remove everything else.</source>
        <extracomment>Forms tab, below an entry that takes digits.</extracomment>
        <translation>Only digits can stand here. Remove everything else.</translation>
    </message>
    <message>
        <source>There are more digits than boxes. Check the number.</source>
        <extracomment>Forms tab, below an entry whose digits stand in boxes on the paper.</extracomment>
        <translation>There are more digits than boxes. Check the number.</translation>
    </message>
    <message>
        <source>A postal code has seven digits. Check the number.</source>
        <extracomment>Forms tab, below an entry for a postal code.</extracomment>
        <translation>A postal code has seven digits. Check the number.</translation>
    </message>
    <message>
        <source>A phone number has ten or eleven digits. Check the number.</source>
        <extracomment>Forms tab, below an entry for a phone number.</extracomment>
        <translation>A phone number has ten or eleven digits. Check the number.</translation>
    </message>
    <message>
        <source>This is no individual number. Check the twelve digits.</source>
        <extracomment>Forms tab, below an entry for 個人番号: wrong length or wrong check digit.</extracomment>
        <translation>This is no individual number. Check the twelve digits.</translation>
    </message>
    <message>
        <source>A character is missing: a mark of the licence stands in its place. Enter it here.</source>
        <extracomment>Forms tab, below an entry that holds the mark of a character which a licence has only as a picture (外字).</extracomment>
        <translation>A character is missing: a mark of the licence stands in its place. Enter it here.</translation>
    </message>
    <message>
        <source>This day is over. Check the era and the year.</source>
        <extracomment>Forms tab, below an entry for a day that is still to come.</extracomment>
        <translation>This day is over. Check the era and the year.</translation>
    </message>
    <message>
        <source>The reading is written in kana. Check it.</source>
        <extracomment>Forms tab, below an entry for the reading of a name.</extracomment>
        <translation>The reading is written in kana. Check it.</translation>
    </message>
    <message>
        <source>Banks write this in katakana, capital letters and digits. Write it as in the passbook.</source>
        <extracomment>Forms tab, below an entry for the holder of a bank account (口座名義カナ).</extracomment>
        <translation>Banks write this in katakana, capital letters and digits. Write it as in the passbook.</translation>
    </message>
    <message>
        <source>This paper divides the number. Enter it with a hyphen between its parts, like 0172-35-1111.</source>
        <extracomment>Forms tab, below an entry for a phone number: the paper has a place for each part. The example has hyphens.</extracomment>
        <translation>This paper divides the number. Enter it with a hyphen between its parts, like 0172-35-1111.</translation>
    </message>
    <message>
        <source>The paper does not have the era of this day. Check the era and the year. If they are right, the era is written in front of the year.</source>
        <extracomment>Forms tab, below an entry for a date: the paper has 令和 (or some other eras) printed in front of the year.</extracomment>
        <translation>The paper does not have the era of this day. Check the era and the year. If they are right, the era is written in front of the year.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Yes</source>
        <extracomment>Answer of a box that is checked: the label beside it says what applies.</extracomment>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>FormOutline</name>
    <message>
        <source>Individual number</source>
        <extracomment>Forms tab, name of an entry: the 12 digits of 個人番号 (My Number).</extracomment>
        <translation>Individual number</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Forms tab, name of an entry about a person.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reading in kana</source>
        <extracomment>Forms tab, name of an entry about a person: the reading of the name in kana.</extracomment>
        <translation>Reading in kana</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Forms tab, name of an entry about a person.</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Postal code</source>
        <extracomment>Forms tab, name of an entry about a person.</extracomment>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>Forms tab, name of an entry about a person.</extracomment>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>Forms tab, name of an entry about a person.</extracomment>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>Forms tab, name of an entry about a person.</extracomment>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Person at the counter</source>
        <extracomment>Forms tab, heading of a group of entries: who came to the counter and applies.</extracomment>
        <translation>Person at the counter</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <extracomment>Forms tab, heading of a group of entries: whose certificate or record it is.</extracomment>
        <translation>Person concerned</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Forms tab, heading of a group of entries: who acts for someone else (代理人).</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Person who died</source>
        <extracomment>Forms tab, heading of a group of entries.</extracomment>
        <translation>Person who died</translation>
    </message>
    <message>
        <source>What is requested</source>
        <extracomment>Forms tab, heading of a group of entries: what is applied for.</extracomment>
        <translation>What is requested</translation>
    </message>
    <message>
        <source>For the staff</source>
        <extracomment>Forms tab, heading of a group of entries that the staff fills in (職員記入欄).</extracomment>
        <translation>For the staff</translation>
    </message>
    <message>
        <source>Relation to the head of the household</source>
        <extracomment>Forms tab, name of an entry about a person: what they are to the head of the household (続柄).</extracomment>
        <translation>Relation to the head of the household</translation>
    </message>
    <message>
        <source>Member %1 of the household</source>
        <extracomment>Forms tab, heading of a group of entries about somebody of a household; %1 counts them from 1.</extracomment>
        <translation>Member %1 of the household</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>Forms tab, heading of a group of entries: the child whom the application is about (児童).</extracomment>
        <translation>Child</translation>
    </message>
</context>
<context>
    <name>FormOutput</name>
    <message>
        <source>There is no room left on the disk, so the PDF was not saved. Choose another place or free some room.</source>
        <extracomment>Forms tab, after saving a form as PDF failed.</extracomment>
        <translation>There is no room left on the disk, so the PDF was not saved. Choose another place or free some room.</translation>
    </message>
    <message>
        <source>The PDF could not be written there. Choose another place to save it.</source>
        <extracomment>Forms tab, after saving a form as PDF failed: no rights, or the folder is gone.</extracomment>
        <translation>The PDF could not be written there. Choose another place to save it.</translation>
    </message>
    <message>
        <source>This form cannot be used because its template is damaged. Tell the IT staff and take another form.</source>
        <extracomment>Forms tab, when a form cannot be printed because its template is damaged.</extracomment>
        <translation>This form cannot be used because its template is damaged. Tell the IT staff and take another form.</translation>
    </message>
    <message>
        <source>A font that the forms need is missing on this machine. Tell the IT staff; entries are kept.</source>
        <extracomment>Forms tab, when a font that the forms need is not installed.</extracomment>
        <translation>A font that the forms need is missing on this machine. Tell the IT staff; entries are kept.</translation>
    </message>
    <message>
        <source>A text is too long for its place on the paper. Shorten it where it is marked.</source>
        <extracomment>Forms tab, when a text is too long for its place on the paper.</extracomment>
        <translation>A text is too long for its place on the paper. Shorten it where it is marked.</translation>
    </message>
    <message>
        <source>A character cannot be drawn. Check the entry that is marked.</source>
        <extracomment>Forms tab, when no font has a character that was entered.</extracomment>
        <translation>A character cannot be drawn. Check the entry that is marked.</translation>
    </message>
    <message>
        <source>The form could not be finished. Try again; if it happens again, tell the IT staff.</source>
        <extracomment>Forms tab, when printing or saving failed for a reason that nobody expects.</extracomment>
        <translation>The form could not be finished. Try again; if it happens again, tell the IT staff.</translation>
    </message>
</context>
<context>
    <name>KanaSuggestions</name>
    <message>
        <source>As it was typed</source>
        <extracomment>Beside a suggested reading of a name: it is how the name was typed.</extracomment>
        <translation>As it was typed</translation>
    </message>
</context>
<context>
    <name>ProcedureWords</name>
    <message>
        <source>The last day is over: please ask now</source>
        <extracomment>Sheet of procedures, heading: the last day of these is gone.</extracomment>
        <translation>The last day is over: please ask now</translation>
    </message>
    <message>
        <source>Within two weeks</source>
        <extracomment>Sheet of procedures, heading.</extracomment>
        <translation>Within two weeks</translation>
    </message>
    <message>
        <source>Within three months</source>
        <extracomment>Sheet of procedures, heading.</extracomment>
        <translation>Within three months</translation>
    </message>
    <message>
        <source>After that</source>
        <extracomment>Sheet of procedures, heading: due after more than three months.</extracomment>
        <translation>After that</translation>
    </message>
    <message>
        <source>Without a last day</source>
        <extracomment>Sheet of procedures, heading: things with no last day.</extracomment>
        <translation>Without a last day</translation>
    </message>
    <message>
        <source>As early as you can</source>
        <extracomment>Sheet of procedures, beside a procedure without a last day.</extracomment>
        <translation>As early as you can</translation>
    </message>
    <message>
        <source>Until %1; it lapses then</source>
        <extracomment>Sheet of procedures, beside a benefit that lapses (時効); %1 is its last day.</extracomment>
        <translation>Until %1; it lapses then</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Sheet of procedures, beside a procedure; %1 is its last day.</extracomment>
        <translation>Until %1</translation>
    </message>
    <message numerus="yes">
        <source>over for %n days</source>
        <extracomment>Sheet of procedures, below the last day.</extracomment>
        <translation>
            <numerusform>over for %n day</numerusform>
            <numerusform>over for %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>that is today</source>
        <extracomment>Sheet of procedures, below the last day.</extracomment>
        <translation>that is today</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <extracomment>Sheet of procedures, below the last day.</extracomment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to apply is over. Ask the section whether an exception applies.</source>
        <extracomment>Sheet of procedures, below a benefit whose time is over.</extracomment>
        <translation>The time to apply is over. Ask the section whether an exception applies.</translation>
    </message>
    <message>
        <source>It is still accepted after its last day. Please come as soon as you can.</source>
        <extracomment>Sheet of procedures, below a notification to the city hall whose last day is over.</extracomment>
        <translation>It is still accepted after its last day. Please come as soon as you can.</translation>
    </message>
    <message>
        <source>to be clarified at the counter</source>
        <extracomment>Sheet of procedures, behind a procedure of which it is not known whether it has to be done. Short.</extracomment>
        <translation>to be clarified at the counter</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <extracomment>Sheet of procedures, below a procedure; %1 is a section of the city hall or an office.</extracomment>
        <translation>Where: %1</translation>
    </message>
    <message>
        <source>To bring: %1</source>
        <extracomment>Sheet of procedures, below a procedure; %1 is a list of things.</extracomment>
        <translation>To bring: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <extracomment>Sheet of procedures, below the title; %1 is the number of the reception.</extracomment>
        <translation>Number: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>Sheet of procedures, below the title; %1 is the day of printing.</extracomment>
        <translation>As of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n procedures. Tick what is done.</source>
        <extracomment>Sheet of procedures, below the title: how many there are.</extracomment>
        <translation>
            <numerusform>%n procedure. Tick it when it is done.</numerusform>
            <numerusform>%n procedures. Tick what is done.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is to be brought: %1</source>
        <extracomment>Sheet of procedures, at the end; %1 is a list of everything that is to be brought.</extracomment>
        <translation>All that is to be brought: %1</translation>
    </message>
    <message>
        <source>With a term: ask at the counter for the last day</source>
        <extracomment>Sheet of procedures, heading: they are due, but it is not known what the term is counted from.</extracomment>
        <translation>With a term: ask at the counter for the last day</translation>
    </message>
    <message>
        <source>The last day is over. Ask there at once what can still be done.</source>
        <extracomment>Sheet of procedures, below anything else whose last day is over: a court, a tax office, a benefit.</extracomment>
        <translation>The last day is over. Ask there at once what can still be done.</translation>
    </message>
    <message>
        <source>if you wish</source>
        <extracomment>Sheet of procedures, behind a procedure that nobody has to do. Short.</extracomment>
        <translation>if you wish</translation>
    </message>
    <message>
        <source>Only if you wish</source>
        <extracomment>Sheet of procedures, heading: nobody has to do these.</extracomment>
        <translation>Only if you wish</translation>
    </message>
</context>
<context>
    <name>Resident</name>
    <message>
        <source>The file of this training card has a mistake. Please correct the place that is named, or use another card.</source>
        <extracomment>Told to IT staff and in the training tray when a file of a fictional resident has a mistake. The place follows.</extracomment>
        <translation>The file of this training card has a mistake. Please correct the place that is named, or use another card.</translation>
    </message>
    <message>
        <source>The file of this training card cannot be opened. Please check that it is there and may be read.</source>
        <extracomment>Told to IT staff and in the training tray when the file of a fictional resident cannot be opened.</extracomment>
        <translation>The file of this training card cannot be opened. Please check that it is there and may be read.</translation>
    </message>
</context>
<context>
    <name>TryCounters</name>
    <message>
        <source>What this training card remembers cannot be read. Please delete the file that is named; the card is then as new.</source>
        <extracomment>Training cards: the file that remembers how many PIN tries a virtual card has left cannot be used.</extracomment>
        <translation>What this training card remembers cannot be read. Please delete the file that is named; the card is then as new.</translation>
    </message>
</context>
<context>
    <name>madoguchi::addresses::PostalWords</name>
    <message>
        <source>The file with postal codes is not there: %1.</source>
        <extracomment>To IT staff: the file with postal codes that the settings name. %1 is its path.</extracomment>
        <translation>The file with postal codes is not there: %1.</translation>
    </message>
    <message>
        <source>The file with postal codes cannot be read: %1.</source>
        <extracomment>To IT staff: the file with postal codes that the settings name. %1 is its path.</extracomment>
        <translation>The file with postal codes cannot be read: %1.</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8. Use the file &quot;utf_ken_all.csv&quot; of Japan Post.</source>
        <extracomment>To IT staff: the file with postal codes is the older one, in Shift_JIS. %1 is its path.</extracomment>
        <translation>%1 is not in UTF-8. Use the file &quot;utf_ken_all.csv&quot; of Japan Post.</translation>
    </message>
    <message>
        <source>%1, line %2: this is no line of Japan Post&apos;s file with fifteen columns.</source>
        <extracomment>To IT staff: a line in the file with postal codes. %1 is the path, %2 the number of the line.</extracomment>
        <translation>%1, line %2: this is no line of Japan Post&apos;s file with fifteen columns.</translation>
    </message>
</context>
<context>
    <name>madoguchi::cards::CertificateWords</name>
    <message>
        <source>The certificate on the card is not genuine. Do not accept the card.</source>
        <extracomment>To the clerk, about the electronic certificate on a My Number card: it is a forgery.</extracomment>
        <translation>The certificate on the card is not genuine. Do not accept the card.</translation>
    </message>
    <message>
        <source>The certificate on the card has expired. The holder can renew it at the municipal office.</source>
        <extracomment>To the clerk, about the electronic certificate on a My Number card.</extracomment>
        <translation>The certificate on the card has expired. The holder can renew it at the municipal office.</translation>
    </message>
    <message>
        <source>The certificate on the card is not valid yet. Check the date of this computer.</source>
        <extracomment>To the clerk, about the electronic certificate on a My Number card.</extracomment>
        <translation>The certificate on the card is not valid yet. Check the date of this computer.</translation>
    </message>
    <message>
        <source>The certificate on the card was revoked. Do not accept it.</source>
        <extracomment>To the clerk, about the electronic certificate on a My Number card: lost card, death, moved away …</extracomment>
        <translation>The certificate on the card was revoked. Do not accept it.</translation>
    </message>
    <message>
        <source>The certificate on the card is not a holder&apos;s certificate. Do not accept it.</source>
        <extracomment>To the clerk, about the electronic certificate on a My Number card: it is not a person&apos;s certificate.</extracomment>
        <translation>The certificate on the card is not a holder&apos;s certificate. Do not accept it.</translation>
    </message>
    <message>
        <source>The card could not prove that the certificate is its own. Do not accept it.</source>
        <extracomment>To the clerk: the card could not prove that it holds the key of its certificate.</extracomment>
        <translation>The card could not prove that the certificate is its own. Do not accept it.</translation>
    </message>
    <message>
        <source>The certificate could not be checked: no trust anchors are installed. Ask the IT staff.</source>
        <extracomment>To the clerk: the certificates of the authority are missing on this computer.</extracomment>
        <translation>The certificate could not be checked: no trust anchors are installed. Ask the IT staff.</translation>
    </message>
    <message>
        <source>The certificate could not be checked: its issuer is not known here.</source>
        <extracomment>To the clerk: the authority that issued the certificate is none of those installed on this computer.</extracomment>
        <translation>The certificate could not be checked: its issuer is not known here.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked could not be checked: nothing is set up for it. Ask the IT staff.</source>
        <extracomment>To the clerk: neither revocation lists nor a service are set up on this computer.</extracomment>
        <translation>Whether the certificate was revoked could not be checked: nothing is set up for it. Ask the IT staff.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked could not be checked: the list for it is missing. Ask the IT staff.</source>
        <extracomment>To the clerk: the folder has no list that is about this certificate.</extracomment>
        <translation>Whether the certificate was revoked could not be checked: the list for it is missing. Ask the IT staff.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked could not be checked: the list is out of date. Ask the IT staff.</source>
        <extracomment>To the clerk: the list of revoked certificates is out of date.</extracomment>
        <translation>Whether the certificate was revoked could not be checked: the list is out of date. Ask the IT staff.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked could not be checked: the list is not genuine. Ask the IT staff.</source>
        <extracomment>To the clerk: the list of revoked certificates is not signed by the certificate&apos;s issuer.</extracomment>
        <translation>Whether the certificate was revoked could not be checked: the list is not genuine. Ask the IT staff.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked could not be checked: the service does not answer. Try again later.</source>
        <extracomment>To the clerk: the service that knows revoked certificates does not answer.</extracomment>
        <translation>Whether the certificate was revoked could not be checked: the service does not answer. Try again later.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked could not be checked: the service&apos;s answer is not genuine. Ask the IT staff.</source>
        <extracomment>To the clerk: the answer of the service that knows revoked certificates cannot be relied on.</extracomment>
        <translation>Whether the certificate was revoked could not be checked: the service&apos;s answer is not genuine. Ask the IT staff.</translation>
    </message>
    <message>
        <source>Whether the certificate was revoked could not be checked: the service does not know it.</source>
        <extracomment>To the clerk: the service that knows revoked certificates has never heard of this one.</extracomment>
        <translation>Whether the certificate was revoked could not be checked: the service does not know it.</translation>
    </message>
</context>
<context>
    <name>madoguchi::cards::DeskWords</name>
    <message>
        <source>The PIN is wrong. Ask the visitor to enter it again.</source>
        <extracomment>Card prompt, to the clerk. The card refused the PIN and does not say how many tries are left.</extracomment>
        <translation>The PIN is wrong. Ask the visitor to enter it again.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN is wrong. %n tries are left. Ask the visitor to enter it again.</source>
        <extracomment>Card prompt, to the clerk. The card refused the PIN; %n is the number of tries that are left.</extracomment>
        <translation>
            <numerusform>The PIN is wrong. %n try is left. Ask the visitor to enter it again.</numerusform>
            <numerusform>The PIN is wrong. %n tries are left. Ask the visitor to enter it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card reader is being looked for</source>
        <extracomment>Footer lamp of the window, to the clerk. The program has just begun to look for readers.</extracomment>
        <translation>The card reader is being looked for</translation>
    </message>
    <message>
        <source>The card reader service is not running</source>
        <extracomment>Footer lamp of the window, to the clerk. The computer&apos;s smart card service does not run.</extracomment>
        <translation>The card reader service is not running</translation>
    </message>
    <message>
        <source>No card reader is connected</source>
        <extracomment>Footer lamp of the window, to the clerk. No reader is plugged in.</extracomment>
        <translation>No card reader is connected</translation>
    </message>
    <message>
        <source>The card reader is ready</source>
        <extracomment>Footer lamp of the window, to the clerk. The reader works and no card lies on it.</extracomment>
        <translation>The card reader is ready</translation>
    </message>
    <message>
        <source>The card is being looked at</source>
        <extracomment>Footer lamp of the window, to the clerk. A card was put on; its kind is being found out.</extracomment>
        <translation>The card is being looked at</translation>
    </message>
    <message>
        <source>Another program is using the card</source>
        <extracomment>Footer lamp of the window, to the clerk. Another program holds the card.</extracomment>
        <translation>Another program is using the card</translation>
    </message>
    <message>
        <source>The card does not answer</source>
        <extracomment>Footer lamp of the window, to the clerk. Something lies on the reader; its chip gives no answer.</extracomment>
        <translation>The card does not answer</translation>
    </message>
    <message>
        <source>The card cannot be read here</source>
        <extracomment>Footer lamp of the window, to the clerk. A chip card of a kind that this program does not read.</extracomment>
        <translation>The card cannot be read here</translation>
    </message>
    <message>
        <source>The card is ready</source>
        <extracomment>Footer lamp of the window, to the clerk. A document that can be read lies on the reader.</extracomment>
        <translation>The card is ready</translation>
    </message>
    <message>
        <source>The card is being read</source>
        <extracomment>Footer lamp of the window, to the clerk. The card is being read at this moment.</extracomment>
        <translation>The card is being read</translation>
    </message>
    <message>
        <source>Please wait a moment.</source>
        <extracomment>Card prompt, to the clerk: next step while the readers are being looked for.</extracomment>
        <translation>Please wait a moment.</translation>
    </message>
    <message>
        <source>Type the items by hand, and ask the IT staff to start the card reader service.</source>
        <extracomment>Card prompt, to the clerk: next step when the computer&apos;s smart card service does not run.</extracomment>
        <translation>Type the items by hand, and ask the IT staff to start the card reader service.</translation>
    </message>
    <message>
        <source>Connect the card reader to the computer.</source>
        <extracomment>Card prompt, to the clerk: next step when no reader is plugged in.</extracomment>
        <translation>Connect the card reader to the computer.</translation>
    </message>
    <message>
        <source>Put the card on the reader.</source>
        <extracomment>Card prompt, to the clerk: next step when the reader is ready and empty.</extracomment>
        <translation>Put the card on the reader.</translation>
    </message>
    <message>
        <source>Leave the card on the reader.</source>
        <extracomment>Card prompt, to the clerk: next step while the kind of the card is being found out.</extracomment>
        <translation>Leave the card on the reader.</translation>
    </message>
    <message>
        <source>Wait until the other program has finished, or close it.</source>
        <extracomment>Card prompt, to the clerk: next step when another program holds the card.</extracomment>
        <translation>Wait until the other program has finished, or close it.</translation>
    </message>
    <message>
        <source>Take the card off, check its side, and put it on the reader again.</source>
        <extracomment>Card prompt, to the clerk: next step when the chip gives no answer.</extracomment>
        <translation>Take the card off, check its side, and put it on the reader again.</translation>
    </message>
    <message>
        <source>Leave the card on the reader until the reading is done.</source>
        <extracomment>Card prompt, to the clerk: next step while the card is being read.</extracomment>
        <translation>Leave the card on the reader until the reading is done.</translation>
    </message>
    <message>
        <source>The card reader service is not running. Ask the IT staff to start it.</source>
        <extracomment>Error in the card prompt, to the clerk. The computer&apos;s smart card service does not run.</extracomment>
        <translation>The card reader service is not running. Ask the IT staff to start it.</translation>
    </message>
    <message>
        <source>No card reader was found. Connect the card reader to the computer.</source>
        <extracomment>Error in the card prompt, to the clerk.</extracomment>
        <translation>No card reader was found. Connect the card reader to the computer.</translation>
    </message>
    <message>
        <source>There is no card on the reader. Put the card on the reader.</source>
        <extracomment>Error in the card prompt, to the clerk.</extracomment>
        <translation>There is no card on the reader. Put the card on the reader.</translation>
    </message>
    <message>
        <source>The card was moved while it was being read. Put it on the reader and read it again.</source>
        <extracomment>Error in the card prompt, to the clerk. The card was moved or taken away during the reading.</extracomment>
        <translation>The card was moved while it was being read. Put it on the reader and read it again.</translation>
    </message>
    <message>
        <source>Another program is using the card. Close that program, then read the card again.</source>
        <extracomment>Error in the card prompt, to the clerk.</extracomment>
        <translation>Another program is using the card. Close that program, then read the card again.</translation>
    </message>
    <message>
        <source>The card did not answer as it should. Put it on again, or type the items by hand.</source>
        <extracomment>Error in the card prompt, to the clerk. The chip gave no answer, or one that makes no sense.</extracomment>
        <translation>The card did not answer as it should. Put it on again, or type the items by hand.</translation>
    </message>
    <message>
        <source>The PIN has four digits. Ask the visitor to enter four digits.</source>
        <extracomment>Error in the card prompt, to the clerk. Nothing was sent to the card.</extracomment>
        <translation>The PIN has four digits. Ask the visitor to enter four digits.</translation>
    </message>
    <message>
        <source>Only one try is left before the PIN is blocked. Ask the visitor whether to use it.</source>
        <extracomment>Error in the card prompt, to the clerk. One try is left and nobody agreed to spend it; nothing was sent.</extracomment>
        <translation>Only one try is left before the PIN is blocked. Ask the visitor whether to use it.</translation>
    </message>
    <message>
        <source>The number does not match the card. Enter the number that is printed on the card.</source>
        <extracomment>Error in the card prompt, to the clerk. The number printed on the card that was typed in.</extracomment>
        <translation>The number does not match the card. Enter the number that is printed on the card.</translation>
    </message>
    <message>
        <source>You are not permitted to read this. Ask the person in charge.</source>
        <extracomment>Error in the card prompt, to the clerk.</extracomment>
        <translation>You are not permitted to read this. Ask the person in charge.</translation>
    </message>
    <message>
        <source>The card could not be read. Try again, and tell the IT staff if it happens again.</source>
        <extracomment>Error in the card prompt, to the clerk. A fault of the program itself.</extracomment>
        <translation>The card could not be read. Try again, and tell the IT staff if it happens again.</translation>
    </message>
    <message>
        <source>This is another person&apos;s card. Put on the card of the person whose number is needed.</source>
        <extracomment>Error in the card prompt, to the clerk: 個人番号 was to be read of someone, and another person&apos;s card lay there.</extracomment>
        <translation>This is another person&apos;s card. Put on the card of the person whose number is needed.</translation>
    </message>
    <message>
        <source>Your staff card lies on the reader</source>
        <extracomment>Footer lamp of the window, to the clerk. Nothing but the clerk&apos;s own staff card lies on the reader.</extracomment>
        <translation>Your staff card lies on the reader</translation>
    </message>
    <message>
        <source>Take your staff card off, then put the visitor&apos;s card on the reader.</source>
        <extracomment>Card prompt, to the clerk: next step while the only reader is taken by the clerk&apos;s own staff card.</extracomment>
        <translation>Take your staff card off, then put the visitor&apos;s card on the reader.</translation>
    </message>
    <message>
        <source>The second PIN of the licence is wrong. Ask the visitor to enter it again.</source>
        <extracomment>Card prompt, to the clerk. A licence refused its second PIN and does not say how many tries are left.</extracomment>
        <translation>The second PIN of the licence is wrong. Ask the visitor to enter it again.</translation>
    </message>
    <message numerus="yes">
        <source>The second PIN of the licence is wrong. %n tries are left. Ask the visitor to enter it again.</source>
        <extracomment>Card prompt, to the clerk. A licence refused its second PIN; %n is the number of tries that are left.</extracomment>
        <translation>
            <numerusform>The second PIN of the licence is wrong. %n tries are left. Ask the visitor to enter it again.</numerusform>
            <numerusform>The second PIN of the licence is wrong. %n tries are left. Ask the visitor to enter it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN of this licence is blocked. A police station or the driver&apos;s licence center can unlock it. Type the items by hand for now.</source>
        <extracomment>Error in the card prompt, to the clerk. A PIN of a driving licence is blocked.</extracomment>
        <translation>The PIN of this licence is blocked. A police station or the driver&apos;s licence center can unlock it. Type the items by hand for now.</translation>
    </message>
    <message>
        <source>Phones cannot be read here. Ask for the card.</source>
        <extracomment>Error in the card prompt, to the clerk. A telephone lies on the reader instead of a card.</extracomment>
        <translation>Phones cannot be read here. Ask for the card.</translation>
    </message>
    <message>
        <source>Basic Resident Registration Cards are no longer valid. Ask for another document.</source>
        <extracomment>Error in the card prompt, to the clerk. A 住民基本台帳カード: the last ones expired in 2025.</extracomment>
        <translation>Basic Resident Registration Cards are no longer valid. Ask for another document.</translation>
    </message>
    <message>
        <source>Enter the number that is printed on the card: two letters, eight digits, two letters.</source>
        <extracomment>Error in the card prompt, to the clerk. The number in the upper right corner of a residence card; nothing was sent to the card.</extracomment>
        <translation>Enter the number that is printed on the card: two letters, eight digits, two letters.</translation>
    </message>
    <message>
        <source>Enter the date of birth, the year of expiry (four digits) and the security code (four digits) as they are printed on the card.</source>
        <extracomment>Error in the card prompt, to the clerk. What is typed instead of the PIN of a My Number card; nothing was sent.</extracomment>
        <translation>Enter the date of birth, the year of expiry (four digits) and the security code (four digits) as they are printed on the card.</translation>
    </message>
    <message>
        <source>What was entered does not match the card. Compare it with the card&apos;s face.</source>
        <extracomment>Error in the card prompt, to the clerk. What was typed instead of the PIN of a My Number card.</extracomment>
        <translation>What was entered does not match the card. Compare it with the card&apos;s face.</translation>
    </message>
    <message numerus="yes">
        <source>What was entered does not match the card. %n tries are left. Compare it with the card&apos;s face.</source>
        <extracomment>Error in the card prompt, to the clerk. What was typed instead of the PIN of a My Number card; %n is the number of tries that are left.</extracomment>
        <translation>
            <numerusform>What was entered does not match the card. %n tries are left. Compare it with the card&apos;s face.</numerusform>
            <numerusform>What was entered does not match the card. %n tries are left. Compare it with the card&apos;s face.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading this card without its PIN is blocked. Use the PIN, or type the items by hand.</source>
        <extracomment>Error in the card prompt, to the clerk. What is typed instead of the PIN was wrong too often.</extracomment>
        <translation>Reading this card without its PIN is blocked. Use the PIN, or type the items by hand.</translation>
    </message>
    <message>
        <source>Only one try is left before reading without PIN is blocked. Use the PIN instead.</source>
        <extracomment>Error in the card prompt, to the clerk. One try is left for what is typed instead of the PIN; nothing was sent.</extracomment>
        <translation>Only one try is left before reading without PIN is blocked. Use the PIN instead.</translation>
    </message>
    <message>
        <source>Only one try of the second PIN is left before it is blocked. Read the licence with its first PIN alone.</source>
        <extracomment>Error in the card prompt, to the clerk. One try of a licence&apos;s second PIN is left; nothing was sent.</extracomment>
        <translation>Only one try of the second PIN is left before it is blocked. Read the licence with its first PIN alone.</translation>
    </message>
    <message>
        <source>This card cannot be read here. Ask for a My Number card, a driving licence or a residence card.</source>
        <extracomment>Error in the card prompt, to the clerk. A card of a kind that this program does not read.</extracomment>
        <translation>This card cannot be read here. Ask for a My Number card, a driving licence or a residence card.</translation>
    </message>
    <message>
        <source>Put a My Number card, a driving licence or a residence card on the reader, or type the items by hand.</source>
        <extracomment>Card prompt, to the clerk: next step when the card is of a kind that is not read.</extracomment>
        <translation>Put a My Number card, a driving licence or a residence card on the reader, or type the items by hand.</translation>
    </message>
    <message>
        <source>Go on with what the screen asks for.</source>
        <extracomment>Card prompt, to the clerk: next step when a readable document lies on the reader.</extracomment>
        <translation>Go on with what the screen asks for.</translation>
    </message>
    <message>
        <source>PIN 2 of this licence is blocked. Read it with PIN 1 alone.</source>
        <extracomment>Error in the card prompt, to the clerk. The second PIN of a driving licence is blocked.</extracomment>
        <translation>PIN 2 of this licence is blocked. Read it with PIN 1 alone.</translation>
    </message>
    <message>
        <source>The PIN of the driving licence is wrong. Ask the visitor to enter it again.</source>
        <extracomment>Card prompt, to the clerk. A driving licence in a My Number card refused its PIN and does not say how many tries are left.</extracomment>
        <translation>The PIN of the driving licence is wrong. Ask the visitor to enter it again.</translation>
    </message>
    <message numerus="yes">
        <source>The PIN of the driving licence is wrong. %n tries are left. Ask the visitor to enter it again.</source>
        <extracomment>Card prompt, to the clerk. A driving licence in a My Number card refused its PIN; %n is the number of tries that are left.</extracomment>
        <translation>
            <numerusform>The PIN of the driving licence is wrong. %n tries are left. Ask the visitor to enter it again.</numerusform>
            <numerusform>The PIN of the driving licence is wrong. %n tries are left. Ask the visitor to enter it again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The PIN of the driving licence in this card is blocked. A police station or the driver&apos;s licence center can unlock it. The card can be read without its licence.</source>
        <extracomment>Error in the card prompt, to the clerk. The PIN of a driving licence in a My Number card is blocked.</extracomment>
        <translation>The PIN of the driving licence in this card is blocked. A police station or the driver&apos;s licence center can unlock it. The card can be read without its licence.</translation>
    </message>
    <message>
        <source>The PIN of this card is blocked. The municipal office of the holder&apos;s residence can set a new PIN.</source>
        <extracomment>Error in the card prompt, to the clerk. The municipal office that keeps the holder&apos;s resident record, usually this very office, can set a new PIN.</extracomment>
        <translation>The PIN of this card is blocked. The municipal office of the holder&apos;s residence can set a new PIN.</translation>
    </message>
    <message>
        <source>%1 Type the items by hand for now.</source>
        <extracomment>Follows the sentence that says who can unlock a card, where its items can be typed as well. %1 is that sentence.</extracomment>
        <translation>%1 Type the items by hand for now.</translation>
    </message>
    <message>
        <source>Only one try of the driving licence&apos;s PIN is left before it is blocked. Read the card without its licence.</source>
        <extracomment>Error in the card prompt, to the clerk. One try is left for the driving licence in a My Number card; nothing was sent.</extracomment>
        <translation>Only one try of the driving licence&apos;s PIN is left before it is blocked. Read the card without its licence.</translation>
    </message>
    <message>
        <source>No card reader was found, and the card reader service does not answer. Connect the card reader, and ask the IT staff to start the service.</source>
        <extracomment>Error in the card prompt, to the clerk. Readers without the service are set up, and none of them answers.</extracomment>
        <translation>No card reader was found, and the card reader service does not answer. Connect the card reader, and ask the IT staff to start the service.</translation>
    </message>
</context>
<context>
    <name>madoguchi::cards::DocumentWords</name>
    <message>
        <source>The chip holds no name. Compare with the card&apos;s face and type the name by hand.</source>
        <extracomment>To the clerk, beside what was read from a document.</extracomment>
        <translation>The chip holds no name. Compare with the card&apos;s face and type the name by hand.</translation>
    </message>
    <message>
        <source>The date of birth is no day of the calendar. Compare with the card&apos;s face.</source>
        <extracomment>To the clerk, beside what was read from a document: for example the 31st of April.</extracomment>
        <translation>The date of birth is no day of the calendar. Compare with the card&apos;s face.</translation>
    </message>
    <message>
        <source>The date of birth lies in the future. Compare with the card&apos;s face.</source>
        <extracomment>To the clerk, beside what was read from a document.</extracomment>
        <translation>The date of birth lies in the future. Compare with the card&apos;s face.</translation>
    </message>
    <message>
        <source>The date of birth is more than 130 years ago. Compare with the card&apos;s face.</source>
        <extracomment>To the clerk, beside what was read from a document.</extracomment>
        <translation>The date of birth is more than 130 years ago. Compare with the card&apos;s face.</translation>
    </message>
    <message>
        <source>The date of issue lies in the future. Compare with the card&apos;s face.</source>
        <extracomment>To the clerk, beside what was read from a document.</extracomment>
        <translation>The date of issue lies in the future. Compare with the card&apos;s face.</translation>
    </message>
    <message>
        <source>The document was issued before the holder was born. Compare with the card&apos;s face.</source>
        <extracomment>To the clerk, beside what was read from a document.</extracomment>
        <translation>The document was issued before the holder was born. Compare with the card&apos;s face.</translation>
    </message>
    <message>
        <source>The document was issued after its own expiry. Compare with the card&apos;s face.</source>
        <extracomment>To the clerk, beside what was read from a document.</extracomment>
        <translation>The document was issued after its own expiry. Compare with the card&apos;s face.</translation>
    </message>
    <message>
        <source>The document has expired. Ask for another one.</source>
        <extracomment>To the clerk, beside what was read from a document.</extracomment>
        <translation>The document has expired. Ask for another one.</translation>
    </message>
    <message>
        <source>The document expires today.</source>
        <extracomment>To the clerk, beside what was read from a document: today is its last day.</extracomment>
        <translation>The document expires today.</translation>
    </message>
    <message>
        <source>The period of stay is over. Ask the person in charge.</source>
        <extracomment>To the clerk, beside what was read from a residence card.</extracomment>
        <translation>The period of stay is over. Ask the person in charge.</translation>
    </message>
    <message>
        <source>The period of stay is over, but an application is pending. See the back of the card.</source>
        <extracomment>To the clerk, beside what was read from a residence card: 特例期間.</extracomment>
        <translation>The period of stay is over, but an application is pending. See the back of the card.</translation>
    </message>
    <message>
        <source>The permission to work besides the status of residence is over.</source>
        <extracomment>To the clerk, beside what was read from a residence card: 資格外活動許可.</extracomment>
        <translation>The permission to work besides the status of residence is over.</translation>
    </message>
    <message>
        <source>What the card says about work does not fit together. Compare with the card&apos;s face.</source>
        <extracomment>To the clerk, beside what was read from a residence card: 資格外活動許可 and 就労制限なし at once.</extracomment>
        <translation>What the card says about work does not fit together. Compare with the card&apos;s face.</translation>
    </message>
    <message>
        <source>The licence number does not fit its check digit. Compare with the card&apos;s face.</source>
        <extracomment>To the clerk, beside what was read from a driving licence.</extracomment>
        <translation>The licence number does not fit its check digit. Compare with the card&apos;s face.</translation>
    </message>
    <message>
        <source>The Individual Number does not fit its check digit. Compare with the card&apos;s face.</source>
        <extracomment>To the clerk, beside what was read from a My Number card.</extracomment>
        <translation>The Individual Number does not fit its check digit. Compare with the card&apos;s face.</translation>
    </message>
    <message>
        <source>The card&apos;s number has another form than these cards have. Compare with the card&apos;s face.</source>
        <extracomment>To the clerk, beside what was read from a residence card.</extracomment>
        <translation>The card&apos;s number has another form than these cards have. Compare with the card&apos;s face.</translation>
    </message>
    <message>
        <source>The chip holds two different dates of birth. Do not accept the card.</source>
        <extracomment>To the clerk, beside what was read from a My Number card.</extracomment>
        <translation>The chip holds two different dates of birth. Do not accept the card.</translation>
    </message>
    <message>
        <source>An entry of the chip could not be read; it may be a newer name or address. Compare with the front and the back of the card.</source>
        <extracomment>To the clerk, beside what was read from a driving licence or a residence card.</extracomment>
        <translation>An entry of the chip could not be read; it may be a newer name or address. Compare with the front and the back of the card.</translation>
    </message>
    <message>
        <source>The driving licence in this card has expired.</source>
        <extracomment>To the clerk, beside what was read from a My Number card with a driving licence in it (マイナ免許証).</extracomment>
        <translation>The driving licence in this card has expired.</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::ClerkProgram</name>
    <message>
        <source>Forms</source>
        <extracomment>Tab of the clerk&apos;s window: application forms.</extracomment>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Tab of the clerk&apos;s window: settings of this terminal, for IT staff.</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Procedures</source>
        <extracomment>Tab of the clerk&apos;s window: what a death, a move, a birth brings.</extracomment>
        <translation>Procedures</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::CommandLine</name>
    <message>
        <source>Settings file.</source>
        <extracomment>Help of the program&apos;s command line, to IT staff.</extracomment>
        <translation>Settings file.</translation>
    </message>
    <message>
        <source>Show the tray with virtual cards.</source>
        <extracomment>Help of the program&apos;s command line, to IT staff.</extracomment>
        <translation>Show the tray with virtual cards.</translation>
    </message>
    <message>
        <source>Madoguchi cannot start</source>
        <extracomment>Title of the box that tells why the program cannot start. To IT staff.</extracomment>
        <translation>Madoguchi cannot start</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install it again.</source>
        <extracomment>Error at the start of the program, to IT staff.</extracomment>
        <translation>A part of the program is missing. Install it again.</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::DesignerWiring</name>
    <message>
        <source>Make forms</source>
        <extracomment>Tab of the clerk&apos;s window: the city makes its own forms.</extracomment>
        <translation>Make forms</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::DeviceAdvice</name>
    <message>
        <source>Understood</source>
        <extracomment>Button of the message that tells what to do about a reader or printer: it was read.</extracomment>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::EndingPage</name>
    <message>
        <source>Wipe now and go on</source>
        <extracomment>Main action after the end of a reception: does not wait for the ten seconds.</extracomment>
        <translation>Wipe now and go on</translation>
    </message>
    <message>
        <source>The reception is over. Until the seconds have passed you can take that back with Ctrl+Z or Esc.
Then everything about the visitor is wiped from memory.</source>
        <extracomment>F1 help of the screen after the end of a reception.</extracomment>
        <translation>The reception is over. Until the seconds have passed you can take that back with Ctrl+Z or Esc.
Then everything about the visitor is wiped from memory.</translation>
    </message>
    <message>
        <source>The reception has been ended.</source>
        <extracomment>In the line that counts down after the end of a reception.</extracomment>
        <translation>The reception has been ended.</translation>
    </message>
    <message>
        <source>The reception has ended</source>
        <extracomment>Big sentence after the end of a reception.</extracomment>
        <translation>The reception has ended</translation>
    </message>
    <message>
        <source>What was read and typed for this visitor is about to be wiped.</source>
        <extracomment>Below it.</extracomment>
        <translation>What was read and typed for this visitor is about to be wiped.</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::Footer</name>
    <message>
        <source>Printer</source>
        <extracomment>Footer: the printer.</extracomment>
        <translation>Printer</translation>
    </message>
    <message>
        <source>being looked for</source>
        <extracomment>Footer: the printers have not answered yet.</extracomment>
        <translation>being looked for</translation>
    </message>
    <message>
        <source>print service not running</source>
        <extracomment>Footer: the machine&apos;s print service does not answer.</extracomment>
        <translation>print service not running</translation>
    </message>
    <message>
        <source>none set up</source>
        <extracomment>Footer: no printer is set up on this machine, or the one in the settings is not there.</extracomment>
        <translation>none set up</translation>
    </message>
    <message>
        <source>Ask the IT staff to start the print service. Until then keep forms as PDF.</source>
        <extracomment>What to do when the machine&apos;s print service does not answer. To the clerk.</extracomment>
        <translation>Ask the IT staff to start the print service. Until then keep forms as PDF.</translation>
    </message>
    <message>
        <source>Ask the IT staff to set up a printer. Until then keep forms as PDF.</source>
        <extracomment>What to do when no printer is set up on this machine. To the clerk.</extracomment>
        <translation>Ask the IT staff to set up a printer. Until then keep forms as PDF.</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>Button in the lamp of a device that needs help: tells what to do.</extracomment>
        <translation>What to do</translation>
    </message>
    <message>
        <source>City&apos;s server</source>
        <extracomment>Footer: the server that the city&apos;s terminals share.</extracomment>
        <translation>City&apos;s server</translation>
    </message>
    <message>
        <source>being asked</source>
        <extracomment>Footer: the server has not answered yet.</extracomment>
        <translation>being asked</translation>
    </message>
    <message numerus="yes">
        <source>sending %n record(s)</source>
        <extracomment>Footer: %n records of this terminal are on their way to the server.</extracomment>
        <translation>
            <numerusform>sending %n record</numerusform>
            <numerusform>sending %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>connected</source>
        <extracomment>Footer: the server answers and has everything.</extracomment>
        <translation>connected</translation>
    </message>
    <message>
        <source>does not accept this terminal</source>
        <extracomment>Footer: the server answers but does not accept this terminal.</extracomment>
        <translation>does not accept this terminal</translation>
    </message>
    <message>
        <source>The city&apos;s server does not answer. Cards are read and forms are filled and printed as always; what is recorded is kept here and sent when it is back. To put a reception on hold, to take one up and to change accounts, wait for the server. If it stays away, tell the IT staff.</source>
        <extracomment>What goes on and what does not while the city&apos;s server does not answer. To the clerk.</extracomment>
        <translation>The city&apos;s server does not answer. Cards are read and forms are filled and printed as always; what is recorded is kept here and sent when it is back. To put a reception on hold, to take one up and to change accounts, wait for the server. If it stays away, tell the IT staff.</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>Footer: the server does not answer. Short.</extracomment>
        <translation>no answer</translation>
    </message>
    <message numerus="yes">
        <source>no answer, %n to send</source>
        <translation>
            <numerusform>no answer, %n to send</numerusform>
            <numerusform>no answer, %n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::HeldPage</name>
    <message>
        <source>Print the slip</source>
        <extracomment>Main action after a reception was put on hold: the slip with its number for the visitor.</extracomment>
        <translation>Print the slip</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <extracomment>Main action after printing the slip failed.</extracomment>
        <translation>Print the slip again</translation>
    </message>
    <message>
        <source>Next visitor</source>
        <extracomment>Main action when the visitor has the slip: back to the screen that waits for a card.</extracomment>
        <translation>Next visitor</translation>
    </message>
    <message>
        <source>Print it once more</source>
        <extracomment>Second action when the slip of a reception on hold has been printed.</extracomment>
        <translation>Print it once more</translation>
    </message>
    <message>
        <source>Go on without a slip</source>
        <extracomment>Action after a reception was put on hold: the visitor has written the number down.</extracomment>
        <translation>Go on without a slip</translation>
    </message>
    <message>
        <source>The reception is kept encrypted, and nothing of it is left on this screen or in memory.
Whoever brings the number or the slip goes on with it, at this counter or another one.</source>
        <extracomment>F1 help of the screen after a reception was put on hold.</extracomment>
        <translation>The reception is kept encrypted, and nothing of it is left on this screen or in memory.
Whoever brings the number or the slip goes on with it, at this counter or another one.</translation>
    </message>
    <message>
        <source>Putting the reception on hold…</source>
        <extracomment>While a reception is put on hold, when that takes longer.</extracomment>
        <translation>Putting the reception on hold…</translation>
    </message>
    <message>
        <source>The reception is on hold</source>
        <extracomment>Big sentence after a reception was put on hold; its number stands below.</extracomment>
        <translation>The reception is on hold</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>Below the number of a reception on hold. %1 is a date with the time of day.</extracomment>
        <translation>Kept until %1</translation>
    </message>
    <message>
        <source>Give the visitor the slip or the number. With it the reception goes on where it stopped.</source>
        <extracomment>Below it: what to do with the number. To the clerk.</extracomment>
        <translation>Give the visitor the slip or the number. With it the reception goes on where it stopped.</translation>
    </message>
    <message>
        <source>The slip has been printed. Please hand it over.</source>
        <extracomment>In the notice when the slip of a reception on hold came out of the printer.</extracomment>
        <translation>The slip has been printed. Please hand it over.</translation>
    </message>
    <message>
        <source>The slip is being printed.</source>
        <extracomment>In the notice while the slip of a reception on hold is being printed.</extracomment>
        <translation>The slip is being printed.</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::HoldDesk</name>
    <message>
        <source>This reception cannot be read. It stays on hold; tell the IT staff.</source>
        <extracomment>Error when a reception on hold is to be taken up and its content cannot be read. To the clerk.</extracomment>
        <translation>This reception cannot be read. It stays on hold; tell the IT staff.</translation>
    </message>
    <message>
        <source>This reception was taken over at %1 and goes on there. End it here.</source>
        <extracomment>Error when a reception is to be put on hold that another counter has taken over since. %1 is that counter.</extracomment>
        <translation>This reception was taken over at %1 and goes on there. End it here.</translation>
    </message>
    <message>
        <source>Nobody in that reception is new here. Choose another one.</source>
        <extracomment>Error when household members were to be taken from a reception on hold. To the clerk.</extracomment>
        <translation>Nobody in that reception is new here. Choose another one.</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::HoldWords</name>
    <message>
        <source>%1/%2 %3</source>
        <extracomment>A moment near today. %1 is the month, %2 the day, %3 the time of day.</extracomment>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>Reception number on hold</source>
        <extracomment>Heading of the slip that a visitor takes along while the reception is on hold.</extracomment>
        <translation>Reception number on hold</translation>
    </message>
    <message>
        <source>To go on, please show this slip at the counter.</source>
        <extracomment>On that slip, to the visitor.</extracomment>
        <translation>To go on, please show this slip at the counter.</translation>
    </message>
    <message>
        <source>Kept until %1</source>
        <extracomment>On that slip. %1 is a date with the time of day.</extracomment>
        <translation>Kept until %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::InvitePage</name>
    <message>
        <source>Read this card</source>
        <extracomment>Action while a card lies on the reader that is not being read. To the clerk.</extracomment>
        <translation>Read this card</translation>
    </message>
    <message>
        <source>Place the card of the %1 on the reader</source>
        <translation>Place the card of the %1 on the reader</translation>
    </message>
    <message>
        <source>Place the card on the reader</source>
        <translation>Place the card on the reader</translation>
    </message>
    <message>
        <source>The PIN of this card is blocked</source>
        <extracomment>Big sentence when the card on the reader has no PIN tries left.</extracomment>
        <translation>The PIN of this card is blocked</translation>
    </message>
    <message>
        <source>Please give the card back</source>
        <extracomment>Big sentence after the end of a reception while the visitor&apos;s card still lies on the reader.</extracomment>
        <translation>Please give the card back</translation>
    </message>
    <message>
        <source>The next reception can begin when the card has been taken away.</source>
        <extracomment>Below it.</extracomment>
        <translation>The next reception can begin when the card has been taken away.</translation>
    </message>
    <message>
        <source>Go on without this card</source>
        <translation>Go on without this card</translation>
    </message>
    <message>
        <source>Go on without a card</source>
        <translation>Go on without a card</translation>
    </message>
    <message>
        <source>A reception begins when a visitor&apos;s card lies on the reader.
Without a card you can begin one and type everything.
F6 goes on with a reception that was put on hold.</source>
        <extracomment>F1 help of the screen that waits for a card. To the clerk.</extracomment>
        <translation>A reception begins when a visitor&apos;s card lies on the reader.
Without a card you can begin one and type everything.
F6 goes on with a reception that was put on hold.</translation>
    </message>
    <message>
        <source>Take up a reception on hold</source>
        <extracomment>Quiet button of the card prompt: goes on with a reception that was put on hold.</extracomment>
        <translation>Take up a reception on hold</translation>
    </message>
    <message>
        <source>The next screen asks for what the document needs: a PIN, or the number printed on it.</source>
        <extracomment>Below the big sentence of the card prompt: what comes next.</extracomment>
        <translation>The next screen asks for what the document needs: a PIN, or the number printed on it.</translation>
    </message>
    <message>
        <source>Read it without the PIN</source>
        <extracomment>Main action while a My Number card lies there whose PIN is blocked. To the clerk.</extracomment>
        <translation>Read it without the PIN</translation>
    </message>
    <message>
        <source>The municipal office of the holder&apos;s residence can set a new PIN. For now read the card with what is printed on it, or type the items by hand.</source>
        <translation>The municipal office of the holder&apos;s residence can set a new PIN. For now read the card with what is printed on it, or type the items by hand.</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::MainWindow</name>
    <message>
        <source>Madoguchi – waiting for a card</source>
        <extracomment>Title of the window. Never names a person.</extracomment>
        <translation>Madoguchi – waiting for a card</translation>
    </message>
    <message>
        <source>Madoguchi – waiting for a further card</source>
        <extracomment>Title of the window while a further person&apos;s card is waited for.</extracomment>
        <translation>Madoguchi – waiting for a further card</translation>
    </message>
    <message>
        <source>Madoguchi – PIN blocked</source>
        <extracomment>Title of the window.</extracomment>
        <translation>Madoguchi – PIN blocked</translation>
    </message>
    <message>
        <source>Madoguchi – reading the card</source>
        <extracomment>Title of the window.</extracomment>
        <translation>Madoguchi – reading the card</translation>
    </message>
    <message>
        <source>Madoguchi – reception %1: %2</source>
        <extracomment>Title of the window. %1 is the reception&apos;s number, %2 what is being done: &quot;choose forms&quot;.</extracomment>
        <translation>Madoguchi – reception %1: %2</translation>
    </message>
    <message>
        <source>Madoguchi – reception ended</source>
        <extracomment>Title of the window.</extracomment>
        <translation>Madoguchi – reception ended</translation>
    </message>
    <message>
        <source>Madoguchi – give the card back</source>
        <extracomment>Title of the window.</extracomment>
        <translation>Madoguchi – give the card back</translation>
    </message>
    <message>
        <source>One step back; nothing typed is lost</source>
        <extracomment>F1 help: what the key does.</extracomment>
        <translation>One step back; nothing typed is lost</translation>
    </message>
    <message>
        <source>Hide names, show them again</source>
        <extracomment>F1 help: what the key does.</extracomment>
        <translation>Hide names, show them again</translation>
    </message>
    <message>
        <source>End the reception</source>
        <extracomment>F1 help: what the key does.</extracomment>
        <translation>End the reception</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>F1 help: what the key does.</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>A card lies on the reader.</source>
        <extracomment>Above the work of a reception that was begun without a card, when a card is placed.</extracomment>
        <translation>A card lies on the reader.</translation>
    </message>
    <message>
        <source>Read it for the applicant</source>
        <extracomment>Button beside it.</extracomment>
        <translation>Read it for the applicant</translation>
    </message>
    <message>
        <source>A reception is open</source>
        <extracomment>Question when the window is closed while a visitor is being served.</extracomment>
        <translation>A reception is open</translation>
    </message>
    <message>
        <source>What was read and typed for this visitor would be wiped.</source>
        <extracomment>What follows from closing the window.</extracomment>
        <translation>What was read and typed for this visitor would be wiped.</translation>
    </message>
    <message>
        <source>Wipe this reception and close</source>
        <extracomment>Button: closes the window.</extracomment>
        <translation>Wipe this reception and close</translation>
    </message>
    <message>
        <source>Go on with the reception</source>
        <extracomment>Button: the window stays.</extracomment>
        <translation>Go on with the reception</translation>
    </message>
    <message>
        <source>Madoguchi – %1</source>
        <extracomment>Title of the window. %1 is what is being done, for example &quot;sign in&quot; or &quot;accounts&quot;.</extracomment>
        <translation>Madoguchi – %1</translation>
    </message>
    <message>
        <source>Madoguchi – reception on hold</source>
        <extracomment>Title of the window after a reception was put on hold.</extracomment>
        <translation>Madoguchi – reception on hold</translation>
    </message>
    <message>
        <source>Madoguchi – take up a reception</source>
        <extracomment>Title of the window while a reception on hold is looked for.</extracomment>
        <translation>Madoguchi – take up a reception</translation>
    </message>
    <message>
        <source>Take up a reception on hold</source>
        <extracomment>F1 help: what the key does.</extracomment>
        <translation>Take up a reception on hold</translation>
    </message>
    <message>
        <source>Put the reception on hold</source>
        <extracomment>F1 help: what the key does.</extracomment>
        <translation>Put the reception on hold</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <extracomment>F1 help: what the key does.</extracomment>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>A visitor&apos;s card lies on the reader.</source>
        <extracomment>Above a tab that is not about visitors, when a visitor&apos;s card is placed.</extracomment>
        <translation>A visitor&apos;s card lies on the reader.</translation>
    </message>
    <message>
        <source>Serve this visitor</source>
        <extracomment>Button beside it.</extracomment>
        <translation>Serve this visitor</translation>
    </message>
    <message>
        <source>The reception was not put on hold, and nothing of it was wiped. %1</source>
        <extracomment>Above the work when a reception could not be put on hold. %1 says why and what to do.</extracomment>
        <translation>The reception was not put on hold, and nothing of it was wiped. %1</translation>
    </message>
    <message>
        <source>Put on hold again</source>
        <extracomment>Button beside it.</extracomment>
        <translation>Put on hold again</translation>
    </message>
    <message>
        <source>Madoguchi – last try of the PIN</source>
        <extracomment>Title of the window while it is asked whether a card&apos;s last PIN try may be used.</extracomment>
        <translation>Madoguchi – last try of the PIN</translation>
    </message>
    <message>
        <source>See the document that was read</source>
        <extracomment>F1 help: what the key does.</extracomment>
        <translation>See the document that was read</translation>
    </message>
    <message>
        <source>Madoguchi – members from a reception on hold</source>
        <extracomment>Title of the window while household members are taken from a reception on hold.</extracomment>
        <translation>Madoguchi – members from a reception on hold</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::NumberBCamera</name>
    <message>
        <source>Picture of the camera</source>
        <extracomment>What the camera sees, read aloud.</extracomment>
        <translation>Picture of the camera</translation>
    </message>
    <message>
        <source>Stop the camera</source>
        <extracomment>Button where a My Number card is read by what is printed on it: the camera goes out.</extracomment>
        <translation>Stop the camera</translation>
    </message>
    <message>
        <source>Fill in with the camera</source>
        <extracomment>Button where a My Number card is read by what is printed on it: a camera looks at the card&apos;s front.</extracomment>
        <translation>Fill in with the camera</translation>
    </message>
    <message>
        <source>Hold the front of the card still, inside the frame.</source>
        <extracomment>Below the camera&apos;s picture. To the clerk.</extracomment>
        <translation>Hold the front of the card still, inside the frame.</translation>
    </message>
    <message>
        <source>The camera has filled in the three entries. Compare them with the card.</source>
        <extracomment>After a camera has read what is printed on the card. To the clerk.</extracomment>
        <translation>The camera has filled in the three entries. Compare them with the card.</translation>
    </message>
    <message>
        <source>The camera gives no picture. Check whether another program uses it, or type what is printed on the card.</source>
        <extracomment>The camera was taken away or another program uses it; to the clerk.</extracomment>
        <translation>The camera gives no picture. Check whether another program uses it, or type what is printed on the card.</translation>
    </message>
    <message>
        <source>The program that reads pictures is not installed here. Type what is printed on the card.</source>
        <extracomment>What the camera sees cannot be read. To the clerk.</extracomment>
        <translation>The program that reads pictures is not installed here. Type what is printed on the card.</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::NumberBFields</name>
    <message>
        <source>Date of birth (six digits)</source>
        <extracomment>Name of an entry, for reading a My Number card without its PIN. To the clerk.</extracomment>
        <translation>Date of birth (six digits)</translation>
    </message>
    <message>
        <source>Year of the era, month and day with two digits each: 600403 for April 3, Showa 60.</source>
        <extracomment>How to write it: the year as it is printed on the card, in the Japanese era, then month and day.</extracomment>
        <translation>Year of the era, month and day with two digits each: 600403 for April 3, Showa 60.</translation>
    </message>
    <message>
        <source>Year in which the card expires (four digits)</source>
        <extracomment>Name of an entry, for reading a My Number card without its PIN. To the clerk.</extracomment>
        <translation>Year in which the card expires (four digits)</translation>
    </message>
    <message>
        <source>Security code (four digits)</source>
        <extracomment>Name of an entry, for reading a My Number card without its PIN. To the clerk.</extracomment>
        <translation>Security code (four digits)</translation>
    </message>
    <message>
        <source>It stands on the front of the card.</source>
        <extracomment>Where the security code of a My Number card stands.</extracomment>
        <translation>It stands on the front of the card.</translation>
    </message>
    <message>
        <source>This is no date. Enter the year of the era, month and day with two digits each.</source>
        <extracomment>Below the entry for the date of birth, to the clerk.</extracomment>
        <translation>This is no date. Enter the year of the era, month and day with two digits each.</translation>
    </message>
    <message>
        <source>This is no year of expiry. Enter it as it is printed: four digits.</source>
        <extracomment>Below the entry for the year of expiry, to the clerk.</extracomment>
        <translation>This is no year of expiry. Enter it as it is printed: four digits.</translation>
    </message>
    <message>
        <source>The code has four digits. Enter it as it is printed.</source>
        <extracomment>Below the entry for the security code, to the clerk.</extracomment>
        <translation>The code has four digits. Enter it as it is printed.</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::PinPage</name>
    <message>
        <source>Do not use it</source>
        <extracomment>Second action of the question before the last PIN try.</extracomment>
        <translation>Do not use it</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>Second action while the card is being read.</extracomment>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Go on without a card</source>
        <extracomment>Second action of the PIN screen: begins a reception in which everything is typed.</extracomment>
        <translation>Go on without a card</translation>
    </message>
    <message>
        <source>Reading the card. Please do not move it.</source>
        <extracomment>While the card is being read. To clerk and holder.</extracomment>
        <translation>Reading the card. Please do not move it.</translation>
    </message>
    <message>
        <source>Number of the card</source>
        <extracomment>Name of the entry for the number that is printed on a residence card.</extracomment>
        <translation>Number of the card</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::PinWords</name>
    <message>
        <source>Please type the driving licence&apos;s PIN, 4 digits</source>
        <extracomment>Big sentence of the PIN screen. To the holder of a driving licence in a My Number card (マイナ免許証).</extracomment>
        <translation>Please type the driving licence&apos;s PIN, 4 digits</translation>
    </message>
    <message>
        <source>Please type PIN 2, 4 digits</source>
        <extracomment>Big sentence of the PIN screen. To the holder of a driving licence (暗証番号2).</extracomment>
        <translation>Please type PIN 2, 4 digits</translation>
    </message>
    <message>
        <source>It opens the photo and the registered domicile, and lets the signature be checked.</source>
        <extracomment>Below the big sentence of the PIN screen, for the second PIN of a driving licence.</extracomment>
        <translation>It opens the photo and the registered domicile, and lets the signature be checked.</translation>
    </message>
    <message>
        <source>It is the PIN for filling in the card&apos;s printed details. Many people chose the same digits as for the other 4-digit PINs.</source>
        <extracomment>Below the big sentence of the PIN screen: which of the card&apos;s PINs is meant (券面事項入力補助用).</extracomment>
        <translation>It is the PIN for filling in the card&apos;s printed details. Many people chose the same digits as for the other 4-digit PINs.</translation>
    </message>
    <message>
        <source>It is PIN 1, which the holder chose when the licence was issued.</source>
        <extracomment>Below the big sentence of the PIN screen, for a driving licence: which of its two PINs is meant (暗証番号1).</extracomment>
        <translation>It is PIN 1, which the holder chose when the licence was issued.</translation>
    </message>
    <message>
        <source>what is printed on the card</source>
        <extracomment>In the window&apos;s title: what is asked for.</extracomment>
        <translation>what is printed on the card</translation>
    </message>
    <message>
        <source>number of the card</source>
        <extracomment>In the window&apos;s title: what is asked for.</extracomment>
        <translation>number of the card</translation>
    </message>
    <message>
        <source>licence without PIN</source>
        <extracomment>In the window&apos;s title: a driving licence lies there that can be read at once.</extracomment>
        <translation>licence without PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>In the window&apos;s title: what is asked for.</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Type what is printed on the card</source>
        <extracomment>Big sentence before a My Number card is read without its PIN. To the clerk.</extracomment>
        <translation>Type what is printed on the card</translation>
    </message>
    <message>
        <source>Type the number printed on the card</source>
        <extracomment>Big sentence before a residence card is read. To the clerk.</extracomment>
        <translation>Type the number printed on the card</translation>
    </message>
    <message>
        <source>This licence has no PIN</source>
        <extracomment>Big sentence before a driving licence is read whose holder has set no PIN. To the clerk.</extracomment>
        <translation>This licence has no PIN</translation>
    </message>
    <message>
        <source>Please type the 4-digit PIN</source>
        <extracomment>Big sentence of the PIN screen. To the holder of the card.</extracomment>
        <translation>Please type the 4-digit PIN</translation>
    </message>
    <message>
        <source>The card is read without the PIN. Its photo is shown for comparison.</source>
        <extracomment>Below the big sentence before a My Number card is read without its PIN.</extracomment>
        <translation>The card is read without the PIN. Its photo is shown for comparison.</translation>
    </message>
    <message>
        <source>It stands at the upper right of the front: two letters, eight digits, two letters.</source>
        <extracomment>Below the big sentence before a residence card is read: where its number stands.</extracomment>
        <translation>It stands at the upper right of the front: two letters, eight digits, two letters.</translation>
    </message>
    <message>
        <source>The holder has set none. It can be read at once.</source>
        <extracomment>Below the big sentence before a driving licence without PIN is read.</extracomment>
        <translation>The holder has set none. It can be read at once.</translation>
    </message>
    <message>
        <source>What is printed on the card opens it, too: compare the photo with the visitor.
With a camera, hold the card&apos;s front before it: what it reads is entered for you to compare.
After some wrong entries this way is blocked; the PIN is not touched by it.
Esc goes back.</source>
        <extracomment>F1 help of the screen that reads a My Number card without its PIN. To the clerk.</extracomment>
        <translation>What is printed on the card opens it, too: compare the photo with the visitor.
With a camera, hold the card&apos;s front before it: what it reads is entered for you to compare.
After some wrong entries this way is blocked; the PIN is not touched by it.
Esc goes back.</translation>
    </message>
    <message>
        <source>The number is printed on the card&apos;s front and protects it from being read from a distance.
A wrong number does no harm to the card.
Esc goes back.</source>
        <extracomment>F1 help of the screen that asks for a residence card&apos;s number. To the clerk.</extracomment>
        <translation>The number is printed on the card&apos;s front and protects it from being read from a distance.
A wrong number does no harm to the card.
Esc goes back.</translation>
    </message>
    <message>
        <source>The holder of this licence has set no PIN: it can be read at once.
Esc goes back.</source>
        <extracomment>F1 help of the screen before a licence without PIN is read. To the clerk.</extracomment>
        <translation>The holder of this licence has set no PIN: it can be read at once.
Esc goes back.</translation>
    </message>
    <message>
        <source>The holder types the 4-digit PIN, here or on the keyboard. The digits are never shown.
After three wrong PINs in a row the card is blocked.
Esc goes back without sending anything to the card.</source>
        <extracomment>F1 help of the PIN screen. To the clerk.</extracomment>
        <translation>The holder types the 4-digit PIN, here or on the keyboard. The digits are never shown.
After three wrong PINs in a row the card is blocked.
Esc goes back without sending anything to the card.</translation>
    </message>
    <message>
        <source>Use the last try</source>
        <extracomment>Main action of the question before the last PIN try. Says the consequence.</extracomment>
        <translation>Use the last try</translation>
    </message>
    <message>
        <source>Read the card</source>
        <extracomment>Main action of the PIN screen.</extracomment>
        <translation>Read the card</translation>
    </message>
    <message>
        <source>On to the licence&apos;s PIN</source>
        <extracomment>Main action after the PIN of a My Number card was typed: the driving licence in it has its own.</extracomment>
        <translation>On to the licence&apos;s PIN</translation>
    </message>
    <message>
        <source>On to PIN 2</source>
        <extracomment>Main action after the first PIN of a driving licence was typed.</extracomment>
        <translation>On to PIN 2</translation>
    </message>
    <message>
        <source>Use the PIN</source>
        <extracomment>Button of the PIN screen for a My Number card: the other way to open it.</extracomment>
        <translation>Use the PIN</translation>
    </message>
    <message>
        <source>Read it without the PIN</source>
        <extracomment>Button of the PIN screen for a My Number card: the other way to open it.</extracomment>
        <translation>Read it without the PIN</translation>
    </message>
    <message>
        <source>Read it without the driving licence</source>
        <extracomment>Button of the PIN screen for a My Number card with a driving licence in it: the licence is left out.</extracomment>
        <translation>Read it without the driving licence</translation>
    </message>
    <message>
        <source>The driving licence in it, too</source>
        <extracomment>Button of the PIN screen for a My Number card with a driving licence (マイナ免許証) in it.</extracomment>
        <translation>The driving licence in it, too</translation>
    </message>
    <message>
        <source>Without photo and domicile</source>
        <extracomment>Button of the screen for a driving licence without PINs.</extracomment>
        <translation>Without photo and domicile</translation>
    </message>
    <message>
        <source>Photo, domicile and signature, too</source>
        <extracomment>Button of the screen for a driving licence without PINs. With them its signature is checked as well.</extracomment>
        <translation>Photo, domicile and signature, too</translation>
    </message>
    <message>
        <source>Read it with PIN 1 alone</source>
        <extracomment>Button of the PIN screen for a driving licence: its second PIN is not used.</extracomment>
        <translation>Read it with PIN 1 alone</translation>
    </message>
    <message>
        <source>Photo, domicile and signature, too (with PIN 2)</source>
        <extracomment>Button of the PIN screen for a driving licence: its second PIN opens more.</extracomment>
        <translation>Photo, domicile and signature, too (with PIN 2)</translation>
    </message>
    <message>
        <source>This is the last try. If the PIN is wrong, the card is blocked and has to be reset at the counter of the municipality where the holder lives.</source>
        <extracomment>Question before the last PIN try. To clerk and holder.</extracomment>
        <translation>This is the last try. If the PIN is wrong, the card is blocked and has to be reset at the counter of the municipality where the holder lives.</translation>
    </message>
    <message>
        <source>This is the last try. If the PIN is wrong, the licence&apos;s chip is blocked, and only a police station or a driver&apos;s licence center can unlock it.</source>
        <extracomment>Question before the last PIN try of a driving licence. To clerk and holder.</extracomment>
        <translation>This is the last try. If the PIN is wrong, the licence&apos;s chip is blocked, and only a police station or a driver&apos;s licence center can unlock it.</translation>
    </message>
    <message>
        <source>More than four digits were typed, and none of them was taken. Please type the PIN anew.</source>
        <extracomment>On the PIN screen when more than four digits were typed: none of them counts.</extracomment>
        <translation>More than four digits were typed, and none of them was taken. Please type the PIN anew.</translation>
    </message>
    <message>
        <source>The PIN has four digits. Please type all of them.</source>
        <extracomment>On the PIN screen when fewer than four digits were typed.</extracomment>
        <translation>The PIN has four digits. Please type all of them.</translation>
    </message>
    <message>
        <source>The holder chose it when the licence was written into the card. It is not the card&apos;s PIN.</source>
        <extracomment>Below the big sentence of the PIN screen, for the driving licence in a My Number card.</extracomment>
        <translation>The holder chose it when the licence was written into the card. It is not the card&apos;s PIN.</translation>
    </message>
    <message>
        <source>The holder types the 4-digit PIN, here or on the keyboard. The digits are never shown.
After several wrong ones it is blocked; a police station or the driver&apos;s licence center can unlock it.
Esc goes back to the first PIN.</source>
        <extracomment>F1 help of the PIN screen for a second PIN: that of a driving licence, or PIN 2 of one. To the clerk.</extracomment>
        <translation>The holder types the 4-digit PIN, here or on the keyboard. The digits are never shown.
After several wrong ones it is blocked; a police station or the driver&apos;s licence center can unlock it.
Esc goes back to the first PIN.</translation>
    </message>
    <message>
        <source>Please type PIN 1, 4 digits</source>
        <extracomment>Big sentence of the PIN screen. To the holder of a driving licence (暗証番号1).</extracomment>
        <translation>Please type PIN 1, 4 digits</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::PreApplicationDesk</name>
    <message>
        <source>This is the code on the back of a My Number card. It was not kept. Scan the codes of the pre-application.</source>
        <extracomment>The code on the back of a My Number card was scanned where a pre-application is expected; to the clerk.</extracomment>
        <translation>This is the code on the back of a My Number card. It was not kept. Scan the codes of the pre-application.</translation>
    </message>
    <message>
        <source>The form of this pre-application is not at this counter. Choose another form and enter it by hand.</source>
        <extracomment>The form of a pre-application cannot be filled at this counter; to the clerk.</extracomment>
        <translation>The form of this pre-application is not at this counter. Choose another form and enter it by hand.</translation>
    </message>
    <message>
        <source>Finish this step first. Then scan the codes again.</source>
        <extracomment>A pre-application was scanned while the counter is in the middle of something else; to the clerk.</extracomment>
        <translation>Finish this step first. Then scan the codes again.</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::PreApplicationPage</name>
    <message>
        <source>The camera gives no picture. Check whether another program uses it, or open a picture file.</source>
        <extracomment>The camera was taken away or another program uses it; to the clerk.</extracomment>
        <translation>The camera gives no picture. Check whether another program uses it, or open a picture file.</translation>
    </message>
    <message>
        <source>Open pictures with codes</source>
        <extracomment>Main action where pre-applications are read: picture files with codes.</extracomment>
        <translation>Open pictures with codes</translation>
    </message>
    <message>
        <source>Pictures with the codes of a pre-application</source>
        <extracomment>Title of the dialog that asks for pictures with codes.</extracomment>
        <translation>Pictures with the codes of a pre-application</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <extracomment>Kind of files in the dialog that asks for pictures with codes.</extracomment>
        <translation>Pictures (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
    <message>
        <source>Stop the camera</source>
        <extracomment>Second action where pre-applications are read: the camera goes out.</extracomment>
        <translation>Stop the camera</translation>
    </message>
    <message>
        <source>Use the camera</source>
        <translation>Use the camera</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <extracomment>Button beside an error: forgets the codes of the first pre-application.</extracomment>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>Looking for codes in the pictures…</source>
        <extracomment>While picture files are being looked at for codes.</extracomment>
        <translation>Looking for codes in the pictures…</translation>
    </message>
    <message>
        <source>No code has been read yet.</source>
        <extracomment>Where pre-applications are read, while no code was read.</extracomment>
        <translation>No code has been read yet.</translation>
    </message>
    <message>
        <source>%1 of %2 codes are read. Still missing: %3.</source>
        <extracomment>Where pre-applications are read. %1 of %2 codes were read, %3 lists the numbers of the others.</extracomment>
        <translation>%1 of %2 codes are read. Still missing: %3.</translation>
    </message>
    <message>
        <source>Read a pre-application</source>
        <extracomment>In the window&apos;s title: what is being done.</extracomment>
        <translation>Read a pre-application</translation>
    </message>
    <message>
        <source>Scan the codes of the pre-application</source>
        <extracomment>Big sentence of the screen that reads pre-applications.</extracomment>
        <translation>Scan the codes of the pre-application</translation>
    </message>
    <message>
        <source>Hold each code before the scanner. Any order is right.</source>
        <extracomment>Below it. To the clerk.</extracomment>
        <translation>Hold each code before the scanner. Any order is right.</translation>
    </message>
    <message>
        <source>Picture of the camera</source>
        <extracomment>What the camera sees, read aloud.</extracomment>
        <translation>Picture of the camera</translation>
    </message>
    <message>
        <source>Pre-application</source>
        <extracomment>Below the tabs, and F1 help: opens the screen that reads what a resident filled in at home.</extracomment>
        <translation>Pre-application</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of the pre-application do not fit this form and were left out. Check the entries.</source>
        <extracomment>In the footer after a pre-application filled the form, to the clerk. %n is a number of answers.</extracomment>
        <translation>
            <numerusform>%n answer of the pre-application do not fit this form and were left out. Check the entries.</numerusform>
            <numerusform>%n answers of the pre-application do not fit this form and were left out. Check the entries.</numerusform>
        </translation>
    </message>
    <message>
        <source>What a resident filled in at home is in one or several QR codes; read them in any order.
A scanner reads them here and on every other screen; F12 opens picture files.
When all codes are read the form is filled, and every entry says that it is from the pre-application.
What the card says stands above it. Esc goes back and keeps what was typed; codes that were read have to be read again.</source>
        <extracomment>F1 help of the screen that reads pre-applications. One sentence a line.</extracomment>
        <translation>What a resident filled in at home is in one or several QR codes; read them in any order.
A scanner reads them here and on every other screen; F12 opens picture files.
When all codes are read the form is filled, and every entry says that it is from the pre-application.
What the card says stands above it. Esc goes back and keeps what was typed; codes that were read have to be read again.</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::PrivacyCover</name>
    <message>
        <source>Names are hidden. Press F9 to go on.</source>
        <extracomment>Over the work area while names are hidden from people behind the clerk.</extracomment>
        <translation>Names are hidden. Press F9 to go on.</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::ReceptionBar</name>
    <message>
        <source>Reception %1</source>
        <extracomment>Reception bar: the day&apos;s running number of this visitor.</extracomment>
        <translation>Reception %1</translation>
    </message>
    <message>
        <source>No reception</source>
        <translation>No reception</translation>
    </message>
    <message>
        <source>Show names</source>
        <extracomment>Button of the reception bar while names are hidden from people behind the clerk.</extracomment>
        <translation>Show names</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Hide names</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Button of the reception bar.</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <source>since %1, %2 min</source>
        <extracomment>Reception bar: &quot;since 10:42, 3 min&quot;. %1 is a time of day, %2 a number of minutes.</extracomment>
        <translation>since %1, %2 min</translation>
    </message>
    <message>
        <source>(name not entered)</source>
        <extracomment>Reception bar of a reception in which no name is known yet.</extracomment>
        <translation>(name not entered)</translation>
    </message>
    <message>
        <source>%1 (visitor)</source>
        <extracomment>Reception bar: polite form of address. %1 is a name.</extracomment>
        <translation>%1 (visitor)</translation>
    </message>
    <message>
        <source>%1 (%2 years)</source>
        <extracomment>Reception bar: birth date and age in years.</extracomment>
        <translation>%1 (%2 years)</translation>
    </message>
    <message>
        <source>typed, no card</source>
        <extracomment>Reception bar of a reception without a document.</extracomment>
        <translation>typed, no card</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>Button of the reception bar: keeps the reception, encrypted, until it is taken up again.</extracomment>
        <translation>Hold</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Reception bar: the document that was read (%1) and whether it is genuine, in a word or two (%2).</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another person&apos;s document: %1</source>
        <extracomment>Reception bar: nobody&apos;s document but that of a further person was read. Whether it is genuine, in a word or two.</extracomment>
        <translation>Another person&apos;s document: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::RoleWords</name>
    <message>
        <source>applicant</source>
        <extracomment>Whose card is to be placed: the person who came to the counter.</extracomment>
        <translation>applicant</translation>
    </message>
    <message>
        <source>person concerned</source>
        <extracomment>Whose card is to be placed: the person whom the application is about.</extracomment>
        <translation>person concerned</translation>
    </message>
    <message>
        <source>agent</source>
        <extracomment>Whose card is to be placed: who acts for somebody else.</extracomment>
        <translation>agent</translation>
    </message>
    <message>
        <source>deceased</source>
        <extracomment>Whose card is to be placed.</extracomment>
        <translation>deceased</translation>
    </message>
    <message>
        <source>household member</source>
        <extracomment>Whose card is to be placed: somebody of the household.</extracomment>
        <translation>household member</translation>
    </message>
    <message>
        <source>child</source>
        <extracomment>Whose card is to be placed: the child whom the application is about.</extracomment>
        <translation>child</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::SettingRow</name>
    <message>
        <source>Locked in the settings file</source>
        <extracomment>Below a setting that cannot be changed in the window. To IT staff.</extracomment>
        <translation>Locked in the settings file</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::SettingsTab</name>
    <message>
        <source>None is named</source>
        <extracomment>Settings: a locked setting that names no printer or no reader.</extracomment>
        <translation>None is named</translation>
    </message>
    <message>
        <source>Municipality</source>
        <extracomment>Settings: the name of the city as it stands on forms.</extracomment>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Applications are addressed to</source>
        <extracomment>Settings: who applications are addressed to, for example 架空市長.</extracomment>
        <translation>Applications are addressed to</translation>
    </message>
    <message>
        <source>Name of this counter</source>
        <extracomment>Settings: the name of this terminal, for example 市民課1番.</extracomment>
        <translation>Name of this counter</translation>
    </message>
    <message>
        <source>Locks when nobody is there for</source>
        <extracomment>Settings: how long nobody has to be there before the window locks.</extracomment>
        <translation>Locks when nobody is there for</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>Settings: unit behind a number.</extracomment>
        <translation>minutes</translation>
    </message>
    <message>
        <source>Receptions on hold are deleted after</source>
        <extracomment>Settings: how long a reception on hold is kept before it is deleted.</extracomment>
        <translation>Receptions on hold are deleted after</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>Settings: unit behind a number.</extracomment>
        <translation>days</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>Settings: which printer is used.</extracomment>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Card reader</source>
        <extracomment>Settings: which card reader is used.</extracomment>
        <translation>Card reader</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Settings: the language of the window.</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>Size of text</source>
        <extracomment>Settings: how large texts and buttons are.</extracomment>
        <translation>Size of text</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <extracomment>Main action (F12) of the settings&apos; tab: writes them into the file.</extracomment>
        <translation>Save the settings</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <extracomment>Second action of the settings&apos; tab while something was changed and not saved.</extracomment>
        <translation>Drop the changes</translation>
    </message>
    <message>
        <source>Show what the file says</source>
        <extracomment>Button beside an error when settings are saved: drops what was changed here.</extracomment>
        <translation>Show what the file says</translation>
    </message>
    <message>
        <source>Saved. The settings hold from the next start of the program.</source>
        <extracomment>After settings were saved. To IT staff.</extracomment>
        <translation>Saved. The settings hold from the next start of the program.</translation>
    </message>
    <message>
        <source>These settings stand in the file madoguchi.toml of this terminal.
They hold from the next start of the program.
What has a lock can be changed in the file alone.</source>
        <extracomment>Help (F1) of the settings&apos; tab. One sentence a line.</extracomment>
        <translation>These settings stand in the file madoguchi.toml of this terminal.
They hold from the next start of the program.
What has a lock can be changed in the file alone.</translation>
    </message>
    <message>
        <source>The system&apos;s printer</source>
        <extracomment>Settings: the printer that the system prints with when none is named.</extracomment>
        <translation>The system&apos;s printer</translation>
    </message>
    <message>
        <source>Every reader</source>
        <extracomment>Settings: cards are read on whichever reader they lie.</extracomment>
        <translation>Every reader</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>Title of the settings&apos; tab, in the window&apos;s own title.</extracomment>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::SlipPrinting</name>
    <message>
        <source>Slip of a reception on hold</source>
        <extracomment>Title of the slip&apos;s job in the printer&apos;s queue.</extracomment>
        <translation>Slip of a reception on hold</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::StaffDesk</name>
    <message>
        <source>Accounts</source>
        <extracomment>Tab of the clerk&apos;s window: the people who may sign in.</extracomment>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>A reception is open</source>
        <extracomment>Question when a clerk signs out while a visitor is being served.</extracomment>
        <translation>A reception is open</translation>
    </message>
    <message>
        <source>What was read and typed for this visitor would be wiped. Locking the screen keeps it.</source>
        <extracomment>What follows from signing out.</extracomment>
        <translation>What was read and typed for this visitor would be wiped. Locking the screen keeps it.</translation>
    </message>
    <message>
        <source>Wipe this reception and sign out</source>
        <extracomment>Button: ends the reception and signs out.</extracomment>
        <translation>Wipe this reception and sign out</translation>
    </message>
    <message>
        <source>Go on with the reception</source>
        <extracomment>Button: the clerk stays signed in.</extracomment>
        <translation>Go on with the reception</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::TakeUpPage</name>
    <message>
        <source>Take up this reception</source>
        <extracomment>Main action: opens the reception on hold whose number was typed.</extracomment>
        <translation>Take up this reception</translation>
    </message>
    <message>
        <source>Type the seven digits of the slip, or scan its code; Enter opens the reception again.
Up and Down choose one of the receptions that wait.
Esc goes back; what is on hold stays on hold.</source>
        <extracomment>F1 help of the screen that takes up a reception on hold.</extracomment>
        <translation>Type the seven digits of the slip, or scan its code; Enter opens the reception again.
Up and Down choose one of the receptions that wait.
Esc goes back; what is on hold stays on hold.</translation>
    </message>
    <message>
        <source>A digit is wrong or missing. Compare the number with the slip.</source>
        <extracomment>Error when the typed number of a reception on hold cannot be one: its check digit does not fit.</extracomment>
        <translation>A digit is wrong or missing. Compare the number with the slip.</translation>
    </message>
    <message>
        <source>Open at %1</source>
        <extracomment>In the list of receptions on hold: another terminal works on this one. %1 is its name.</extracomment>
        <translation>Open at %1</translation>
    </message>
    <message>
        <source>Since %1 (%2), until %3</source>
        <extracomment>In the list of receptions on hold: %1 since when, %2 the terminal where it was put on hold, %3 until when.</extracomment>
        <translation>Since %1 (%2), until %3</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button beside an error: does the same once more.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Opening the reception…</source>
        <extracomment>While a reception on hold is being opened, when that takes longer.</extracomment>
        <translation>Opening the reception…</translation>
    </message>
    <message>
        <source>This reception is open at %1. Taken over, it goes on here as it was put on hold.</source>
        <extracomment>When a reception on hold has been taken up at another terminal already. %1 is its name.</extracomment>
        <translation>This reception is open at %1. Taken over, it goes on here as it was put on hold.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <extracomment>Button beside it: opens the reception here all the same.</extracomment>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>Take up a reception on hold</source>
        <translation>Take up a reception on hold</translation>
    </message>
    <message>
        <source>Scan the code on the slip, or type its number.</source>
        <extracomment>Below it. To the clerk.</extracomment>
        <translation>Scan the code on the slip, or type its number.</translation>
    </message>
    <message>
        <source>Number on the slip</source>
        <extracomment>Name of the line in which the number of a reception on hold is typed, read aloud.</extracomment>
        <translation>Number on the slip</translation>
    </message>
    <message>
        <source>On hold now</source>
        <extracomment>Heading of the list of receptions on hold.</extracomment>
        <translation>On hold now</translation>
    </message>
    <message>
        <source>No reception is on hold.</source>
        <extracomment>Instead of the list of receptions on hold when there are none.</extracomment>
        <translation>No reception is on hold.</translation>
    </message>
    <message>
        <source>Add these people</source>
        <extracomment>Main action: people of the reception on hold whose number was typed join the household.</extracomment>
        <translation>Add these people</translation>
    </message>
    <message>
        <source>Type the seven digits of the slip, or scan its code; Enter adds the people of that reception.
Up and Down choose one of the receptions that wait.
That reception stays on hold. Esc goes back to the form.</source>
        <extracomment>F1 help of the screen that takes household members from a reception on hold.</extracomment>
        <translation>Type the seven digits of the slip, or scan its code; Enter adds the people of that reception.
Up and Down choose one of the receptions that wait.
That reception stays on hold. Esc goes back to the form.</translation>
    </message>
    <message>
        <source>Members from a reception on hold</source>
        <translation>Members from a reception on hold</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::TrainingCard</name>
    <message>
        <source>PIN %1</source>
        <extracomment>On a card of the training tray: the invented PIN of this invented person.</extracomment>
        <translation>PIN %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <extracomment>On a card of the training tray: the invented number that is printed on this invented residence card.</extracomment>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>no PIN</source>
        <extracomment>On a card of the training tray: a licence whose holder has set no PIN.</extracomment>
        <translation>no PIN</translation>
    </message>
    <message>
        <source>PIN 2: %1</source>
        <extracomment>On a card of the training tray: the invented second PIN of this invented licence.</extracomment>
        <translation>PIN 2: %1</translation>
    </message>
    <message>
        <source>PIN of the licence: %1</source>
        <extracomment>On a card of the training tray: the invented PIN of the licence in this invented My Number card.</extracomment>
        <translation>PIN of the licence: %1</translation>
    </message>
    <message>
        <source>Without the PIN: %1, %2, %3</source>
        <extracomment>On a card of the training tray: what is printed on it and opens it without the PIN. %1 is the date of birth, %2 the year of expiry, %3 the security code.</extracomment>
        <translation>Without the PIN: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::TrainingTray</name>
    <message>
        <source>The training cards could not be read. Ask the IT staff to look at their files.</source>
        <extracomment>In the training tray: the folder with the invented residents is empty or has a mistake.</extracomment>
        <translation>The training cards could not be read. Ask the IT staff to look at their files.</translation>
    </message>
    <message>
        <source>The card lies on the reader.</source>
        <extracomment>In the training tray: a card lies on the virtual reader.</extracomment>
        <translation>The card lies on the reader.</translation>
    </message>
    <message>
        <source>The training reader is not there yet. If it stays so, ask the IT staff to start pcscd with vpcd.</source>
        <extracomment>In the training tray: the reader&apos;s service does not run, or the virtual reader (vpcd) is not installed.</extracomment>
        <translation>The training reader is not there yet. If it stays so, ask the IT staff to start pcscd with vpcd.</translation>
    </message>
    <message>
        <source>Drag a card onto the reader, or click it.</source>
        <extracomment>In the training tray, above the cards.</extracomment>
        <translation>Drag a card onto the reader, or click it.</translation>
    </message>
    <message>
        <source>Training mode</source>
        <extracomment>Heading of the tray with the cards of invented residents: the mark that nothing here is about real people.</extracomment>
        <translation>Training mode</translation>
    </message>
    <message>
        <source>Fold the training tray</source>
        <extracomment>Button of the training tray, read aloud: only a narrow mark stays.</extracomment>
        <translation>Fold the training tray</translation>
    </message>
    <message>
        <source>Training mode: show the cards</source>
        <extracomment>Button of the folded training tray, read aloud.</extracomment>
        <translation>Training mode: show the cards</translation>
    </message>
    <message>
        <source>Take the card off</source>
        <extracomment>Button of the training tray: the card is taken off the virtual reader.</extracomment>
        <translation>Take the card off</translation>
    </message>
    <message>
        <source>Renew all cards</source>
        <extracomment>Button of the training tray: every card has all its PIN tries again.</extracomment>
        <translation>Renew all cards</translation>
    </message>
</context>
<context>
    <name>madoguchi::clerk::VisitorWiring</name>
    <message>
        <source>The visitor&apos;s display (%1) is not connected. Check its cable and its power.</source>
        <extracomment>In the footer: the second display, which faces the visitor, is not there. To the clerk. %1 is its name in the settings.</extracomment>
        <translation>The visitor&apos;s display (%1) is not connected. Check its cable and its power.</translation>
    </message>
    <message>
        <source>The visitor&apos;s display (%1) is not connected. Check its cable, or have the IT staff name one of these in the settings: %2</source>
        <extracomment>In the footer: the second display, which faces the visitor, is not there under the name in the settings. To the clerk. %1 is that name, %2 lists number and name of those that could be named instead.</extracomment>
        <translation>The visitor&apos;s display (%1) is not connected. Check its cable, or have the IT staff name one of these in the settings: %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::ctl</name>
    <message>
        <source>lists the card readers and what lies on them</source>
        <extracomment>Help of the command line, to IT staff: what &quot;card readers&quot; does.</extracomment>
        <translation>lists the card readers and what lies on them</translation>
    </message>
    <message>
        <source>reads the document on a reader</source>
        <extracomment>Help of the command line, to IT staff: what &quot;card read&quot; does.</extracomment>
        <translation>reads the document on a reader</translation>
    </message>
    <message>
        <source>this reader only; without it every reader</source>
        <extracomment>Help of the command line, to IT staff: the option --reader NAME.</extracomment>
        <translation>this reader only; without it every reader</translation>
    </message>
    <message>
        <source>take the four digits of the PIN from standard input</source>
        <extracomment>Help of the command line, to IT staff: the option --pin-stdin.</extracomment>
        <translation>take the four digits of the PIN from standard input</translation>
    </message>
    <message>
        <source>send the PIN even when it is the last try</source>
        <extracomment>Help of the command line, to IT staff: the option --last-try.</extracomment>
        <translation>send the PIN even when it is the last try</translation>
    </message>
    <message>
        <source>--pin-stdin is missing: the PIN is taken from standard input.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>--pin-stdin is missing: the PIN is taken from standard input.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>Follows a sentence about an unknown word on the command line. %1 is the known one that looks most like it.</extracomment>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>There is no command %1. madoguchictl --help lists all of them.</source>
        <extracomment>Error on the command line, to IT staff. %1 is what was typed.</extracomment>
        <translation>There is no command %1. madoguchictl --help lists all of them.</translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <extracomment>Error on the command line, to IT staff. %1 is an option such as --out.</extracomment>
        <translation>A value is missing after %1.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <extracomment>Error on the command line, to IT staff. %1 is what was typed.</extracomment>
        <translation>There is no option %1 here.</translation>
    </message>
    <message>
        <source>%1 is too much here.</source>
        <extracomment>Error on the command line, to IT staff. %1 is the word that was typed too much.</extracomment>
        <translation>%1 is too much here.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>Error on the command line, to IT staff. %1 is what is to be named, such as TEMPLATE or FILE.pdf.
----------
Error on the command line, to IT staff. %1 is an option that is needed.</extracomment>
        <translation>%1 is missing.</translation>
    </message>
    <message>
        <source>A command is missing. madoguchictl --help lists all of them.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>A command is missing. madoguchictl --help lists all of them.</translation>
    </message>
    <message>
        <source>the settings file; without it the system&apos;s</source>
        <extracomment>Help of the command line, to IT staff: the option --config FILE.</extracomment>
        <translation>the settings file; without it the system&apos;s</translation>
    </message>
    <message>
        <source>the result as JSON on standard output</source>
        <extracomment>Help of the command line, to IT staff: the option --json.</extracomment>
        <translation>the result as JSON on standard output</translation>
    </message>
    <message>
        <source>Each command explains its options with --help.
Exit codes: 0 done, 1 internal error, 2 wrong usage, 3 bad input, 4 device missing or not ready, 5 refused, 6 not permitted.</source>
        <extracomment>End of the help of the command line, to IT staff. The numbers are exit codes.</extracomment>
        <translation>Each command explains its options with --help.
Exit codes: 0 done, 1 internal error, 2 wrong usage, 3 bad input, 4 device missing or not ready, 5 refused, 6 not permitted.</translation>
    </message>
    <message>
        <source>looks at every device, font and form: ready, or what to do</source>
        <extracomment>Help of the command line, to IT staff: what &quot;doctor&quot; does.</extracomment>
        <translation>looks at every device, font and form: ready, or what to do</translation>
    </message>
    <message>
        <source>The card reader service is running.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff.</extracomment>
        <translation>The card reader service is running.</translation>
    </message>
    <message>
        <source>No forms were found. Correct [forms] template_paths in the settings file.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The folders that were looked at stand beside it.</extracomment>
        <translation>No forms were found. Correct [forms] template_paths in the settings file.</translation>
    </message>
    <message>
        <source>The print service is running.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff.</extracomment>
        <translation>The print service is running.</translation>
    </message>
    <message>
        <source>The printer is not set up. Set it up, or correct [printers] printer in the settings file.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff.</extracomment>
        <translation>The printer is not set up. Set it up, or correct [printers] printer in the settings file.</translation>
    </message>
    <message>
        <source>The folder cannot be written. Correct its rights, or [store] path.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The folder stands beside it.</extracomment>
        <translation>The folder cannot be written. Correct its rights, or [store] path.</translation>
    </message>
    <message>
        <source>The font %1 is missing. Install it (on Debian: %2).</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. %1 is a font, %2 a package of the system.</extracomment>
        <translation>The font %1 is missing. Install it (on Debian: %2).</translation>
    </message>
    <message>
        <source>The template can be used.</source>
        <extracomment>Result of &quot;form check&quot; on the command line, to IT staff.</extracomment>
        <translation>The template can be used.</translation>
    </message>
    <message numerus="yes">
        <source>The template has %n problem(s).</source>
        <extracomment>Result of &quot;form check&quot; on the command line, to IT staff. %n is the number of problems, which are listed.</extracomment>
        <translation>
            <numerusform>The template has %n problem.</numerusform>
            <numerusform>The template has %n problems.</numerusform>
        </translation>
    </message>
    <message>
        <source>what to fill in: JSON, or JSON Lines with --out-dir</source>
        <extracomment>Help of the command line, to IT staff: the option --data FILE.</extracomment>
        <translation>what to fill in: JSON, or JSON Lines with --out-dir</translation>
    </message>
    <message>
        <source>the PDF to write</source>
        <extracomment>Help of the command line, to IT staff: the option --out FILE.</extracomment>
        <translation>the PDF to write</translation>
    </message>
    <message>
        <source>the folder for one PDF a line of the data</source>
        <extracomment>Help of the command line, to IT staff: the option --out-dir DIR.</extracomment>
        <translation>the folder for one PDF a line of the data</translation>
    </message>
    <message>
        <source>take the applicant from the card on the reader</source>
        <extracomment>Help of the command line, to IT staff: the option --from-card.</extracomment>
        <translation>take the applicant from the card on the reader</translation>
    </message>
    <message>
        <source>write the PDF although a text does not fit or a character is missing</source>
        <extracomment>Help of the command line, to IT staff: the option --allow-warnings.</extracomment>
        <translation>write the PDF although a text does not fit or a character is missing</translation>
    </message>
    <message>
        <source>lists the forms and their fields</source>
        <extracomment>Help of the command line, to IT staff: what &quot;form list&quot; does.</extracomment>
        <translation>lists the forms and their fields</translation>
    </message>
    <message>
        <source>says everything that is wrong with a template</source>
        <extracomment>Help of the command line, to IT staff: what &quot;form check&quot; does.</extracomment>
        <translation>says everything that is wrong with a template</translation>
    </message>
    <message>
        <source>prints the JSON Schema of template.json</source>
        <extracomment>Help of the command line, to IT staff: what &quot;form schema&quot; does.</extracomment>
        <translation>prints the JSON Schema of template.json</translation>
    </message>
    <message>
        <source>fills a form and writes it as PDF</source>
        <extracomment>Help of the command line, to IT staff: what &quot;form fill&quot; does.</extracomment>
        <translation>fills a form and writes it as PDF</translation>
    </message>
    <message>
        <source>There is no form %1. madoguchictl form list lists all of them.</source>
        <extracomment>Error on the command line, to IT staff. %1 is what was typed.</extracomment>
        <translation>There is no form %1. madoguchictl form list lists all of them.</translation>
    </message>
    <message>
        <source>Give either --out FILE for one form or --out-dir DIR for one form a line.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>Give either --out FILE for one form or --out-dir DIR for one form a line.</translation>
    </message>
    <message>
        <source>Give --data FILE, or with --out also --from-card.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>Give --data FILE, or with --out also --from-card.</translation>
    </message>
    <message>
        <source>The file is not there. Check its name.</source>
        <extracomment>Error on the command line, to IT staff. The file&apos;s name follows.</extracomment>
        <translation>The file is not there. Check its name.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its rights.</source>
        <extracomment>Error on the command line, to IT staff. The file&apos;s name follows.</extracomment>
        <translation>The file cannot be read. Check its rights.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check its folder and your rights there.</source>
        <extracomment>Error on the command line, to IT staff. The file&apos;s name follows.</extracomment>
        <translation>The file cannot be written. Check its folder and your rights there.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing was written.</source>
        <extracomment>Error on the command line, to IT staff. The file&apos;s name follows.</extracomment>
        <translation>The disk is full. Make room and try again; nothing was written.</translation>
    </message>
    <message>
        <source>The file cannot be used as it is. Correct the place named.</source>
        <extracomment>Error on the command line, to IT staff. The place in the file follows.</extracomment>
        <translation>The file cannot be used as it is. Correct the place named.</translation>
    </message>
    <message>
        <source>A font that the forms need is not installed. Run madoguchictl doctor.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>A font that the forms need is not installed. Run madoguchictl doctor.</translation>
    </message>
    <message>
        <source>A text does not fit its field. Shorten it, or use --allow-warnings.</source>
        <extracomment>Error on the command line, to IT staff. The fields are listed beside it.</extracomment>
        <translation>A text does not fit its field. Shorten it, or use --allow-warnings.</translation>
    </message>
    <message>
        <source>No font has a character of a text. Correct it, or use --allow-warnings.</source>
        <extracomment>Error on the command line, to IT staff. The fields are listed beside it.</extracomment>
        <translation>No font has a character of a text. Correct it, or use --allow-warnings.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <extracomment>On the command line after Ctrl+C, to IT staff.</extracomment>
        <translation>It was cancelled.</translation>
    </message>
    <message>
        <source>The command could not be carried out. Tell the maintainers.</source>
        <extracomment>Error on the command line, to IT staff: a fault of the program itself.</extracomment>
        <translation>The command could not be carried out. Tell the maintainers.</translation>
    </message>
    <message>
        <source>The paper %1 is not known. Use A3, A4, A5, B4 or B5.</source>
        <extracomment>Error on the command line, to IT staff. %1 is what was typed.</extracomment>
        <translation>The paper %1 is not known. Use A3, A4, A5, B4 or B5.</translation>
    </message>
    <message>
        <source>--copies takes a number from 1 to 99.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>--copies takes a number from 1 to 99.</translation>
    </message>
    <message>
        <source>The file is not a PDF.</source>
        <extracomment>Error on the command line, to IT staff. The file&apos;s name follows.</extracomment>
        <translation>The file is not a PDF.</translation>
    </message>
    <message>
        <source>The printer has printed it.</source>
        <extracomment>After &quot;print&quot; on the command line, to IT staff: the printer itself has said so.</extracomment>
        <translation>The printer has printed it.</translation>
    </message>
    <message>
        <source>this printer; without it the one of the settings or the default one</source>
        <extracomment>Help of the command line, to IT staff: the option --printer NAME.</extracomment>
        <translation>this printer; without it the one of the settings or the default one</translation>
    </message>
    <message>
        <source>A3, A4, A5, B4 or B5; A4 without it</source>
        <extracomment>Help of the command line, to IT staff: the option --paper SIZE.</extracomment>
        <translation>A3, A4, A5, B4 or B5; A4 without it</translation>
    </message>
    <message>
        <source>number of copies</source>
        <extracomment>Help of the command line, to IT staff: the option --copies N.</extracomment>
        <translation>number of copies</translation>
    </message>
    <message>
        <source>print on both sides</source>
        <extracomment>Help of the command line, to IT staff: the option --duplex.</extracomment>
        <translation>print on both sides</translation>
    </message>
    <message>
        <source>prints a PDF and waits for the printer&apos;s own answer</source>
        <extracomment>Help of the command line, to IT staff: what &quot;print&quot; does.</extracomment>
        <translation>prints a PDF and waits for the printer&apos;s own answer</translation>
    </message>
    <message>
        <source>Printed documents stay on the print service&apos;s disk. Allow their owners Cancel-Job in cupsd.conf, or set PreserveJobFiles No there.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The words of cupsd.conf are written as they are.</extracomment>
        <translation>Printed documents stay on the print service&apos;s disk. Allow their owners Cancel-Job in cupsd.conf, or set PreserveJobFiles No there.</translation>
    </message>
    <message>
        <source>The print service does not tell whether a document was printed. Set PreserveJobHistory Yes in cupsd.conf.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The words of cupsd.conf are written as they are.</extracomment>
        <translation>The print service does not tell whether a document was printed. Set PreserveJobHistory Yes in cupsd.conf.</translation>
    </message>
    <message>
        <source>The print service tells how a document ended and then removes it.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff.</extracomment>
        <translation>The print service tells how a document ended and then removes it.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output. Make room there and try again.</source>
        <extracomment>Error on the command line, to IT staff: standard output goes to a full disk or a broken device.</extracomment>
        <translation>The result could not be written to standard output. Make room there and try again.</translation>
    </message>
    <message>
        <source>There is no account %1. madoguchictl account list shows all.</source>
        <extracomment>Error on the command line, to IT staff. %1 is what was typed.</extracomment>
        <translation>There is no account %1. madoguchictl account list shows all.</translation>
    </message>
    <message>
        <source>A password is missing: use --password-stdin and type it, or send it there.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>A password is missing: use --password-stdin and type it, or send it there.</translation>
    </message>
    <message>
        <source>--roles needs one or more of clerk, supervisor, it, with commas.</source>
        <extracomment>Error on the command line, to IT staff. The words are typed as they are.</extracomment>
        <translation>--roles needs one or more of clerk, supervisor, it, with commas.</translation>
    </message>
    <message>
        <source>The account was made.</source>
        <extracomment>Result of &quot;account create&quot; on the command line, to IT staff.</extracomment>
        <translation>The account was made.</translation>
    </message>
    <message>
        <source>Nobody can sign in with this account any more.</source>
        <extracomment>Result of &quot;account disable&quot; on the command line, to IT staff.</extracomment>
        <translation>Nobody can sign in with this account any more.</translation>
    </message>
    <message>
        <source>The new password counts from now on.</source>
        <extracomment>Result of &quot;account set-password&quot; on the command line, to IT staff.</extracomment>
        <translation>The new password counts from now on.</translation>
    </message>
    <message>
        <source>take the password from standard input, one line</source>
        <extracomment>Help of the command line, to IT staff: the option --password-stdin.</extracomment>
        <translation>take the password from standard input, one line</translation>
    </message>
    <message>
        <source>the people who may sign in</source>
        <extracomment>Help of the command line, to IT staff: what &quot;account list&quot; does.</extracomment>
        <translation>the people who may sign in</translation>
    </message>
    <message>
        <source>makes an account</source>
        <extracomment>Help of the command line, to IT staff: what &quot;account create&quot; does.</extracomment>
        <translation>makes an account</translation>
    </message>
    <message>
        <source>the name that the window shows</source>
        <extracomment>Help of the command line, to IT staff: the option --name NAME.</extracomment>
        <translation>the name that the window shows</translation>
    </message>
    <message>
        <source>clerk, supervisor, it, with commas</source>
        <extracomment>Help of the command line, to IT staff: the option --roles. The words are typed as they are.</extracomment>
        <translation>clerk, supervisor, it, with commas</translation>
    </message>
    <message>
        <source>nobody can sign in with the account any more</source>
        <extracomment>Help of the command line, to IT staff: what &quot;account disable&quot; does.</extracomment>
        <translation>nobody can sign in with the account any more</translation>
    </message>
    <message>
        <source>gives an account a new password, also when nobody can sign in any more</source>
        <extracomment>Help of the command line, to IT staff: what &quot;account set-password&quot; does.</extracomment>
        <translation>gives an account a new password, also when nobody can sign in any more</translation>
    </message>
    <message>
        <source>The city&apos;s server does not answer: only this terminal&apos;s log was looked at.</source>
        <extracomment>Result of &quot;audit verify&quot; on the command line, to IT staff.</extracomment>
        <translation>The city&apos;s server does not answer: only this terminal&apos;s log was looked at.</translation>
    </message>
    <message>
        <source>The log is as it was written. Entries: %1</source>
        <extracomment>Result of &quot;audit verify&quot; on the command line, to IT staff. %1 is a number.</extracomment>
        <translation>The log is as it was written. Entries: %1</translation>
    </message>
    <message>
        <source>The log was tampered with, first at entry %1. Keep the files as they are and tell the person responsible for them.</source>
        <extracomment>Result of &quot;audit verify&quot; on the command line, to IT staff. %1 is the number of an entry.</extracomment>
        <translation>The log was tampered with, first at entry %1. Keep the files as they are and tell the person responsible for them.</translation>
    </message>
    <message>
        <source>--out FILE is missing: where the log is to be written.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>--out FILE is missing: where the log is to be written.</translation>
    </message>
    <message>
        <source>The log has no %1. Use audit, figure or seal.</source>
        <extracomment>Error on the command line, to IT staff. %1 is what was typed; the words behind it are typed as they are.</extracomment>
        <translation>The log has no %1. Use audit, figure or seal.</translation>
    </message>
    <message>
        <source>Entries written: %1</source>
        <extracomment>Result of &quot;audit export&quot; on the command line, to IT staff. %1 is a number.</extracomment>
        <translation>Entries written: %1</translation>
    </message>
    <message>
        <source>looks whether the log is as it was written</source>
        <extracomment>Help of the command line, to IT staff: what &quot;audit verify&quot; does.</extracomment>
        <translation>looks whether the log is as it was written</translation>
    </message>
    <message>
        <source>writes the log as CSV, of all terminals when the city has a server</source>
        <extracomment>Help of the command line, to IT staff: what &quot;audit export&quot; does.</extracomment>
        <translation>writes the log as CSV, of all terminals when the city has a server</translation>
    </message>
    <message>
        <source>the CSV file to write</source>
        <extracomment>Help of the command line, to IT staff: the option --out FILE.csv.</extracomment>
        <translation>the CSV file to write</translation>
    </message>
    <message>
        <source>only audit, figure or seal</source>
        <extracomment>Help of the command line, to IT staff: the option --kind. The words are typed as they are.</extracomment>
        <translation>only audit, figure or seal</translation>
    </message>
    <message numerus="yes">
        <source>The settings file has %n mistake(s).</source>
        <extracomment>Result of &quot;config check&quot; on the command line, to IT staff. %n is the number of mistakes, which are listed.</extracomment>
        <translation>
            <numerusform>The settings file has %n mistake.</numerusform>
            <numerusform>The settings file has %n mistakes.</numerusform>
        </translation>
    </message>
    <message>
        <source>checks a settings file as a whole; without a name the one that would be used</source>
        <extracomment>Help of the command line, to IT staff: what &quot;config check&quot; does.</extracomment>
        <translation>checks a settings file as a whole; without a name the one that would be used</translation>
    </message>
    <message>
        <source>A change of the key was interrupted. Run madoguchictl store rotate-key to finish it.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The command is typed as it is.</extracomment>
        <translation>A change of the key was interrupted. Run madoguchictl store rotate-key to finish it.</translation>
    </message>
    <message>
        <source>Entries that wait to be sent: %1</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. %1 is the number of entries that wait for the server.</extracomment>
        <translation>Entries that wait to be sent: %1</translation>
    </message>
    <message>
        <source>Free: %1 MB</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. %1 is a number.</extracomment>
        <translation>Free: %1 MB</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room: nothing can be kept on a full disk.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff: the disk of the store is nearly full.</extracomment>
        <translation>The disk is nearly full. Make room: nothing can be kept on a full disk.</translation>
    </message>
    <message>
        <source>Expired receptions on hold that were deleted for good: %1</source>
        <extracomment>Result of &quot;hold purge&quot; on the command line, to IT staff. %1 is a number.</extracomment>
        <translation>Expired receptions on hold that were deleted for good: %1</translation>
    </message>
    <message>
        <source>the receptions on hold, by the numbers of their slips</source>
        <extracomment>Help of the command line, to IT staff: what &quot;hold list&quot; does.</extracomment>
        <translation>the receptions on hold, by the numbers of their slips</translation>
    </message>
    <message>
        <source>deletes the expired receptions on hold for good</source>
        <extracomment>Help of the command line, to IT staff: what &quot;hold purge&quot; does.</extracomment>
        <translation>deletes the expired receptions on hold for good</translation>
    </message>
    <message>
        <source>The records have a new key. Export it for the other terminals of this store; older copies of the records need the old key.</source>
        <extracomment>Result of &quot;store rotate-key&quot; on the command line, to IT staff.</extracomment>
        <translation>The records have a new key. Export it for the other terminals of this store; older copies of the records need the old key.</translation>
    </message>
    <message>
        <source>The file is there already. Name another one.</source>
        <extracomment>Error of &quot;store key export&quot; on the command line, to IT staff. The file&apos;s name follows.
----------
Error of &quot;store key export&quot; and &quot;preapplication key export&quot; on the command line, to IT staff. The file&apos;s name follows.</extracomment>
        <translation>The file is there already. Name another one.</translation>
    </message>
    <message>
        <source>Whoever has this file can read what is kept. Import it at the other terminals, then delete it.</source>
        <extracomment>Result of &quot;store key export&quot; on the command line, to IT staff.</extracomment>
        <translation>Whoever has this file can read what is kept. Import it at the other terminals, then delete it.</translation>
    </message>
    <message>
        <source>The key was taken over. Delete the file from which it came.</source>
        <extracomment>Result of &quot;store key import&quot; on the command line, to IT staff.</extracomment>
        <translation>The key was taken over. Delete the file from which it came.</translation>
    </message>
    <message>
        <source>gives the records a new key and drops the old one; finishes what was interrupted</source>
        <extracomment>Help of the command line, to IT staff: what &quot;store rotate-key&quot; does.</extracomment>
        <translation>gives the records a new key and drops the old one; finishes what was interrupted</translation>
    </message>
    <message>
        <source>writes the key into a file, for another terminal or a safe</source>
        <extracomment>Help of the command line, to IT staff: what &quot;store key export&quot; does.</extracomment>
        <translation>writes the key into a file, for another terminal or a safe</translation>
    </message>
    <message>
        <source>takes over the key that another terminal has exported</source>
        <extracomment>Help of the command line, to IT staff: what &quot;store key import&quot; does.</extracomment>
        <translation>takes over the key that another terminal has exported</translation>
    </message>
    <message>
        <source>the clerk for whom it is done, for the log</source>
        <extracomment>Help of the command line, to IT staff: the option --as NAME.</extracomment>
        <translation>the clerk for whom it is done, for the log</translation>
    </message>
    <message>
        <source>--as needs the name of a clerk, at most 64 characters.</source>
        <extracomment>Error on the command line, to IT staff: the option --as.</extracomment>
        <translation>--as needs the name of a clerk, at most 64 characters.</translation>
    </message>
    <message>
        <source>The records are whole and their key fits. Encrypted records: %1</source>
        <extracomment>Result of &quot;store check&quot; on the command line, to IT staff. %1 is a number.</extracomment>
        <translation>The records are whole and their key fits. Encrypted records: %1</translation>
    </message>
    <message>
        <source>The records were of version %1 and are of version %2.</source>
        <extracomment>Result of &quot;store migrate&quot; on the command line, to IT staff. The numbers are versions.</extracomment>
        <translation>The records were of version %1 and are of version %2.</translation>
    </message>
    <message>
        <source>The copy needs the same key file. The city&apos;s server is backed up with its own means.</source>
        <extracomment>Result of &quot;store backup&quot; on the command line, to IT staff.</extracomment>
        <translation>The copy needs the same key file. The city&apos;s server is backed up with its own means.</translation>
    </message>
    <message>
        <source>looks whether the records are whole and their key fits</source>
        <extracomment>Help of the command line, to IT staff: what &quot;store check&quot; does.</extracomment>
        <translation>looks whether the records are whole and their key fits</translation>
    </message>
    <message>
        <source>brings the records up to this program&apos;s version, after a copy was made</source>
        <extracomment>Help of the command line, to IT staff: what &quot;store migrate&quot; does.</extracomment>
        <translation>brings the records up to this program&apos;s version, after a copy was made</translation>
    </message>
    <message>
        <source>copies this terminal&apos;s records into the folder &quot;backups&quot;, while they are in use</source>
        <extracomment>Help of the command line, to IT staff: what &quot;store backup&quot; does.</extracomment>
        <translation>copies this terminal&apos;s records into the folder &quot;backups&quot;, while they are in use</translation>
    </message>
    <message>
        <source>There is no %1: the program runs with its own settings.</source>
        <extracomment>Result of &quot;config check&quot; on the command line, to IT staff. %1 is a file.
----------
Result of &quot;doctor&quot; on the command line, to IT staff. %1 is a file.</extracomment>
        <translation>There is no %1: the program runs with its own settings.</translation>
    </message>
    <message>
        <source>The settings file %1 can be used.</source>
        <extracomment>Result of &quot;config check&quot; on the command line, to IT staff. %1 is a file.
----------
Result of &quot;doctor&quot; on the command line, to IT staff. %1 is a file.</extracomment>
        <translation>The settings file %1 can be used.</translation>
    </message>
    <message>
        <source>There is no card reader. Plug one in; if it stays unseen, install its driver.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff.</extracomment>
        <translation>There is no card reader. Plug one in; if it stays unseen, install its driver.</translation>
    </message>
    <message>
        <source>The reader %1 is not there. Plug it in, or correct [readers] reader in the settings file.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. %1 is the name of a reader; the others stand beside it.</extracomment>
        <translation>The reader %1 is not there. Plug it in, or correct [readers] reader in the settings file.</translation>
    </message>
    <message>
        <source>The card reader service is not running. Start it (pcscd on Linux: systemctl enable --now pcscd.socket; &quot;Smart Card&quot; on Windows).</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The command is written as it is.</extracomment>
        <translation>The card reader service is not running. Start it (pcscd on Linux: systemctl enable --now pcscd.socket; &quot;Smart Card&quot; on Windows).</translation>
    </message>
    <message>
        <source>The print service does not answer. Start it (CUPS on Linux: systemctl enable --now cups.socket; &quot;Print Spooler&quot; on Windows).</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff.</extracomment>
        <translation>The print service does not answer. Start it (CUPS on Linux: systemctl enable --now cups.socket; &quot;Print Spooler&quot; on Windows).</translation>
    </message>
    <message>
        <source>A word is missing after %1. madoguchictl %1 --help lists what can follow.</source>
        <extracomment>Error on the command line, to IT staff. %1 is the first word of several commands, such as &quot;account&quot;.</extracomment>
        <translation>A word is missing after %1. madoguchictl %1 --help lists what can follow.</translation>
    </message>
    <message>
        <source>kind of document: %1</source>
        <extracomment>Help of the command line, to IT staff: the option --kind. %1 are the words that may be typed.</extracomment>
        <translation>kind of document: %1</translation>
    </message>
    <message>
        <source>read the registered domicile of a driving licence, too; take its second PIN from the next line</source>
        <extracomment>Help of the command line, to IT staff: the option --pin2-stdin. 本籍 is an item of the licence.</extracomment>
        <translation>read the registered domicile of a driving licence, too; take its second PIN from the next line</translation>
    </message>
    <message>
        <source>the number that is printed on a residence card</source>
        <extracomment>Help of the command line, to IT staff: the option --card-number NUMBER.</extracomment>
        <translation>the number that is printed on a residence card</translation>
    </message>
    <message>
        <source>The kind %1 is not read. Use one of: %2.</source>
        <extracomment>Error on the command line, to IT staff. %1 is what was typed, %2 the words that may be typed.</extracomment>
        <translation>The kind %1 is not read. Use one of: %2.</translation>
    </message>
    <message>
        <source>Pictures of documents can be read.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff.</extracomment>
        <translation>Pictures of documents can be read.</translation>
    </message>
    <message>
        <source>read a My Number card without its PIN; take the 14 digits of the number B (date of birth, year of expiry, security code) from standard input</source>
        <extracomment>Help of the command line, to IT staff: the option --code-b-stdin. 照合番号B is printed on a My Number card.</extracomment>
        <translation>read a My Number card without its PIN; take the 14 digits of the number B (date of birth, year of expiry, security code) from standard input</translation>
    </message>
    <message>
        <source>check the signatures of the document also without trust anchors</source>
        <extracomment>Help of the command line, to IT staff: the option --genuine.</extracomment>
        <translation>check the signatures of the document also without trust anchors</translation>
    </message>
    <message>
        <source>say which further documents are in the chip of a My Number card</source>
        <extracomment>Help of the command line, to IT staff: the option --also.</extracomment>
        <translation>say which further documents are in the chip of a My Number card</translation>
    </message>
    <message>
        <source>Use one of --pin-stdin and --code-b-stdin.</source>
        <extracomment>Error on the command line, to IT staff. The options are written as they are.</extracomment>
        <translation>Use one of --pin-stdin and --code-b-stdin.</translation>
    </message>
    <message>
        <source>take the four digits of the user authentication PIN from standard input</source>
        <extracomment>Help of the command line, to IT staff: the option --pin-stdin of &quot;card authenticate&quot;.</extracomment>
        <translation>take the four digits of the user authentication PIN from standard input</translation>
    </message>
    <message>
        <source>reads and checks the user authentication certificate of a My Number card</source>
        <extracomment>Help of the command line, to IT staff: what &quot;card certificate&quot; does.</extracomment>
        <translation>reads and checks the user authentication certificate of a My Number card</translation>
    </message>
    <message>
        <source>lets a My Number card sign a challenge and checks signature and certificate</source>
        <extracomment>Help of the command line, to IT staff: what &quot;card authenticate&quot; does.</extracomment>
        <translation>lets a My Number card sign a challenge and checks signature and certificate</translation>
    </message>
    <message>
        <source>The card reader service is not running. The readers of [readers] nfc do without it.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff: a reader is there that does not need the service.</extracomment>
        <translation>The card reader service is not running. The readers of [readers] nfc do without it.</translation>
    </message>
    <message>
        <source>libnfc finds no reader by itself. Plug one in, or name it in [readers] nfc, for example pn532_uart:/dev/ttyUSB0.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The example is written as it is.</extracomment>
        <translation>libnfc finds no reader by itself. Plug one in, or name it in [readers] nfc, for example pn532_uart:/dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>The reader does not answer. Plug it in, give this user the right to its line (on Debian: the group dialout), or correct [readers] nfc in the settings file.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The reader stands beside it.</extracomment>
        <translation>The reader does not answer. Plug it in, give this user the right to its line (on Debian: the group dialout), or correct [readers] nfc in the settings file.</translation>
    </message>
    <message>
        <source>the form that is meant</source>
        <extracomment>Help of the command line, to IT staff: the option --template ID.</extracomment>
        <translation>the form that is meant</translation>
    </message>
    <message>
        <source>what was filled in: JSON as for form fill</source>
        <extracomment>Help of the command line, to IT staff: the option --data FILE.</extracomment>
        <translation>what was filled in: JSON as for form fill</translation>
    </message>
    <message>
        <source>the city&apos;s public key: its text, or a file with it</source>
        <extracomment>Help of the command line, to IT staff: the option --key PUBLIC.</extracomment>
        <translation>the city&apos;s public key: its text, or a file with it</translation>
    </message>
    <message>
        <source>the folder for the pictures, or the picture when one code is enough</source>
        <extracomment>Help of the command line, to IT staff: the option --out DIR|FILE.png.</extracomment>
        <translation>the folder for the pictures, or the picture when one code is enough</translation>
    </message>
    <message>
        <source>the day on which it was made; without it today</source>
        <extracomment>Help of the command line, to IT staff: the option --made DATE.</extracomment>
        <translation>the day on which it was made; without it today</translation>
    </message>
    <message>
        <source>writes what a resident filled in at home as QR codes for this city</source>
        <extracomment>Help of the command line, to IT staff: what &quot;preapplication make&quot; does.</extracomment>
        <translation>writes what a resident filled in at home as QR codes for this city</translation>
    </message>
    <message>
        <source>opens the codes in pictures, or those that a scanner types (-)</source>
        <extracomment>Help of the command line, to IT staff: what &quot;preapplication read&quot; does. &quot;-&quot; is written as it is.</extracomment>
        <translation>opens the codes in pictures, or those that a scanner types (-)</translation>
    </message>
    <message>
        <source>makes the city&apos;s key pair and prints the public key for the city&apos;s web page</source>
        <extracomment>Help of the command line, to IT staff: what &quot;preapplication key new&quot; does.</extracomment>
        <translation>makes the city&apos;s key pair and prints the public key for the city&apos;s web page</translation>
    </message>
    <message>
        <source>prints the public key for the city&apos;s web page</source>
        <extracomment>Help of the command line, to IT staff: what &quot;preapplication key show&quot; does.</extracomment>
        <translation>prints the public key for the city&apos;s web page</translation>
    </message>
    <message>
        <source>The form does not ask the resident for this: %1. Take it out.</source>
        <extracomment>Error of &quot;preapplication make&quot; on the command line, to IT staff. %1 lists parts of the data.</extracomment>
        <translation>The form does not ask the resident for this: %1. Take it out.</translation>
    </message>
    <message>
        <source>%1 codes are needed. Name a folder after --out.</source>
        <extracomment>Error of &quot;preapplication make&quot; on the command line, to IT staff. %1 is a number of codes.</extracomment>
        <translation>%1 codes are needed. Name a folder after --out.</translation>
    </message>
    <message>
        <source>A date as YYYY-MM-DD is expected after --made.</source>
        <extracomment>Error on the command line, to IT staff. The option and the form of the date are written as they are.</extracomment>
        <translation>A date as YYYY-MM-DD is expected after --made.</translation>
    </message>
    <message>
        <source>These files are no certificates. Put PEM or DER there.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The files&apos; names stand beside it.</extracomment>
        <translation>These files are no certificates. Put PEM or DER there.</translation>
    </message>
    <message>
        <source>The time of these certificates is over or has not begun. Get new ones from the issuer.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The certificates&apos; names stand beside it.</extracomment>
        <translation>The time of these certificates is over or has not begun. Get new ones from the issuer.</translation>
    </message>
    <message>
        <source>There are none: these documents are shown as &quot;not checked&quot;.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. It is no fault: a city may not have them.</extracomment>
        <translation>There are none: these documents are shown as &quot;not checked&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n are installed.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff.</extracomment>
        <translation>
            <numerusform>%n are installed.</numerusform>
            <numerusform>%n are installed.</numerusform>
        </translation>
    </message>
    <message>
        <source>This folder is not there. Make it, or correct [readers] trust_anchors in the settings file.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The folder stands beside it.</extracomment>
        <translation>This folder is not there. Make it, or correct [readers] trust_anchors in the settings file.</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <extracomment>&quot;card readers&quot; on the command line: what is on the reader.</extracomment>
        <translation>in use by another program</translation>
    </message>
    <message>
        <source>a card that does not answer</source>
        <extracomment>&quot;card readers&quot; on the command line: what is on the reader.</extracomment>
        <translation>a card that does not answer</translation>
    </message>
    <message>
        <source>a card that cannot be read here</source>
        <extracomment>&quot;card readers&quot; on the command line: what is on the reader.</extracomment>
        <translation>a card that cannot be read here</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>&quot;card read&quot; on the command line: which document it is.</extracomment>
        <translation>Document</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>only as a picture, which --json brings</source>
        <extracomment>&quot;card read&quot; on the command line, beside a name or address. The option is typed as it is.</extracomment>
        <translation>only as a picture, which --json brings</translation>
    </message>
    <message>
        <source>Genuineness</source>
        <extracomment>&quot;card read&quot; on the command line: whether the document is genuine.</extracomment>
        <translation>Genuineness</translation>
    </message>
    <message>
        <source>Attention</source>
        <extracomment>&quot;card read&quot; on the command line: something in the document does not fit.</extracomment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>&quot;card certificate&quot; on the command line: whether it is valid.</extracomment>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>&quot;card certificate&quot; on the command line: why it is not known to be valid.</extracomment>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>&quot;card certificate&quot; on the command line: what to do.</extracomment>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Serial number</source>
        <extracomment>&quot;card certificate&quot; on the command line: the number that its issuer gave it.</extracomment>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>&quot;card certificate&quot; on the command line: the last day of its time.</extracomment>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Tries left</source>
        <extracomment>&quot;card certificate&quot; on the command line: how often its PIN may still be wrong.</extracomment>
        <translation>Tries left</translation>
    </message>
    <message>
        <source>PIN 1 of the driving licence</source>
        <extracomment>On the command line behind an error, to IT staff: which secret it is about.</extracomment>
        <translation>PIN 1 of the driving licence</translation>
    </message>
    <message>
        <source>PIN 2 of the driving licence</source>
        <extracomment>On the command line behind an error, to IT staff: which secret it is about.</extracomment>
        <translation>PIN 2 of the driving licence</translation>
    </message>
    <message>
        <source>PIN of the user authentication certificate</source>
        <extracomment>On the command line behind an error, to IT staff: which secret it is about (利用者証明用電子証明書).</extracomment>
        <translation>PIN of the user authentication certificate</translation>
    </message>
    <message>
        <source>PIN of the licence in the My Number card</source>
        <extracomment>On the command line behind an error, to IT staff: which secret it is about (マイナ免許証).</extracomment>
        <translation>PIN of the licence in the My Number card</translation>
    </message>
    <message>
        <source>number B of the My Number card</source>
        <extracomment>On the command line behind an error, to IT staff: which secret it is about (照合番号B).</extracomment>
        <translation>number B of the My Number card</translation>
    </message>
    <message>
        <source>What lies there: %1. What was to be read: %2. Put that document on the reader.</source>
        <extracomment>Error on the command line, to IT staff. %1 is the document that lies on the reader, %2 the one that was to be read.</extracomment>
        <translation>What lies there: %1. What was to be read: %2. Put that document on the reader.</translation>
    </message>
    <message>
        <source>valid</source>
        <extracomment>On the command line: the certificate on a card can be relied on.</extracomment>
        <translation>valid</translation>
    </message>
    <message>
        <source>NOT valid</source>
        <extracomment>On the command line: the certificate on a card must not be relied on.</extracomment>
        <translation>NOT valid</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <extracomment>On the command line: nobody could tell whether the certificate on a card can be relied on.</extracomment>
        <translation>could not be checked</translation>
    </message>
    <message>
        <source>Put the certificates of the authority into the folder jpki below [readers] trust_anchors, then run madoguchictl doctor.</source>
        <extracomment>Next step on the command line, to IT staff. The words of the settings file and the command are written as they are.</extracomment>
        <translation>Put the certificates of the authority into the folder jpki below [readers] trust_anchors, then run madoguchictl doctor.</translation>
    </message>
    <message>
        <source>Set [readers] revocation_lists (a folder of CRLs) or ocsp_service in the settings file.</source>
        <extracomment>Next step on the command line, to IT staff. The words of the settings file are written as they are.</extracomment>
        <translation>Set [readers] revocation_lists (a folder of CRLs) or ocsp_service in the settings file.</translation>
    </message>
    <message>
        <source>Put the authority&apos;s newest revocation list into the folder of [readers] revocation_lists, then run madoguchictl doctor.</source>
        <extracomment>Next step on the command line, to IT staff. The words of the settings file and the command are written as they are.</extracomment>
        <translation>Put the authority&apos;s newest revocation list into the folder of [readers] revocation_lists, then run madoguchictl doctor.</translation>
    </message>
    <message>
        <source>Check the network and [readers] ocsp_service in the settings file with madoguchictl doctor.</source>
        <extracomment>Next step on the command line, to IT staff. The words of the settings file and the command are written as they are.</extracomment>
        <translation>Check the network and [readers] ocsp_service in the settings file with madoguchictl doctor.</translation>
    </message>
    <message>
        <source>These files are no public keys. Put the issuer&apos;s public keys there as PEM.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The files&apos; names stand beside it.</extracomment>
        <translation>These files are no public keys. Put the issuer&apos;s public keys there as PEM.</translation>
    </message>
    <message>
        <source>Nobody looks at these because of their names. Name each key after its identifier (32 hexadecimal digits and .pem), or take them away.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The names stand beside it.</extracomment>
        <translation>Nobody looks at these because of their names. Name each key after its identifier (32 hexadecimal digits and .pem), or take them away.</translation>
    </message>
    <message>
        <source>Nobody looks at these because of their names. Give the files the ending .pem, .crt, .cer or .der, or take them away.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The names stand beside it.</extracomment>
        <translation>Nobody looks at these because of their names. Give the files the ending .pem, .crt, .cer or .der, or take them away.</translation>
    </message>
    <message>
        <source>These cannot be opened. Let the user of the program read them, and mend links that lead nowhere.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. Names of files or a folder stand beside it.</extracomment>
        <translation>These cannot be opened. Let the user of the program read them, and mend links that lead nowhere.</translation>
    </message>
    <message>
        <source>Nobody looks at these. Only what lies in these folders is used: %1. Rename or move them.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The names stand beside it; %1 lists folders.</extracomment>
        <translation>Nobody looks at these. Only what lies in these folders is used: %1. Rename or move them.</translation>
    </message>
    <message>
        <source>Others may read this key. Make it its owner&apos;s alone: chmod 600.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The file stands beside it; the command is typed as it is.</extracomment>
        <translation>Others may read this key. Make it its owner&apos;s alone: chmod 600.</translation>
    </message>
    <message>
        <source>This user may not read the key. Give the file to the user of the program: chown.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The file stands beside it; the command is typed as it is.</extracomment>
        <translation>This user may not read the key. Give the file to the user of the program: chown.</translation>
    </message>
    <message>
        <source>This file holds no keys for pre-applications, or those of another machine. Take it away and bring the key from another counter: madoguchictl preapplication key import.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The file stands beside it; the command is typed as it is.</extracomment>
        <translation>This file holds no keys for pre-applications, or those of another machine. Take it away and bring the key from another counter: madoguchictl preapplication key import.</translation>
    </message>
    <message>
        <source>There is none: this counter takes no pre-applications.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. It is no fault: a city may not take them.</extracomment>
        <translation>There is none: this counter takes no pre-applications.</translation>
    </message>
    <message>
        <source>This file is not there. Bring the key from another counter (madoguchictl preapplication key import), make the city&apos;s first one (key new), or correct [preapplication] key_file.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The file stands beside it; the commands are typed as they are.</extracomment>
        <translation>This file is not there. Bring the key from another counter (madoguchictl preapplication key import), make the city&apos;s first one (key new), or correct [preapplication] key_file.</translation>
    </message>
    <message>
        <source>The key belongs to %1, the records to %2. The program needs both: give the file to its user with chown.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The file stands beside it. %1 is the user to whom it belongs, %2 the user to whom the records belong; the command is typed as it is.</extracomment>
        <translation>The key belongs to %1, the records to %2. The program needs both: give the file to its user with chown.</translation>
    </message>
    <message>
        <source>This folder is not there. Make it, or correct [readers] revocation_lists in the settings file.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The folder stands beside it.</extracomment>
        <translation>This folder is not there. Make it, or correct [readers] revocation_lists in the settings file.</translation>
    </message>
    <message>
        <source>These files are no revocation lists. Put X.509 CRLs there, as PEM or DER.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The files&apos; names stand beside it.</extracomment>
        <translation>These files are no revocation lists. Put X.509 CRLs there, as PEM or DER.</translation>
    </message>
    <message>
        <source>Nobody looks at these because of their names. Give the files the ending .crl, .pem or .der, or take them away.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The names stand beside it.</extracomment>
        <translation>Nobody looks at these because of their names. Give the files the ending .crl, .pem or .der, or take them away.</translation>
    </message>
    <message>
        <source>The time of these revocation lists is over or has not begun. Fetch the newest ones from the authority, and check this computer&apos;s clock.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The files&apos; names stand beside it.</extracomment>
        <translation>The time of these revocation lists is over or has not begun. Fetch the newest ones from the authority, and check this computer&apos;s clock.</translation>
    </message>
    <message>
        <source>No revocation list lies there. Fetch the authority&apos;s newest list.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The folder stands beside it.</extracomment>
        <translation>No revocation list lies there. Fetch the authority&apos;s newest list.</translation>
    </message>
    <message numerus="yes">
        <source>%n can be used.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff: lists of revoked certificates.</extracomment>
        <translation>
            <numerusform>%n can be used.</numerusform>
            <numerusform>%n can be used.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no address. Correct [readers] ocsp_service in the settings file, for example http://ocsp.example.jp/.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The address stands beside it.</extracomment>
        <translation>This is no address. Correct [readers] ocsp_service in the settings file, for example http://ocsp.example.jp/.</translation>
    </message>
    <message>
        <source>No OCSP service answers there within %1 seconds. Check the network, and [readers] ocsp_service in the settings file.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The address stands beside it; %1 is a number of seconds.</extracomment>
        <translation>No OCSP service answers there within %1 seconds. Check the network, and [readers] ocsp_service in the settings file.</translation>
    </message>
    <message>
        <source>Nothing is set up: certificates of My Number cards are shown as &quot;not checked&quot;.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. It is no fault: a city may not need it.</extracomment>
        <translation>Nothing is set up: certificates of My Number cards are shown as &quot;not checked&quot;.</translation>
    </message>
    <message>
        <source>make another key although there is one</source>
        <extracomment>Help of the command line, to IT staff: the option --another of &quot;preapplication key new&quot;.</extracomment>
        <translation>make another key although there is one</translation>
    </message>
    <message>
        <source>writes the secret key into a file, for another counter or a safe</source>
        <extracomment>Help of the command line, to IT staff: what &quot;preapplication key export&quot; does.</extracomment>
        <translation>writes the secret key into a file, for another counter or a safe</translation>
    </message>
    <message>
        <source>takes over the key that another counter has exported</source>
        <extracomment>Help of the command line, to IT staff: what &quot;preapplication key import&quot; does.</extracomment>
        <translation>takes over the key that another counter has exported</translation>
    </message>
    <message>
        <source>%1 belongs to root alone. If the counter&apos;s program runs as another user, give it to that user with chown.</source>
        <extracomment>Result of &quot;preapplication key&quot; on the command line, to IT staff. %1 is a file; the command is typed as it is.</extracomment>
        <translation>%1 belongs to root alone. If the counter&apos;s program runs as another user, give it to that user with chown.</translation>
    </message>
    <message>
        <source>More keys than are kept: %1 was dropped. What residents made for it does not open here any more.</source>
        <extracomment>Result of &quot;preapplication key import&quot; on the command line, to IT staff. %1 lists short names of keys.</extracomment>
        <translation>More keys than are kept: %1 was dropped. What residents made for it does not open here any more.</translation>
    </message>
    <message>
        <source>Others may read this file. Make it its owner&apos;s alone: chmod 600.</source>
        <extracomment>Error of &quot;preapplication key import&quot; on the command line, to IT staff. The file&apos;s name follows; the command is typed as it is.</extracomment>
        <translation>Others may read this file. Make it its owner&apos;s alone: chmod 600.</translation>
    </message>
    <message>
        <source>This file is none that madoguchictl preapplication key export has written. Export it anew.</source>
        <extracomment>Error of &quot;preapplication key import&quot; on the command line, to IT staff. The file&apos;s name follows; the command is typed as it is.</extracomment>
        <translation>This file is none that madoguchictl preapplication key export has written. Export it anew.</translation>
    </message>
    <message>
        <source>There is a key already; key show prints it, key export brings it to other counters. To use another key from now on, add --another: every counter needs it, and the web page, too. What was made before still opens.</source>
        <extracomment>Error of &quot;preapplication key new&quot; on the command line, to IT staff. The options are typed as they are.</extracomment>
        <translation>There is a key already; key show prints it, key export brings it to other counters. To use another key from now on, add --another: every counter needs it, and the web page, too. What was made before still opens.</translation>
    </message>
    <message>
        <source>There are as many keys as are kept. With --another the oldest one, %1, is dropped: what residents made for it opens nowhere any more.</source>
        <extracomment>Error of &quot;preapplication key new&quot; on the command line, to IT staff. %1 is the short name of a key; the option is typed as it is.</extracomment>
        <translation>There are as many keys as are kept. With --another the oldest one, %1, is dropped: what residents made for it opens nowhere any more.</translation>
    </message>
    <message>
        <source>Put this public key on the city&apos;s web page. The secret key lies in %1: bring it to every counter with key export and key import, and to nobody else.</source>
        <extracomment>Result of &quot;preapplication key new&quot; on the command line, to IT staff. %1 is a file; the commands are typed as they are.</extracomment>
        <translation>Put this public key on the city&apos;s web page. The secret key lies in %1: bring it to every counter with key export and key import, and to nobody else.</translation>
    </message>
    <message>
        <source>Whoever has this file can open the city&apos;s pre-applications. Import it at the other counters, then delete it.</source>
        <extracomment>Result of &quot;preapplication key export&quot; on the command line, to IT staff.</extracomment>
        <translation>Whoever has this file can open the city&apos;s pre-applications. Import it at the other counters, then delete it.</translation>
    </message>
    <message>
        <source>No file of postal codes is set. Name one in the settings: [forms] postal_codes.</source>
        <extracomment>Error on the command line, to IT staff. The setting&apos;s name is written as it is.</extracomment>
        <translation>No file of postal codes is set. Name one in the settings: [forms] postal_codes.</translation>
    </message>
    <message>
        <source>The file of postal codes knows no such place.</source>
        <extracomment>Result of &quot;address find&quot; on the command line, to IT staff.</extracomment>
        <translation>The file of postal codes knows no such place.</translation>
    </message>
    <message>
        <source>the places of a postal code, or the postal code of an address</source>
        <extracomment>Help of the command line, to IT staff: what &quot;address find&quot; does.</extracomment>
        <translation>the places of a postal code, or the postal code of an address</translation>
    </message>
    <message>
        <source>The file of postal codes knows %1 places; it is of %2.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. %1 is a number, %2 a date.</extracomment>
        <translation>The file of postal codes knows %1 places; it is of %2.</translation>
    </message>
    <message>
        <source>Fetch a newer file from Japan Post and replace this one.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff.</extracomment>
        <translation>Fetch a newer file from Japan Post and replace this one.</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>&quot;card read&quot; on the command line.</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>The data or the form is not the one that the interrupted run worked with. Start anew without --resume.</source>
        <extracomment>Error on the command line, to IT staff: --resume was given.</extracomment>
        <translation>The data or the form is not the one that the interrupted run worked with. Start anew without --resume.</translation>
    </message>
    <message>
        <source>Line %1 of %2…</source>
        <extracomment>Progress of a command on standard error, to IT staff. %1 and %2 are numbers of lines of a file.</extracomment>
        <translation>Line %1 of %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be filled: %1.</source>
        <extracomment>End of &quot;form fill&quot; with many lines of data, on standard error, to IT staff. %n lines; %1 are their numbers.</extracomment>
        <translation>
            <numerusform>%n line could not be filled: %1.</numerusform>
            <numerusform>%n lines could not be filled: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines are done. Go on with the same command and --resume.</source>
        <extracomment>&quot;form fill&quot; stopped before the end of its data, to IT staff. %1 and %2 are numbers of lines; --resume is typed.</extracomment>
        <translation>%1 of %2 lines are done. Go on with the same command and --resume.</translation>
    </message>
    <message>
        <source>with --out-dir: go on where the same command stopped</source>
        <extracomment>Help of the command line, to IT staff: the option --resume.</extracomment>
        <translation>with --out-dir: go on where the same command stopped</translation>
    </message>
    <message>
        <source>--resume goes on with many lines: it needs --out-dir DIR.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>--resume goes on with many lines: it needs --out-dir DIR.</translation>
    </message>
    <message>
        <source>the folder for the pages</source>
        <extracomment>Help of the command line, to IT staff: the option --out DIR of &quot;form web&quot;.</extracomment>
        <translation>the folder for the pages</translation>
    </message>
    <message>
        <source>writes web pages on which residents fill in forms at home</source>
        <extracomment>Help of the command line, to IT staff: what &quot;form web&quot; does.</extracomment>
        <translation>writes web pages on which residents fill in forms at home</translation>
    </message>
    <message>
        <source>There is no key here to seal what residents enter. Make one with madoguchictl preapplication key new, or name the city&apos;s public key after --key: madoguchictl preapplication key show prints it at a counter.</source>
        <extracomment>Error of &quot;form web&quot; on the command line, to IT staff. The commands are typed as they are.</extracomment>
        <translation>There is no key here to seal what residents enter. Make one with madoguchictl preapplication key new, or name the city&apos;s public key after --key: madoguchictl preapplication key show prints it at a counter.</translation>
    </message>
    <message>
        <source>Put these files on the city&apos;s site as they are. What residents enter is sealed to the key %1: make the pages anew when a new key is used.</source>
        <extracomment>Result of &quot;form web&quot; on the command line, to IT staff. %1 is the short name of a key.</extracomment>
        <translation>Put these files on the city&apos;s site as they are. What residents enter is sealed to the key %1: make the pages anew when a new key is used.</translation>
    </message>
    <message>
        <source>The folder for the city&apos;s system is not there, or this user may not write there. Make it, or correct the mapping: [file] folder.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. The folder stands beside it.</extracomment>
        <translation>The folder for the city&apos;s system is not there, or this user may not write there. Make it, or correct the mapping: [file] folder.</translation>
    </message>
    <message>
        <source>Name the mapping with --mapping FILE or in the settings: [handover] mapping.</source>
        <extracomment>Error on the command line, to IT staff. The option and the setting are written as they are.</extracomment>
        <translation>Name the mapping with --mapping FILE or in the settings: [handover] mapping.</translation>
    </message>
    <message>
        <source>The mapping has no section [file].</source>
        <extracomment>Error on the command line, to IT staff. The section is written as it is.</extracomment>
        <translation>The mapping has no section [file].</translation>
    </message>
    <message numerus="yes">
        <source>%n entries cannot be handed over as they are; nothing was written.</source>
        <extracomment>Result of &quot;form handover&quot; on the command line, to IT staff. %n entries are listed beside it.</extracomment>
        <translation>
            <numerusform>%n entries cannot be handed over as they are; nothing was written.</numerusform>
            <numerusform>%n entries cannot be handed over as they are; nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were written.</source>
        <extracomment>Result of &quot;form handover&quot; on the command line, to IT staff. %n is a number of rows.</extracomment>
        <translation>
            <numerusform>%n rows were written.</numerusform>
            <numerusform>%n rows were written.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give --data FILE and --out FILE.</source>
        <extracomment>Error on the command line, to IT staff. The options are written as they are.</extracomment>
        <translation>Give --data FILE and --out FILE.</translation>
    </message>
    <message>
        <source>No form is called %1.</source>
        <extracomment>Result of &quot;handover check&quot; on the command line, to IT staff. %1 is what stands in the file.</extracomment>
        <translation>No form is called %1.</translation>
    </message>
    <message>
        <source>Column %1: no form has a field %2.</source>
        <extracomment>Result of &quot;handover check&quot; on the command line, to IT staff. %1 is a column, %2 a field&apos;s id in it.</extracomment>
        <translation>Column %1: no form has a field %2.</translation>
    </message>
    <message>
        <source>The mapping can be used.</source>
        <extracomment>Result of &quot;handover check&quot; on the command line, to IT staff.</extracomment>
        <translation>The mapping can be used.</translation>
    </message>
    <message numerus="yes">
        <source>The mapping has %n problem(s).</source>
        <extracomment>Result of &quot;handover check&quot; on the command line, to IT staff. %n is the number of problems, which are listed.</extracomment>
        <translation>
            <numerusform>The mapping has %n problem.</numerusform>
            <numerusform>The mapping has %n problems.</numerusform>
        </translation>
    </message>
    <message>
        <source>what was entered: JSON, or JSON Lines (.jsonl)</source>
        <extracomment>Help of the command line, to IT staff: the option --data FILE of &quot;form handover&quot;.</extracomment>
        <translation>what was entered: JSON, or JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>the file to write for the city&apos;s system</source>
        <extracomment>Help of the command line, to IT staff: the option --out FILE of &quot;form handover&quot;.</extracomment>
        <translation>the file to write for the city&apos;s system</translation>
    </message>
    <message>
        <source>the mapping; without it the one in the settings</source>
        <extracomment>Help of the command line, to IT staff: the option --mapping FILE.</extracomment>
        <translation>the mapping; without it the one in the settings</translation>
    </message>
    <message>
        <source>write the mapping&apos;s mark for characters that the encoding does not have</source>
        <extracomment>Help of the command line, to IT staff: the option --mark.</extracomment>
        <translation>write the mapping&apos;s mark for characters that the encoding does not have</translation>
    </message>
    <message>
        <source>writes what was entered as the city&apos;s system takes it</source>
        <extracomment>Help of the command line, to IT staff: what &quot;form handover&quot; does.</extracomment>
        <translation>writes what was entered as the city&apos;s system takes it</translation>
    </message>
    <message>
        <source>says everything that is wrong with the mapping of a hand-over</source>
        <extracomment>Help of the command line, to IT staff: what &quot;handover check&quot; does.</extracomment>
        <translation>says everything that is wrong with the mapping of a hand-over</translation>
    </message>
    <message>
        <source>--out FILE is missing: where the form is to be written.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>--out FILE is missing: where the form is to be written.</translation>
    </message>
    <message>
        <source>The form was written to %1.</source>
        <extracomment>Result of &quot;form export&quot; on the command line, to IT staff. %1 is a file.</extracomment>
        <translation>The form was written to %1.</translation>
    </message>
    <message>
        <source>form compare needs two forms: ids, folders or exported files.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>form compare needs two forms: ids, folders or exported files.</translation>
    </message>
    <message>
        <source>The two forms are the same.</source>
        <extracomment>Result of &quot;form compare&quot; on the command line, to IT staff.</extracomment>
        <translation>The two forms are the same.</translation>
    </message>
    <message>
        <source>the file to write, NAME.madoguchi-form</source>
        <extracomment>Help of the command line, to IT staff: the option --out FILE of &quot;form export&quot;.</extracomment>
        <translation>the file to write, NAME.madoguchi-form</translation>
    </message>
    <message>
        <source>writes a form as one file, for another city or machine</source>
        <extracomment>Help of the command line, to IT staff: what &quot;form export&quot; does.</extracomment>
        <translation>writes a form as one file, for another city or machine</translation>
    </message>
    <message>
        <source>takes a form out of such a file, as a draft</source>
        <extracomment>Help of the command line, to IT staff: what &quot;form import&quot; does.</extracomment>
        <translation>takes a form out of such a file, as a draft</translation>
    </message>
    <message>
        <source>lists what was published under an id: when, by whom and why</source>
        <extracomment>Help of the command line, to IT staff: what &quot;form versions&quot; does.</extracomment>
        <translation>lists what was published under an id: when, by whom and why</translation>
    </message>
    <message>
        <source>tells the differences of two forms: ids, folders or exported files</source>
        <extracomment>Help of the command line, to IT staff: what &quot;form compare&quot; does.</extracomment>
        <translation>tells the differences of two forms: ids, folders or exported files</translation>
    </message>
    <message>
        <source>%1 is the draft %2 now, in %3. Counters use it after form publish %2.</source>
        <extracomment>Result of &quot;form import&quot; on the command line, to IT staff. %1 is the form&apos;s title, %2 its draft&apos;s name, which is typed; %3 the folder to look at.</extracomment>
        <translation>%1 is the draft %2 now, in %3. Counters use it after form publish %2.</translation>
    </message>
    <message>
        <source>Counters use %1 %2 from their next start on.</source>
        <extracomment>Result of &quot;form publish&quot; on the command line, to IT staff. %1 is a form&apos;s id, %2 its version.</extracomment>
        <translation>Counters use %1 %2 from their next start on.</translation>
    </message>
    <message>
        <source>why, for the list of versions</source>
        <extracomment>Help of the command line, to IT staff: the option --note TEXT of &quot;form publish&quot;.</extracomment>
        <translation>why, for the list of versions</translation>
    </message>
    <message>
        <source>makes a draft the form that counters use; earlier versions are kept</source>
        <extracomment>Help of the command line, to IT staff: what &quot;form publish&quot; does.</extracomment>
        <translation>makes a draft the form that counters use; earlier versions are kept</translation>
    </message>
    <message>
        <source>These pictures cannot be used. Each has to be a PNG, or an SVG of black outlines alone, in a square.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff: pictures of the city&apos;s own characters (外字).</extracomment>
        <translation>These pictures cannot be used. Each has to be a PNG, or an SVG of black outlines alone, in a square.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the city&apos;s own characters</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. %n is how many pictures of characters (外字) a folder has.</extracomment>
        <translation>
            <numerusform>%n picture of the city&apos;s own characters</numerusform>
            <numerusform>%n pictures of the city&apos;s own characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms can show every character.</source>
        <extracomment>Result of &quot;font check&quot; on the command line, to IT staff.</extracomment>
        <translation>Forms can show every character.</translation>
    </message>
    <message numerus="yes">
        <source>Forms cannot show %n character(s).</source>
        <extracomment>Result of &quot;font check&quot; on the command line, to IT staff. %n different characters are listed.</extracomment>
        <translation>
            <numerusform>Forms cannot show %n character.</numerusform>
            <numerusform>Forms cannot show %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give either a text or --file FILE.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>Give either a text or --file FILE.</translation>
    </message>
    <message>
        <source>--family is mincho or gothic.</source>
        <extracomment>Error on the command line, to IT staff. The two words are written as they are.</extracomment>
        <translation>--family is mincho or gothic.</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Save it as UTF-8.</source>
        <extracomment>Error on the command line, to IT staff: a file of names.</extracomment>
        <translation>The file is not UTF-8. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>says which characters of a text forms cannot show, and what may stand for them</source>
        <extracomment>Help of the command line, to IT staff: what &quot;font check&quot; does.</extracomment>
        <translation>says which characters of a text forms cannot show, and what may stand for them</translation>
    </message>
    <message>
        <source>check a file of names in UTF-8 instead</source>
        <extracomment>Help of the command line, to IT staff: the option --file FILE of &quot;font check&quot;.</extracomment>
        <translation>check a file of names in UTF-8 instead</translation>
    </message>
    <message>
        <source>the font: mincho (without it) or gothic, as forms name them</source>
        <extracomment>Help of the command line, to IT staff: the option --family NAME of &quot;font check&quot;. The two words are written as they are.</extracomment>
        <translation>the font: mincho (without it) or gothic, as forms name them</translation>
    </message>
    <message>
        <source>list the characters that are fine as well</source>
        <extracomment>Help of the command line, to IT staff: the option --all of &quot;font check&quot;.</extracomment>
        <translation>list the characters that are fine as well</translation>
    </message>
    <message>
        <source>The bundle names forms that are not there. Correct their ids in bundles.json, or bring the forms.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff: forms that are filled together. Their ids stand beside it.</extracomment>
        <translation>The bundle names forms that are not there. Correct their ids in bundles.json, or bring the forms.</translation>
    </message>
    <message>
        <source>Signatures are taken, but no display faces the visitor. Name it in [visitor] screen, or set signature to false.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff: about the second display, which faces the visitor.</extracomment>
        <translation>Signatures are taken, but no display faces the visitor. Name it in [visitor] screen, or set signature to false.</translation>
    </message>
    <message>
        <source>Screens are counted from 1. Correct [visitor] screen in the settings file.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff: about the second display, which faces the visitor.</extracomment>
        <translation>Screens are counted from 1. Correct [visitor] screen in the settings file.</translation>
    </message>
    <message>
        <source>The visitor&apos;s display is %1. Whether it is connected cannot be seen from here.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. %1 names the second display, which faces the visitor.</extracomment>
        <translation>The visitor&apos;s display is %1. Whether it is connected cannot be seen from here.</translation>
    </message>
    <message>
        <source>The visitor&apos;s display is %1. Screens that are connected: %2.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. %1 names the second display, which faces the visitor; %2 is a number.</extracomment>
        <translation>The visitor&apos;s display is %1. Screens that are connected: %2.</translation>
    </message>
    <message>
        <source>The visitor&apos;s display is not connected. Check its cable and its power, or correct [visitor] screen in the settings file.</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff: about the second display, which faces the visitor.</extracomment>
        <translation>The visitor&apos;s display is not connected. Check its cable and its power, or correct [visitor] screen in the settings file.</translation>
    </message>
    <message>
        <source>What residence cards show as pictures and what is printed on scanned forms cannot be proposed as text. Install Tesseract&apos;s data for Japanese (on Debian: tesseract-ocr-jpn).</source>
        <extracomment>Result of &quot;doctor&quot; on the command line, to IT staff. Names of packages are written as they are.</extracomment>
        <translation>What residence cards show as pictures and what is printed on scanned forms cannot be proposed as text. Install Tesseract&apos;s data for Japanese (on Debian: tesseract-ocr-jpn).</translation>
    </message>
    <message>
        <source>bereavement (the default), move-in, move-out, move, birth or marriage</source>
        <extracomment>Help of the command line, to IT staff. The names of the events are written as they are.</extracomment>
        <translation>bereavement (the default), move-in, move-out, move, birth or marriage</translation>
    </message>
    <message>
        <source>procedures from this file instead of those that came with the program</source>
        <extracomment>Help of the command line, to IT staff.</extracomment>
        <translation>procedures from this file instead of those that came with the program</translation>
    </message>
    <message>
        <source>questions from this file instead of those that came with the program</source>
        <extracomment>Help of the command line, to IT staff.</extracomment>
        <translation>questions from this file instead of those that came with the program</translation>
    </message>
    <message>
        <source>There is no life event “%1”. Name bereavement, move-in, move-out, move, birth or marriage.</source>
        <extracomment>Error on the command line, to IT staff. %1 is what was typed; the names of the events are written as they are.</extracomment>
        <translation>There is no life event “%1”. Name bereavement, move-in, move-out, move, birth or marriage.</translation>
    </message>
    <message>
        <source>Write the date of --date as “2026-12-01”.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>Write the date of --date as “2026-12-01”.</translation>
    </message>
    <message>
        <source>Name the answers with --answers FILE.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>Name the answers with --answers FILE.</translation>
    </message>
    <message>
        <source>needed</source>
        <extracomment>Result of &quot;procedures plan&quot; on the command line: something is not known yet. Short.</extracomment>
        <translation>needed</translation>
    </message>
    <message>
        <source>to be clarified</source>
        <translation>to be clarified</translation>
    </message>
    <message>
        <source>The tables are in order.</source>
        <extracomment>Result of &quot;procedures validate&quot; on the command line, to IT staff.</extracomment>
        <translation>The tables are in order.</translation>
    </message>
    <message>
        <source>what has to be done after a life event, by when and why</source>
        <extracomment>Help of the command line, to IT staff: what &quot;procedures plan&quot; does.</extracomment>
        <translation>what has to be done after a life event, by when and why</translation>
    </message>
    <message>
        <source>answers to the questions, by their ids, as JSON</source>
        <extracomment>Help of the command line, to IT staff.</extracomment>
        <translation>answers to the questions, by their ids, as JSON</translation>
    </message>
    <message>
        <source>the day that terms are late on, as 2026-12-01; today when left out</source>
        <extracomment>Help of the command line, to IT staff.</extracomment>
        <translation>the day that terms are late on, as 2026-12-01; today when left out</translation>
    </message>
    <message>
        <source>whether the tables of procedures and questions are in order</source>
        <extracomment>Help of the command line, to IT staff: what &quot;procedures validate&quot; does.</extracomment>
        <translation>whether the tables of procedures and questions are in order</translation>
    </message>
    <message>
        <source>what the named tables change, and for which families, against those in use</source>
        <extracomment>Help of the command line, to IT staff: what &quot;procedures diff&quot; does.</extracomment>
        <translation>what the named tables change, and for which families, against those in use</translation>
    </message>
    <message>
        <source>families with their answers, as JSON, instead of those that came with the program</source>
        <extracomment>Help of the command line, to IT staff.</extracomment>
        <translation>families with their answers, as JSON, instead of those that came with the program</translation>
    </message>
    <message>
        <source>the city&apos;s own changes from this file instead of the folder of the settings</source>
        <extracomment>Help of the command line, to IT staff.</extracomment>
        <translation>the city&apos;s own changes from this file instead of the folder of the settings</translation>
    </message>
    <message>
        <source>Write --order as urgency, section or route.</source>
        <extracomment>Error on the command line, to IT staff. The words are written as they are.</extracomment>
        <translation>Write --order as urgency, section or route.</translation>
    </message>
    <message>
        <source>Write --language as ja or en.</source>
        <extracomment>Error on the command line, to IT staff. The words are written as they are.</extracomment>
        <translation>Write --language as ja or en.</translation>
    </message>
    <message>
        <source>--out FILE is missing: the PDF to write.</source>
        <extracomment>Error on the command line, to IT staff.</extracomment>
        <translation>--out FILE is missing: the PDF to write.</translation>
    </message>
    <message>
        <source>The sheet was written to %1.</source>
        <extracomment>Result of &quot;procedures guide&quot; on the command line, to IT staff. %1 is a file.</extracomment>
        <translation>The sheet was written to %1.</translation>
    </message>
    <message>
        <source>the sheet for the family as PDF: what to do, by when, where, with what</source>
        <extracomment>Help of the command line, to IT staff: what &quot;procedures guide&quot; does.</extracomment>
        <translation>the sheet for the family as PDF: what to do, by when, where, with what</translation>
    </message>
    <message>
        <source>urgency (the default), section, or route: by window on the shortest way</source>
        <extracomment>Help of the command line, to IT staff. The words are written as they are.</extracomment>
        <translation>urgency (the default), section, or route: by window on the shortest way</translation>
    </message>
    <message>
        <source>ja (the default) or en</source>
        <extracomment>Help of the command line, to IT staff. The words are written as they are.</extracomment>
        <translation>ja (the default) or en</translation>
    </message>
    <message>
        <source>number of the reception, printed below the title</source>
        <extracomment>Help of the command line, to IT staff.</extracomment>
        <translation>number of the reception, printed below the title</translation>
    </message>
    <message>
        <source>the city&apos;s page about it, printed as a QR code</source>
        <extracomment>Help of the command line, to IT staff.</extracomment>
        <translation>the city&apos;s page about it, printed as a QR code</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::AnswerRows</name>
    <message>
        <source>change the answers</source>
        <extracomment>Designer, what can be taken back.</extracomment>
        <translation>change the answers</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>Designer, heading: the printed answers that can be marked.</extracomment>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Draw a further answer</source>
        <extracomment>Designer, button: the place of a further answer is drawn on the paper.</extracomment>
        <translation>Draw a further answer</translation>
    </message>
    <message>
        <source>More than one may be marked</source>
        <extracomment>Designer, box to check: any number of the answers may be marked.</extracomment>
        <translation>More than one may be marked</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <extracomment>Designer, name of the words of an answer, read aloud. %1 is 1, 2, 3 …</extracomment>
        <translation>Answer %1</translation>
    </message>
    <message>
        <source>Remove answer %1</source>
        <extracomment>Designer, button beside an answer, read aloud. %1 is 1, 2, 3 …</extracomment>
        <translation>Remove answer %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::BindingCatalogue</name>
    <message>
        <source>Name</source>
        <extracomment>Designer, what a field shows of a person.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reading of the name</source>
        <extracomment>Designer, what a field shows of a person.</extracomment>
        <translation>Reading of the name</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Designer, what a field shows of a person.</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Address: prefecture</source>
        <extracomment>Designer, what a field shows of a person: the first part of the address.</extracomment>
        <translation>Address: prefecture</translation>
    </message>
    <message>
        <source>Address: municipality</source>
        <extracomment>Designer, what a field shows of a person: the second part of the address.</extracomment>
        <translation>Address: municipality</translation>
    </message>
    <message>
        <source>Address: the rest</source>
        <extracomment>Designer, what a field shows of a person: what follows the municipality in the address.</extracomment>
        <translation>Address: the rest</translation>
    </message>
    <message>
        <source>Postal code</source>
        <extracomment>Designer, what a field shows of a person.</extracomment>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <extracomment>Designer, what a field shows of a person.</extracomment>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>Designer, what a field shows of a person.</extracomment>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>Designer, what a field shows of a person.</extracomment>
        <translation>Phone number</translation>
    </message>
    <message>
        <source>Age on the day of the application</source>
        <extracomment>Designer, what a field shows of a person.</extracomment>
        <translation>Age on the day of the application</translation>
    </message>
    <message>
        <source>Relation</source>
        <extracomment>Designer, what a field shows of a person: how somebody of a household is related to its head (続柄).</extracomment>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Individual number</source>
        <extracomment>Designer, what a field shows of a person: 個人番号.</extracomment>
        <translation>Individual number</translation>
    </message>
    <message>
        <source>Name of the municipality</source>
        <extracomment>Designer, what a field shows of the office.</extracomment>
        <translation>Name of the municipality</translation>
    </message>
    <message>
        <source>Who it is addressed to</source>
        <extracomment>Designer, what a field shows of the office: who the application is addressed to (…市長).</extracomment>
        <translation>Who it is addressed to</translation>
    </message>
    <message>
        <source>Bank</source>
        <extracomment>Designer, an answer that several forms share.</extracomment>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Branch of the bank</source>
        <extracomment>Designer, an answer that several forms share.</extracomment>
        <translation>Branch of the bank</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <extracomment>Designer, an answer that several forms share: 普通 or 当座.</extracomment>
        <translation>Kind of account</translation>
    </message>
    <message>
        <source>Account number</source>
        <extracomment>Designer, an answer that several forms share.</extracomment>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Account holder</source>
        <extracomment>Designer, an answer that several forms share.</extracomment>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <extracomment>Designer, an answer that several forms share.</extracomment>
        <translation>Day of the move</translation>
    </message>
    <message>
        <source>New address</source>
        <extracomment>Designer, an answer that several forms share.</extracomment>
        <translation>New address</translation>
    </message>
    <message>
        <source>Address before</source>
        <extracomment>Designer, an answer that several forms share.</extracomment>
        <translation>Address before</translation>
    </message>
    <message>
        <source>Day of death</source>
        <extracomment>Designer, an answer that several forms share.</extracomment>
        <translation>Day of death</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Designer, an answer that several forms share: what a certificate is needed for.</extracomment>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Person at the counter</source>
        <extracomment>Designer, group of the list of what a field can show.</extracomment>
        <translation>Person at the counter</translation>
    </message>
    <message>
        <source>Person concerned</source>
        <extracomment>Designer, group of the list of what a field can show: whose certificate or record it is.</extracomment>
        <translation>Person concerned</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>Designer, group of the list of what a field can show: who acts for someone else (代理人).</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Person who died</source>
        <extracomment>Designer, group of the list of what a field can show.</extracomment>
        <translation>Person who died</translation>
    </message>
    <message>
        <source>The office</source>
        <extracomment>Designer, group of the list of what a field can show.</extracomment>
        <translation>The office</translation>
    </message>
    <message>
        <source>Answers for several forms</source>
        <extracomment>Designer, group of the list of what a field can show: asked once for all forms of a visitor.</extracomment>
        <translation>Answers for several forms</translation>
    </message>
    <message>
        <source>Member %1 of the household</source>
        <extracomment>Designer, group of the list of what a field can show. %1 is 1, 2, 3 …</extracomment>
        <translation>Member %1 of the household</translation>
    </message>
    <message>
        <source>Typed at the counter</source>
        <extracomment>Designer, what a field shows: nothing that is known of anybody; the clerk types it.</extracomment>
        <translation>Typed at the counter</translation>
    </message>
    <message>
        <source>For this form alone</source>
        <extracomment>Designer, group of the list of what a field can show.</extracomment>
        <translation>For this form alone</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Designer, what a field shows: %1 is a person or the office, %2 what of them: &quot;Person at the counter – Name&quot;.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Child</source>
        <extracomment>Designer, group of the list of what a field can show: the child whom an application is about (児童).</extracomment>
        <translation>Child</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::BindingChooser</name>
    <message>
        <source>What does this field show?</source>
        <extracomment>Designer, heading above the list of everything that a field can show.</extracomment>
        <translation>What does this field show?</translation>
    </message>
    <message>
        <source>Search: name, address …</source>
        <extracomment>Designer: search box of the list of what a field can show, read aloud and as placeholder.</extracomment>
        <translation>Search: name, address …</translation>
    </message>
    <message>
        <source>Type another word, or take “Typed at the counter”.</source>
        <extracomment>Designer: when the list of what a field can show has nothing.</extracomment>
        <translation>Type another word, or take “Typed at the counter”.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Designer, button: nothing is chosen.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Take this</source>
        <extracomment>Designer, button: the field shows what is marked in the list.</extracomment>
        <translation>Take this</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::CleanPdf</name>
    <message>
        <source>%1 is damaged or no PDF. Open it in a PDF viewer, print it to a new PDF and choose that one.</source>
        <extracomment>Making a form from a city&apos;s PDF. The clerk; %1 is the file&apos;s name.</extracomment>
        <translation>%1 is damaged or no PDF. Open it in a PDF viewer, print it to a new PDF and choose that one.</translation>
    </message>
    <message>
        <source>%1 is protected. Ask whoever made it for a file without protection.</source>
        <extracomment>Making a form from a city&apos;s PDF. The clerk; %1 is the file&apos;s name.</extracomment>
        <translation>%1 is protected. Ask whoever made it for a file without protection.</translation>
    </message>
    <message>
        <source>%1 has %2 pages. A form has at most %3: print only the pages of the form to a new PDF and choose that one.</source>
        <extracomment>Making a form from a city&apos;s PDF. The clerk; %1 is the file&apos;s name, %2 and %3 are numbers of pages.</extracomment>
        <translation>%1 has %2 pages. A form has at most %3: print only the pages of the form to a new PDF and choose that one.</translation>
    </message>
    <message>
        <source>A page of %1 measures %2 × %3 mm. A form&apos;s page measures 10 to 1189 mm: print it on paper of the right size to a new PDF and choose that one.</source>
        <extracomment>Making a form from a city&apos;s PDF. The clerk; %1 is the file&apos;s name, %2 and %3 are millimetres.</extracomment>
        <translation>A page of %1 measures %2 × %3 mm. A form&apos;s page measures 10 to 1189 mm: print it on paper of the right size to a new PDF and choose that one.</translation>
    </message>
    <message>
        <source>%1 is a form that only Adobe&apos;s program can show. Open it there, print it to a new PDF and choose that one.</source>
        <extracomment>Making a form from a city&apos;s PDF. The clerk; %1 is the file&apos;s name. Such forms are made with Adobe LiveCycle and open in Adobe&apos;s program alone.</extracomment>
        <translation>%1 is a form that only Adobe&apos;s program can show. Open it there, print it to a new PDF and choose that one.</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB. Print it to a new PDF with smaller pictures and choose that one.</source>
        <extracomment>Making a form from a city&apos;s PDF. The clerk; %1 is the file&apos;s name.</extracomment>
        <translation>%1 is larger than 50 MB. Print it to a new PDF with smaller pictures and choose that one.</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::Comparison</name>
    <message>
        <source>The version was %2 and is %3.</source>
        <extracomment>Differences of two versions of a form. The clerk; %2 and %3 are versions.</extracomment>
        <translation>The version was %2 and is %3.</translation>
    </message>
    <message>
        <source>The title was “%2” and is “%3”.</source>
        <extracomment>Differences of two versions of a form. The clerk; %2 and %3 are titles.</extracomment>
        <translation>The title was “%2” and is “%3”.</translation>
    </message>
    <message>
        <source>The reading of the title was “%2” and is “%3”.</source>
        <extracomment>Differences of two versions of a form. The clerk; %2 and %3 are the title&apos;s reading.</extracomment>
        <translation>The reading of the title was “%2” and is “%3”.</translation>
    </message>
    <message>
        <source>The words for searching were “%2” and are “%3”.</source>
        <extracomment>Differences of two versions of a form. The clerk; %2 and %3 are lists of words.</extracomment>
        <translation>The words for searching were “%2” and are “%3”.</translation>
    </message>
    <message>
        <source>The fees were “%2” and are “%3”.</source>
        <extracomment>Differences of two versions of a form. The clerk; %2 and %3 are amounts in yen.</extracomment>
        <translation>The fees were “%2” and are “%3”.</translation>
    </message>
    <message>
        <source>The paper was kept for %2 years and is kept for %3.</source>
        <extracomment>Differences of two versions of a form. The clerk; %2 and %3 are years for which the paper is kept.</extracomment>
        <translation>The paper was kept for %2 years and is kept for %3.</translation>
    </message>
    <message>
        <source>Whether the form may carry the individual number was changed.</source>
        <extracomment>Differences of two versions of a form. The clerk.</extracomment>
        <translation>Whether the form may carry the individual number was changed.</translation>
    </message>
    <message>
        <source>The printed form in the background was replaced.</source>
        <extracomment>Differences of two versions of a form. The clerk.</extracomment>
        <translation>The printed form in the background was replaced.</translation>
    </message>
    <message>
        <source>Page %1 (%3 mm) was added.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a page&apos;s number, %3 its size.</extracomment>
        <translation>Page %1 (%3 mm) was added.</translation>
    </message>
    <message>
        <source>Page %1 (%2 mm) was removed.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a page&apos;s number, %2 its size.</extracomment>
        <translation>Page %1 (%2 mm) was removed.</translation>
    </message>
    <message>
        <source>Page %1 measured %2 mm and measures %3 mm.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a page&apos;s number, %2 and %3 are sizes.</extracomment>
        <translation>Page %1 measured %2 mm and measures %3 mm.</translation>
    </message>
    <message>
        <source>When page %1 is printed was changed.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a page&apos;s number.</extracomment>
        <translation>When page %1 is printed was changed.</translation>
    </message>
    <message>
        <source>The picture of page %1 was replaced.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a page&apos;s number.</extracomment>
        <translation>The picture of page %1 was replaced.</translation>
    </message>
    <message>
        <source>The field “%1” was added.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field.</extracomment>
        <translation>The field “%1” was added.</translation>
    </message>
    <message>
        <source>The field “%1” was removed.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field.</extracomment>
        <translation>The field “%1” was removed.</translation>
    </message>
    <message>
        <source>The id of “%1” was %2 and is %3.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are ids.</extracomment>
        <translation>The id of “%1” was %2 and is %3.</translation>
    </message>
    <message>
        <source>“%1” was asked as number %2 and is asked as number %3.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are positions in the list.</extracomment>
        <translation>“%1” was asked as number %2 and is asked as number %3.</translation>
    </message>
    <message>
        <source>The field “%2” is called “%3”.</source>
        <extracomment>Differences of two versions of a form. The clerk; %2 and %3 are names of a field.</extracomment>
        <translation>The field “%2” is called “%3”.</translation>
    </message>
    <message>
        <source>The kind of “%1” was %2 and is %3.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are kinds of fields.</extracomment>
        <translation>The kind of “%1” was %2 and is %3.</translation>
    </message>
    <message>
        <source>“%1” stood on page %2 and stands on page %3.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are pages.</extracomment>
        <translation>“%1” stood on page %2 and stands on page %3.</translation>
    </message>
    <message>
        <source>“%1” was moved from %2 mm to %3 mm.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are distances from the corner.</extracomment>
        <translation>“%1” was moved from %2 mm to %3 mm.</translation>
    </message>
    <message>
        <source>“%1” measured %2 mm and measures %3 mm.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are sizes.</extracomment>
        <translation>“%1” measured %2 mm and measures %3 mm.</translation>
    </message>
    <message>
        <source>The places of year, month and day of “%1” were changed.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field with a date.</extracomment>
        <translation>The places of year, month and day of “%1” were changed.</translation>
    </message>
    <message>
        <source>“%1” was filled with “%2” and is filled with “%3”.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are what it is filled with.</extracomment>
        <translation>“%1” was filled with “%2” and is filled with “%3”.</translation>
    </message>
    <message>
        <source>Whether “%1” has to be filled was changed.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field.</extracomment>
        <translation>Whether “%1” has to be filled was changed.</translation>
    </message>
    <message>
        <source>When “%1” is asked was changed.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field.</extracomment>
        <translation>When “%1” is asked was changed.</translation>
    </message>
    <message>
        <source>How “%1” is worked out was changed.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field that the program works out.</extracomment>
        <translation>How “%1” is worked out was changed.</translation>
    </message>
    <message>
        <source>What may be written into “%1” was changed.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field.</extracomment>
        <translation>What may be written into “%1” was changed.</translation>
    </message>
    <message>
        <source>Who fills “%1”, the applicant or the clerk, was changed.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field.</extracomment>
        <translation>Who fills “%1”, the applicant or the clerk, was changed.</translation>
    </message>
    <message>
        <source>The typeface of “%1” was %2 and is %3.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are typefaces.</extracomment>
        <translation>The typeface of “%1” was %2 and is %3.</translation>
    </message>
    <message>
        <source>The type of “%1” measured %2 points and measures %3 points.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are type sizes.</extracomment>
        <translation>The type of “%1” measured %2 points and measures %3 points.</translation>
    </message>
    <message>
        <source>The alignment of “%1” was %2 and is %3.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field.</extracomment>
        <translation>The alignment of “%1” was %2 and is %3.</translation>
    </message>
    <message>
        <source>What happens to a text that is too long for “%1” was changed.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field.</extracomment>
        <translation>What happens to a text that is too long for “%1” was changed.</translation>
    </message>
    <message>
        <source>The mark of “%1”, a tick or a ring, was changed.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field.</extracomment>
        <translation>The mark of “%1”, a tick or a ring, was changed.</translation>
    </message>
    <message>
        <source>Whether several answers of “%1” may be marked was changed.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field.</extracomment>
        <translation>Whether several answers of “%1” may be marked was changed.</translation>
    </message>
    <message>
        <source>The answers of “%1” or their places were changed.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field.</extracomment>
        <translation>The answers of “%1” or their places were changed.</translation>
    </message>
    <message>
        <source>“%1” had %2 boxes and has %3.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field, %2 and %3 are numbers of boxes.</extracomment>
        <translation>“%1” had %2 boxes and has %3.</translation>
    </message>
    <message>
        <source>How the era of “%1” is written was changed.</source>
        <extracomment>Differences of two versions of a form. The clerk; %1 is a field with a date.</extracomment>
        <translation>How the era of “%1” is written was changed.</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::ConditionRows</name>
    <message>
        <source>Remove this condition</source>
        <extracomment>Designer, button beside a condition, read aloud.</extracomment>
        <translation>Remove this condition</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Designer, above two answers: whether a field has something in it.</extracomment>
        <translation>is</translation>
    </message>
    <message>
        <source>filled in</source>
        <extracomment>Designer, condition: a field has something in it. Short.</extracomment>
        <translation>filled in</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>Designer, condition: a field has nothing in it. Short.</extracomment>
        <translation>empty</translation>
    </message>
    <message>
        <source>Depends on another field</source>
        <translation>Depends on another field</translation>
    </message>
    <message>
        <source>Depends on one more field</source>
        <translation>Depends on one more field</translation>
    </message>
    <message>
        <source>Choose none, and it is always used. For example: ask for the reason only where “other” is chosen.</source>
        <extracomment>Designer, below the list of fields on whose answer a field, a page or a fee may depend.</extracomment>
        <translation>Choose none, and it is always used. For example: ask for the reason only where “other” is chosen.</translation>
    </message>
    <message>
        <source>is one of these (none checked: any of them)</source>
        <extracomment>Designer, above the answers of a field: one of those that are checked has to be chosen.</extracomment>
        <translation>is one of these (none checked: any of them)</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::DesignCanvas</name>
    <message>
        <source>Paper with its fields</source>
        <extracomment>Designer: name of the paper with its fields, read aloud.</extracomment>
        <translation>Paper with its fields</translation>
    </message>
    <message>
        <source>Tab goes from field to field, the arrow keys move the field that is selected.</source>
        <extracomment>Designer: how the paper is used by keys, read aloud.</extracomment>
        <translation>Tab goes from field to field, the arrow keys move the field that is selected.</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::DesignDesk</name>
    <message>
        <source>Somebody has changed this draft in the meantime. It was not deleted. Look at it first.</source>
        <extracomment>Designer: a draft was to be deleted. The clerk.</extracomment>
        <translation>Somebody has changed this draft in the meantime. It was not deleted. Look at it first.</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::DesignerTab</name>
    <message>
        <source>The file is being read.</source>
        <extracomment>Designer: a form that was made elsewhere is being read.</extracomment>
        <translation>The file is being read.</translation>
    </message>
    <message>
        <source>The PDF is being opened.</source>
        <extracomment>Designer: a PDF of which a form is to be made is being opened.</extracomment>
        <translation>The PDF is being opened.</translation>
    </message>
    <message>
        <source>Write the form into a file</source>
        <extracomment>Title of the dialog that asks where a form is written to.</extracomment>
        <translation>Write the form into a file</translation>
    </message>
    <message>
        <source>Forms (*.madoguchi-form)</source>
        <extracomment>Kind of files in a dialog: forms of this program.</extracomment>
        <translation>Forms (*.madoguchi-form)</translation>
    </message>
    <message>
        <source>The form is in the file %1.</source>
        <extracomment>Designer: a form was written into a file. %1 is its name.</extracomment>
        <translation>The form is in the file %1.</translation>
    </message>
    <message>
        <source>Delete this draft?</source>
        <extracomment>Question before a draft of a form is deleted.</extracomment>
        <translation>Delete this draft?</translation>
    </message>
    <message>
        <source>What was made in it is lost. The form that is in use stays as it is.</source>
        <extracomment>What follows from deleting a draft.</extracomment>
        <translation>What was made in it is lost. The form that is in use stays as it is.</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <extracomment>Button: deletes the draft.</extracomment>
        <translation>Delete the draft</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <extracomment>Button: the draft stays.</extracomment>
        <translation>Keep the draft</translation>
    </message>
    <message>
        <source>The city&apos;s forms</source>
        <extracomment>In the window&apos;s title: what is being done.</extracomment>
        <translation>The city&apos;s forms</translation>
    </message>
    <message>
        <source>Make a form</source>
        <extracomment>In the window&apos;s title: what is being done.</extracomment>
        <translation>Make a form</translation>
    </message>
    <message>
        <source>Publish a form</source>
        <extracomment>In the window&apos;s title: what is being done.</extracomment>
        <translation>Publish a form</translation>
    </message>
    <message>
        <source>Versions of a form</source>
        <extracomment>In the window&apos;s title: what is being done.</extracomment>
        <translation>Versions of a form</translation>
    </message>
    <message>
        <source>Go on with this draft</source>
        <extracomment>Main action (F12) of the designer while a draft is looked at.</extracomment>
        <translation>Go on with this draft</translation>
    </message>
    <message>
        <source>Change this form</source>
        <translation>Change this form</translation>
    </message>
    <message>
        <source>Go on to publishing</source>
        <extracomment>Main action (F12) of the designer while a form is made: goes on to the note, then publishes.</extracomment>
        <translation>Go on to publishing</translation>
    </message>
    <message>
        <source>Publish this form</source>
        <extracomment>Main action (F12) of the designer: the form is used from now on.</extracomment>
        <translation>Publish this form</translation>
    </message>
    <message>
        <source>Make a draft of this version</source>
        <extracomment>Main action (F12) of the designer while an earlier version is looked at.</extracomment>
        <translation>Make a draft of this version</translation>
    </message>
    <message>
        <source>The form is being opened.</source>
        <extracomment>Designer: a draft or a form is being opened.</extracomment>
        <translation>The form is being opened.</translation>
    </message>
    <message>
        <source>Make a form from a PDF</source>
        <extracomment>Second action (F11) of the designer.</extracomment>
        <translation>Make a form from a PDF</translation>
    </message>
    <message>
        <source>Back to the fields</source>
        <extracomment>Second action (F11) of the designer while a form is tried: to its fields again.
----------
Second action (F11) of the designer before publishing.</extracomment>
        <translation>Back to the fields</translation>
    </message>
    <message>
        <source>Try the form</source>
        <translation>Try the form</translation>
    </message>
    <message>
        <source>Here the city makes its own forms.
Drop a PDF onto this page, or press “Make a form from a PDF”.
Forms that come with the program can be changed, too: the result is the city&apos;s own form.
Nothing is used at the counter before it is published.</source>
        <extracomment>Help (F1) for the designer&apos;s list. One sentence a line.</extracomment>
        <translation>Here the city makes its own forms.
Drop a PDF onto this page, or press “Make a form from a PDF”.
Forms that come with the program can be changed, too: the result is the city&apos;s own form.
Nothing is used at the counter before it is published.</translation>
    </message>
    <message>
        <source>Write what was changed, then publish.
The version that was used until now is kept.</source>
        <extracomment>Help (F1) before a form is published. One sentence a line.</extracomment>
        <translation>Write what was changed, then publish.
The version that was used until now is kept.</translation>
    </message>
    <message>
        <source>Choose a version above; below stands what differs from the other one.
A click on a difference shows its place on both papers.</source>
        <extracomment>Help (F1) for the versions of a form. One sentence a line.</extracomment>
        <translation>Choose a version above; below stands what differs from the other one.
A click on a difference shows its place on both papers.</translation>
    </message>
    <message>
        <source>What was changed last in the form is not saved. %1</source>
        <extracomment>Designer: a form was left, and then it could not be saved. %1 is the reason, one or two sentences.</extracomment>
        <translation>What was changed last in the form is not saved. %1</translation>
    </message>
    <message>
        <source>Click into a box of the paper: it becomes a field. Or take a tool and draw.
“Places found” makes fields of everything that was found.
Tab goes from field to field, Enter to its entries, Esc back.
Arrow keys move by 0.5 mm, with Shift by 5 mm, with Ctrl by 0.1 mm; Shift and Ctrl resize.
Alt while dragging: not drawn to lines. Ctrl and C, V, D copy, paste, duplicate; Delete removes.
Ctrl and R repeats what is selected in the rows of the table below it.
Ctrl and the wheel, + or − zoom; Ctrl and 0 fits the width. Ctrl and Z takes back, as often as you like.
What you do is saved as a draft by itself.</source>
        <extracomment>Help (F1) for the designer&apos;s work page. One sentence a line.</extracomment>
        <translation>Click into a box of the paper: it becomes a field. Or take a tool and draw.
“Places found” makes fields of everything that was found.
Tab goes from field to field, Enter to its entries, Esc back.
Arrow keys move by 0.5 mm, with Shift by 5 mm, with Ctrl by 0.1 mm; Shift and Ctrl resize.
Alt while dragging: not drawn to lines. Ctrl and C, V, D copy, paste, duplicate; Delete removes.
Ctrl and R repeats what is selected in the rows of the table below it.
Ctrl and the wheel, + or − zoom; Ctrl and 0 fits the width. Ctrl and Z takes back, as often as you like.
What you do is saved as a draft by itself.</translation>
    </message>
    <message>
        <source>“%1”, version %2, is published. It is in the forms&apos; tab now.</source>
        <extracomment>Designer, after publishing. %1 is a form, %2 a version.</extracomment>
        <translation>“%1”, version %2, is published. It is in the forms&apos; tab now.</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::DesignerWords</name>
    <message>
        <source>One line</source>
        <extracomment>Designer, kind of a field: one line of text. Short, on a button.</extracomment>
        <translation>One line</translation>
    </message>
    <message>
        <source>Several lines</source>
        <extracomment>Designer, kind of a field: several lines of text. Short, on a button.</extracomment>
        <translation>Several lines</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>Designer, kind of a field: era, year, month and day at their places. Short, on a button.</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tick</source>
        <extracomment>Designer, kind of a field: one box to tick. Short, on a button.
----------
Designer: how an answer is marked. Short.</extracomment>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>Designer, kind of a field: one or several of printed answers are marked. Short, on a button.</extracomment>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Boxes</source>
        <extracomment>Designer, kind of a field: printed boxes for one character each. Short, on a button.</extracomment>
        <translation>Boxes</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <extracomment>Designer, kind of a field: the day of the application. Short, on a button.</extracomment>
        <translation>Today&apos;s date</translation>
    </message>
    <message>
        <source>Seal, picture</source>
        <extracomment>Designer, kind of a field: room for a seal or a picture that stays empty. Short, on a button.</extracomment>
        <translation>Seal, picture</translation>
    </message>
    <message>
        <source>For a name, a number, anything in one line</source>
        <extracomment>Designer, tool tip of a kind of field.</extracomment>
        <translation>For a name, a number, anything in one line</translation>
    </message>
    <message>
        <source>For an address or a reason: a long text goes on in the next line</source>
        <extracomment>Designer, tool tip of a kind of field.</extracomment>
        <translation>For an address or a reason: a long text goes on in the next line</translation>
    </message>
    <message>
        <source>For a date of birth and other dates: era, year, month and day have places of their own</source>
        <extracomment>Designer, tool tip of a kind of field.</extracomment>
        <translation>For a date of birth and other dates: era, year, month and day have places of their own</translation>
    </message>
    <message>
        <source>One printed box that is ticked or stays empty</source>
        <extracomment>Designer, tool tip of a kind of field.</extracomment>
        <translation>One printed box that is ticked or stays empty</translation>
    </message>
    <message>
        <source>Several printed answers, one or some of which are marked</source>
        <extracomment>Designer, tool tip of a kind of field.</extracomment>
        <translation>Several printed answers, one or some of which are marked</translation>
    </message>
    <message>
        <source>Printed boxes with one character each, as for a postal code</source>
        <extracomment>Designer, tool tip of a kind of field.</extracomment>
        <translation>Printed boxes with one character each, as for a postal code</translation>
    </message>
    <message>
        <source>The day of the application is written by itself</source>
        <extracomment>Designer, tool tip of a kind of field.</extracomment>
        <translation>The day of the application is written by itself</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>Designer: where a text stands in its field. Short.</extracomment>
        <translation>Left</translation>
    </message>
    <message>
        <source>Centre</source>
        <extracomment>Designer: where a text stands in its field. Short.</extracomment>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>Designer: where a text stands in its field. Short.</extracomment>
        <translation>Right</translation>
    </message>
    <message>
        <source>Do not print, tell the clerk</source>
        <extracomment>Designer: what happens to a text that is too long for its field.</extracomment>
        <translation>Do not print, tell the clerk</translation>
    </message>
    <message>
        <source>Write smaller</source>
        <extracomment>Designer: what happens to a text that is too long for its field.</extracomment>
        <translation>Write smaller</translation>
    </message>
    <message>
        <source>Write smaller, then in several lines</source>
        <extracomment>Designer: what happens to a text that is too long for its field.</extracomment>
        <translation>Write smaller, then in several lines</translation>
    </message>
    <message>
        <source>Visitor</source>
        <extracomment>Designer: who says what is written into a field. Short.</extracomment>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>Designer: who says what is written into a field (職員記入欄). Short.</extracomment>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>Designer: how an answer is marked. Short.</extracomment>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Anything</source>
        <extracomment>Designer: what may be written into a field.</extracomment>
        <translation>Anything</translation>
    </message>
    <message>
        <source>Number of copies</source>
        <extracomment>Designer: what may be written into a field: how many copies (通数).</extracomment>
        <translation>Number of copies</translation>
    </message>
    <message>
        <source>A number</source>
        <extracomment>Designer: what may be written into a field.</extracomment>
        <translation>A number</translation>
    </message>
    <message>
        <source>Katakana</source>
        <extracomment>Designer: what may be written into a field.</extracomment>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>A phone number</source>
        <extracomment>Designer: what may be written into a field.</extracomment>
        <translation>A phone number</translation>
    </message>
    <message>
        <source>A postal code</source>
        <extracomment>Designer: what may be written into a field.</extracomment>
        <translation>A postal code</translation>
    </message>
    <message>
        <source>A date until today</source>
        <extracomment>Designer: what may be written into a field.</extracomment>
        <translation>A date until today</translation>
    </message>
    <message>
        <source>A date from today on</source>
        <extracomment>Designer: what may be written into a field.</extracomment>
        <translation>A date from today on</translation>
    </message>
    <message>
        <source>An account holder in katakana</source>
        <extracomment>Designer: what may be written into a field: 口座名義, as banks write it.</extracomment>
        <translation>An account holder in katakana</translation>
    </message>
    <message>
        <source>The sum of fields</source>
        <extracomment>Designer: what a field shows by itself.</extracomment>
        <translation>The sum of fields</translation>
    </message>
    <message>
        <source>How many fields are filled in</source>
        <extracomment>Designer: what a field shows by itself.</extracomment>
        <translation>How many fields are filled in</translation>
    </message>
    <message>
        <source>The fee of the application</source>
        <extracomment>Designer: what a field shows by itself.</extracomment>
        <translation>The fee of the application</translation>
    </message>
    <message>
        <source>The fiscal year</source>
        <extracomment>Designer: what a field shows by itself: 年度.</extracomment>
        <translation>The fiscal year</translation>
    </message>
    <message>
        <source>An age in years</source>
        <extracomment>Designer: what a field shows by itself.</extracomment>
        <translation>An age in years</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>Designer, kind of a field: the visitor signs there. Short, on a button.</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>The visitor signs here, with a pen or on the second display</source>
        <extracomment>Designer, tool tip of a kind of field.</extracomment>
        <translation>The visitor signs here, with a pen or on the second display</translation>
    </message>
    <message>
        <source>Kana, written in hiragana</source>
        <extracomment>Designer: what may be written into a field: typed in any kana, written in hiragana on the paper (ふりがな).</extracomment>
        <translation>Kana, written in hiragana</translation>
    </message>
    <message>
        <source>Ring on the era alone</source>
        <extracomment>Designer, kind of a field: a ring around a printed era (明・大・昭・平・令). Short.</extracomment>
        <translation>Ring on the era alone</translation>
    </message>
    <message>
        <source>Nothing but a ring around one of the printed eras. For a whole date take the kind “Date”</source>
        <extracomment>Designer, tool tip of a kind of field.</extracomment>
        <translation>Nothing but a ring around one of the printed eras. For a whole date take the kind “Date”</translation>
    </message>
    <message>
        <source>Room for a seal or a picture: nothing is printed there</source>
        <extracomment>Designer, tool tip of a kind of field.</extracomment>
        <translation>Room for a seal or a picture: nothing is printed there</translation>
    </message>
    <message>
        <source>As in 令 8 年</source>
        <extracomment>Designer, below how the era of a date is written: an example.</extracomment>
        <translation>As in 令 8 年</translation>
    </message>
    <message>
        <source>A ring around one of the printed eras, then year, month and day</source>
        <extracomment>Designer, below how the era of a date is written: the eras are printed on the paper, a ring marks one.</extracomment>
        <translation>A ring around one of the printed eras, then year, month and day</translation>
    </message>
    <message>
        <source>As in 2026 年, without an era</source>
        <extracomment>Designer, below how the era of a date is written: an example.</extracomment>
        <translation>As in 2026 年, without an era</translation>
    </message>
    <message>
        <source>As in 令和 8 年</source>
        <extracomment>Designer, below how the era of a date is written: an example.</extracomment>
        <translation>As in 令和 8 年</translation>
    </message>
    <message>
        <source>Only year, month and day, behind the printed era</source>
        <extracomment>Designer, below how the era of a date is written: the paper says 令和 itself.</extracomment>
        <translation>Only year, month and day, behind the printed era</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::FeeRows</name>
    <message>
        <source>fee</source>
        <extracomment>Designer, what can be taken back: what the form costs.</extracomment>
        <translation>fee</translation>
    </message>
    <message>
        <source>Fee %1 in yen</source>
        <extracomment>Designer, name of the amount of a fee, read aloud. %1 is 1, 2, 3 …</extracomment>
        <translation>Fee %1 in yen</translation>
    </message>
    <message>
        <source>yen</source>
        <extracomment>Designer, behind an amount of money.</extracomment>
        <translation>yen</translation>
    </message>
    <message>
        <source>Remove fee %1</source>
        <extracomment>Designer, button beside a fee, read aloud. %1 is 1, 2, 3 …</extracomment>
        <translation>Remove fee %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>Designer: how often a fee is taken.</extracomment>
        <translation>Taken</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>Designer: a fee is taken once for an application.</extracomment>
        <translation>once</translation>
    </message>
    <message>
        <source>times “%1”</source>
        <extracomment>Designer: a fee is taken for each copy: %1 is the name of the field with their number.</extracomment>
        <translation>times “%1”</translation>
    </message>
    <message>
        <source>Taken only if</source>
        <extracomment>Designer, above the conditions of a fee.</extracomment>
        <translation>Taken only if</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>Designer, heading: what an application costs.</extracomment>
        <translation>Fees</translation>
    </message>
    <message>
        <source>Add a fee</source>
        <extracomment>Designer, button.</extracomment>
        <translation>Add a fee</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::FieldPanel</name>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>required or not</source>
        <extracomment>Designer, what can be taken back: whether a field has to be filled in.</extracomment>
        <translation>required or not</translation>
    </message>
    <message>
        <source>kind</source>
        <extracomment>Designer, what can be taken back: a field became one of another kind.</extracomment>
        <translation>kind</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>Designer, what can be taken back: how a field looks.</extracomment>
        <translation>look</translation>
    </message>
    <message>
        <source>who fills it in</source>
        <extracomment>Designer, what can be taken back: whether visitor or staff fills a field in.</extracomment>
        <translation>who fills it in</translation>
    </message>
    <message>
        <source>what may be written</source>
        <extracomment>Designer, what can be taken back: what may be written into a field.</extracomment>
        <translation>what may be written</translation>
    </message>
    <message>
        <source>what is reckoned</source>
        <extracomment>Designer, what can be taken back: what a field shows by itself.</extracomment>
        <translation>what is reckoned</translation>
    </message>
    <message>
        <source>only if</source>
        <extracomment>Designer, what can be taken back: when a field is asked.</extracomment>
        <translation>only if</translation>
    </message>
    <message>
        <source>Field without a name</source>
        <extracomment>Designer, heading of the entries about a field that has no name yet.</extracomment>
        <translation>Field without a name</translation>
    </message>
    <message>
        <source>From the left %1 mm, from the top %2 mm, %3 × %4 mm</source>
        <extracomment>Designer: where a field stands and how large it is, all in millimetres.</extracomment>
        <translation>From the left %1 mm, from the top %2 mm, %3 × %4 mm</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>Designer, tab beside the paper: what a field shows and is called.</extracomment>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>Designer, tab beside the paper: type size, alignment and so on.</extracomment>
        <translation>Look</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>Designer, tab beside the paper: who fills a field in and when.</extracomment>
        <translation>Rules</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>What it shows</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <extracomment>Designer: what a field is called on the screen of the counter.</extracomment>
        <translation>Name of the field</translation>
    </message>
    <message>
        <source>Name in English</source>
        <extracomment>Designer: what a field is called on an English screen.</extracomment>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Has to be filled in</source>
        <extracomment>Designer, box to check.</extracomment>
        <translation>Has to be filled in</translation>
    </message>
    <message>
        <source>Kind of field</source>
        <extracomment>Designer: text, date, boxes and so on.</extracomment>
        <translation>Kind of field</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <extracomment>Designer: how large the letters are.</extracomment>
        <translation>Size of the letters</translation>
    </message>
    <message>
        <source>pt</source>
        <extracomment>Designer, behind the size of letters: typographic points.</extracomment>
        <translation>pt</translation>
    </message>
    <message>
        <source>Position of the text</source>
        <extracomment>Designer: where the text stands in its field.</extracomment>
        <translation>Position of the text</translation>
    </message>
    <message>
        <source>When the text is too long</source>
        <extracomment>Designer: what happens to a text that is too long.</extracomment>
        <translation>When the text is too long</translation>
    </message>
    <message>
        <source>Typeface</source>
        <extracomment>Designer: the letters&apos; shape.</extracomment>
        <translation>Typeface</translation>
    </message>
    <message>
        <source>Mincho (names)</source>
        <extracomment>Designer: typeface for names and addresses (明朝).</extracomment>
        <translation>Mincho (names)</translation>
    </message>
    <message>
        <source>Gothic</source>
        <extracomment>Designer: typeface with even strokes (ゴシック).</extracomment>
        <translation>Gothic</translation>
    </message>
    <message>
        <source>Number of boxes</source>
        <extracomment>Designer: how many printed boxes there are.</extracomment>
        <translation>Number of boxes</translation>
    </message>
    <message>
        <source>boxes</source>
        <extracomment>Designer, behind the number of boxes.</extracomment>
        <translation>boxes</translation>
    </message>
    <message>
        <source>How the era is written</source>
        <extracomment>Designer: how the era of a date is written.</extracomment>
        <translation>How the era is written</translation>
    </message>
    <message>
        <source>As a word (Reiwa)</source>
        <extracomment>Designer: the era of a date as a word (令和).</extracomment>
        <translation>As a word (Reiwa)</translation>
    </message>
    <message>
        <source>Its first character</source>
        <extracomment>Designer: the era of a date as its first character (令).</extracomment>
        <translation>Its first character</translation>
    </message>
    <message>
        <source>Ring around the printed era</source>
        <extracomment>Designer: a ring around the printed era.</extracomment>
        <translation>Ring around the printed era</translation>
    </message>
    <message>
        <source>Western year</source>
        <extracomment>Designer: no era, the western year.</extracomment>
        <translation>Western year</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>Designer: how an answer is marked.</extracomment>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <extracomment>Designer: who fills a field in.</extracomment>
        <translation>Filled in by</translation>
    </message>
    <message>
        <source>What may be written</source>
        <extracomment>Designer: what may be written into a field.</extracomment>
        <translation>What may be written</translation>
    </message>
    <message>
        <source>When this field is used</source>
        <extracomment>Designer, above the conditions of a field.</extracomment>
        <translation>When this field is used</translation>
    </message>
    <message>
        <source>Repeat in the rows below</source>
        <extracomment>Designer, button: the selected field once more in each row of the table below it.</extracomment>
        <translation>Repeat in the rows below</translation>
    </message>
    <message>
        <source>Places for the number</source>
        <extracomment>Designer: whether the paper divides a number, as 〒 － and （ ） － do.</extracomment>
        <translation>Places for the number</translation>
    </message>
    <message>
        <source>One place</source>
        <extracomment>Designer: a number is written in one go.</extracomment>
        <translation>One place</translation>
    </message>
    <message>
        <source>Two places (postal code)</source>
        <extracomment>Designer: a number is written into two places, as a postal code between 〒 and its hyphen.</extracomment>
        <translation>Two places (postal code)</translation>
    </message>
    <message>
        <source>Three places (phone number)</source>
        <extracomment>Designer: a number is written into three places, as a phone number between its brackets and hyphen.</extracomment>
        <translation>Three places (phone number)</translation>
    </message>
    <message>
        <source>What it shows: %1</source>
        <translation>What it shows: %1</translation>
    </message>
    <message>
        <source>Printed on the paper: %1</source>
        <extracomment>Designer: the paper has this era (%1) printed in front of the year, which therefore is not written.</extracomment>
        <translation>Printed on the paper: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::FieldProblems</name>
    <message>
        <source>The form has no title. Write it above.</source>
        <translation>The form has no title. Write it above.</translation>
    </message>
    <message>
        <source>The field has no name. Write one.</source>
        <extracomment>Designer, what is wrong with a field.</extracomment>
        <translation>The field has no name. Write one.</translation>
    </message>
    <message>
        <source>The form has no field yet. Draw one, or take over the proposals.</source>
        <extracomment>Designer, what is wrong with a form.</extracomment>
        <translation>The form has no field yet. Draw one, or take over the proposals.</translation>
    </message>
    <message>
        <source>An individual number (個人番号) is not typed like other text. If a law asks for it, allow it for this form and let the field show it; else delete the field, and it is written by hand.</source>
        <extracomment>Designer, what is wrong with a field that is named 個人番号 and shows what is typed.</extracomment>
        <translation>An individual number (個人番号) is not typed like other text. If a law asks for it, allow it for this form and let the field show it; else delete the field, and it is written by hand.</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::FolderFiles</name>
    <message>
        <source>The disk is full and nothing was changed. Ask IT to make room in %1.</source>
        <translation>The disk is full and nothing was changed. Ask IT to make room in %1.</translation>
    </message>
    <message>
        <source>The folder of the city&apos;s forms cannot be written to, and nothing was changed. Ask IT for the right to write to %1.</source>
        <extracomment>Keeping a form that is being made. The clerk; %1 is a folder.</extracomment>
        <translation>The folder of the city&apos;s forms cannot be written to, and nothing was changed. Ask IT for the right to write to %1.</translation>
    </message>
    <message>
        <source>Somebody else is just saving a form. Try again in a moment.</source>
        <extracomment>Keeping a form that is being made. The clerk.</extracomment>
        <translation>Somebody else is just saving a form. Try again in a moment.</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::FormEditor</name>
    <message>
        <source>add a field</source>
        <extracomment>Designer, what can be taken back: &quot;Undo: add a field&quot;.</extracomment>
        <translation>add a field</translation>
    </message>
    <message>
        <source>take over fields</source>
        <extracomment>Designer, what can be taken back: proposed fields were taken over.</extracomment>
        <translation>take over fields</translation>
    </message>
    <message>
        <source>delete</source>
        <extracomment>Designer, what can be taken back.</extracomment>
        <translation>delete</translation>
    </message>
    <message>
        <source>move</source>
        <extracomment>Designer, what can be taken back.</extracomment>
        <translation>move</translation>
    </message>
    <message>
        <source>resize</source>
        <extracomment>Designer, what can be taken back.</extracomment>
        <translation>resize</translation>
    </message>
    <message>
        <source>arrange</source>
        <extracomment>Designer, what can be taken back: several fields were aligned or made equal.</extracomment>
        <translation>arrange</translation>
    </message>
    <message>
        <source>choose what it shows</source>
        <extracomment>Designer, what can be taken back: it was chosen what a field shows.</extracomment>
        <translation>choose what it shows</translation>
    </message>
    <message>
        <source>add an answer</source>
        <extracomment>Designer, what can be taken back: an answer to choose was added.</extracomment>
        <translation>add an answer</translation>
    </message>
    <message>
        <source>order as on the paper</source>
        <extracomment>Designer, what can be taken back: the entries follow each other as on the paper.</extracomment>
        <translation>order as on the paper</translation>
    </message>
    <message>
        <source>paste</source>
        <extracomment>Designer, what can be taken back.</extracomment>
        <translation>paste</translation>
    </message>
    <message>
        <source>another paper</source>
        <extracomment>Designer, what can be taken back: another PDF was laid under the fields.</extracomment>
        <translation>another paper</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::FormPanel</name>
    <message>
        <source>title</source>
        <extracomment>Designer, what can be taken back: the form&apos;s title.</extracomment>
        <translation>title</translation>
    </message>
    <message>
        <source>data of the form</source>
        <extracomment>Designer, what can be taken back: words by which the form is found, rules for all of it.</extracomment>
        <translation>data of the form</translation>
    </message>
    <message>
        <source>page only if</source>
        <extracomment>Designer, what can be taken back: when a page is printed.</extracomment>
        <translation>page only if</translation>
    </message>
    <message>
        <source>Page %1 is printed</source>
        <extracomment>Designer, above the conditions of a page: %1 is its number. What follows: &quot;only if this field …&quot;.</extracomment>
        <translation>Page %1 is printed</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) are not right yet.</source>
        <extracomment>Designer, beside the paper: fields that cannot be used as they are.</extracomment>
        <translation>
            <numerusform>%n field are not right yet.</numerusform>
            <numerusform>%n fields are not right yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Designer, button: shows the first field that is not right yet.</extracomment>
        <translation>Show it</translation>
    </message>
    <message>
        <source>This form</source>
        <extracomment>Designer, heading beside the paper while no field is selected.</extracomment>
        <translation>This form</translation>
    </message>
    <message>
        <source>Click into a box on the paper to make a field of it, or take a tool on the left and draw.</source>
        <extracomment>Designer, beside the paper while no field is selected.</extracomment>
        <translation>Click into a box on the paper to make a field of it, or take a tool on the left and draw.</translation>
    </message>
    <message>
        <source>Title of the form</source>
        <extracomment>Designer: title of the form.</extracomment>
        <translation>Title of the form</translation>
    </message>
    <message>
        <source>Title in English</source>
        <extracomment>Designer: title of the form on an English screen.</extracomment>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Reading of the title</source>
        <extracomment>Designer: how the form&apos;s title is read, to search it.</extracomment>
        <translation>Reading of the title</translation>
    </message>
    <message>
        <source>In hiragana</source>
        <extracomment>Designer: how to write the reading of the title.</extracomment>
        <translation>In hiragana</translation>
    </message>
    <message>
        <source>Words to find it by</source>
        <extracomment>Designer: more words by which the form is found.</extracomment>
        <translation>Words to find it by</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <extracomment>Designer: how to write several words.</extracomment>
        <translation>With commas between them</translation>
    </message>
    <message>
        <source>Kept for</source>
        <extracomment>Designer: how long applications on this form are kept (保存年限).</extracomment>
        <translation>Kept for</translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>Designer, behind a number of years.</extracomment>
        <translation>years</translation>
    </message>
    <message>
        <source>0: not set</source>
        <extracomment>Designer: 0 years means that nothing is said about it.</extracomment>
        <translation>0: not set</translation>
    </message>
    <message>
        <source>Entries in the paper&apos;s order</source>
        <extracomment>Designer, button: the entries at the counter follow each other as the fields on the paper.</extracomment>
        <translation>Entries in the paper&apos;s order</translation>
    </message>
    <message>
        <source>Another PDF below</source>
        <extracomment>Designer, button: a newer PDF of the same form is laid under the fields.</extracomment>
        <translation>Another PDF below</translation>
    </message>
    <message>
        <source>Individual number is written</source>
        <extracomment>Designer, box to check: 個人番号; only where a law allows it.</extracomment>
        <translation>Individual number is written</translation>
    </message>
    <message>
        <source>Only for procedures where a law asks for it. Then a field can show the number.</source>
        <extracomment>Designer, below the box about 個人番号.</extracomment>
        <translation>Only for procedures where a law asks for it. Then a field can show the number.</translation>
    </message>
    <message>
        <source>The paper is being read: places for fields are looked for. This takes some seconds.</source>
        <extracomment>Designer, beside a paper that was just opened.</extracomment>
        <translation>The paper is being read: places for fields are looked for. This takes some seconds.</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::PageStrip</name>
    <message>
        <source>Pages</source>
        <extracomment>Designer: the small pictures of the pages, read aloud.</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1
only if</source>
        <extracomment>Designer, below the small picture of a page that is printed only under conditions: %1 is its number. Two lines.</extracomment>
        <translation>%1
only if</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>Designer, small picture of a page, read aloud. %1 is its number.</extracomment>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::PdfPages</name>
    <message>
        <source>%1 cannot be shown. Open it in a PDF viewer, print it to a new PDF and choose that one.</source>
        <extracomment>Making a form from a city&apos;s PDF. The clerk; %1 is the file&apos;s name.</extracomment>
        <translation>%1 cannot be shown. Open it in a PDF viewer, print it to a new PDF and choose that one.</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::ProposalPanel</name>
    <message>
        <source>Make fields of what is checked</source>
        <extracomment>Designer, button: what is checked in the list of proposals becomes fields.</extracomment>
        <translation>Make fields of what is checked</translation>
    </message>
    <message numerus="yes">
        <source>Make fields of these %n</source>
        <translation>
            <numerusform>Make fields of these %n</numerusform>
            <numerusform>Make fields of these %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places for fields were found</source>
        <extracomment>Designer, heading above the list of places that could be fields.</extracomment>
        <translation>
            <numerusform>%n places for fields were found</numerusform>
            <numerusform>%n places for fields were found</numerusform>
        </translation>
    </message>
    <message>
        <source>The other pages are still being looked at.</source>
        <extracomment>Designer, while the pages are still being looked at.</extracomment>
        <translation>The other pages are still being looked at.</translation>
    </message>
    <message>
        <source>Each can be changed, moved and deleted afterwards.</source>
        <extracomment>Designer, below the heading.</extracomment>
        <translation>Each can be changed, moved and deleted afterwards.</translation>
    </message>
    <message>
        <source>Make fields of all</source>
        <extracomment>Designer, button: all places that were found become fields.</extracomment>
        <translation>Make fields of all</translation>
    </message>
    <message>
        <source>Search in the places</source>
        <extracomment>Designer: search box of the list of places that could be fields.</extracomment>
        <translation>Search in the places</translation>
    </message>
    <message>
        <source>Take a tool on the left and draw the field yourself.</source>
        <extracomment>Designer: when no place for a field is in the list.</extracomment>
        <translation>Take a tool on the left and draw the field yourself.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Designer, button: leaves the list of places that could be fields.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Page %1</source>
        <extracomment>Designer, heading in the list of places that could be fields. %1 is the page&apos;s number.</extracomment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>This PDF is a scanned picture: its words cannot be read. Give the fields their names afterwards.</source>
        <extracomment>Designer, below the heading: the PDF is a scanned picture without text.</extracomment>
        <translation>This PDF is a scanned picture: its words cannot be read. Give the fields their names afterwards.</translation>
    </message>
    <message>
        <source>This PDF is a scanned picture: some words may have been read wrongly. Compare the names.</source>
        <extracomment>Designer, below the heading: the names of the fields come from a scanned picture.</extracomment>
        <translation>This PDF is a scanned picture: some words may have been read wrongly. Compare the names.</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::PublishPage</name>
    <message numerus="yes">
        <source>%n field(s) are not right yet. Mend them first.</source>
        <translation>
            <numerusform>%n field are not right yet. Mend them first.</numerusform>
            <numerusform>%n fields are not right yet. Mend them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>Designer, button before publishing: goes back to what has to be mended.</extracomment>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Changed since version %1</source>
        <extracomment>Designer, before publishing: heading of a list. %1 is a version.</extracomment>
        <translation>Changed since version %1</translation>
    </message>
    <message>
        <source>The form is being published.</source>
        <extracomment>Designer: the form is being published.</extracomment>
        <translation>The form is being published.</translation>
    </message>
    <message>
        <source>Replace what was published meanwhile</source>
        <extracomment>Designer, button: somebody else has published this form meanwhile; ours replaces it.</extracomment>
        <translation>Replace what was published meanwhile</translation>
    </message>
    <message>
        <source>Publish “%1”</source>
        <extracomment>Designer, heading: %1 is the form&apos;s title.</extracomment>
        <translation>Publish “%1”</translation>
    </message>
    <message>
        <source>From now on every counter that shares this folder fills in this version. Earlier versions are kept and can be taken up again.</source>
        <extracomment>Designer, before publishing: what follows.</extracomment>
        <translation>From now on every counter that shares this folder fills in this version. Earlier versions are kept and can be taken up again.</translation>
    </message>
    <message>
        <source>What was changed (for colleagues)</source>
        <extracomment>Designer, before publishing: what is remembered with the version.</extracomment>
        <translation>What was changed (for colleagues)</translation>
    </message>
    <message>
        <source>For example: new fee from April</source>
        <extracomment>Designer, before publishing: how to write the note.</extracomment>
        <translation>For example: new fee from April</translation>
    </message>
    <message>
        <source>What was changed</source>
        <extracomment>Designer, before publishing: list of differences, read aloud.</extracomment>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>Save as a draft of its own</source>
        <extracomment>Designer, button: somebody else has changed or removed this draft; ours is kept as a draft of its own.</extracomment>
        <translation>Save as a draft of its own</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between names of fields in a sentence.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Too small for what is filled in: %1 (tried with “%2”). At the counter that could not be printed. Make them larger, or publish the form as it is.</source>
        <extracomment>Designer, before publishing. %1 are names of fields, %2 says which invented person: &quot;A usual name&quot;.</extracomment>
        <translation>Too small for what is filled in: %1 (tried with “%2”). At the counter that could not be printed. Make them larger, or publish the form as it is.</translation>
    </message>
    <message>
        <source>Try the form</source>
        <extracomment>Designer, button before publishing: fills the form with that invented person.</extracomment>
        <translation>Try the form</translation>
    </message>
    <message>
        <source>Not named yet: %1. The counter and the residents are asked in these words.</source>
        <extracomment>Designer, before publishing. %1 are fields that were never given a name, or whose answers were not.</extracomment>
        <translation>Not named yet: %1. The counter and the residents are asked in these words.</translation>
    </message>
    <message>
        <source>Name it</source>
        <extracomment>Designer, button before publishing: goes to the first field without a name.</extracomment>
        <translation>Name it</translation>
    </message>
    <message>
        <source>the answers of “%1”</source>
        <extracomment>Designer, in a list of what has no name yet: %1 is the name of a choice whose answers have none.</extracomment>
        <translation>the answers of “%1”</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::ReckoningRows</name>
    <message>
        <source>Leave out %1</source>
        <extracomment>Designer, button beside a field that is reckoned with, read aloud. %1 is its name.</extracomment>
        <translation>Leave out %1</translation>
    </message>
    <message>
        <source>Reckoned by the program</source>
        <extracomment>Designer: what a field shows by itself.</extracomment>
        <translation>Reckoned by the program</translation>
    </message>
    <message>
        <source>No, somebody fills it in</source>
        <extracomment>Designer: a field shows nothing by itself.</extracomment>
        <translation>No, somebody fills it in</translation>
    </message>
    <message>
        <source>Reckon with this field</source>
        <extracomment>Designer: a field is added to those that are reckoned with.</extracomment>
        <translation>Reckon with this field</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::SamplePersons</name>
    <message>
        <source>A usual name</source>
        <extracomment>Designer, a person to try a form with: what can be seen.</extracomment>
        <translation>A usual name</translation>
    </message>
    <message>
        <source>Very long name and address</source>
        <extracomment>Designer, a person to try a form with: what can be seen.</extracomment>
        <translation>Very long name and address</translation>
    </message>
    <message>
        <source>Characters of names (髙 﨑 𠮷)</source>
        <extracomment>Designer, a person to try a form with: what can be seen.</extracomment>
        <translation>Characters of names (髙 﨑 𠮷)</translation>
    </message>
    <message>
        <source>Variants of kanji (葛󠄀 邉󠄂)</source>
        <extracomment>Designer, a person to try a form with: what can be seen. Variation sequences choose the shape of a kanji.</extracomment>
        <translation>Variants of kanji (葛󠄀 邉󠄂)</translation>
    </message>
    <message>
        <source>Foreign resident, Latin letters</source>
        <extracomment>Designer, a person to try a form with: what can be seen.</extracomment>
        <translation>Foreign resident, Latin letters</translation>
    </message>
    <message>
        <source>Only the year of birth is known</source>
        <extracomment>Designer, a person to try a form with: month and day of birth are not known.</extracomment>
        <translation>Only the year of birth is known</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::SeveralPanel</name>
    <message>
        <source>Left edges</source>
        <extracomment>Designer, button: several fields begin at the same line. Short.</extracomment>
        <translation>Left edges</translation>
    </message>
    <message>
        <source>Centres</source>
        <extracomment>Designer, button: the middles of several fields stand below each other. Short.</extracomment>
        <translation>Centres</translation>
    </message>
    <message>
        <source>Right edges</source>
        <extracomment>Designer, button. Short.</extracomment>
        <translation>Right edges</translation>
    </message>
    <message>
        <source>Upper edges</source>
        <extracomment>Designer, button. Short.</extracomment>
        <translation>Upper edges</translation>
    </message>
    <message>
        <source>Middles</source>
        <extracomment>Designer, button: several fields stand at the same height. Short.</extracomment>
        <translation>Middles</translation>
    </message>
    <message>
        <source>Lower edges</source>
        <extracomment>Designer, button. Short.</extracomment>
        <translation>Lower edges</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <extracomment>Designer, button: the same gap between fields beside each other. Short.</extracomment>
        <translation>Equal gaps across</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <extracomment>Designer, button: the same gap between fields below each other. Short.</extracomment>
        <translation>Equal gaps down</translation>
    </message>
    <message>
        <source>Same width</source>
        <extracomment>Designer, button: several fields become equally wide. Short.</extracomment>
        <translation>Same width</translation>
    </message>
    <message>
        <source>Same height</source>
        <extracomment>Designer, button: several fields become equally high. Short.</extracomment>
        <translation>Same height</translation>
    </message>
    <message>
        <source>look</source>
        <extracomment>Designer, what can be taken back.</extracomment>
        <translation>look</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are selected</source>
        <extracomment>Designer, heading while several fields are selected.</extracomment>
        <translation>
            <numerusform>%n fields are selected</numerusform>
            <numerusform>%n fields are selected</numerusform>
        </translation>
    </message>
    <message>
        <source>They follow the field that was selected last.</source>
        <extracomment>Designer, while several fields are selected.</extracomment>
        <translation>They follow the field that was selected last.</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <extracomment>Designer: how large the letters of several fields are.</extracomment>
        <translation>Size of the letters</translation>
    </message>
    <message>
        <source>pt</source>
        <extracomment>Designer, behind the size of letters: typographic points.</extracomment>
        <translation>pt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Designer, button: the selected fields once more.</extracomment>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Designer, button: the selected fields.</extracomment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Repeat in the rows below</source>
        <extracomment>Designer, button: the selected fields once more in each row of the table below them.</extracomment>
        <translation>Repeat in the rows below</translation>
    </message>
    <message>
        <source>Whose they are</source>
        <extracomment>Designer, name of a list: the selected fields with a name, an address … are of the person that is picked.</extracomment>
        <translation>Whose they are</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::StartPage</name>
    <message>
        <source>Cannot be used: %1</source>
        <extracomment>Designer, second line of a form in the list.</extracomment>
        <translation>Cannot be used: %1</translation>
    </message>
    <message>
        <source>Comes with the program, version %1</source>
        <extracomment>Designer, second line of a form in the list: it came with the program. %1 is its version.</extracomment>
        <translation>Comes with the program, version %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <extracomment>Designer, second line of a form in the list.</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1, published %2 by %3</source>
        <extracomment>Designer, second line of a form in the list: version, when and by whom it was published.</extracomment>
        <translation>Version %1, published %2 by %3</translation>
    </message>
    <message>
        <source>Changed %1 by %2</source>
        <extracomment>Designer, second line of a draft in the list: when and by whom it was changed.</extracomment>
        <translation>Changed %1 by %2</translation>
    </message>
    <message>
        <source>%1, follows version %2</source>
        <extracomment>Designer, second line of a draft in the list: %1 is when and by whom it was changed, %2 a version.</extracomment>
        <translation>%1, follows version %2</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>Designer, heading in the list: forms that are being made.</extracomment>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>The city&apos;s forms, in use</source>
        <translation>The city&apos;s forms, in use</translation>
    </message>
    <message>
        <source>Forms that come with the program</source>
        <translation>Forms that come with the program</translation>
    </message>
    <message>
        <source>Make a form from a PDF</source>
        <extracomment>Title of the dialog that asks for the PDF of which a form is to be made.
----------
Designer, button: a new form is made of a PDF.</extracomment>
        <translation>Make a form from a PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>Kind of files in a dialog.</extracomment>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Take in a form from a file</source>
        <extracomment>Title of the dialog that asks for a form that was made elsewhere.</extracomment>
        <translation>Take in a form from a file</translation>
    </message>
    <message>
        <source>Forms (*.%1)</source>
        <extracomment>Kind of files in a dialog: forms of this program. %1 is the files&apos; ending.</extracomment>
        <translation>Forms (*.%1)</translation>
    </message>
    <message>
        <source>Drop the city&apos;s PDF here, or press the button. What is ruled on it becomes fields.</source>
        <extracomment>Designer, above the list of forms: how a new one is begun.</extracomment>
        <translation>Drop the city&apos;s PDF here, or press the button. What is ruled on it becomes fields.</translation>
    </message>
    <message>
        <source>Take in a file</source>
        <extracomment>Designer, button: a form that was made elsewhere comes as a draft.</extracomment>
        <translation>Take in a file</translation>
    </message>
    <message>
        <source>Search a form</source>
        <extracomment>Designer: search box of the list of forms, read aloud and as placeholder.</extracomment>
        <translation>Search a form</translation>
    </message>
    <message>
        <source>Type another word, or make a new form from a PDF.</source>
        <extracomment>Designer: when the list of forms has nothing.</extracomment>
        <translation>Type another word, or make a new form from a PDF.</translation>
    </message>
    <message>
        <source>Versions and differences</source>
        <extracomment>Designer, button: earlier versions of a form, and what was changed.</extracomment>
        <translation>Versions and differences</translation>
    </message>
    <message>
        <source>Write into a file</source>
        <extracomment>Designer, button: writes a form into one file, for another city or machine.</extracomment>
        <translation>Write into a file</translation>
    </message>
    <message>
        <source>Delete this draft</source>
        <extracomment>Designer, button.</extracomment>
        <translation>Delete this draft</translation>
    </message>
    <message>
        <source>The forms are being read. One moment.</source>
        <extracomment>Designer: while the list of forms is being read.</extracomment>
        <translation>The forms are being read. One moment.</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::TemplateParcel</name>
    <message>
        <source>This file is no form, or it was damaged on the way. Have it sent again.</source>
        <extracomment>Importing a form from a file. The clerk.</extracomment>
        <translation>This file is no form, or it was damaged on the way. Have it sent again.</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::TestPanel</name>
    <message>
        <source>written smaller</source>
        <extracomment>Designer, while a form is tried: about a field.</extracomment>
        <translation>written smaller</translation>
    </message>
    <message>
        <source>written in several lines</source>
        <extracomment>Designer, while a form is tried: about a field.</extracomment>
        <translation>written in several lines</translation>
    </message>
    <message>
        <source>does not fit; make the field larger or the letters smaller</source>
        <extracomment>Designer, while a form is tried: about a field. It would not be printed.</extracomment>
        <translation>does not fit; make the field larger or the letters smaller</translation>
    </message>
    <message>
        <source>a character cannot be drawn</source>
        <extracomment>Designer, while a form is tried: about a field.</extracomment>
        <translation>a character cannot be drawn</translation>
    </message>
    <message>
        <source>has to be filled in and is empty</source>
        <extracomment>Designer, while a form is tried: about a field.</extracomment>
        <translation>has to be filled in and is empty</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Designer, while a form is tried: %1 is a field&apos;s name, %2 what is to be said: &quot;written smaller&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <extracomment>Designer, while a form is tried.</extracomment>
        <translation>Everything fits.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to look at</source>
        <translation>
            <numerusform>%n field to look at</numerusform>
            <numerusform>%n fields to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>The test page is being printed.</source>
        <extracomment>Designer: a test page is at the printer.</extracomment>
        <translation>The test page is being printed.</translation>
    </message>
    <message>
        <source>The test page is printed.</source>
        <extracomment>Designer: after a test page was printed.</extracomment>
        <translation>The test page is printed.</translation>
    </message>
    <message>
        <source>Try the form</source>
        <extracomment>Designer, heading while a form is tried.</extracomment>
        <translation>Try the form</translation>
    </message>
    <message>
        <source>Filled with an invented person</source>
        <extracomment>Designer: who the form is filled with; all of them are invented.</extracomment>
        <translation>Filled with an invented person</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <extracomment>Designer, button: prints the filled form, marked as a test.</extracomment>
        <translation>Print a test page</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Designer, button: the form is changed again.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <extracomment>Designer: list of what is to be said about the filled form, read aloud.</extracomment>
        <translation>What is to be looked at</translation>
    </message>
    <message>
        <source>The test page is saved: %1</source>
        <extracomment>Designer: after a test page was written into a file. %1 is the file&apos;s name.</extracomment>
        <translation>The test page is saved: %1</translation>
    </message>
    <message>
        <source>As PDF</source>
        <extracomment>Designer, button: writes the filled form, marked as a test, into a PDF file. Short.</extracomment>
        <translation>As PDF</translation>
    </message>
    <message>
        <source>The test page is being saved.</source>
        <translation>The test page is being saved.</translation>
    </message>
    <message>
        <source>the paper has another era; it is written in front of the year</source>
        <extracomment>Designer, while a form is tried: about a date. The clerk is asked before it is printed.</extracomment>
        <translation>the paper has another era; it is written in front of the year</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::TestPrint</name>
    <message>
        <source>Test page of a form</source>
        <extracomment>Title of a test page&apos;s job in the printer&apos;s queue.</extracomment>
        <translation>Test page of a form</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::ToolPalette</name>
    <message>
        <source>Select</source>
        <extracomment>Designer, tool: fields on the paper are selected, moved and resized. Short.</extracomment>
        <translation>Select</translation>
    </message>
    <message>
        <source>Select, move and resize fields</source>
        <translation>Select, move and resize fields</translation>
    </message>
    <message>
        <source>What to draw on the paper</source>
        <extracomment>Designer: name of the group of tools, read aloud.</extracomment>
        <translation>What to draw on the paper</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::VersionsPage</name>
    <message>
        <source>Version %1</source>
        <extracomment>Designer: %1 is a version, &quot;1.1&quot;.</extracomment>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <extracomment>Designer, in the list of versions: the one that the counters use now.</extracomment>
        <translation>%1 (in use)</translation>
    </message>
    <message>
        <source>Put there by hand</source>
        <extracomment>Designer, in the list of versions: nobody published it with this program.</extracomment>
        <translation>Put there by hand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Designer, in the list of versions: when and by whom.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Designer, in the list of versions: when, by whom, what was noted.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <extracomment>Designer: two versions of a form were compared.</extracomment>
        <translation>Nothing differs.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message>
        <source>Search a version</source>
        <extracomment>Designer: search box of the list of versions, read aloud and as placeholder.</extracomment>
        <translation>Search a version</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>Designer: which version the one above is compared with.</extracomment>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Differences</source>
        <extracomment>Designer: list of what differs, read aloud.</extracomment>
        <translation>Differences</translation>
    </message>
    <message>
        <source>The versions are being read. One moment.</source>
        <extracomment>Designer: while the list of versions is being read.</extracomment>
        <translation>The versions are being read. One moment.</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::WorkBar</name>
    <message numerus="yes">
        <source>Places found: %n</source>
        <extracomment>Designer, button above the paper: shows the places that could be fields. %n is their number.</extracomment>
        <translation>
            <numerusform>Places found: %n</numerusform>
            <numerusform>Places found: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Page %1 of %2 (%n fields)</source>
        <extracomment>Designer, list of pages: %1 of %2, %n fields stand on it.</extracomment>
        <translation>
            <numerusform>Page %1 of %2 (%n fields)</numerusform>
            <numerusform>Page %1 of %2 (%n fields)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>Designer, button between − and +: how large the paper is.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <extracomment>Designer, tool tip: %1 is what was done last, &quot;move&quot;.</extracomment>
        <translation>Take back: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <extracomment>Designer, tool tip: %1 is what was taken back last, &quot;move&quot;.</extracomment>
        <translation>Do again: %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <extracomment>Designer, quietly: the draft is being written to the disk.</extracomment>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Publishing …</source>
        <extracomment>Designer, quietly.</extracomment>
        <translation>Publishing …</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <extracomment>Designer, quietly: the draft lies on the disk. %1 is the time.</extracomment>
        <translation>Draft saved %1</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>Designer, arrow above the paper, read aloud.</extracomment>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>Designer, arrow above the paper, read aloud.</extracomment>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Designer, list of pages above the paper, read aloud.</extracomment>
        <translation>Page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>Designer, button above the paper, read aloud.</extracomment>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>Designer, button above the paper, read aloud.</extracomment>
        <translation>Larger</translation>
    </message>
    <message>
        <source>As wide as the room, or the whole page</source>
        <extracomment>Designer, tool tip of the button between − and +.</extracomment>
        <translation>As wide as the room, or the whole page</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Designer, button above the paper.</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Designer, button above the paper: does again what was taken back.</extracomment>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>Designer, button above the paper: fills the form with an invented person.</extracomment>
        <translation>Try it</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::WorkPage</name>
    <message>
        <source>The paper is being prepared. You can begin already.</source>
        <extracomment>Designer: a PDF was opened and is being made the form&apos;s paper.</extracomment>
        <translation>The paper is being prepared. You can begin already.</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>Designer, what can be taken back: the form&apos;s title.</extracomment>
        <translation>title</translation>
    </message>
    <message>
        <source>The paper is still being prepared. The filled form follows in a moment.</source>
        <extracomment>Designer, while a form is tried and its PDF is still being read.</extracomment>
        <translation>The paper is still being prepared. The filled form follows in a moment.</translation>
    </message>
    <message>
        <source>Lay another PDF under the fields</source>
        <extracomment>Title of the dialog that asks for a newer PDF of the same form.</extracomment>
        <translation>Lay another PDF under the fields</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>Kind of files in a dialog.</extracomment>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>The other paper is being prepared.</source>
        <extracomment>Designer: another PDF is being laid under the fields.</extracomment>
        <translation>The other paper is being prepared.</translation>
    </message>
    <message>
        <source>Save as a draft of its own</source>
        <extracomment>Designer, button: somebody else has saved this draft, too; ours is kept as a draft of its own.</extracomment>
        <translation>Save as a draft of its own</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No free rows of a table were found below. Copy the fields with Ctrl and D and move them there.</source>
        <extracomment>Designer, after Ctrl+R: below the selected fields no rows of a table are ruled, or they have fields.</extracomment>
        <translation>No free rows of a table were found below. Copy the fields with Ctrl and D and move them there.</translation>
    </message>
    <message>
        <source>Save the test page as PDF</source>
        <extracomment>Title of the dialog that asks where a filled form, marked as a test, is saved.</extracomment>
        <translation>Save the test page as PDF</translation>
    </message>
    <message>
        <source>Click the printed square of the answer, or draw around its word. Esc stops.</source>
        <extracomment>Designer, after “add an answer on the paper” was pressed.</extracomment>
        <translation>Click the printed square of the answer, or draw around its word. Esc stops.</translation>
    </message>
    <message>
        <source>A part of the field was deleted; the field is still there. Ctrl and Z takes it back. To delete the whole field, press Esc and then Delete.</source>
        <extracomment>Designer, after Delete while a part of a field was selected: the year of a date, one answer.</extracomment>
        <translation>A part of the field was deleted; the field is still there. Ctrl and Z takes it back. To delete the whole field, press Esc and then Delete.</translation>
    </message>
</context>
<context>
    <name>madoguchi::designer::Workshop</name>
    <message>
        <source>This draft is not there any more. Somebody published or removed it.</source>
        <extracomment>Opening a form that is being made. The clerk.</extracomment>
        <translation>This draft is not there any more. Somebody published or removed it.</translation>
    </message>
    <message>
        <source>Somebody else has changed, published or removed this draft in the meantime. Nothing was overwritten. Save yours as a draft of its own, then compare the two.</source>
        <extracomment>Saving or publishing a form that is being made. The clerk.</extracomment>
        <translation>Somebody else has changed, published or removed this draft in the meantime. Nothing was overwritten. Save yours as a draft of its own, then compare the two.</translation>
    </message>
    <message>
        <source>Version %1 of this form was put in place after you began. Nothing was changed. Compare it with yours first.</source>
        <translation>Version %1 of this form was put in place after you began. Nothing was changed. Compare it with yours first.</translation>
    </message>
    <message>
        <source>Version %1 of this form was published by %2 after you began. Nothing was changed. Compare it with yours first.</source>
        <translation>Version %1 of this form was published by %2 after you began. Nothing was changed. Compare it with yours first.</translation>
    </message>
    <message>
        <source>The form that this one was to follow is not there any more. Nothing was changed. Ask IT whether it was removed on purpose.</source>
        <extracomment>Publishing a form. The clerk.</extracomment>
        <translation>The form that this one was to follow is not there any more. Nothing was changed. Ask IT whether it was removed on purpose.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::Background</name>
    <message>
        <source>%1 is damaged or no PDF. Save it again from the program that made it.</source>
        <extracomment>Checking a form template. IT staff; %1 is the file&apos;s name.</extracomment>
        <translation>%1 is damaged or no PDF. Save it again from the program that made it.</translation>
    </message>
    <message>
        <source>%1 is protected by encryption. Save it without protection.</source>
        <extracomment>Checking a form template. IT staff; %1 is the file&apos;s name.</extracomment>
        <translation>%1 is protected by encryption. Save it without protection.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::Fonts</name>
    <message>
        <source>The font %1 is not installed. Ask the IT department to install it.</source>
        <extracomment>Filling a form. The clerk and IT staff; %1 is a font&apos;s name.</extracomment>
        <translation>The font %1 is not installed. Ask the IT department to install it.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::FormData</name>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>Follows &quot;… is not a key of form data.&quot; or &quot;… is not a field of this form.&quot; %1 is the known word that looks most like it.</extracomment>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>%1: an object in braces is expected here.</source>
        <extracomment>Error in a data file, to IT staff. %1 is the path of a key; a JSON object is meant.</extracomment>
        <translation>%1: an object in braces is expected here.</translation>
    </message>
    <message>
        <source>%1: a text in quotation marks is expected here.</source>
        <extracomment>Error in a data file, to IT staff. %1 is the path of a key.</extracomment>
        <translation>%1: a text in quotation marks is expected here.</translation>
    </message>
    <message>
        <source>%1 is not a key of form data.</source>
        <extracomment>Error in a data file, to IT staff. %1 is a key of the file, with its path.</extracomment>
        <translation>%1 is not a key of form data.</translation>
    </message>
    <message>
        <source>a date as YYYY-MM-DD is expected here, with 00 for what is not known.</source>
        <extracomment>Error in a data file, to IT staff. The form of the date is written as it is.</extracomment>
        <translation>a date as YYYY-MM-DD is expected here, with 00 for what is not known.</translation>
    </message>
    <message>
        <source>one of these is expected here: %1.</source>
        <extracomment>Error in a data file, to IT staff. %1 lists the allowed words.</extracomment>
        <translation>one of these is expected here: %1.</translation>
    </message>
    <message>
        <source>%1: a list in brackets is expected here.</source>
        <extracomment>Error in a data file, to IT staff. %1 is the path of a key; a JSON array is meant.</extracomment>
        <translation>%1: a list in brackets is expected here.</translation>
    </message>
    <message>
        <source>%1: a date as YYYY-MM-DD is expected here.</source>
        <extracomment>Error in a data file, to IT staff. %1 is the path of a key; the form of the date is written as it is.</extracomment>
        <translation>%1: a date as YYYY-MM-DD is expected here.</translation>
    </message>
    <message>
        <source>Form data is one object in braces.</source>
        <extracomment>Error in a data file, to IT staff. A JSON object is meant.</extracomment>
        <translation>Form data is one object in braces.</translation>
    </message>
    <message>
        <source>%1 is not a field of this form.</source>
        <extracomment>Error in a data file, to IT staff. %1 is a key of the file, with its path.</extracomment>
        <translation>%1 is not a field of this form.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::FormRenderer</name>
    <message>
        <source>The form could not be drawn. Try again.</source>
        <extracomment>Filling a form. The clerk, when the text could not be drawn.</extracomment>
        <translation>The form could not be drawn. Try again.</translation>
    </message>
    <message>
        <source>The form&apos;s background has another number of pages. Ask the IT department to check the form.</source>
        <extracomment>Filling a form. The clerk and IT staff: the form&apos;s files do not belong together.</extracomment>
        <translation>The form&apos;s background has another number of pages. Ask the IT department to check the form.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::FormTemplate</name>
    <message>
        <source>template.json has to be an object in braces. Correct it.</source>
        <extracomment>Checking a form template. IT staff; template.json is the file&apos;s name.</extracomment>
        <translation>template.json has to be an object in braces. Correct it.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::GaijiPictures</name>
    <message>
        <source>The folder of the city&apos;s own characters is not there. Check [characters] gaiji.</source>
        <extracomment>At the start or on the command line, to IT staff: the folder of the city&apos;s own characters (外字).</extracomment>
        <translation>The folder of the city&apos;s own characters is not there. Check [characters] gaiji.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::JsonText</name>
    <message>
        <source>%1 is not plain UTF-8 (byte %2). Save it as UTF-8 without a byte order mark.</source>
        <extracomment>Reading a template or a data file. IT staff; %1 is the file&apos;s name, %2 the number of the byte.</extracomment>
        <translation>%1 is not plain UTF-8 (byte %2). Save it as UTF-8 without a byte order mark.</translation>
    </message>
    <message>
        <source>%1 is missing. Put the file there.</source>
        <extracomment>Reading a template or a data file. IT staff; %1 is the file&apos;s name.</extracomment>
        <translation>%1 is missing. Put the file there.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the rights of the file.</source>
        <extracomment>Reading a template or a data file. IT staff; %1 is the file&apos;s name.</extracomment>
        <translation>%1 cannot be read. Check the rights of the file.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes. Use a smaller file.</source>
        <extracomment>Reading a template or a data file. IT staff; %1 is the file&apos;s name, %2 a number of bytes.</extracomment>
        <translation>%1 is larger than %2 bytes. Use a smaller file.</translation>
    </message>
    <message>
        <source>%1: this is not correct JSON. Correct the place named.</source>
        <extracomment>Reading a template or a data file. IT staff; %1 is &quot;file:line:column&quot;.</extracomment>
        <translation>%1: this is not correct JSON. Correct the place named.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::LogicReader</name>
    <message>
        <source>A condition names either a “field” or a “binding”. Give one of them.</source>
        <extracomment>Checking a form template. IT staff; about a condition under which a field is shown. The words in quotation marks are keys of the file and stay as they are.</extracomment>
        <translation>A condition names either a “field” or a “binding”. Give one of them.</translation>
    </message>
    <message>
        <source>The binding “%1” is not known. Correct or remove it.</source>
        <extracomment>Checking a form template. IT staff; %1 is a binding such as applicant.name.</extracomment>
        <translation>The binding “%1” is not known. Correct or remove it.</translation>
    </message>
    <message>
        <source>A condition has either “is” or “filled”. Remove one of them.</source>
        <extracomment>Checking a form template. IT staff; about a condition under which a field is shown. The words in quotation marks are keys of the file and stay as they are.</extracomment>
        <translation>A condition has either “is” or “filled”. Remove one of them.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::ObjectReader</name>
    <message>
        <source>This has to be an object in braces. Correct it.</source>
        <extracomment>Checking a form template. IT staff; the path is shown beside the sentence.</extracomment>
        <translation>This has to be an object in braces. Correct it.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here. Remove it.</source>
        <translation>The key “%1” is not known here. Remove it.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here. Did you mean “%2”?</source>
        <translation>The key “%1” is not known here. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>“%1” is missing. Add it.</source>
        <extracomment>Checking a form template. IT staff; %1 is a key of the file.</extracomment>
        <translation>“%1” is missing. Add it.</translation>
    </message>
    <message>
        <source>This has to be a text in quotation marks. Correct it.</source>
        <extracomment>Checking a form template. IT staff; the path is shown beside the sentence.</extracomment>
        <translation>This has to be a text in quotation marks. Correct it.</translation>
    </message>
    <message>
        <source>This text is empty. Fill it in.</source>
        <extracomment>Checking a form template. IT staff; the path is shown beside the sentence.</extracomment>
        <translation>This text is empty. Fill it in.</translation>
    </message>
    <message>
        <source>This has to be a number from %1 to %2. Correct it.</source>
        <extracomment>Checking a form template. IT staff; %1 and %2 are numbers.</extracomment>
        <translation>This has to be a number from %1 to %2. Correct it.</translation>
    </message>
    <message>
        <source>This has to be a whole number. Correct it.</source>
        <extracomment>Checking a form template. IT staff; the path is shown beside the sentence.</extracomment>
        <translation>This has to be a whole number. Correct it.</translation>
    </message>
    <message>
        <source>This has to be true or false. Correct it.</source>
        <extracomment>Checking a form template. IT staff; &quot;true&quot; and &quot;false&quot; are the words of the file and stay as they are.</extracomment>
        <translation>This has to be true or false. Correct it.</translation>
    </message>
    <message>
        <source>This has to be a list in brackets. Correct it.</source>
        <extracomment>Checking a form template. IT staff; the path is shown beside the sentence.</extracomment>
        <translation>This has to be a list in brackets. Correct it.</translation>
    </message>
    <message>
        <source>There are more than %1 entries. Use fewer.</source>
        <extracomment>Checking a form template. IT staff; %1 is a number.</extracomment>
        <translation>There are more than %1 entries. Use fewer.</translation>
    </message>
    <message>
        <source>This has to be four numbers in millimetres: left, top, width, height. Correct it.</source>
        <extracomment>Checking a form template. IT staff; the order is that of the numbers in the file.</extracomment>
        <translation>This has to be four numbers in millimetres: left, top, width, height. Correct it.</translation>
    </message>
    <message>
        <source>“%1” cannot stand here. Use one of: %2.</source>
        <extracomment>Checking a form template. IT staff; %1 is the word in the file, %2 the words that may stand there.</extracomment>
        <translation>“%1” cannot stand here. Use one of: %2.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::Substitutes</name>
    <message>
        <source>This line of the city&apos;s table of characters cannot be read: write one character, a tab and what stands for it.</source>
        <extracomment>At the start or on the command line, to IT staff: a line of the city&apos;s table of characters cannot be used.</extracomment>
        <translation>This line of the city&apos;s table of characters cannot be read: write one character, a tab and what stands for it.</translation>
    </message>
    <message>
        <source>The city&apos;s table of characters is not there. Check [characters] substitutes.</source>
        <extracomment>At the start or on the command line, to IT staff.</extracomment>
        <translation>The city&apos;s table of characters is not there. Check [characters] substitutes.</translation>
    </message>
    <message>
        <source>The city&apos;s table of characters cannot be read. Check its rights and its size.</source>
        <extracomment>At the start or on the command line, to IT staff.</extracomment>
        <translation>The city&apos;s table of characters cannot be read. Check its rights and its size.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::TemplateFiles</name>
    <message>
        <source>This file is not in the form&apos;s folder. Put it there and write only its name.</source>
        <extracomment>Checking a form template. IT staff; about the name of a background or a picture.</extracomment>
        <translation>This file is not in the form&apos;s folder. Put it there and write only its name.</translation>
    </message>
    <message>
        <source>The picture %1 is missing. Put it into the form&apos;s folder.</source>
        <extracomment>Checking a form template. IT staff; %1 is the file name of a page&apos;s picture.</extracomment>
        <translation>The picture %1 is missing. Put it into the form&apos;s folder.</translation>
    </message>
    <message>
        <source>The picture %1 is no PNG. Make it again.</source>
        <extracomment>Checking a form template. IT staff; %1 is the file name of a page&apos;s picture.</extracomment>
        <translation>The picture %1 is no PNG. Make it again.</translation>
    </message>
    <message>
        <source>The background has %1 pages, but %2 are described. Make both the same.</source>
        <extracomment>Checking a form template. IT staff; %1 and %2 are numbers of pages.</extracomment>
        <translation>The background has %1 pages, but %2 are described. Make both the same.</translation>
    </message>
    <message>
        <source>The background&apos;s page measures %1 × %2 mm. Write these sizes.</source>
        <extracomment>Checking a form template. IT staff; %1 and %2 are millimetres.</extracomment>
        <translation>The background&apos;s page measures %1 × %2 mm. Write these sizes.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::TemplateReader</name>
    <message>
        <source>A value has only Latin letters, digits, hyphens, dots and underscores. Correct it.</source>
        <extracomment>Checking a form template. IT staff; about the value of an answer that can be ticked.</extracomment>
        <translation>A value has only Latin letters, digits, hyphens, dots and underscores. Correct it.</translation>
    </message>
    <message>
        <source>The binding “%1” is not known. Correct or remove it.</source>
        <translation>The binding “%1” is not known. Correct or remove it.</translation>
    </message>
    <message>
        <source>The binding “%1” is not known. Did you mean “%2”?</source>
        <translation>The binding “%1” is not known. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>An id begins with a small Latin letter and has only letters and digits. Correct it.</source>
        <extracomment>Checking a form template. IT staff; about the id of a field.</extracomment>
        <translation>An id begins with a small Latin letter and has only letters and digits. Correct it.</translation>
    </message>
    <message>
        <source>A form&apos;s id begins with a small Latin letter and has only small letters, digits and hyphens. Correct it.</source>
        <extracomment>Checking a form template. IT staff; about the id of the whole form.</extracomment>
        <translation>A form&apos;s id begins with a small Latin letter and has only small letters, digits and hyphens. Correct it.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::TemplateReferences</name>
    <message>
        <source>The first page is always printed. Remove its conditions.</source>
        <extracomment>Checking a form template. IT staff; about the conditions under which a page is printed.</extracomment>
        <translation>The first page is always printed. Remove its conditions.</translation>
    </message>
    <message>
        <source>The form has no field “%1”. Correct the id.</source>
        <extracomment>Checking a form template. IT staff; %1 is the id of a field that a condition, a sum or a fee names.</extracomment>
        <translation>The form has no field “%1”. Correct the id.</translation>
    </message>
    <message>
        <source>“%1” is no answer of “%2”. Correct it.</source>
        <extracomment>Checking a form template. IT staff; %1 is the value of an answer, %2 the id of a field.</extracomment>
        <translation>“%1” is no answer of “%2”. Correct it.</translation>
    </message>
    <message>
        <source>Only a text or digits can be calculated. Change the kind of the field.</source>
        <extracomment>Checking a form template. IT staff; about a field whose number is calculated.</extracomment>
        <translation>Only a text or digits can be calculated. Change the kind of the field.</translation>
    </message>
    <message>
        <source>What is calculated from which fields does not fit. A sum and a count name fields, an age one date, fee and fiscal year none.</source>
        <extracomment>Checking a form template. IT staff; sum, count and age need to know of what; a fee or a year does not.</extracomment>
        <translation>What is calculated from which fields does not fit. A sum and a count name fields, an age one date, fee and fiscal year none.</translation>
    </message>
    <message>
        <source>“%1” depends on itself through its conditions or its calculation. Remove one of them.</source>
        <extracomment>Checking a form template. IT staff; %1 is the id of a field whose condition or calculation needs the field itself.</extracomment>
        <translation>“%1” depends on itself through its conditions or its calculation. Remove one of them.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::TemplateRules</name>
    <message>
        <source>The form has no page. Describe at least one page.</source>
        <extracomment>Checking a form template. IT staff.</extracomment>
        <translation>The form has no page. Describe at least one page.</translation>
    </message>
    <message>
        <source>The smallest size is larger than the size. Correct one of them.</source>
        <extracomment>Checking a form template. IT staff; about type sizes.</extracomment>
        <translation>The smallest size is larger than the size. Correct one of them.</translation>
    </message>
    <message>
        <source>This form may not carry the individual number. Remove the field, or set mayCarryPersonalNumber if the law allows it.</source>
        <extracomment>Checking a form template. IT staff; mayCarryPersonalNumber is a key of the file and stays as it is.</extracomment>
        <translation>This form may not carry the individual number. Remove the field, or set mayCarryPersonalNumber if the law allows it.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice. Give each field its own id.</source>
        <extracomment>Checking a form template. IT staff; %1 is the id of a field.</extracomment>
        <translation>The id “%1” is used twice. Give each field its own id.</translation>
    </message>
    <message>
        <source>The form has no page %1. Correct the number or add the page.</source>
        <extracomment>Checking a form template. IT staff; %1 is a page&apos;s number.</extracomment>
        <translation>The form has no page %1. Correct the number or add the page.</translation>
    </message>
    <message>
        <source>This lies off the page. Move it onto the page.</source>
        <extracomment>Checking a form template. IT staff; about a field or one of its parts.</extracomment>
        <translation>This lies off the page. Move it onto the page.</translation>
    </message>
    <message>
        <source>A field to choose from needs options. Add them.</source>
        <extracomment>Checking a form template. IT staff; about a field of which one answer is chosen.</extracomment>
        <translation>A field to choose from needs options. Add them.</translation>
    </message>
    <message>
        <source>A field of boxes needs their number. Add it.</source>
        <extracomment>Checking a form template. IT staff; about a field with one box for each character.</extracomment>
        <translation>A field of boxes needs their number. Add it.</translation>
    </message>
    <message>
        <source>A date needs the places of its parts, at least of the year. Add them.</source>
        <extracomment>Checking a form template. IT staff; about a date written in parts at different places.</extracomment>
        <translation>A date needs the places of its parts, at least of the year. Add them.</translation>
    </message>
    <message>
        <source>A date with a ring around its era needs the places of the eras as options. Add them.</source>
        <extracomment>Checking a form template. IT staff; about the printed names of eras, one of which gets a ring.</extracomment>
        <translation>A date with a ring around its era needs the places of the eras as options. Add them.</translation>
    </message>
    <message>
        <source>The value “%1” is used twice. Give each option its own value.</source>
        <extracomment>Checking a form template. IT staff; %1 is the value of an answer.</extracomment>
        <translation>The value “%1” is used twice. Give each option its own value.</translation>
    </message>
    <message>
        <source>“%1” is no era. Use one of: %2.</source>
        <extracomment>Checking a form template. IT staff; %1 is a word of the file, %2 the words that may stand there.</extracomment>
        <translation>“%1” is no era. Use one of: %2.</translation>
    </message>
    <message>
        <source>A number in parts needs “first” and “second”, and may have “third”. Add or remove parts.</source>
        <extracomment>Checking a form template. IT staff; about a number written in parts. “first”, “second” stand in the file.</extracomment>
        <translation>A number in parts needs “first” and “second”, and may have “third”. Add or remove parts.</translation>
    </message>
    <message>
        <source>The paper has the era printed: the date needs no “era” of its own. Remove it.</source>
        <extracomment>Checking a form template. IT staff; about a date whose era the paper has printed. “era” stands in the file.</extracomment>
        <translation>The paper has the era printed: the date needs no “era” of its own. Remove it.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::Underlay</name>
    <message>
        <source>The form could not be prepared. Check the form&apos;s background.</source>
        <extracomment>Filling a form. The clerk, when the form&apos;s background cannot be drawn on.</extracomment>
        <translation>The form could not be prepared. Check the form&apos;s background.</translation>
    </message>
</context>
<context>
    <name>madoguchi::documents::WriteWhole</name>
    <message>
        <source>The disk is full and nothing was saved. Make room or choose another folder.</source>
        <extracomment>Saving a filled form. The clerk; nothing was left behind.</extracomment>
        <translation>The disk is full and nothing was saved. Make room or choose another folder.</translation>
    </message>
    <message>
        <source>The file could not be saved. Choose a folder that you may write to.</source>
        <extracomment>Saving a filled form. The clerk; nothing was left behind.</extracomment>
        <translation>The file could not be saved. Choose a folder that you may write to.</translation>
    </message>
</context>
<context>
    <name>madoguchi::forms::CharacterPanel</name>
    <message>
        <source>Choose what stands in its place.</source>
        <extracomment>Below an entry, beside a character that can be printed but may be replaced by another writing.</extracomment>
        <translation>Choose what stands in its place.</translation>
    </message>
    <message>
        <source>Printed as the city&apos;s picture.</source>
        <extracomment>Below an entry, beside a character of the city&apos;s own (外字).</extracomment>
        <translation>Printed as the city&apos;s picture.</translation>
    </message>
    <message>
        <source>The font does not have this form: the usual one would be printed.</source>
        <extracomment>Below an entry, beside a character with a variation selector that the font does not know.</extracomment>
        <translation>The font does not have this form: the usual one would be printed.</translation>
    </message>
    <message>
        <source>The form&apos;s font does not have it: %1 would stand in.</source>
        <extracomment>Below an entry, beside a character that the form&apos;s font lacks. %1 is another font&apos;s name.</extracomment>
        <translation>The form&apos;s font does not have it: %1 would stand in.</translation>
    </message>
    <message>
        <source>No font has it: an empty box would be printed.</source>
        <extracomment>Below an entry, beside a character that no font has.</extracomment>
        <translation>No font has it: an empty box would be printed.</translation>
    </message>
    <message>
        <source>usual form</source>
        <extracomment>Below a character that may stand for another one: why. Short. The same without its variation selector.</extracomment>
        <translation>usual form</translation>
    </message>
    <message>
        <source>city&apos;s table</source>
        <extracomment>Below a character that may stand for another one: why. Short. The city&apos;s own table says so.</extracomment>
        <translation>city&apos;s table</translation>
    </message>
    <message>
        <source>Jōyō kanji</source>
        <extracomment>Below a character that may stand for another one: why. Short. It is the form of 常用漢字表.</extracomment>
        <translation>Jōyō kanji</translation>
    </message>
    <message>
        <source>same in JIS</source>
        <extracomment>Below a character that may stand for another one: why. Short. JIS has one code for both.</extracomment>
        <translation>same in JIS</translation>
    </message>
    <message>
        <source>register</source>
        <extracomment>Below a character that may stand for another one: why. Short. The family register&apos;s standard form.</extracomment>
        <translation>register</translation>
    </message>
    <message>
        <source>same meaning</source>
        <extracomment>Below a character that may stand for another one: why. Short. Another character of the same meaning.</extracomment>
        <translation>same meaning</translation>
    </message>
    <message>
        <source>residence card</source>
        <extracomment>Below a character that may stand for another one: why. Short. The form that residence cards use.</extracomment>
        <translation>residence card</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>For a screen reader: a character that may stand for another one (%1), its code (%2) and why (%3).</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>madoguchi::forms::ChoosePage</name>
    <message>
        <source>Search the forms</source>
        <extracomment>Forms tab, name of the search box over the list of forms; shown in it while it is empty.</extracomment>
        <translation>Search the forms</translation>
    </message>
    <message>
        <source>Try a part of the title, its reading, or a word like &quot;household&quot;.</source>
        <extracomment>Forms tab, below &quot;nothing was found&quot; in the list of forms.</extracomment>
        <translation>Try a part of the title, its reading, or a word like &quot;household&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>No. %1, %n pages</source>
        <extracomment>Forms tab, second line of a form in the list: its number and the number of pages.</extracomment>
        <translation>
            <numerusform>No. %1, %n page</numerusform>
            <numerusform>No. %1, %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used: the template is damaged</source>
        <extracomment>Forms tab, second line of a form in the list whose template is damaged.</extracomment>
        <translation>Cannot be used: the template is damaged</translation>
    </message>
    <message>
        <source>This template is damaged. Tell the IT staff: %1</source>
        <extracomment>Forms tab, when a damaged template is looked at; %1 is the place in its file, for the IT staff.</extracomment>
        <translation>This template is damaged. Tell the IT staff: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the titles of forms in one line.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Forms</source>
        <extracomment>Forms tab, heading in the list of forms.</extracomment>
        <translation>Forms</translation>
    </message>
    <message>
        <source>Several forms at once</source>
        <extracomment>Forms tab, heading in the list of forms: sets of forms that are filled together for one occasion.</extracomment>
        <translation>Several forms at once</translation>
    </message>
    <message numerus="yes">
        <source>No. %1, %n pages, the city&apos;s own</source>
        <extracomment>Forms tab, second line of a form in the list that the city made: its number and the number of pages.</extracomment>
        <translation>
            <numerusform>No. %1, %n page, the city&apos;s own</numerusform>
            <numerusform>No. %1, %n pages, the city&apos;s own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::forms::EntryField</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Beside a date that is typed: %1 is the date in the era form, %2 the western year.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Applies</source>
        <extracomment>Forms tab, beside a box to check; the label above it says what applies.</extracomment>
        <translation>Applies</translation>
    </message>
    <message>
        <source>A character cannot be drawn. Check the writing, or add it by hand on the paper.</source>
        <extracomment>Forms tab, below an entry with a character that no font has.</extracomment>
        <translation>A character cannot be drawn. Check the writing, or add it by hand on the paper.</translation>
    </message>
    <message>
        <source>Taken over from the form before.</source>
        <extracomment>Forms tab, below an entry that was filled with the answer given in another form before.</extracomment>
        <translation>Taken over from the form before.</translation>
    </message>
    <message>
        <source>Printed in smaller letters.</source>
        <extracomment>Forms tab, quiet note below an entry: the text is long and was made smaller on the paper.</extracomment>
        <translation>Printed in smaller letters.</translation>
    </message>
    <message>
        <source>As the card says.</source>
        <extracomment>Forms tab, quiet note below a choice (sex) that is as the card says.</extracomment>
        <translation>As the card says.</translation>
    </message>
    <message>
        <source>Changed: the card says something else.</source>
        <extracomment>Forms tab, quiet note below a choice (sex) that was changed by hand.</extracomment>
        <translation>Changed: the card says something else.</translation>
    </message>
    <message>
        <source>the year %1</source>
        <extracomment>Beside a date in the era form: the same year in the western calendar.</extracomment>
        <translation>the year %1</translation>
    </message>
    <message>
        <source>copies wanted</source>
        <extracomment>Forms tab, behind the number of copies of a certificate (通).</extracomment>
        <translation>copies wanted</translation>
    </message>
    <message>
        <source>Needed. Enter it.</source>
        <extracomment>Forms tab, below a required entry that is empty when the clerk wants to print.</extracomment>
        <translation>Needed. Enter it.</translation>
    </message>
    <message>
        <source>The pre-application says: %1</source>
        <extracomment>Forms tab, below an entry whose value is another one than what the resident filled in before the visit. %1 is what was filled in then.</extracomment>
        <translation>The pre-application says: %1</translation>
    </message>
    <message>
        <source>From the pre-application.</source>
        <extracomment>Forms tab, below an entry that is as the resident filled it in before the visit.</extracomment>
        <translation>From the pre-application.</translation>
    </message>
    <message>
        <source>A character of the licence is not chosen yet. Choose it with the button below the entries, or enter it here.</source>
        <extracomment>Forms tab, below an entry that holds the mark of a character which a licence has only as a picture (外字).</extracomment>
        <translation>A character of the licence is not chosen yet. Choose it with the button below the entries, or enter it here.</translation>
    </message>
    <message>
        <source>Calculated. Write over it to change it.</source>
        <extracomment>Forms tab, below an entry whose number the program reckons (a sum, a fee, an age).</extracomment>
        <translation>Calculated. Write over it to change it.</translation>
    </message>
    <message>
        <source>Other writing</source>
        <extracomment>Forms tab, button beside an entry: shows other writings of its characters to choose from (縮退). Short.</extracomment>
        <translation>Other writing</translation>
    </message>
    <message>
        <source>A character cannot be drawn. Choose another writing below, or add it by hand on the paper.</source>
        <extracomment>Forms tab, below an entry with a character that cannot be printed; other writings of it stand below.</extracomment>
        <translation>A character cannot be drawn. Choose another writing below, or add it by hand on the paper.</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <extracomment>Forms tab, below an entry in which characters were replaced by other writings. %1 is &quot;髙→高&quot;.</extracomment>
        <translation>Replaced: %1</translation>
    </message>
    <message>
        <source>%1 is printed as the picture of the licence.</source>
        <extracomment>Forms tab, below an entry with the mark of a character that a licence has as a picture (外字): %1 is the mark.</extracomment>
        <translation>%1 is printed as the picture of the licence.</translation>
    </message>
    <message>
        <source>The visitor says that this is not right. Ask and correct it.</source>
        <extracomment>Forms tab, below an entry that the visitor touched on the second display.</extracomment>
        <translation>The visitor says that this is not right. Ask and correct it.</translation>
    </message>
    <message>
        <source>The paper has no place for this answer. Choose another one, or none and write it by hand.</source>
        <extracomment>Forms tab, below an entry whose answer is none of those that the paper has.</extracomment>
        <translation>The paper has no place for this answer. Choose another one, or none and write it by hand.</translation>
    </message>
    <message>
        <source>This does not fit on the paper. Shorten it, or leave it empty and write it by hand.</source>
        <extracomment>Forms tab, below an entry whose text is longer than its place on the paper.</extracomment>
        <translation>This does not fit on the paper. Shorten it, or leave it empty and write it by hand.</translation>
    </message>
</context>
<context>
    <name>madoguchi::forms::EntryList</name>
    <message>
        <source>Read this person&apos;s card</source>
        <extracomment>Forms tab, button beside the heading of a person whose card was not read.</extracomment>
        <translation>Read this person&apos;s card</translation>
    </message>
    <message>
        <source>Whose certificate or record</source>
        <extracomment>Forms tab, name of the switch above the entries of the applicant: whose certificate it is.</extracomment>
        <translation>Whose certificate or record</translation>
    </message>
    <message>
        <source>The person at the counter</source>
        <extracomment>Forms tab, beside the switch: the certificate is for the person at the counter (本人).</extracomment>
        <translation>The person at the counter</translation>
    </message>
    <message>
        <source>From a hold</source>
        <extracomment>Forms tab, button beside the heading of a household member of whom nothing is known: somebody of the household was at a counter before, and that reception is on hold.</extracomment>
        <translation>From a hold</translation>
    </message>
    <message>
        <source>The visitor themselves</source>
        <extracomment>Forms tab, button beside the heading of a household member of whom nothing is known: it is the applicant.</extracomment>
        <translation>The visitor themselves</translation>
    </message>
</context>
<context>
    <name>madoguchi::forms::FillPage</name>
    <message>
        <source>Go to the next one</source>
        <extracomment>Forms tab, button in the line below the entries: goes to the next entry that is still needed.</extracomment>
        <translation>Go to the next one</translation>
    </message>
    <message>
        <source>An entry cannot be read. Correct it before printing.</source>
        <extracomment>Forms tab, line below the entries: an entry (a date) cannot be read.</extracomment>
        <translation>An entry cannot be read. Correct it before printing.</translation>
    </message>
    <message>
        <source>Something is empty or unusual. Press again to go on as it is.</source>
        <extracomment>Forms tab, line below the entries after the first press of &quot;Print&quot;: a second press prints all the same.</extracomment>
        <translation>Something is empty or unusual. Press again to go on as it is.</translation>
    </message>
    <message>
        <source>This form asks for the individual number.</source>
        <extracomment>Forms tab, line below the entries: the form may carry 個人番号 and it was not read from the card.</extracomment>
        <translation>This form asks for the individual number.</translation>
    </message>
    <message>
        <source>Read it from the card</source>
        <extracomment>Forms tab, button in that line: the card is read once more with the number.</extracomment>
        <translation>Read it from the card</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are still needed.</source>
        <extracomment>Forms tab, line below the entries: %n required entries are empty.</extracomment>
        <translation>
            <numerusform>%n entry is still needed.</numerusform>
            <numerusform>%n entries are still needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything needed is filled in.</source>
        <extracomment>Forms tab, line below the entries: everything is filled in.</extracomment>
        <translation>Everything needed is filled in.</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <extracomment>Forms tab, while the forms are laid out before printing or saving.</extracomment>
        <translation>Preparing the pages…</translation>
    </message>
    <message>
        <source>A mark such as 【外字1】 would be printed. Press again to print as it is.</source>
        <extracomment>Forms tab, line below the entries after the first press of &quot;Print&quot;: a character that a licence has only as a picture (外字) was not chosen, its mark stands in a name or address. A second press prints all the same.</extracomment>
        <translation>A mark such as 【外字1】 would be printed. Press again to print as it is.</translation>
    </message>
    <message>
        <source>A character of the licence is not chosen yet: a mark stands in its place.</source>
        <extracomment>Forms tab, line below the entries: a character that a licence has only as a picture (外字) was not chosen.</extracomment>
        <translation>A character of the licence is not chosen yet: a mark stands in its place.</translation>
    </message>
    <message>
        <source>Choose the character</source>
        <extracomment>Forms tab, button in that line: to the page with the pictures of the characters.</extracomment>
        <translation>Choose the character</translation>
    </message>
    <message>
        <source>Go to the entry</source>
        <extracomment>Forms tab, button in that line when the licence is not here any more: to the entry with the mark.
----------
Forms tab, button in that line.</extracomment>
        <translation>Go to the entry</translation>
    </message>
    <message>
        <source>A mark such as 【外字1】 would be printed, and entries are empty. Press again to print as it is.</source>
        <extracomment>Forms tab, line below the entries after the first press of &quot;Print&quot;: a character that a licence has only as a picture (外字) was not chosen, and required entries are empty. A second press prints all the same.</extracomment>
        <translation>A mark such as 【外字1】 would be printed, and entries are empty. Press again to print as it is.</translation>
    </message>
    <message>
        <source>Fee: %1 yen</source>
        <extracomment>Forms tab, above the entries: what all forms that are filled now cost together. %1 is a number of yen.</extracomment>
        <translation>Fee: %1 yen</translation>
    </message>
    <message>
        <source>A character cannot be printed as it is.</source>
        <extracomment>Forms tab, line below the entries: a character has no glyph; what can be done stands below its entry.</extracomment>
        <translation>A character cannot be printed as it is.</translation>
    </message>
    <message>
        <source>The visitor says that something is not right. Ask and correct it.</source>
        <extracomment>Forms tab, line below the entries: the visitor touched some of them on the second display.</extracomment>
        <translation>The visitor says that something is not right. Ask and correct it.</translation>
    </message>
    <message>
        <source>An entry has no room on the paper. Correct it before printing.</source>
        <extracomment>Forms tab, line below the entries: a text is longer than its place on the paper, or an answer has none.</extracomment>
        <translation>An entry has no room on the paper. Correct it before printing.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between names of forms in a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Signatures are not put on hold. Have the visitor sign again: %1</source>
        <extracomment>Forms tab, line below the entries after a reception was taken up again: these forms were signed before. %1 names them.</extracomment>
        <translation>Signatures are not put on hold. Have the visitor sign again: %1</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>Forms tab, button in that line: it has been read.</extracomment>
        <translation>Understood</translation>
    </message>
</context>
<context>
    <name>madoguchi::forms::FormStrip</name>
    <message numerus="yes">
        <source>%1: %n to fill</source>
        <extracomment>Forms tab, one of several forms that are filled; %1 is its title, %n counts entries that are still needed.</extracomment>
        <translation>
            <numerusform>%1: %n to fill</numerusform>
            <numerusform>%1: %n to fill</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: ready</source>
        <extracomment>Forms tab, one of several forms that are filled; %1 is its title.</extracomment>
        <translation>%1: ready</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>Forms tab, one of several forms; %1 is its title. It was printed or saved.</extracomment>
        <translation>%1: done</translation>
    </message>
    <message>
        <source>%1: does not fit</source>
        <extracomment>Forms tab, one of several forms that are filled; %1 is its title. A text does not fit on the paper.</extracomment>
        <translation>%1: does not fit</translation>
    </message>
    <message>
        <source>%1: look again</source>
        <extracomment>Forms tab, one of several forms that are filled; %1 is its title. Something in it is unusual.</extracomment>
        <translation>%1: look again</translation>
    </message>
    <message>
        <source>Forms before</source>
        <extracomment>Forms tab, button beside many forms, read aloud: scrolls to those before.</extracomment>
        <translation>Forms before</translation>
    </message>
    <message>
        <source>Further forms</source>
        <extracomment>Forms tab, button beside many forms, read aloud: scrolls to those behind.</extracomment>
        <translation>Further forms</translation>
    </message>
</context>
<context>
    <name>madoguchi::forms::FormsTab</name>
    <message>
        <source>Choose forms</source>
        <extracomment>In the window&apos;s title: what is being done.</extracomment>
        <translation>Choose forms</translation>
    </message>
    <message>
        <source>Check the entries</source>
        <extracomment>In the window&apos;s title: what is being done.</extracomment>
        <translation>Check the entries</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>In the window&apos;s title: what is being done.</extracomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>In the window&apos;s title: what is being done.</extracomment>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n forms</source>
        <translation>
            <numerusform>Fill in %n form</numerusform>
            <numerusform>Fill in %n forms</numerusform>
        </translation>
    </message>
    <message>
        <source>Print as it is</source>
        <extracomment>Main action (F12): print although something is empty or unusual; the page says what.</extracomment>
        <translation>Print as it is</translation>
    </message>
    <message>
        <source>Print once more</source>
        <extracomment>Main action (F12) when the same forms were printed or saved before and nothing was changed since.</extracomment>
        <translation>Print once more</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Main action (F12) after printing or saving failed.</extracomment>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Next form for the same person</source>
        <extracomment>Main action (F12) after printing: go back to the list of forms; what is known about the person stays.</extracomment>
        <translation>Next form for the same person</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>Action while forms are filled in.</extracomment>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <extracomment>Second action while a form is printed: give it up and go back to the entries.</extracomment>
        <translation>Stop printing</translation>
    </message>
    <message>
        <source>End the reception</source>
        <extracomment>Second action after printing: ends the reception of this visitor.</extracomment>
        <translation>End the reception</translation>
    </message>
    <message>
        <source>Save the form as PDF</source>
        <extracomment>Title of the dialog that asks where a form is saved.</extracomment>
        <translation>Save the form as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>Kind of files in the dialog that asks where a form is saved.</extracomment>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Save the forms as PDF in a folder</source>
        <extracomment>Title of the dialog that asks for the folder in which several forms are saved.</extracomment>
        <translation>Save the forms as PDF in a folder</translation>
    </message>
    <message>
        <source>The form is at the printer.
If the printer stops, this page says why and what you can do.
Nothing is printed twice by itself.</source>
        <extracomment>Help (F1) while a form is printed. One sentence a line.</extracomment>
        <translation>The form is at the printer.
If the printer stops, this page says why and what you can do.
Nothing is printed twice by itself.</translation>
    </message>
    <message>
        <source>The form is finished.
Choose the next form for the same person, or end the reception.
Esc goes back to the entries.</source>
        <extracomment>Help (F1) after a form was printed. One sentence a line.</extracomment>
        <translation>The form is finished.
Choose the next form for the same person, or end the reception.
Esc goes back to the entries.</translation>
    </message>
    <message>
        <source>Fill in this form</source>
        <extracomment>Main action (F12) while forms are chosen: go on to fill the one that is chosen.</extracomment>
        <translation>Fill in this form</translation>
    </message>
    <message>
        <source>Print the form</source>
        <translation>Print the form</translation>
    </message>
    <message>
        <source>A form is still being printed. Wait for it, or stop the printing first.</source>
        <extracomment>Above the work, to the clerk who wants to end the reception while a form is being printed or saved.</extracomment>
        <translation>A form is still being printed. Wait for it, or stop the printing first.</translation>
    </message>
    <message>
        <source>Fill in the checked form</source>
        <extracomment>Main action (F12) while another form is looked at than the one that is checked.</extracomment>
        <translation>Fill in the checked form</translation>
    </message>
    <message>
        <source>Back to the entries</source>
        <translation>Back to the entries</translation>
    </message>
    <message>
        <source>On the left are the entries, on the right the paper as it will be printed.
What came from the card is locked; change it with the button beside it.
Enter goes to the next entry, F4 to the next one that is needed; Space chooses an answer.
A click on the paper goes to its entry.
Ctrl and Page Up or Page Down change between several forms.
Ctrl and Z takes the last change back.</source>
        <extracomment>Help (F1) for the entries of a form. One sentence a line.</extracomment>
        <translation>On the left are the entries, on the right the paper as it will be printed.
What came from the card is locked; change it with the button beside it.
Enter goes to the next entry, F4 to the next one that is needed; Space chooses an answer.
A click on the paper goes to its entry.
Ctrl and Page Up or Page Down change between several forms.
Ctrl and Z takes the last change back.</translation>
    </message>
    <message>
        <source>Save as PDF as it is</source>
        <extracomment>Main action (F12) without a printer: save although something is empty or unusual; the page says what.</extracomment>
        <translation>Save as PDF as it is</translation>
    </message>
    <message>
        <source>Here you choose one or several forms.
Type a part of the title, its reading or its number.
Up and Down move, Space on an empty search box checks, Enter goes on.
Alt and a digit check the form with that number.</source>
        <extracomment>Help (F1) for the list of forms. One sentence a line.</extracomment>
        <translation>Here you choose one or several forms.
Type a part of the title, its reading or its number.
Up and Down move, Space on an empty search box checks, Enter goes on.
Alt and a digit check the form with that number.</translation>
    </message>
</context>
<context>
    <name>madoguchi::forms::OutputPage</name>
    <message>
        <source>Printing</source>
        <extracomment>Forms tab, headline while the printer works.</extracomment>
        <translation>Printing</translation>
    </message>
    <message>
        <source>Saving as PDF</source>
        <extracomment>Forms tab, headline while PDF files are written.</extracomment>
        <translation>Saving as PDF</translation>
    </message>
    <message>
        <source>The form was not printed</source>
        <extracomment>Forms tab, headline after printing failed; below stand the reason and what to do.</extracomment>
        <translation>The form was not printed</translation>
    </message>
    <message>
        <source>The PDF was not saved</source>
        <translation>The PDF was not saved</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>Forms tab, headline after the printer reported the end of the job.</extracomment>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Saved as PDF</source>
        <translation>Saved as PDF</translation>
    </message>
    <message>
        <source>Wait until the paper has come out.</source>
        <extracomment>Forms tab, below the headline while the printer works.</extracomment>
        <translation>Wait until the paper has come out.</translation>
    </message>
    <message>
        <source>Hand over the paper and have it signed.</source>
        <extracomment>Forms tab, below the headline after printing: what to do with the paper.</extracomment>
        <translation>Hand over the paper and have it signed.</translation>
    </message>
    <message>
        <source>✓ %1: finished</source>
        <extracomment>Forms tab, list of the forms that are printed or saved: %1 is the title; this one is finished.</extracomment>
        <translation>✓ %1: finished</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1: not yet</translation>
    </message>
    <message>
        <source>Save as PDF instead</source>
        <extracomment>Forms tab, button: keep the form as a PDF file, after it was printed or instead.</extracomment>
        <translation>Save as PDF instead</translation>
    </message>
    <message>
        <source>Save as PDF as well</source>
        <translation>Save as PDF as well</translation>
    </message>
    <message>
        <source>Print on %1</source>
        <extracomment>Forms tab, button when a printer does not print: %1 is another printer.</extracomment>
        <translation>Print on %1</translation>
    </message>
    <message>
        <source>The files are in the folder %1</source>
        <extracomment>Forms tab, below the headline after several PDF files were written: %1 is the folder.</extracomment>
        <translation>The files are in the folder %1</translation>
    </message>
    <message>
        <source>%1 in the folder %2</source>
        <extracomment>Forms tab, below the headline after a PDF file was written: %1 is its name, %2 the folder.</extracomment>
        <translation>%1 in the folder %2</translation>
    </message>
    <message>
        <source>Hand over to the city&apos;s system</source>
        <extracomment>Forms tab, button after printing or saving: the entries go to the city&apos;s own system.</extracomment>
        <translation>Hand over to the city&apos;s system</translation>
    </message>
</context>
<context>
    <name>madoguchi::forms::PrintOptionsBar</name>
    <message>
        <source>Printer</source>
        <extracomment>Forms tab, name of the choice of a printer.</extracomment>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>Forms tab, name of the number of copies to print, 1 to 9.</extracomment>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <extracomment>Forms tab, box to check: print on both sides of the paper.</extracomment>
        <translation>Two-sided</translation>
    </message>
    <message>
        <source>No printer is set up. The form can be saved as PDF.</source>
        <extracomment>Forms tab, instead of the printer&apos;s name.</extracomment>
        <translation>No printer is set up. The form can be saved as PDF.</translation>
    </message>
    <message>
        <source>two-sided</source>
        <extracomment>Forms tab, how it will be printed, part of a line.</extracomment>
        <translation>two-sided</translation>
    </message>
    <message>
        <source>one-sided</source>
        <translation>one-sided</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n copies, %2</source>
        <extracomment>Forms tab, the line that says how it will be printed: %1 the printer, %n copies, %2 &quot;one-sided&quot; or &quot;two-sided&quot;.</extracomment>
        <translation>
            <numerusform>%1, %n copy, %2</numerusform>
            <numerusform>%1, %n copies, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>copies</source>
        <extracomment>Forms tab, behind the number of copies to print (部).</extracomment>
        <translation>copies</translation>
    </message>
    <message>
        <source>Sides</source>
        <extracomment>Forms tab, name of the choice between one-sided and two-sided printing.</extracomment>
        <translation>Sides</translation>
    </message>
    <message>
        <source>Print settings</source>
        <extracomment>Forms tab, button beside the line that says how it will be printed: shows the choices.</extracomment>
        <translation>Print settings</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>Close the settings</translation>
    </message>
</context>
<context>
    <name>madoguchi::forms::VisitorBar</name>
    <message>
        <source>Have the visitor check this</source>
        <extracomment>Forms tab, button below the entries: the visitor looks over them on the second display.</extracomment>
        <translation>Have the visitor check this</translation>
    </message>
    <message>
        <source>Stop the signing</source>
        <translation>Stop the signing</translation>
    </message>
    <message>
        <source>Have the visitor sign</source>
        <translation>Have the visitor sign</translation>
    </message>
    <message>
        <source>Have it signed again</source>
        <translation>Have it signed again</translation>
    </message>
    <message>
        <source>The visitor&apos;s display is not connected. Show the paper to the visitor instead.</source>
        <extracomment>Forms tab, below the entries: the second display is not connected.</extracomment>
        <translation>The visitor&apos;s display is not connected. Show the paper to the visitor instead.</translation>
    </message>
    <message>
        <source>The visitor is signing.</source>
        <extracomment>Forms tab, below the entries while the visitor signs on the second display.</extracomment>
        <translation>The visitor is signing.</translation>
    </message>
    <message>
        <source>The visitor is checking the entries.</source>
        <extracomment>Forms tab, below the entries: the visitor was asked to look over them and has not answered yet.</extracomment>
        <translation>The visitor is checking the entries.</translation>
    </message>
    <message>
        <source>Confirmed by the visitor at %1.</source>
        <extracomment>Forms tab, below the entries: the visitor said that they are right. %1 is the time, 10:42.</extracomment>
        <translation>Confirmed by the visitor at %1.</translation>
    </message>
    <message>
        <source>Changed since the visitor confirmed it. Have it checked again.</source>
        <extracomment>Forms tab, below the entries: they were changed after the visitor said that they are right.</extracomment>
        <translation>Changed since the visitor confirmed it. Have it checked again.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between names of entries in a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not right, says the visitor: %1.</source>
        <extracomment>Forms tab, below the entries: the visitor touched some that are not right. %1 names them.</extracomment>
        <translation>Not right, says the visitor: %1.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <extracomment>Forms tab, below the entries: the form was signed on the second display.</extracomment>
        <translation>Signed.</translation>
    </message>
    <message>
        <source>Signed before the last change. Have it signed again.</source>
        <extracomment>Forms tab, below the entries: they were changed after the form was signed on the second display.</extracomment>
        <translation>Signed before the last change. Have it signed again.</translation>
    </message>
    <message>
        <source>Signed before it was put on hold. Have it signed again.</source>
        <extracomment>Forms tab, below the entries: the form was signed on the second display before the reception was put on hold.</extracomment>
        <translation>Signed before it was put on hold. Have it signed again.</translation>
    </message>
</context>
<context>
    <name>madoguchi::handover</name>
    <message>
        <source>The file for the other system was not written. Try again; if it happens again, tell the IT staff. Nothing was handed over.</source>
        <extracomment>The rows for the city&apos;s system could not be written, to the clerk.</extracomment>
        <translation>The file for the other system was not written. Try again; if it happens again, tell the IT staff. Nothing was handed over.</translation>
    </message>
    <message>
        <source>The disk of the other system&apos;s folder is full. Tell the IT staff. Nothing was handed over.</source>
        <extracomment>The rows for the city&apos;s system could not be written, to the clerk.</extracomment>
        <translation>The disk of the other system&apos;s folder is full. Tell the IT staff. Nothing was handed over.</translation>
    </message>
    <message>
        <source>One of these is expected here: %1.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. %1 lists the allowed words.</extracomment>
        <translation>One of these is expected here: %1.</translation>
    </message>
    <message>
        <source>Rows of persons ask for their list, for example [&quot;applicant&quot;, &quot;household&quot;].</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. The example is written as it is.</extracomment>
        <translation>Rows of persons ask for their list, for example [&quot;applicant&quot;, &quot;household&quot;].</translation>
    </message>
    <message>
        <source>The file&apos;s encoding does not have this character.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff.</extracomment>
        <translation>The file&apos;s encoding does not have this character.</translation>
    </message>
    <message>
        <source>A table of codes is expected here, for example [tables.sex].</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. The example is written as it is.</extracomment>
        <translation>A table of codes is expected here, for example [tables.sex].</translation>
    </message>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff.</extracomment>
        <translation>A text in quotation marks is expected here.</translation>
    </message>
    <message>
        <source>Each column stands in a section [[columns]] of its own; one at least is needed.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. The brackets are written as they are.</extracomment>
        <translation>Each column stands in a section [[columns]] of its own; one at least is needed.</translation>
    </message>
    <message>
        <source>No way is named: a section [file], [qr] or [typing] is needed.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. The sections are written as they are.</extracomment>
        <translation>No way is named: a section [file], [qr] or [typing] is needed.</translation>
    </message>
    <message>
        <source>The file is not written as TOML asks for (UTF-8). Correct this place.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff.</extracomment>
        <translation>The file is not written as TOML asks for (UTF-8). Correct this place.</translation>
    </message>
    <message>
        <source>The individual number (My Number) is never handed over.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff.</extracomment>
        <translation>The individual number (My Number) is never handed over.</translation>
    </message>
    <message>
        <source>person. asks for rows of persons: [rows] per = &quot;person&quot;.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. What stands in quotation marks is written as it is.</extracomment>
        <translation>person. asks for rows of persons: [rows] per = &quot;person&quot;.</translation>
    </message>
    <message>
        <source>%1 is nothing that can be handed over: a binding such as applicant.name, field. with a field&apos;s id, or a fact such as form.id is expected here.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. %1 is what stands in the file; the names are written as they are.</extracomment>
        <translation>%1 is nothing that can be handed over: a binding such as applicant.name, field. with a field&apos;s id, or a fact such as form.id is expected here.</translation>
    </message>
    <message>
        <source>Each column has either from or constant.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. The keys are written as they are.</extracomment>
        <translation>Each column has either from or constant.</translation>
    </message>
    <message>
        <source>%1 is no part of a date. Known are: %2.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. %1 is what stands in the file, %2 lists what is known.</extracomment>
        <translation>%1 is no part of a date. Known are: %2.</translation>
    </message>
    <message>
        <source>There is no table [tables.%1].</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. %1 is what stands in the file.</extracomment>
        <translation>There is no table [tables.%1].</translation>
    </message>
    <message>
        <source>Each column has a name: the clerk reads it.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff.</extracomment>
        <translation>Each column has a name: the clerk reads it.</translation>
    </message>
    <message>
        <source>Without width nothing is padded.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. The key is written as it is.</extracomment>
        <translation>Without width nothing is padded.</translation>
    </message>
    <message>
        <source>Quotation marks and the ends of lines cannot separate columns.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff.</extracomment>
        <translation>Quotation marks and the ends of lines cannot separate columns.</translation>
    </message>
    <message>
        <source>The whole path of a folder is expected here, for example &quot;/srv/import&quot;.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff.</extracomment>
        <translation>The whole path of a folder is expected here, for example &quot;/srv/import&quot;.</translation>
    </message>
    <message>
        <source>Letters A to Z, digits, - and _ are expected here.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff.</extracomment>
        <translation>Letters A to Z, digits, - and _ are expected here.</translation>
    </message>
    <message>
        <source>This text is too long to stand before each code.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff.</extracomment>
        <translation>This text is too long to stand before each code.</translation>
    </message>
    <message>
        <source>F1 to F12, Pause, ScrollLock or Insert is expected here, also with Ctrl+, Alt+ or Shift+ before it.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. The names are written as they are.</extracomment>
        <translation>F1 to F12, Pause, ScrollLock or Insert is expected here, also with Ctrl+, Alt+ or Shift+ before it.</translation>
    </message>
    <message>
        <source>%1: the file cannot hold the character %2.</source>
        <extracomment>Hand-over to the city&apos;s system, to the clerk. %1 is an entry, %2 a character of it.</extracomment>
        <translation>%1: the file cannot hold the character %2.</translation>
    </message>
    <message>
        <source>%1: there is no code for this answer. Tell the IT staff.</source>
        <extracomment>Hand-over to the city&apos;s system, to the clerk. %1 is an entry.</extracomment>
        <translation>%1: there is no code for this answer. Tell the IT staff.</translation>
    </message>
    <message>
        <source>%1: this date cannot be written as the other system wants it. Check it, or enter it there by hand.</source>
        <extracomment>Hand-over to the city&apos;s system, to the clerk. %1 is an entry.</extracomment>
        <translation>%1: this date cannot be written as the other system wants it. Check it, or enter it there by hand.</translation>
    </message>
    <message>
        <source>%1: this is too long for the other system. Enter it there by hand.</source>
        <extracomment>Hand-over to the city&apos;s system, to the clerk. %1 is an entry.</extracomment>
        <translation>%1: this is too long for the other system. Enter it there by hand.</translation>
    </message>
    <message>
        <source>%1: it holds the character that separates the columns. Tell the IT staff.</source>
        <extracomment>Hand-over to the city&apos;s system, to the clerk. %1 is an entry.</extracomment>
        <translation>%1: it holds the character that separates the columns. Tell the IT staff.</translation>
    </message>
    <message>
        <source>%1: a character of the licence is not chosen yet. Go back and choose it.</source>
        <extracomment>Hand-over to the city&apos;s system, to the clerk. %1 is an entry.</extracomment>
        <translation>%1: a character of the licence is not chosen yet. Go back and choose it.</translation>
    </message>
    <message>
        <source>%1: the individual number (My Number) stands in it, which is never handed over. Tell the IT staff.</source>
        <extracomment>Hand-over to the city&apos;s system, to the clerk. %1 is an entry.</extracomment>
        <translation>%1: the individual number (My Number) stands in it, which is never handed over. Tell the IT staff.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>Follows a sentence about a word that is not known in a file. %1 is the known one that looks most like it.</extracomment>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. %1 is what stands in the file.</extracomment>
        <translation>%1 is not known here.</translation>
    </message>
    <message>
        <source>One character is expected here.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff.</extracomment>
        <translation>One character is expected here.</translation>
    </message>
    <message>
        <source>A list of texts in square brackets is expected here.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff.</extracomment>
        <translation>A list of texts in square brackets is expected here.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. &quot;true&quot; and &quot;false&quot; are written as they are.</extracomment>
        <translation>true or false is expected here.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff.</extracomment>
        <translation>A whole number from %1 to %2 is expected here.</translation>
    </message>
    <message>
        <source>[%1] is a section: it stands in a line of its own, once.</source>
        <extracomment>Error in the mapping of the hand-over, to IT staff. %1 is a section such as [file].</extracomment>
        <translation>[%1] is a section: it stands in a line of its own, once.</translation>
    </message>
</context>
<context>
    <name>madoguchi::handover::CodesView</name>
    <message>
        <source>Code %1 of %2</source>
        <extracomment>Below a QR code for the city&apos;s system: %1 is its number, %2 how many there are.</extracomment>
        <translation>Code %1 of %2</translation>
    </message>
</context>
<context>
    <name>madoguchi::handover::HandOverPage</name>
    <message>
        <source>IT&apos;s file for the hand-over cannot be used. Tell the IT staff: %1</source>
        <extracomment>Hand-over to the city&apos;s system, to the clerk. %1 names a place in IT&apos;s file.</extracomment>
        <translation>IT&apos;s file for the hand-over cannot be used. Tell the IT staff: %1</translation>
    </message>
    <message>
        <source>Nothing of these forms is handed over.</source>
        <extracomment>Hand-over to the city&apos;s system, to the clerk: IT&apos;s file does not name these forms.</extracomment>
        <translation>Nothing of these forms is handed over.</translation>
    </message>
    <message>
        <source>The file cannot hold some characters; they are named beside. They can be written as %1, to be mended in the other system; or go back and hand nothing over.</source>
        <extracomment>Hand-over to the city&apos;s system, to the clerk. %1 is the mark, such as 〓. The entries are marked beside it.</extracomment>
        <translation>The file cannot hold some characters; they are named beside. They can be written as %1, to be mended in the other system; or go back and hand nothing over.</translation>
    </message>
    <message>
        <source>These entries cannot go this way; each says why. Go back and correct them, or enter them in the other system by hand.</source>
        <extracomment>Hand-over to the city&apos;s system, to the clerk. The entries are marked beside it.</extracomment>
        <translation>These entries cannot go this way; each says why. Go back and correct them, or enter them in the other system by hand.</translation>
    </message>
    <message>
        <source>This was handed over already, at %1 (%2).</source>
        <extracomment>Hand-over to the city&apos;s system, to the clerk: it would go twice. %1 is a time, %2 a way such as &quot;File&quot;.</extracomment>
        <translation>This was handed over already, at %1 (%2).</translation>
    </message>
    <message>
        <source>Written: %1 in the folder %2</source>
        <extracomment>Hand-over to the city&apos;s system, after the file was written. %1 is its name, %2 the folder.</extracomment>
        <translation>Written: %1 in the folder %2</translation>
    </message>
    <message>
        <source>The codes were shown. Check the entries in the other system.</source>
        <extracomment>Hand-over to the city&apos;s system, after the QR codes were shown.</extracomment>
        <translation>The codes were shown. Check the entries in the other system.</translation>
    </message>
    <message>
        <source>%1 of %2 entries were typed. Check them in the other system.</source>
        <extracomment>Hand-over to the city&apos;s system, after entries were typed into it. %1 of %2 entries.</extracomment>
        <translation>%1 of %2 entries were typed. Check them in the other system.</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>A way to the city&apos;s system.</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>QR code</source>
        <extracomment>A way to the city&apos;s system.</extracomment>
        <translation>QR code</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>A way to the city&apos;s system: typed into its window.</extracomment>
        <translation>Typing</translation>
    </message>
    <message>
        <source>A file is written into the folder from which the other system takes it.</source>
        <extracomment>Hand-over to the city&apos;s system, what the way does. To the clerk.</extracomment>
        <translation>A file is written into the folder from which the other system takes it.</translation>
    </message>
    <message>
        <source>QR codes are shown here; the scanner of the other system reads them.</source>
        <extracomment>Hand-over to the city&apos;s system, what the way does. To the clerk.</extracomment>
        <translation>QR codes are shown here; the scanner of the other system reads them.</translation>
    </message>
    <message>
        <source>Each entry is typed into the window of the other system when you press the key. A strip above all windows says which entry comes next. Turn the Japanese input of that window off first.</source>
        <extracomment>Hand-over to the city&apos;s system, what the way does. To the clerk.</extracomment>
        <translation>Each entry is typed into the window of the other system when you press the key. A strip above all windows says which entry comes next. Turn the Japanese input of that window off first.</translation>
    </message>
    <message>
        <source>Hand over to the city&apos;s system</source>
        <extracomment>In the window&apos;s title: what is being done.</extracomment>
        <translation>Hand over to the city&apos;s system</translation>
    </message>
    <message>
        <source>Hand these entries over</source>
        <extracomment>Heading of the page.</extracomment>
        <translation>Hand these entries over</translation>
    </message>
    <message>
        <source>Way</source>
        <extracomment>Above the ways to the city&apos;s system: file, QR code, typing.</extracomment>
        <translation>Way</translation>
    </message>
    <message>
        <source>Back to the forms</source>
        <extracomment>Main action (F12) of the page that hands entries over, when that is done: to the forms.</extracomment>
        <translation>Back to the forms</translation>
    </message>
    <message>
        <source>Finish typing</source>
        <extracomment>Main action (F12) while entries are typed into the other system.</extracomment>
        <translation>Finish typing</translation>
    </message>
    <message>
        <source>Write the file with %1</source>
        <extracomment>Main action (F12): %1 is the mark that stands for characters that the file cannot hold.</extracomment>
        <translation>Write the file with %1</translation>
    </message>
    <message>
        <source>Write the file</source>
        <extracomment>Main action (F12): hands the entries over in a file.</extracomment>
        <translation>Write the file</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <extracomment>Main action (F12): hands the entries over as QR codes.</extracomment>
        <translation>Show the QR code</translation>
    </message>
    <message>
        <source>All codes were read</source>
        <extracomment>Main action (F12) after the last QR code was read.</extracomment>
        <translation>All codes were read</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Next code</translation>
    </message>
    <message>
        <source>Begin typing</source>
        <extracomment>Main action (F12): hands the entries over by typing them into the other system.</extracomment>
        <translation>Begin typing</translation>
    </message>
    <message>
        <source>Code before</source>
        <extracomment>Second action (F11) while QR codes are shown.</extracomment>
        <translation>Code before</translation>
    </message>
    <message>
        <source>Here the entries of the finished forms go to the city&apos;s own system.
On the left stands what goes over; on the right you choose the way.
The individual number (My Number) is never handed over, and nothing goes through the clipboard.
F9 hides the names, also in the strip above all windows.
Esc goes back to the forms.</source>
        <extracomment>Help (F1) of the page that hands entries over to the city&apos;s system. One sentence a line.</extracomment>
        <translation>Here the entries of the finished forms go to the city&apos;s own system.
On the left stands what goes over; on the right you choose the way.
The individual number (My Number) is never handed over, and nothing goes through the clipboard.
F9 hides the names, also in the strip above all windows.
Esc goes back to the forms.</translation>
    </message>
</context>
<context>
    <name>madoguchi::handover::TypingStrip</name>
    <message>
        <source>(nothing)</source>
        <extracomment>Strip while entries are typed into the other system: this one has no text, only the key after it is pressed.</extracomment>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>Press the countdown&apos;s button, then click into the entry of the other system.</source>
        <extracomment>Strip while entries are typed into the other system, where no key can be heard.</extracomment>
        <translation>Press the countdown&apos;s button, then click into the entry of the other system.</translation>
    </message>
    <message>
        <source>Click into the entry of the other system and press %1.</source>
        <extracomment>Strip while entries are typed into the other system: %1 is a key such as F2.</extracomment>
        <translation>Click into the entry of the other system and press %1.</translation>
    </message>
    <message numerus="yes">
        <source>Click into the entry of the other system: %n second(s) left.</source>
        <extracomment>Strip while it counts down. %n seconds are left.</extracomment>
        <translation>
            <numerusform>Click into the entry of the other system: %n second left.</numerusform>
            <numerusform>Click into the entry of the other system: %n seconds left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typing. Leave keyboard and mouse alone.</source>
        <extracomment>Strip while an entry is being typed into the other system.</extracomment>
        <translation>Typing. Leave keyboard and mouse alone.</translation>
    </message>
    <message>
        <source>All entries have been gone through. Check them in the other system.</source>
        <extracomment>Strip behind the last entry.</extracomment>
        <translation>All entries have been gone through. Check them in the other system.</translation>
    </message>
    <message>
        <source>Next: %1 (%2 of %3)</source>
        <extracomment>Strip while entries are typed into the other system: %1 is the name of the next entry, %2 of %3 its place.</extracomment>
        <translation>Next: %1 (%2 of %3)</translation>
    </message>
    <message>
        <source>No further entry</source>
        <extracomment>Strip behind the last entry: instead of the next one.</extracomment>
        <translation>No further entry</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Strip, button: the entry before comes next again.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>Strip, button: the next entry is not typed.</extracomment>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Strip, button: ends a countdown, or what is being typed.</extracomment>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>Type in %n second(s)</source>
        <translation>
            <numerusform>Type in %n second</numerusform>
            <numerusform>Type in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Strip, button: closes the strip.</extracomment>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>madoguchi::identity::DocumentFacts</name>
    <message>
        <source>%1 (expired)</source>
        <extracomment>Behind the last day of a document&apos;s validity. %1 is a date.</extracomment>
        <translation>%1 (expired)</translation>
    </message>
    <message>
        <source>male</source>
        <extracomment>What a document says of its holder&apos;s sex.</extracomment>
        <translation>male</translation>
    </message>
    <message>
        <source>female</source>
        <extracomment>What a document says of its holder&apos;s sex.</extracomment>
        <translation>female</translation>
    </message>
    <message>
        <source>not applicable</source>
        <extracomment>What a document says of its holder&apos;s sex.</extracomment>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>What a document says of its holder&apos;s sex.</extracomment>
        <translation>unknown</translation>
    </message>
    <message>
        <source>%1 (%2 years)</source>
        <extracomment>Birth date and age in years.</extracomment>
        <translation>%1 (%2 years)</translation>
    </message>
    <message>
        <source>Commission since</source>
        <extracomment>A later entry in a driving licence: another commission is in charge.</extracomment>
        <translation>Commission since</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>A later entry in a driving licence.</extracomment>
        <translation>New name</translation>
    </message>
    <message>
        <source>New name in kana</source>
        <extracomment>A later entry in a driving licence.</extracomment>
        <translation>New name in kana</translation>
    </message>
    <message>
        <source>New address</source>
        <extracomment>A later entry in a driving licence.</extracomment>
        <translation>New address</translation>
    </message>
    <message>
        <source>New condition</source>
        <extracomment>A later entry in a driving licence.</extracomment>
        <translation>New condition</translation>
    </message>
    <message>
        <source>Condition lifted</source>
        <extracomment>A later entry in a driving licence.</extracomment>
        <translation>Condition lifted</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>A later entry in a driving licence.</extracomment>
        <translation>Remark</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A category of vehicles of a driving licence and the day on which it was obtained.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Licence number</source>
        <extracomment>What a driving licence says.</extracomment>
        <translation>Licence number</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>What a document says.</extracomment>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>What a document says: the last day of its validity.</extracomment>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Alias</source>
        <extracomment>What a driving licence says (通称名).</extracomment>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>What a driving licence says (免許証の色区分).</extracomment>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Conditions</source>
        <extracomment>What a driving licence says (免許の条件).</extracomment>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Categories</source>
        <extracomment>What a driving licence says.</extracomment>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Commission</source>
        <extracomment>What a driving licence says (公安委員会).</extracomment>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Registered domicile</source>
        <extracomment>What a driving licence says (本籍).</extracomment>
        <translation>Registered domicile</translation>
    </message>
    <message>
        <source>%1 (entered %2)</source>
        <extracomment>A later entry in a driving licence: what it says, and when it was made.</extracomment>
        <translation>%1 (entered %2)</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <extracomment>What was printed on a driving licence before a later entry.</extracomment>
        <translation>Name as printed</translation>
    </message>
    <message>
        <source>Address as printed</source>
        <extracomment>What was printed on a driving licence before a later entry.</extracomment>
        <translation>Address as printed</translation>
    </message>
    <message>
        <source>no restriction</source>
        <extracomment>What a residence card says about work (就労制限なし).</extracomment>
        <translation>no restriction</translation>
    </message>
    <message>
        <source>only as the status of residence allows</source>
        <extracomment>What a residence card says about work (在留資格に基づく就労活動のみ可).</extracomment>
        <translation>only as the status of residence allows</translation>
    </message>
    <message>
        <source>only as designated in the letter of designation</source>
        <extracomment>What a residence card says about work (指定書により指定された就労活動のみ可).</extracomment>
        <translation>only as designated in the letter of designation</translation>
    </message>
    <message>
        <source>not permitted</source>
        <extracomment>What a residence card says about work (就労不可).</extracomment>
        <translation>not permitted</translation>
    </message>
    <message>
        <source>without limit</source>
        <extracomment>Period of stay on a residence card.</extracomment>
        <translation>without limit</translation>
    </message>
    <message>
        <source>%1 days</source>
        <extracomment>Period of stay on a residence card, in days.</extracomment>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>A residence card carries no such permission.</extracomment>
        <translation>none</translation>
    </message>
    <message>
        <source>up to 28 hours a week</source>
        <extracomment>A residence card&apos;s permission to work beside its status (包括的許可).</extracomment>
        <translation>up to 28 hours a week</translation>
    </message>
    <message>
        <source>up to 28 hours a week, for education</source>
        <extracomment>A residence card&apos;s permission to work beside its status (包括的許可).</extracomment>
        <translation>up to 28 hours a week, for education</translation>
    </message>
    <message>
        <source>there is one, see the document of permission</source>
        <extracomment>A residence card says only that there is a permission of its own (個別許可); the paper says which.</extracomment>
        <translation>there is one, see the document of permission</translation>
    </message>
    <message>
        <source>Permission for other work</source>
        <extracomment>What a residence card says (包括的許可).</extracomment>
        <translation>Permission for other work</translation>
    </message>
    <message>
        <source>This permission until</source>
        <extracomment>What a residence card says: the last day of that permission.</extracomment>
        <translation>This permission until</translation>
    </message>
    <message>
        <source>Individual permission</source>
        <extracomment>What a residence card says (個別許可).</extracomment>
        <translation>Individual permission</translation>
    </message>
    <message>
        <source>Application</source>
        <extracomment>What a residence card says.</extracomment>
        <translation>Application</translation>
    </message>
    <message>
        <source>for extension or change is being examined</source>
        <extracomment>A residence card: its holder has applied for an extension or a change.</extracomment>
        <translation>for extension or change is being examined</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>What a residence card says.</extracomment>
        <translation>Card number</translation>
    </message>
    <message>
        <source>Nationality or region</source>
        <extracomment>What a residence card says, in three letters (ISO 3166).</extracomment>
        <translation>Nationality or region</translation>
    </message>
    <message>
        <source>Status of residence (code)</source>
        <extracomment>What a residence card says: the code of 在留資格.</extracomment>
        <translation>Status of residence (code)</translation>
    </message>
    <message>
        <source>Period of stay</source>
        <extracomment>What a residence card says (在留期間).</extracomment>
        <translation>Period of stay</translation>
    </message>
    <message>
        <source>Period of stay until</source>
        <extracomment>What a residence card says (在留期間の満了日).</extracomment>
        <translation>Period of stay until</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>What a residence card says (就労制限の有無).</extracomment>
        <translation>Work</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>What a document says.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>see the back of the card</source>
        <extracomment>An address on a residence card&apos;s back that could not be read from the chip.</extracomment>
        <translation>see the back of the card</translation>
    </message>
    <message>
        <source>Address entered later</source>
        <extracomment>What a residence card says: an address that was entered later.</extracomment>
        <translation>Address entered later</translation>
    </message>
    <message>
        <source>Back of the card</source>
        <extracomment>What a residence card says.</extracomment>
        <translation>Back of the card</translation>
    </message>
    <message>
        <source>carries an entry that could not be read. Look at it.</source>
        <extracomment>Something on the back could not be read from the chip. To the clerk.</extracomment>
        <translation>carries an entry that could not be read. Look at it.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>What a document says.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in kana</source>
        <extracomment>What a document says.</extracomment>
        <translation>Name in kana</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>What a document says.</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>Born</source>
        <extracomment>What a document says.</extracomment>
        <translation>Born</translation>
    </message>
    <message>
        <source>Sex</source>
        <extracomment>What a document says.</extracomment>
        <translation>Sex</translation>
    </message>
    <message>
        <source>First licences</source>
        <extracomment>What a driving licence says: when the first licence of a group was obtained.</extracomment>
        <translation>First licences</translation>
    </message>
    <message>
        <source>Reference number</source>
        <extracomment>What a driving licence says (照会番号).</extracomment>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>has changed since: ask the holder</source>
        <extracomment>A driving licence says that its holder&apos;s registered domicile has changed, in a form that is not public.</extracomment>
        <translation>has changed since: ask the holder</translation>
    </message>
    <message>
        <source>%1 years</source>
        <extracomment>Period of stay on a residence card.</extracomment>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>%1 months</source>
        <extracomment>Period of stay on a residence card.</extracomment>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Period of stay on a residence card: years (%1) and months (%2).</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Earlier address, replaced</source>
        <translation>Earlier address, replaced</translation>
    </message>
    <message>
        <source>In the same card</source>
        <extracomment>What a My Number card carries besides: another document.</extracomment>
        <translation>In the same card</translation>
    </message>
    <message>
        <source>Licence recorded</source>
        <extracomment>What the driving licence in a My Number card says: when it was written into the chip.</extracomment>
        <translation>Licence recorded</translation>
    </message>
    <message>
        <source>Licence valid until</source>
        <extracomment>What the driving licence in a My Number card says: the last day of the licence&apos;s validity.</extracomment>
        <translation>Licence valid until</translation>
    </message>
    <message>
        <source>not in what was read: look at the card itself</source>
        <extracomment>In place of a document&apos;s last day: the chip does not tell it in what was read. To the clerk.</extracomment>
        <translation>not in what was read: look at the card itself</translation>
    </message>
</context>
<context>
    <name>madoguchi::identity::DocumentHead</name>
    <message>
        <source>Picture of the card&apos;s front</source>
        <extracomment>For a screen reader: the whole front of a residence card.</extracomment>
        <translation>Picture of the card&apos;s front</translation>
    </message>
    <message>
        <source>Photo of the holder</source>
        <extracomment>For a screen reader: the photo of a document&apos;s holder.</extracomment>
        <translation>Photo of the holder</translation>
    </message>
    <message>
        <source>No photo was read. Compare the visitor with the card itself.</source>
        <extracomment>In place of a photo: this reading brought none.</extracomment>
        <translation>No photo was read. Compare the visitor with the card itself.</translation>
    </message>
    <message>
        <source>The photo in the chip cannot be drawn. Compare the visitor with the card itself.</source>
        <translation>The photo in the chip cannot be drawn. Compare the visitor with the card itself.</translation>
    </message>
</context>
<context>
    <name>madoguchi::identity::DocumentPage</name>
    <message>
        <source>compare the document</source>
        <extracomment>What is being done, in the window&apos;s title.</extracomment>
        <translation>compare the document</translation>
    </message>
    <message>
        <source>Written as a picture: please write it down</source>
        <extracomment>Heading above pictures of what a document does not say as text.</extracomment>
        <translation>Written as a picture: please write it down</translation>
    </message>
    <message>
        <source>The picture in the chip cannot be drawn. Type what the card itself shows.</source>
        <extracomment>Below an entry: the card&apos;s picture is damaged.</extracomment>
        <translation>The picture in the chip cannot be drawn. Type what the card itself shows.</translation>
    </message>
    <message>
        <source>Characters that the licence has as pictures</source>
        <extracomment>Heading above characters that a driving licence has only as pictures (外字).</extracomment>
        <translation>Characters that the licence has as pictures</translation>
    </message>
    <message>
        <source>What the document says</source>
        <extracomment>Heading above everything that a document says as text.</extracomment>
        <translation>What the document says</translation>
    </message>
    <message>
        <source>Use what is written here</source>
        <extracomment>Main action of the page that shows a document: what was confirmed goes into the reception.</extracomment>
        <translation>Use what is written here</translation>
    </message>
    <message>
        <source>Compared, go on</source>
        <extracomment>Main action of the page that shows a document which was compared with the visitor.</extracomment>
        <translation>Compared, go on</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Second action of the page that shows a document: nothing is taken over, it can be opened again.</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Compare the photo with the visitor, and the words with the card.
What the card has only as a picture is written down here; a proposal counts only when you confirm it.
Esc goes back; F5 opens this page again.</source>
        <extracomment>F1 help of the page that shows a document. To the clerk.</extracomment>
        <translation>Compare the photo with the visitor, and the words with the card.
What the card has only as a picture is written down here; a proposal counts only when you confirm it.
Esc goes back; F5 opens this page again.</translation>
    </message>
    <message>
        <source>Show the next document</source>
        <extracomment>Second action of the page that shows a document: there are those of further persons.</extracomment>
        <translation>Show the next document</translation>
    </message>
    <message>
        <source>The newest address stands on the back of the card. Type what is written there.</source>
        <extracomment>Below an entry of a residence card whose address was entered later, in a way that cannot be read.</extracomment>
        <translation>The newest address stands on the back of the card. Type what is written there.</translation>
    </message>
    <message>
        <source>As the card shows it</source>
        <extracomment>Heading above pictures of a My Number card&apos;s face.</extracomment>
        <translation>As the card shows it</translation>
    </message>
    <message>
        <source>Picture of the card&apos;s face</source>
        <extracomment>For a screen reader: name or address as the face of the card shows it.</extracomment>
        <translation>Picture of the card&apos;s face</translation>
    </message>
    <message>
        <source>The pictures are being read. You can type meanwhile.</source>
        <extracomment>Page that shows a document, below the entries: their pictures are being read to propose what they say.</extracomment>
        <translation>The pictures are being read. You can type meanwhile.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the items of a list, such as &quot;Name, Address&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>Button in the line that says what is still open: goes there.</extracomment>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Everything is written down.</source>
        <extracomment>Page that shows a document, below the entries: everything is confirmed or chosen.</extracomment>
        <translation>Everything is written down.</translation>
    </message>
    <message>
        <source>Still open: %1. Press again to leave this for later.</source>
        <extracomment>Page that shows a document, after the first press of the main action. %1 are the items that are empty, such as &quot;Name, Address&quot;: a second press goes on without them.</extracomment>
        <translation>Still open: %1. Press again to leave this for later.</translation>
    </message>
    <message numerus="yes">
        <source>Still to be confirmed (%n): %1</source>
        <extracomment>Page that shows a document, below the entries. %n is how many are to be confirmed or chosen, %1 which ones.</extracomment>
        <translation>
            <numerusform>Still to be confirmed (%n): %1</numerusform>
            <numerusform>Still to be confirmed (%n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the rest for later</source>
        <extracomment>Main action of the page that shows a document, after it has said what is still empty.</extracomment>
        <translation>Leave the rest for later</translation>
    </message>
</context>
<context>
    <name>madoguchi::identity::GaijiEntry</name>
    <message>
        <source>Another character</source>
        <extracomment>Entry for a character that a licence has only as a picture and that is not among the proposed ones.</extracomment>
        <translation>Another character</translation>
    </message>
    <message>
        <source>Which character is %1? Looking for similar ones …</source>
        <translation>Which character is %1? Looking for similar ones …</translation>
    </message>
    <message>
        <source>The card has no usable picture of %1. Look at the card and type the character.</source>
        <translation>The card has no usable picture of %1. Look at the card and type the character.</translation>
    </message>
    <message>
        <source>Which character is %1? Type it.</source>
        <translation>Which character is %1? Type it.</translation>
    </message>
    <message>
        <source>Which character is %1? Compare it with the picture.</source>
        <translation>Which character is %1? Compare it with the picture.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: a character to choose (%1) and its code (%2), such as U+9AD9: it may have no reading.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Print the picture itself</source>
        <extracomment>Beside the picture of a character that a licence has only so: the picture itself is printed in the name.</extracomment>
        <translation>Print the picture itself</translation>
    </message>
</context>
<context>
    <name>madoguchi::identity::GenuineWords</name>
    <message>
        <source>It could not be checked: what was read of this document carries no signature. Compare it by eye.</source>
        <extracomment>Why a document could not be checked. To the clerk.</extracomment>
        <translation>It could not be checked: what was read of this document carries no signature. Compare it by eye.</translation>
    </message>
    <message>
        <source>It could not be checked: the certificates of its issuer are not installed here. Compare it by eye and tell the IT staff.</source>
        <extracomment>Why a document could not be checked. To the clerk.</extracomment>
        <translation>It could not be checked: the certificates of its issuer are not installed here. Compare it by eye and tell the IT staff.</translation>
    </message>
    <message>
        <source>It could not be checked: none of the installed certificates is that of its issuer. Compare it by eye and tell the IT staff.</source>
        <extracomment>Why a document could not be checked. To the clerk.</extracomment>
        <translation>It could not be checked: none of the installed certificates is that of its issuer. Compare it by eye and tell the IT staff.</translation>
    </message>
    <message>
        <source>It could not be checked: the time of its issuer&apos;s certificate is over, or this computer&apos;s clock is wrong. Compare it by eye and tell the IT staff.</source>
        <extracomment>Why a document could not be checked. To the clerk.</extracomment>
        <translation>It could not be checked: the time of its issuer&apos;s certificate is over, or this computer&apos;s clock is wrong. Compare it by eye and tell the IT staff.</translation>
    </message>
    <message>
        <source>genuine</source>
        <extracomment>Result of the check of a document&apos;s signature (真正).</extracomment>
        <translation>genuine</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Result of the check of a document&apos;s signature: it could not be checked.</extracomment>
        <translation>not checked</translation>
    </message>
    <message>
        <source>NOT genuine</source>
        <extracomment>Result of the check of a document&apos;s signature.</extracomment>
        <translation>NOT genuine</translation>
    </message>
    <message>
        <source>Genuine: its issuer&apos;s signature is right.</source>
        <extracomment>Result of the check of a document. To the clerk.</extracomment>
        <translation>Genuine: its issuer&apos;s signature is right.</translation>
    </message>
    <message>
        <source>Not genuine: what was read is not what its issuer signed. Do not accept this document, and ask the person in charge.</source>
        <extracomment>Result of the check of a document. To the clerk.</extracomment>
        <translation>Not genuine: what was read is not what its issuer signed. Do not accept this document, and ask the person in charge.</translation>
    </message>
    <message>
        <source>My Number card</source>
        <extracomment>Which document was read (個人番号カード).</extracomment>
        <translation>My Number card</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <extracomment>Which document was read (運転免許証).</extracomment>
        <translation>Driving licence</translation>
    </message>
    <message>
        <source>Driving history certificate</source>
        <extracomment>Which document was read (運転経歴証明書).</extracomment>
        <translation>Driving history certificate</translation>
    </message>
    <message>
        <source>Residence card</source>
        <extracomment>Which document was read (在留カード).</extracomment>
        <translation>Residence card</translation>
    </message>
    <message>
        <source>Special permanent resident certificate</source>
        <extracomment>Which document was read (特別永住者証明書).</extracomment>
        <translation>Special permanent resident certificate</translation>
    </message>
    <message>
        <source>My Number card with driving licence</source>
        <extracomment>Which document was read (マイナ免許証).</extracomment>
        <translation>My Number card with driving licence</translation>
    </message>
    <message>
        <source>Basic Resident Registration Card</source>
        <extracomment>Which document lies there (住民基本台帳カード).</extracomment>
        <translation>Basic Resident Registration Card</translation>
    </message>
    <message>
        <source>Genuine: its issuer&apos;s signature is right. It does not cover what was entered later: new addresses, permissions, changes.</source>
        <extracomment>Result of the check of a document. To the clerk.</extracomment>
        <translation>Genuine: its issuer&apos;s signature is right. It does not cover what was entered later: new addresses, permissions, changes.</translation>
    </message>
    <message>
        <source>What it says is genuine; its pictures could not be checked. Compare the photo with the card itself.</source>
        <extracomment>Why a document could not be checked wholly. To the clerk.</extracomment>
        <translation>What it says is genuine; its pictures could not be checked. Compare the photo with the card itself.</translation>
    </message>
    <message>
        <source>It could not be checked: a licence&apos;s signature covers its photo and domicile as well, which were not read. Compare it by eye.</source>
        <extracomment>Why a driving licence could not be checked. To the clerk.</extracomment>
        <translation>It could not be checked: a licence&apos;s signature covers its photo and domicile as well, which were not read. Compare it by eye.</translation>
    </message>
</context>
<context>
    <name>madoguchi::identity::PictureEntry</name>
    <message>
        <source>Name</source>
        <extracomment>Entry for what a document shows as a picture alone.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>Entry for what a document shows as a picture alone.</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>It says this</source>
        <extracomment>Button beside an entry: the clerk has compared it with the picture above and it is right.</extracomment>
        <translation>It says this</translation>
    </message>
    <message>
        <source>Picture of the document: %1</source>
        <extracomment>For a screen reader: the picture of a document&apos;s name or address. %1 is which.</extracomment>
        <translation>Picture of the document: %1</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>Button beside an entry after it was confirmed.</extracomment>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>The picture is being read …</source>
        <extracomment>Below an entry while its picture is being read.</extracomment>
        <translation>The picture is being read …</translation>
    </message>
    <message>
        <source>A proposal, read from the picture. Compare every character, then confirm.</source>
        <extracomment>Below an entry that was filled by reading a picture.</extracomment>
        <translation>A proposal, read from the picture. Compare every character, then confirm.</translation>
    </message>
    <message>
        <source>Type what the picture shows, then confirm.</source>
        <extracomment>Below an entry whose picture could not be read.</extracomment>
        <translation>Type what the picture shows, then confirm.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <extracomment>Entry for what a document shows as a picture alone.</extracomment>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>This is no date. Type it like 1990/2/3 or S60.4.3.</source>
        <translation>This is no date. Type it like 1990/2/3 or S60.4.3.</translation>
    </message>
    <message>
        <source>Press the button once more to change it.</source>
        <extracomment>Below an entry that was confirmed: the button beside it takes that back.</extracomment>
        <translation>Press the button once more to change it.</translation>
    </message>
    <message>
        <source>Entered before the card was read. Compare it with the picture, then confirm.</source>
        <extracomment>Below an entry that was filled before its picture was here: by hand, or in a pre-application.</extracomment>
        <translation>Entered before the card was read. Compare it with the picture, then confirm.</translation>
    </message>
</context>
<context>
    <name>madoguchi::optical::OpticalReader</name>
    <message>
        <source>The program that reads pictures is not installed here. Type what the picture shows.</source>
        <extracomment>Where what stands on a card is read from its picture. To the clerk.</extracomment>
        <translation>The program that reads pictures is not installed here. Type what the picture shows.</translation>
    </message>
</context>
<context>
    <name>madoguchi::preapplication</name>
    <message>
        <source>This is not the public key of a city. madoguchictl preapplication key show prints it.</source>
        <extracomment>Error on the command line, to IT staff. The command is written as it is.</extracomment>
        <translation>This is not the public key of a city. madoguchictl preapplication key show prints it.</translation>
    </message>
    <message>
        <source>This is too long for %1 codes. Shorten the texts.</source>
        <extracomment>Error on the command line, to IT staff. %1 is a number of codes.</extracomment>
        <translation>This is too long for %1 codes. Shorten the texts.</translation>
    </message>
    <message>
        <source>The web page that made this pre-application does not follow the format. Enter the form by hand, and tell the IT staff.</source>
        <extracomment>A pre-application was opened, but its content is not as the format says; to the clerk.</extracomment>
        <translation>The web page that made this pre-application does not follow the format. Enter the form by hand, and tell the IT staff.</translation>
    </message>
    <message>
        <source>This pre-application is dated in the future. Check the date of this computer; if it is right, enter the form by hand.</source>
        <extracomment>A pre-application&apos;s date lies in the future; to the clerk.</extracomment>
        <translation>This pre-application is dated in the future. Check the date of this computer; if it is right, enter the form by hand.</translation>
    </message>
    <message>
        <source>This pre-application was made on %1 and has expired: it is taken for %2 days. Enter the form by hand.</source>
        <extracomment>A pre-application is too old; to the clerk. %1 is the day on which it was made, %2 a number of days.</extracomment>
        <translation>This pre-application was made on %1 and has expired: it is taken for %2 days. Enter the form by hand.</translation>
    </message>
    <message>
        <source>No QR code is seen here. Hold the code flat and close enough, or use a sharper picture.</source>
        <extracomment>A picture was opened or scanned, to the clerk.</extracomment>
        <translation>No QR code is seen here. Hold the code flat and close enough, or use a sharper picture.</translation>
    </message>
    <message>
        <source>This is another kind of code. Scan the codes of the pre-application.</source>
        <extracomment>A code was scanned that has nothing to do with this program, to the clerk.</extracomment>
        <translation>This is another kind of code. Scan the codes of the pre-application.</translation>
    </message>
    <message>
        <source>This code is damaged. Scan it again; if that does not help, enter the form by hand.</source>
        <extracomment>A code of a pre-application cannot be used, to the clerk.</extracomment>
        <translation>This code is damaged. Scan it again; if that does not help, enter the form by hand.</translation>
    </message>
    <message>
        <source>This code is of a newer kind. Enter the form by hand, and tell the IT staff.</source>
        <extracomment>A code of a pre-application is of a later version, to the clerk.</extracomment>
        <translation>This code is of a newer kind. Enter the form by hand, and tell the IT staff.</translation>
    </message>
    <message>
        <source>This code belongs to another pre-application. Scan the other codes of the first one, or begin anew.</source>
        <extracomment>A code was scanned that belongs to another pre-application than those before, to the clerk.</extracomment>
        <translation>This code belongs to another pre-application. Scan the other codes of the first one, or begin anew.</translation>
    </message>
    <message>
        <source>This pre-application was made for another city, or for a key that is not used any more. Enter the form by hand.</source>
        <extracomment>A pre-application cannot be opened with this city&apos;s keys, to the clerk.</extracomment>
        <translation>This pre-application was made for another city, or for a key that is not used any more. Enter the form by hand.</translation>
    </message>
    <message>
        <source>This pre-application has expired. Enter the form by hand.</source>
        <extracomment>A pre-application is too old, to the clerk.</extracomment>
        <translation>This pre-application has expired. Enter the form by hand.</translation>
    </message>
    <message>
        <source>Codes of this pre-application are missing. Scan all of them.</source>
        <extracomment>Codes of a pre-application are still to be scanned, to the clerk.</extracomment>
        <translation>Codes of this pre-application are missing. Scan all of them.</translation>
    </message>
    <message>
        <source>Of %2 codes these are missing: %1. Scan them, too.</source>
        <extracomment>Codes of a pre-application are still to be scanned, to the clerk. %1 lists their numbers, %2 is how many there are in all.</extracomment>
        <translation>Of %2 codes these are missing: %1. Scan them, too.</translation>
    </message>
    <message>
        <source>No counter would take %1: it is too long, or has characters that no form can mean. Correct it.</source>
        <extracomment>Error on the command line, to IT staff. %1 is a part of the data, for example &quot;applicant.name&quot;.</extracomment>
        <translation>No counter would take %1: it is too long, or has characters that no form can mean. Correct it.</translation>
    </message>
    <message>
        <source>This counter has no key for pre-applications, or cannot use it. IT staff sees why with madoguchictl doctor, and brings it from another counter with madoguchictl preapplication key import.</source>
        <extracomment>A pre-application cannot be opened here, to the clerk and IT staff. The command is written as it is.</extracomment>
        <translation>This counter has no key for pre-applications, or cannot use it. IT staff sees why with madoguchictl doctor, and brings it from another counter with madoguchictl preapplication key import.</translation>
    </message>
</context>
<context>
    <name>madoguchi::printers</name>
    <message>
        <source>The printer is not there.</source>
        <extracomment>Footer of the clerk&apos;s window, state of the printer: it is no longer set up on this computer.</extracomment>
        <translation>The printer is not there.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <extracomment>Footer of the clerk&apos;s window, state of the printer: switched off or not connected.</extracomment>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>The printer has no paper.</source>
        <extracomment>Footer of the clerk&apos;s window, state of the printer.</extracomment>
        <translation>The printer has no paper.</translation>
    </message>
    <message>
        <source>A cover of the printer is open.</source>
        <extracomment>Footer of the clerk&apos;s window, state of the printer.</extracomment>
        <translation>A cover of the printer is open.</translation>
    </message>
    <message>
        <source>Paper is jammed in the printer.</source>
        <extracomment>Footer of the clerk&apos;s window, state of the printer.</extracomment>
        <translation>Paper is jammed in the printer.</translation>
    </message>
    <message>
        <source>The printer has no toner.</source>
        <extracomment>Footer of the clerk&apos;s window, state of the printer.</extracomment>
        <translation>The printer has no toner.</translation>
    </message>
    <message>
        <source>The printer is stopped.</source>
        <extracomment>Footer of the clerk&apos;s window, state of the printer: its queue is stopped.</extracomment>
        <translation>The printer is stopped.</translation>
    </message>
    <message>
        <source>The printer takes no new documents.</source>
        <extracomment>Footer of the clerk&apos;s window, state of the printer: its queue accepts no new jobs.</extracomment>
        <translation>The printer takes no new documents.</translation>
    </message>
    <message>
        <source>The printer is printing.</source>
        <extracomment>Footer of the clerk&apos;s window, state of the printer.</extracomment>
        <translation>The printer is printing.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <extracomment>Footer of the clerk&apos;s window, state of the printer.</extracomment>
        <translation>The printer is ready.</translation>
    </message>
    <message>
        <source>Please choose another printer or keep the form as a PDF.</source>
        <extracomment>Print dialog of the clerk, next step when the printer is no longer set up on this computer.</extracomment>
        <translation>Please choose another printer or keep the form as a PDF.</translation>
    </message>
    <message>
        <source>Please check that the printer is switched on and its cable is plugged in.</source>
        <extracomment>Print dialog of the clerk, next step when the printer is switched off or not connected.</extracomment>
        <translation>Please check that the printer is switched on and its cable is plugged in.</translation>
    </message>
    <message>
        <source>Please put in paper. Printing then goes on by itself.</source>
        <extracomment>Print dialog of the clerk, next step when paper is missing. Printing goes on without a further key.</extracomment>
        <translation>Please put in paper. Printing then goes on by itself.</translation>
    </message>
    <message>
        <source>Please close the printer&apos;s cover. Printing then goes on by itself.</source>
        <extracomment>Print dialog of the clerk, next step when a cover is open. Printing goes on without a further key.</extracomment>
        <translation>Please close the printer&apos;s cover. Printing then goes on by itself.</translation>
    </message>
    <message>
        <source>Please take out the jammed paper. Printing then goes on by itself.</source>
        <extracomment>Print dialog of the clerk, next step when paper is jammed. Printing goes on without a further key.</extracomment>
        <translation>Please take out the jammed paper. Printing then goes on by itself.</translation>
    </message>
    <message>
        <source>Please replace the toner. Printing then goes on by itself.</source>
        <extracomment>Print dialog of the clerk, next step when toner is missing. Printing goes on without a further key.</extracomment>
        <translation>Please replace the toner. Printing then goes on by itself.</translation>
    </message>
    <message>
        <source>Please choose another printer or ask the IT staff to start this one.</source>
        <extracomment>Print dialog of the clerk, next step when the queue is stopped; only IT staff can start it.</extracomment>
        <translation>Please choose another printer or ask the IT staff to start this one.</translation>
    </message>
    <message>
        <source>Please choose another printer or ask the IT staff to release this one.</source>
        <extracomment>Print dialog of the clerk, next step when the queue accepts no new jobs; only IT staff can change that.</extracomment>
        <translation>Please choose another printer or ask the IT staff to release this one.</translation>
    </message>
    <message>
        <source>Please wait until the printer has finished.</source>
        <extracomment>Print dialog of the clerk, next step while another document is being printed.</extracomment>
        <translation>Please wait until the printer has finished.</translation>
    </message>
    <message>
        <source>You can print.</source>
        <extracomment>Print dialog of the clerk, next step when all is well.</extracomment>
        <translation>You can print.</translation>
    </message>
    <message>
        <source>The print service does not answer. Please look whether the page has come out before you print again, and tell the IT staff.</source>
        <extracomment>Error for the clerk: the computer&apos;s print service does not run or stopped while a job was under way.</extracomment>
        <translation>The print service does not answer. Please look whether the page has come out before you print again, and tell the IT staff.</translation>
    </message>
    <message>
        <source>The printer could not be found. Please choose another printer or keep the form as a PDF.</source>
        <extracomment>Error for the clerk: no printer is set up, or the chosen one is no longer there.</extracomment>
        <translation>The printer could not be found. Please choose another printer or keep the form as a PDF.</translation>
    </message>
    <message>
        <source>The printer did not accept the document. Please choose another printer or keep the form as a PDF.</source>
        <extracomment>Error for the clerk: the queue takes no jobs, or not this one (paper size, rights). Nothing was printed.</extracomment>
        <translation>The printer did not accept the document. Please choose another printer or keep the form as a PDF.</translation>
    </message>
    <message>
        <source>The printer did not confirm the printing. Please look whether the page has come out before you print again.</source>
        <extracomment>Error for the clerk: the printer did not confirm that the job was printed; a page may have come out.</extracomment>
        <translation>The printer did not confirm the printing. Please look whether the page has come out before you print again.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <extracomment>Notice for the clerk after Cancel.</extracomment>
        <translation>Printing was cancelled.</translation>
    </message>
    <message>
        <source>It is not known whether the page was printed. Please look whether it has come out before you print again, and tell the IT staff.</source>
        <extracomment>Error for the clerk: the service forgot the job before it said how it ended; the page probably came out.</extracomment>
        <translation>It is not known whether the page was printed. Please look whether it has come out before you print again, and tell the IT staff.</translation>
    </message>
    <message>
        <source>This printer is not set up for forms. Please choose another printer or keep the form as a PDF, and tell the IT staff.</source>
        <extracomment>Error for the clerk: this printer would print the document&apos;s code instead of the form. Nothing was printed.</extracomment>
        <translation>This printer is not set up for forms. Please choose another printer or keep the form as a PDF, and tell the IT staff.</translation>
    </message>
</context>
<context>
    <name>madoguchi::procedures::Answers</name>
    <message>
        <source>This question is answered in another way: a word, a list of words, a number or a date such as “2026-12-01”. Correct it.</source>
        <extracomment>Answers to the questions about a life event, from a file. IT staff; the question&apos;s id is shown beside it.</extracomment>
        <translation>This question is answered in another way: a word, a list of words, a number or a date such as “2026-12-01”. Correct it.</translation>
    </message>
    <message>
        <source>“%1” is no answer to this question.</source>
        <extracomment>Answers to the questions about a life event, from a file. IT staff; %1 is the word that stands there.</extracomment>
        <translation>“%1” is no answer to this question.</translation>
    </message>
    <message>
        <source>There is no such question.</source>
        <extracomment>Answers to the questions about a life event, from a file. IT staff; the id is shown beside it.</extracomment>
        <translation>There is no such question.</translation>
    </message>
</context>
<context>
    <name>madoguchi::procedures::ConditionReader</name>
    <message>
        <source>A comparison has one of “eq”, “ne”, “has”, “gte”, “lte”.</source>
        <extracomment>Checking the tables of procedures. IT staff; the names are keys of the file.</extracomment>
        <translation>A comparison has one of “eq”, “ne”, “has”, “gte”, “lte”.</translation>
    </message>
    <message>
        <source>Conditions stand too deep in each other. Make it simpler.</source>
        <extracomment>Checking the tables of procedures. IT staff.</extracomment>
        <translation>Conditions stand too deep in each other. Make it simpler.</translation>
    </message>
    <message>
        <source>A condition is one of “always”, “all”, “any”, “not”, or a comparison with “q”.</source>
        <extracomment>Checking the tables of procedures. IT staff; the names are keys of the file.</extracomment>
        <translation>A condition is one of “always”, “all”, “any”, “not”, or a comparison with “q”.</translation>
    </message>
    <message>
        <source>At least one condition has to stand here.</source>
        <extracomment>Checking the tables of procedures. IT staff.</extracomment>
        <translation>At least one condition has to stand here.</translation>
    </message>
    <message>
        <source>“always” is true, or it is left out.</source>
        <extracomment>Checking the tables of procedures. IT staff; “always” is a key of the file.</extracomment>
        <translation>“always” is true, or it is left out.</translation>
    </message>
</context>
<context>
    <name>madoguchi::procedures::EventPage</name>
    <message>
        <source>What has happened?</source>
        <extracomment>Procedures, name of the search box over the life events; shown in it while it is empty.</extracomment>
        <translation>What has happened?</translation>
    </message>
    <message>
        <source>Try “death”, “move” or “birth”.</source>
        <extracomment>Procedures, below &quot;nothing was found&quot; in the list of life events.</extracomment>
        <translation>Try “death”, “move” or “birth”.</translation>
    </message>
    <message>
        <source>%1 procedures, %2 questions</source>
        <extracomment>Procedures, second line of a life event: how many procedures and questions its tables have.</extracomment>
        <translation>%1 procedures, %2 questions</translation>
    </message>
    <message>
        <source>The tables are being read …</source>
        <extracomment>Procedures, instead of the life events while their tables are being read.</extracomment>
        <translation>The tables are being read …</translation>
    </message>
    <message>
        <source>Something of the city&apos;s own tables cannot be used. Tell the IT staff: %1</source>
        <extracomment>Procedures, above the life events; %1 says what is wrong with the city&apos;s own tables, and where.</extracomment>
        <translation>Something of the city&apos;s own tables cannot be used. Tell the IT staff: %1</translation>
    </message>
</context>
<context>
    <name>madoguchi::procedures::EventTables</name>
    <message>
        <source>This file is about another life event.</source>
        <extracomment>Checking the city&apos;s own tables of procedures. IT staff.</extracomment>
        <translation>This file is about another life event.</translation>
    </message>
    <message>
        <source>An entry needs the “id” of what it changes or adds.</source>
        <extracomment>Checking the city&apos;s own tables of procedures. IT staff; “id” is a key of the file.</extracomment>
        <translation>An entry needs the “id” of what it changes or adds.</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1” to be changed. An update may have renamed it: look it up in the tables, or remove this entry.</source>
        <extracomment>Checking the city&apos;s own tables of procedures. IT staff; %1 is an id. An update may have renamed it.</extracomment>
        <translation>There is nothing with the id “%1” to be changed. An update may have renamed it: look it up in the tables, or remove this entry.</translation>
    </message>
    <message>
        <source>There is nothing with the id “%1” to stand behind.</source>
        <extracomment>Checking the city&apos;s own tables of procedures. IT staff; %1 is an id.</extracomment>
        <translation>There is nothing with the id “%1” to stand behind.</translation>
    </message>
</context>
<context>
    <name>madoguchi::procedures::LifeEventCheck</name>
    <message>
        <source>“%1” stands here for the second time.</source>
        <extracomment>Checking the tables of procedures. IT staff; %1 is an id.</extracomment>
        <translation>“%1” stands here for the second time.</translation>
    </message>
    <message>
        <source>There is no answer to choose from.</source>
        <extracomment>Checking the tables of procedures. IT staff.</extracomment>
        <translation>There is no answer to choose from.</translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <extracomment>Checking the tables of procedures. IT staff; %1 is the key of a section of the city hall.</extracomment>
        <translation>There is no department “%1”.</translation>
    </message>
    <message>
        <source>There is no source “%1”.</source>
        <extracomment>Checking the tables of procedures. IT staff; %1 is the key of a source.</extracomment>
        <translation>There is no source “%1”.</translation>
    </message>
    <message>
        <source>There is no form “%1”.</source>
        <extracomment>Checking the tables of procedures. IT staff; %1 is the key of a form.</extracomment>
        <translation>There is no form “%1”.</translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <extracomment>Checking the tables of procedures. IT staff; %1 is the id of a question.</extracomment>
        <translation>There is no question “%1”.</translation>
    </message>
    <message>
        <source>This question is compared in another way: “eq” and “ne” for one answer, “has” for several, “gte” and “lte” for numbers.</source>
        <extracomment>Checking the tables of procedures. IT staff; “eq”, “has” … are keys of the file.</extracomment>
        <translation>This question is compared in another way: “eq” and “ne” for one answer, “has” for several, “gte” and “lte” for numbers.</translation>
    </message>
    <message>
        <source>“%1” is no answer to “%2”.</source>
        <extracomment>Checking the tables of procedures. IT staff; %1 is an answer, %2 the id of a question.</extracomment>
        <translation>“%1” is no answer to “%2”.</translation>
    </message>
    <message>
        <source>No condition and no term looks at this question.</source>
        <extracomment>Checking the tables of procedures. IT staff.</extracomment>
        <translation>No condition and no term looks at this question.</translation>
    </message>
    <message>
        <source>Whether this is asked depends on its own answer.</source>
        <extracomment>Checking the tables of procedures. IT staff.</extracomment>
        <translation>Whether this is asked depends on its own answer.</translation>
    </message>
    <message>
        <source>This is never asked: no answers lead to it.</source>
        <extracomment>Checking the tables of procedures. IT staff.</extracomment>
        <translation>This is never asked: no answers lead to it.</translation>
    </message>
    <message>
        <source>This can never hold: its parts contradict each other.</source>
        <extracomment>Checking the tables of procedures. IT staff.</extracomment>
        <translation>This can never hold: its parts contradict each other.</translation>
    </message>
</context>
<context>
    <name>madoguchi::procedures::PlanDetail</name>
    <message>
        <source>not answered yet</source>
        <extracomment>Procedures, behind a question as a reason: nobody has answered it yet.</extracomment>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>for everybody</source>
        <extracomment>Procedures, why a procedure is in the plan: it is for everybody.</extracomment>
        <translation>for everybody</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Procedures, name of a part of what is known of a procedure.</extracomment>
        <translation>Why</translation>
    </message>
    <message>
        <source>To bring</source>
        <extracomment>The same.</extracomment>
        <translation>To bring</translation>
    </message>
    <message>
        <source>Who may apply</source>
        <extracomment>The same: which people.</extracomment>
        <translation>Who may apply</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>The same: until when, as the law says it.</extracomment>
        <translation>Term</translation>
    </message>
    <message>
        <source>Too late</source>
        <extracomment>The same: it is too late.</extracomment>
        <translation>Too late</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>The same: which counter.</extracomment>
        <translation>Where</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>The same: where it was found.</extracomment>
        <translation>Source</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Procedures: nobody of the city has confirmed what the shipped table says.</extracomment>
        <translation>Review</translation>
    </message>
    <message>
        <source>Not yet confirmed by this city. Ask the section when in doubt.</source>
        <translation>Not yet confirmed by this city. Ask the section when in doubt.</translation>
    </message>
    <message>
        <source> — can be done at this desk</source>
        <extracomment>Procedures, behind the section that a procedure belongs to: it can be done at this desk (おくやみコーナー).</extracomment>
        <translation> — can be done at this desk</translation>
    </message>
    <message>
        <source> (filled in here)</source>
        <extracomment>Procedures, behind the name of a form: it is filled in with this program.</extracomment>
        <translation> (filled in here)</translation>
    </message>
    <message>
        <source> (at its section)</source>
        <translation> (at its section)</translation>
    </message>
    <message>
        <source>Forms</source>
        <extracomment>The same: application forms.</extracomment>
        <translation>Forms</translation>
    </message>
</context>
<context>
    <name>madoguchi::procedures::PlanPane</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>Procedures, behind some names of procedures: %1 are the names.</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Came: %1</source>
        <extracomment>Procedures, what the last answer added to the plan: %1 are names.</extracomment>
        <translation>Came: %1</translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <extracomment>Procedures, what the last answer took out of the plan: %1 are names.</extracomment>
        <translation>Not needed: %1</translation>
    </message>
    <message>
        <source>to clarify</source>
        <extracomment>Procedures, beside one of which it is not known whether it is needed. Short.</extracomment>
        <translation>to clarify</translation>
    </message>
    <message>
        <source>By term</source>
        <extracomment>Procedures, order of the plan. Short.</extracomment>
        <translation>By term</translation>
    </message>
    <message>
        <source>By section</source>
        <extracomment>Procedures, order of the plan: by section of the city hall. Short.</extracomment>
        <translation>By section</translation>
    </message>
    <message>
        <source>By way</source>
        <extracomment>Procedures, order of the plan: as one walks through the city hall. Short.</extracomment>
        <translation>By way</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <extracomment>Procedures, name of the list, read aloud.</extracomment>
        <translation>What has to be done</translation>
    </message>
    <message>
        <source>%1 to do, %2 if wished, %3 to clarify</source>
        <extracomment>Procedures, above the plan: how many have to be done, can be done, and of how many it is not known yet. Short.</extracomment>
        <translation>%1 to do, %2 if wished, %3 to clarify</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <extracomment>Procedures, what the last answer made certain: %1 are names.</extracomment>
        <translation>Needed: %1</translation>
    </message>
    <message>
        <source>if wished</source>
        <extracomment>Procedures, beside one that nobody has to do. Short.</extracomment>
        <translation>if wished</translation>
    </message>
</context>
<context>
    <name>madoguchi::procedures::ProceduresTab</name>
    <message>
        <source>Go on with the questions</source>
        <extracomment>Procedures, main action (F12): the questions of this life event were begun before.</extracomment>
        <translation>Go on with the questions</translation>
    </message>
    <message>
        <source>Begin with the questions</source>
        <extracomment>Procedures, main action (F12): begins with the questions about a life event.</extracomment>
        <translation>Begin with the questions</translation>
    </message>
    <message>
        <source>See the sheet</source>
        <extracomment>Procedures, main action (F12): the plan needs no form that can be filled here.
----------
Procedures, second action (F11): the sheet for the family, to be printed.</extracomment>
        <translation>See the sheet</translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n form(s)</source>
        <translation>
            <numerusform>Fill in %n form</numerusform>
            <numerusform>Fill in %n forms</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>Procedures, main action (F12): the sheet for the family.
----------
Procedures, second action (F11): the sheet for the family.</extracomment>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Print once more</source>
        <extracomment>Procedures, main action (F12): the sheet was printed already.</extracomment>
        <translation>Print once more</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Choose what has happened</source>
        <extracomment>In the window&apos;s title: what is being done.</extracomment>
        <translation>Choose what has happened</translation>
    </message>
    <message>
        <source>Questions and plan</source>
        <extracomment>In the window&apos;s title: what is being done.</extracomment>
        <translation>Questions and plan</translation>
    </message>
    <message>
        <source>Sheet of procedures</source>
        <extracomment>In the window&apos;s title: what is being done.</extracomment>
        <translation>Sheet of procedures</translation>
    </message>
    <message>
        <source>Choose what has happened in the family.
Type a part of it; Up and Down move, Enter goes on.</source>
        <extracomment>Help (F1) where a life event is chosen. One sentence a line.</extracomment>
        <translation>Choose what has happened in the family.
Type a part of it; Up and Down move, Enter goes on.</translation>
    </message>
    <message>
        <source>On the left are the questions, on the right what has to be done; it follows each answer.
Answer in any order. What is not known stays in the plan, to be clarified.
F4 goes to the next question without an answer, Space chooses an answer.
Choose a procedure on the right to see why it is there and what to bring.
Ctrl and Z takes the last answer back.</source>
        <extracomment>Help (F1) for the questions of a life event. One sentence a line.</extracomment>
        <translation>On the left are the questions, on the right what has to be done; it follows each answer.
Answer in any order. What is not known stays in the plan, to be clarified.
F4 goes to the next question without an answer, Space chooses an answer.
Choose a procedure on the right to see why it is there and what to bring.
Ctrl and Z takes the last answer back.</translation>
    </message>
    <message>
        <source>This is the sheet for the visitor. It names nobody.
Choose its language and its order.</source>
        <extracomment>Help (F1) for the sheet of procedures. One sentence a line.</extracomment>
        <translation>This is the sheet for the visitor. It names nobody.
Choose its language and its order.</translation>
    </message>
</context>
<context>
    <name>madoguchi::procedures::QuestionRow</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Procedures, below a date that is typed: %1 is the date in the era form, %2 the western year.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This is no day. Write it like R8.11.2.</source>
        <extracomment>Procedures, below a day that was typed and is none.</extracomment>
        <translation>This is no day. Write it like R8.11.2.</translation>
    </message>
    <message>
        <source>This is no number. Write digits alone.</source>
        <extracomment>Procedures, below a number that was typed and is none.</extracomment>
        <translation>This is no number. Write digits alone.</translation>
    </message>
    <message>
        <source>Known from what is already here. Change it if it is otherwise.</source>
        <translation>Known from what is already here. Change it if it is otherwise.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Procedures, an answer.</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Procedures, an answer.</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>Procedures, an answer.</extracomment>
        <translation>Not known</translation>
    </message>
</context>
<context>
    <name>madoguchi::procedures::SheetPage</name>
    <message>
        <source>The sheet could not be made. Tell the IT staff.</source>
        <extracomment>Procedures, when the sheet for the family cannot be drawn: a font is missing.</extracomment>
        <translation>The sheet could not be made. Tell the IT staff.</translation>
    </message>
    <message>
        <source>Sheet of procedures</source>
        <extracomment>Title of the job in the printer&apos;s queue: the sheet of procedures for a family.</extracomment>
        <translation>Sheet of procedures</translation>
    </message>
    <message>
        <source>procedures</source>
        <extracomment>Name of a PDF, without its ending: the sheet of procedures for a family. Nobody&apos;s name.</extracomment>
        <translation>procedures</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <extracomment>Title of the dialog that asks where the sheet of procedures is saved.</extracomment>
        <translation>Save the sheet as PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <extracomment>Kind of files in the dialog that asks where the sheet of procedures is saved.</extracomment>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>The sheet is being printed.</source>
        <extracomment>While the sheet of procedures is printed.</extracomment>
        <translation>The sheet is being printed.</translation>
    </message>
    <message>
        <source>The sheet is printed. Hand it to the visitor.</source>
        <extracomment>After the sheet of procedures was printed.</extracomment>
        <translation>The sheet is printed. Hand it to the visitor.</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <extracomment>Procedures, the language of the sheet for the family.</extracomment>
        <translation>Language of the sheet</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Procedures, the order of the sheet for the family.</extracomment>
        <translation>Order</translation>
    </message>
    <message>
        <source>By how soon it is due</source>
        <extracomment>Procedures, order of the sheet.</extracomment>
        <translation>By how soon it is due</translation>
    </message>
    <message>
        <source>By section</source>
        <extracomment>Procedures, order of the sheet.</extracomment>
        <translation>By section</translation>
    </message>
    <message>
        <source>By the way through the city hall</source>
        <extracomment>Procedures, order of the sheet.</extracomment>
        <translation>By the way through the city hall</translation>
    </message>
</context>
<context>
    <name>madoguchi::procedures::TalkPage</name>
    <message>
        <source>All questions are answered.</source>
        <extracomment>Procedures, above the questions: all are answered.</extracomment>
        <translation>All questions are answered.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n question without an answer</numerusform>
            <numerusform>%n questions without an answer</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Procedures, button: the last answer.</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>Procedures, button.</extracomment>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Next open question</source>
        <extracomment>Procedures, button: goes to the next question that has no answer.</extracomment>
        <translation>Next open question</translation>
    </message>
</context>
<context>
    <name>madoguchi::scanner</name>
    <message>
        <source>%1 is not there. Check the name.</source>
        <extracomment>Reading a picture with codes, to the clerk or IT staff. %1 is the file&apos;s name.</extracomment>
        <translation>%1 is not there. Check the name.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check the rights of the file.</source>
        <extracomment>Reading a picture with codes, to the clerk or IT staff. %1 is the file&apos;s name.</extracomment>
        <translation>%1 cannot be read. Check the rights of the file.</translation>
    </message>
    <message>
        <source>%1 is too large. Use a smaller picture.</source>
        <extracomment>Reading a picture with codes, to the clerk or IT staff. %1 is the file&apos;s name.</extracomment>
        <translation>%1 is too large. Use a smaller picture.</translation>
    </message>
    <message>
        <source>%1 is no picture. Use a photograph or a screenshot of the code.</source>
        <extracomment>Reading a picture with codes, to the clerk or IT staff. %1 is the file&apos;s name.</extracomment>
        <translation>%1 is no picture. Use a photograph or a screenshot of the code.</translation>
    </message>
</context>
<context>
    <name>madoguchi::settings</name>
    <message>
        <source>A text in quotation marks is expected here.</source>
        <extracomment>Error in the settings file, to IT staff.</extracomment>
        <translation>A text in quotation marks is expected here.</translation>
    </message>
    <message>
        <source>One of these is expected here: %1.</source>
        <extracomment>Error in the settings file, to IT staff. %1 lists the allowed words.</extracomment>
        <translation>One of these is expected here: %1.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <extracomment>Error in the settings file, to IT staff. &quot;true&quot; and &quot;false&quot; are written as they are.</extracomment>
        <translation>true or false is expected here.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 is expected here.</source>
        <extracomment>Error in the settings file, to IT staff.</extracomment>
        <translation>A number from %1 to %2 is expected here.</translation>
    </message>
    <message>
        <source>A list of texts is expected here, for example [&quot;/srv/forms&quot;].</source>
        <extracomment>Error in the settings file, to IT staff.</extracomment>
        <translation>A list of texts is expected here, for example [&quot;/srv/forms&quot;].</translation>
    </message>
    <message>
        <source>The setting %1 is not known.</source>
        <extracomment>Error in the settings file, to IT staff. %1 is what stands in the file.</extracomment>
        <translation>The setting %1 is not known.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>Follows &quot;The setting … is not known.&quot; %1 is the known setting that looks most like it.</extracomment>
        <translation>Did you mean %1?</translation>
    </message>
    <message>
        <source>The settings file is not written as TOML asks for. Correct this place.</source>
        <extracomment>Error in the settings file, to IT staff.</extracomment>
        <translation>The settings file is not written as TOML asks for. Correct this place.</translation>
    </message>
    <message>
        <source>The settings file is not there. Check the name after --config.</source>
        <extracomment>Error at the start of the program, to IT staff.</extracomment>
        <translation>The settings file is not there. Check the name after --config.</translation>
    </message>
    <message>
        <source>The settings file cannot be read. Check its rights.</source>
        <extracomment>Error at the start of the program, to IT staff.</extracomment>
        <translation>The settings file cannot be read. Check its rights.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected here.</source>
        <extracomment>Error in the settings file, to IT staff.</extracomment>
        <translation>A whole number from %1 to %2 is expected here.</translation>
    </message>
    <message>
        <source>%1 is a section: it stands in a line of its own, once.</source>
        <extracomment>Error in the settings file, to IT staff. %1 is a section such as [office].</extracomment>
        <translation>%1 is a section: it stands in a line of its own, once.</translation>
    </message>
    <message>
        <source>The settings file is not UTF-8, as TOML asks for. Save it as UTF-8.</source>
        <extracomment>Error in the settings file, to IT staff: it has another encoding.</extracomment>
        <translation>The settings file is not UTF-8, as TOML asks for. Save it as UTF-8.</translation>
    </message>
    <message>
        <source>This setting is locked by the settings file.</source>
        <extracomment>Error when settings are saved in the window, to IT staff. The setting stands beside it.</extracomment>
        <translation>This setting is locked by the settings file.</translation>
    </message>
    <message>
        <source>Someone else has changed this setting in the file. Look at it again, then decide.</source>
        <extracomment>Error when settings are saved in the window, to IT staff. The setting stands beside it.</extracomment>
        <translation>Someone else has changed this setting in the file. Look at it again, then decide.</translation>
    </message>
    <message>
        <source>The disk is full. The settings file is as it was; make room, then try again.</source>
        <extracomment>Error when settings are saved in the window, to IT staff.</extracomment>
        <translation>The disk is full. The settings file is as it was; make room, then try again.</translation>
    </message>
    <message>
        <source>The settings file cannot be written. Check the rights of the file and its folder.</source>
        <extracomment>Error when settings are saved in the window, to IT staff. The file&apos;s name stands beside it.</extracomment>
        <translation>The settings file cannot be written. Check the rights of the file and its folder.</translation>
    </message>
    <message>
        <source>A list of settings is expected here, for example [&quot;office.municipality&quot;].</source>
        <extracomment>Error in the settings file, to IT staff. The example is written as it is.</extracomment>
        <translation>A list of settings is expected here, for example [&quot;office.municipality&quot;].</translation>
    </message>
    <message>
        <source>An address is expected here, for example &quot;http://ocsp.example.jp/&quot;.</source>
        <extracomment>Error in the settings file, to IT staff. The example is written as it is.</extracomment>
        <translation>An address is expected here, for example &quot;http://ocsp.example.jp/&quot;.</translation>
    </message>
    <message>
        <source>A list of readers as libnfc writes them is expected here, for example [&quot;pn532_uart:/dev/ttyUSB0&quot;], or [&quot;auto&quot;].</source>
        <extracomment>Error in the settings file, to IT staff. The examples are written as they are.</extracomment>
        <translation>A list of readers as libnfc writes them is expected here, for example [&quot;pn532_uart:/dev/ttyUSB0&quot;], or [&quot;auto&quot;].</translation>
    </message>
    <message>
        <source>A list of days is expected here, for example [&quot;2026-08-14&quot;].</source>
        <extracomment>Error in the settings file, to IT staff. The example is written as it is.</extracomment>
        <translation>A list of days is expected here, for example [&quot;2026-08-14&quot;].</translation>
    </message>
</context>
<context>
    <name>madoguchi::staff</name>
    <message>
        <source>Counter</source>
        <extracomment>What someone at the counter is: serves visitors. Short, in a list of roles.</extracomment>
        <translation>Counter</translation>
    </message>
    <message>
        <source>In charge</source>
        <extracomment>What someone at the counter is: in charge of it. Short, in a list of roles.</extracomment>
        <translation>In charge</translation>
    </message>
    <message>
        <source>IT staff</source>
        <extracomment>What someone is: manages accounts and settings. Short, in a list of roles.</extracomment>
        <translation>IT staff</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between two roles of one person in a list.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>madoguchi::staff::AccountPage</name>
    <message>
        <source>The new password holds from now on.</source>
        <extracomment>After a new password was set for somebody&apos;s account.</extracomment>
        <translation>The new password holds from now on.</translation>
    </message>
    <message>
        <source>The staff card has been registered.</source>
        <extracomment>After a staff card was registered.</extracomment>
        <translation>The staff card has been registered.</translation>
    </message>
    <message>
        <source>The staff card opens the window no more.</source>
        <extracomment>After a staff card was removed from an account.</extracomment>
        <translation>The staff card opens the window no more.</translation>
    </message>
    <message>
        <source>Somebody else has this card. Use another one.</source>
        <extracomment>When a staff card is registered.</extracomment>
        <translation>Somebody else has this card. Use another one.</translation>
    </message>
    <message>
        <source>Show how it is now</source>
        <extracomment>Button beside the message that somebody else has changed the same account.</extracomment>
        <translation>Show how it is now</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choose at least one.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>%1, user name %2</source>
        <translation>%1, user name %2</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Label in an account: the person&apos;s name as it is shown at the counter.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label in an account: what the person types to sign in.</extracomment>
        <translation>User name</translation>
    </message>
    <message>
        <source>Roles</source>
        <extracomment>Label in an account: what the person does.</extracomment>
        <translation>Roles</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Label in an account, above a box.</extracomment>
        <translation>State</translation>
    </message>
    <message>
        <source>This account is closed: nobody can sign in with it</source>
        <extracomment>Beside the box: the person has left, or is away for long.</extracomment>
        <translation>This account is closed: nobody can sign in with it</translation>
    </message>
    <message>
        <source>Set this password</source>
        <extracomment>Button below the two fields for a new password of somebody else&apos;s account.</extracomment>
        <translation>Set this password</translation>
    </message>
</context>
<context>
    <name>madoguchi::staff::AccountsTab</name>
    <message>
        <source>The account of %1 has been kept.</source>
        <extracomment>Below the list of accounts after one was made or changed. %1 is a person&apos;s name.</extracomment>
        <translation>The account of %1 has been kept.</translation>
    </message>
    <message>
        <source>The account is being kept</source>
        <extracomment>While an account is being made or changed.</extracomment>
        <translation>The account is being kept</translation>
    </message>
    <message>
        <source>Look at this account</source>
        <extracomment>Main action of the list of accounts.</extracomment>
        <translation>Look at this account</translation>
    </message>
    <message>
        <source>Make this account</source>
        <extracomment>Main action of a new account.</extracomment>
        <translation>Make this account</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Keep the changes</translation>
    </message>
    <message>
        <source>Make a new account</source>
        <extracomment>Second action of the list of accounts.</extracomment>
        <translation>Make a new account</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Here are the people who may sign in. What a role may not do is not shown to its people.
An account is closed, not deleted: the log keeps naming whoever did something.</source>
        <extracomment>F1 help of the tab with the accounts. To whoever manages them.</extracomment>
        <translation>Here are the people who may sign in. What a role may not do is not shown to its people.
An account is closed, not deleted: the log keeps naming whoever did something.</translation>
    </message>
    <message>
        <source>staff card</source>
        <extracomment>In the second line of an account in the list.</extracomment>
        <translation>staff card</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>In the second line of an account in the list: nobody can sign in with it.</extracomment>
        <translation>closed</translation>
    </message>
    <message>
        <source>Accounts</source>
        <extracomment>In the window&apos;s title: what is being done.</extracomment>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <extracomment>Name of the search box over the list of accounts; shown in it while it is empty.</extracomment>
        <translation>Search by name or user name</translation>
    </message>
    <message>
        <source>Try a part of the name.</source>
        <extracomment>Below &quot;nothing was found&quot; in the list of accounts.</extracomment>
        <translation>Try a part of the name.</translation>
    </message>
</context>
<context>
    <name>madoguchi::staff::CardRegistration</name>
    <message>
        <source>This reader cannot tell this card from others. Use another card or reader.</source>
        <extracomment>While a staff card is being registered: the reader does not say which card of its kind it is.</extracomment>
        <translation>This reader cannot tell this card from others. Use another card or reader.</translation>
    </message>
    <message>
        <source>That was another card, or one that cannot be recognised. Put on another card.</source>
        <extracomment>While a staff card is being registered: it said another number the second time.</extracomment>
        <translation>That was another card, or one that cannot be recognised. Put on another card.</translation>
    </message>
    <message>
        <source>Staff card</source>
        <extracomment>Heading of the part of an account that is about the staff card.</extracomment>
        <translation>Staff card</translation>
    </message>
    <message>
        <source>A card is registered. It opens the window in place of the password.</source>
        <extracomment>Below the heading &quot;Staff card&quot;.</extracomment>
        <translation>A card is registered. It opens the window in place of the password.</translation>
    </message>
    <message>
        <source>No card is registered.</source>
        <translation>No card is registered.</translation>
    </message>
    <message>
        <source>Put the staff card on the reader.</source>
        <translation>Put the staff card on the reader.</translation>
    </message>
    <message>
        <source>Take the card off.</source>
        <extracomment>The second step of registering a staff card.</extracomment>
        <translation>Take the card off.</translation>
    </message>
    <message>
        <source>Put the same card on the reader once more.</source>
        <extracomment>The third step of registering a staff card.</extracomment>
        <translation>Put the same card on the reader once more.</translation>
    </message>
    <message>
        <source>Do not register</source>
        <translation>Do not register</translation>
    </message>
    <message>
        <source>Register another card</source>
        <translation>Register another card</translation>
    </message>
    <message>
        <source>Register a card</source>
        <translation>Register a card</translation>
    </message>
    <message>
        <source>Remove the card</source>
        <extracomment>Button: the card opens the window no more.</extracomment>
        <translation>Remove the card</translation>
    </message>
</context>
<context>
    <name>madoguchi::staff::FirstAccountPage</name>
    <message>
        <source>The account is being made</source>
        <extracomment>While an account is being made.</extracomment>
        <translation>The account is being made</translation>
    </message>
    <message>
        <source>Make this account</source>
        <extracomment>Main action of the screen at the very first start.</extracomment>
        <translation>Make this account</translation>
    </message>
    <message>
        <source>This account manages the accounts of all others and the settings.
Nobody else knows its password: keep it where your office keeps such things.
More accounts can be made afterwards.</source>
        <extracomment>F1 help of the screen at the very first start.</extracomment>
        <translation>This account manages the accounts of all others and the settings.
Nobody else knows its password: keep it where your office keeps such things.
More accounts can be made afterwards.</translation>
    </message>
    <message>
        <source>First account</source>
        <extracomment>Title of the window at the very first start.</extracomment>
        <translation>First account</translation>
    </message>
    <message>
        <source>Make the first account</source>
        <extracomment>Big sentence at the very first start.</extracomment>
        <translation>Make the first account</translation>
    </message>
    <message>
        <source>It manages the accounts of all others. Only what you choose here opens it.</source>
        <extracomment>Below it.</extracomment>
        <translation>It manages the accounts of all others. Only what you choose here opens it.</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>Label: a person&apos;s name as it is shown at the counter.</extracomment>
        <translation>Your name</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label: what a person types to sign in.</extracomment>
        <translation>User name</translation>
    </message>
    <message>
        <source>Short, for example &quot;suzuki&quot;</source>
        <extracomment>Below that field: how to write it.</extracomment>
        <translation>Short, for example &quot;suzuki&quot;</translation>
    </message>
    <message>
        <source>This person also serves visitors</source>
        <extracomment>Beside the box: with it one person can run the only counter of a small town.</extracomment>
        <translation>This person also serves visitors</translation>
    </message>
    <message>
        <source>Duties</source>
        <extracomment>Label above a box that is checked at first.</extracomment>
        <translation>Duties</translation>
    </message>
</context>
<context>
    <name>madoguchi::staff::LockWarning</name>
    <message numerus="yes">
        <source>The screen locks in %n seconds. Press any key to go on.</source>
        <extracomment>Over the window when nobody has touched anything for long; %n seconds are counted down.</extracomment>
        <translation>
            <numerusform>The screen locks in %n seconds. Press any key to go on.</numerusform>
            <numerusform>The screen locks in %n seconds. Press any key to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::staff::NewPassword</name>
    <message>
        <source>Use at least eight characters.</source>
        <extracomment>Below the first of two fields for a new password, to the one who chooses it.</extracomment>
        <translation>Use at least eight characters.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <extracomment>Below the second of two fields for a new password, to the one who chooses it.</extracomment>
        <translation>The two are not the same. Type it again.</translation>
    </message>
    <message>
        <source>New password</source>
        <extracomment>Label of the first of two fields for a new password.</extracomment>
        <translation>New password</translation>
    </message>
    <message>
        <source>At least eight characters</source>
        <extracomment>Below that field.</extracomment>
        <translation>At least eight characters</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>Label of the second of two fields for a new password.</extracomment>
        <translation>The same once more</translation>
    </message>
</context>
<context>
    <name>madoguchi::staff::OwnPasswordPage</name>
    <message>
        <source>The password is being changed</source>
        <extracomment>While a person&apos;s own password is being changed.</extracomment>
        <translation>The password is being changed</translation>
    </message>
    <message>
        <source>Your password has been changed.</source>
        <extracomment>After a person has changed their own password.</extracomment>
        <translation>Your password has been changed.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Main action after the password has been changed: back to the work.</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <extracomment>Second action of the screen on which a person changes their own password.</extracomment>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Type the password that you have now, then the new one twice.</source>
        <extracomment>F1 help of the screen on which a person changes their own password.</extracomment>
        <translation>Type the password that you have now, then the new one twice.</translation>
    </message>
    <message>
        <source>This is not your present password. Type it again.</source>
        <extracomment>Below the field for the present password.</extracomment>
        <translation>This is not your present password. Type it again.</translation>
    </message>
    <message>
        <source>Change your password</source>
        <extracomment>Title of the window, and big sentence on the screen.</extracomment>
        <translation>Change your password</translation>
    </message>
    <message>
        <source>Present password</source>
        <extracomment>Label: the password that a person has now.</extracomment>
        <translation>Present password</translation>
    </message>
</context>
<context>
    <name>madoguchi::staff::SignInFlow</name>
    <message>
        <source>This card is nobody&apos;s staff card. Sign in with your name and password.</source>
        <extracomment>Error on the sign-in screen, to the clerk: nobody has registered the card that was put on the reader.</extracomment>
        <translation>This card is nobody&apos;s staff card. Sign in with your name and password.</translation>
    </message>
</context>
<context>
    <name>madoguchi::staff::SignInPage</name>
    <message>
        <source>This reader cannot tell whose card this is. Type name and password.</source>
        <extracomment>On the sign-in screen, to the clerk: the reader does not tell one card of this kind from another.</extracomment>
        <translation>This reader cannot tell whose card this is. Type name and password.</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>On the sign-in screen while name and password are compared.</extracomment>
        <translation>Checking</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Title of the window while nobody is signed in.</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Type your name and password, or put your staff card on the reader.
After three wrong passwords there is a pause before the next try.
The IT staff can set a new password.</source>
        <extracomment>F1 help of the sign-in screen. To the clerk.</extracomment>
        <translation>Type your name and password, or put your staff card on the reader.
After three wrong passwords there is a pause before the next try.
The IT staff can set a new password.</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button beside the message that the records cannot be opened.</extracomment>
        <translation>Try again</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %n seconds.</source>
        <extracomment>On the sign-in screen after several wrong passwords; %n seconds are counted down.</extracomment>
        <translation>
            <numerusform>Too many wrong passwords. You can try again in %n seconds.</numerusform>
            <numerusform>Too many wrong passwords. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <extracomment>Big sentence while the window is locked. To the clerk.</extracomment>
        <translation>The screen is locked</translation>
    </message>
    <message>
        <source>%1 is signed in. Whoever unlocks goes on from here.</source>
        <extracomment>Below it. %1 is the name of the clerk who was signed in.</extracomment>
        <translation>%1 is signed in. Whoever unlocks goes on from here.</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>Title of the window while it is locked.</extracomment>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Nobody can sign in now</source>
        <extracomment>Big sentence of the sign-in screen. To the clerk.</extracomment>
        <translation>Nobody can sign in now</translation>
    </message>
    <message>
        <source>Please sign in</source>
        <translation>Please sign in</translation>
    </message>
    <message>
        <source>User name</source>
        <extracomment>Label of the field for the name with which a clerk signs in.</extracomment>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Label of the field for the password.</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <source>Or put your staff card on the reader.</source>
        <extracomment>Beside the fields of the sign-in screen: the other way.</extracomment>
        <translation>Or put your staff card on the reader.</translation>
    </message>
</context>
<context>
    <name>madoguchi::staff::SignedIn</name>
    <message>
        <source>Training</source>
        <extracomment>Name of the person who is signed in while the program is used for training.</extracomment>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>madoguchi::staff::StaffMenu</name>
    <message>
        <source>Signed in: %1. Lock, sign out, change the password.</source>
        <extracomment>Read aloud, and shown on hover: the button with the clerk&apos;s name. %1 is the name.</extracomment>
        <translation>Signed in: %1. Lock, sign out, change the password.</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <extracomment>In the sheet over the clerk&apos;s name at the foot of the tabs.</extracomment>
        <translation>Lock the screen</translation>
    </message>
    <message>
        <source>Change my password</source>
        <extracomment>In the sheet over the clerk&apos;s name at the foot of the tabs.</extracomment>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>In the sheet over the clerk&apos;s name at the foot of the tabs.</extracomment>
        <translation>Sign out</translation>
    </message>
</context>
<context>
    <name>madoguchi::store</name>
    <message>
        <source>The records are in use by another program. Try again in a moment.</source>
        <extracomment>Error of the store, to the clerk: another process holds the database file.</extracomment>
        <translation>The records are in use by another program. Try again in a moment.</translation>
    </message>
    <message>
        <source>The records on this terminal are damaged. Tell the IT staff: a copy lies in the folder &quot;backups&quot;.</source>
        <extracomment>Error of the store, to the clerk and IT staff.</extracomment>
        <translation>The records on this terminal are damaged. Tell the IT staff: a copy lies in the folder &quot;backups&quot;.</translation>
    </message>
    <message>
        <source>A newer version of this program has written the records. Install that version.</source>
        <extracomment>Error of the store, to IT staff: an older program met newer records.</extracomment>
        <translation>A newer version of this program has written the records. Install that version.</translation>
    </message>
    <message>
        <source>The city&apos;s server does not answer. Forms can be filled and printed; try this again later.</source>
        <extracomment>Error of the store, to the clerk: the city&apos;s server does not answer.</extracomment>
        <translation>The city&apos;s server does not answer. Forms can be filled and printed; try this again later.</translation>
    </message>
    <message>
        <source>Someone else has changed this in the meantime. Look at it again, then decide.</source>
        <extracomment>Error of the store, to the clerk: someone else changed the same thing in the meantime.</extracomment>
        <translation>Someone else has changed this in the meantime. Look at it again, then decide.</translation>
    </message>
    <message>
        <source>No reception is on hold under this number. Check the number on the slip; it may have expired.</source>
        <extracomment>Error when a reception on hold is to be taken up, to the clerk.</extracomment>
        <translation>No reception is on hold under this number. Check the number on the slip; it may have expired.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a moment, or ask the IT staff to set a new one.</source>
        <extracomment>Error when a clerk signs in after too many failures. How long it takes stands beside it.</extracomment>
        <translation>Too many wrong passwords. Wait a moment, or ask the IT staff to set a new one.</translation>
    </message>
    <message>
        <source>The password is too short. Use at least eight characters.</source>
        <extracomment>Error when a password is set.</extracomment>
        <translation>The password is too short. Use at least eight characters.</translation>
    </message>
    <message>
        <source>Nobody else can manage accounts. Give another account this role first.</source>
        <extracomment>Error when an account is changed, to IT staff: nobody would be left who can manage accounts.</extracomment>
        <translation>Nobody else can manage accounts. Give another account this role first.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost; make room, then try again.</source>
        <extracomment>Error of the store, to the clerk.</extracomment>
        <translation>The disk is full. Nothing was lost; make room, then try again.</translation>
    </message>
    <message>
        <source>The records cannot be written. Check the rights of the folder.</source>
        <extracomment>Error of the store, to IT staff.</extracomment>
        <translation>The records cannot be written. Check the rights of the folder.</translation>
    </message>
    <message>
        <source>The city&apos;s server does not permit this. Check the rights of its user.</source>
        <extracomment>Error of the store, to IT staff: the database user lacks rights.</extracomment>
        <translation>The city&apos;s server does not permit this. Check the rights of its user.</translation>
    </message>
    <message>
        <source>The records could not be kept. Try again, and tell the IT staff if it happens again.</source>
        <extracomment>Error of the store, to the clerk: a fault of the program itself.</extracomment>
        <translation>The records could not be kept. Try again, and tell the IT staff if it happens again.</translation>
    </message>
    <message>
        <source>The user name or the password is not right. Type both again.</source>
        <extracomment>Error when a clerk signs in. Does not say which of the two is wrong.</extracomment>
        <translation>The user name or the password is not right. Type both again.</translation>
    </message>
    <message>
        <source>Somebody has this user name already. Choose another one.</source>
        <extracomment>Error when an account is made, to IT staff.</extracomment>
        <translation>Somebody has this user name already. Choose another one.</translation>
    </message>
    <message>
        <source>The key of the records is missing or does not fit. Put the key file of this store back; at a new terminal of a city, take the key over with madoguchictl store key export and import.</source>
        <extracomment>Error of the store, to IT staff: what is kept cannot be decrypted.</extracomment>
        <translation>The key of the records is missing or does not fit. Put the key file of this store back; at a new terminal of a city, take the key over with madoguchictl store key export and import.</translation>
    </message>
</context>
<context>
    <name>madoguchi::typing</name>
    <message>
        <source>This screen (Wayland) lets no program type into another one. Use the file or the QR code; or sign in to this computer again with an Xorg session, chosen on its sign-in screen.</source>
        <extracomment>Typing into another system&apos;s window is not possible, to the clerk. &quot;Xorg&quot; is written as it is.</extracomment>
        <translation>This screen (Wayland) lets no program type into another one. Use the file or the QR code; or sign in to this computer again with an Xorg session, chosen on its sign-in screen.</translation>
    </message>
    <message>
        <source>Nothing can be typed on this screen. Use the file or the QR code, and tell the IT staff.</source>
        <extracomment>Typing into another system&apos;s window is not possible, to the clerk.</extracomment>
        <translation>Nothing can be typed on this screen. Use the file or the QR code, and tell the IT staff.</translation>
    </message>
    <message>
        <source>Another program uses this key. Use the button with the countdown, and tell the IT staff.</source>
        <extracomment>The key that types the next entry is used by another program, to the clerk.</extracomment>
        <translation>Another program uses this key. Use the button with the countdown, and tell the IT staff.</translation>
    </message>
    <message>
        <source>A key is still held down. Let go of all keys and press again.</source>
        <extracomment>Nothing was typed into the other system, to the clerk.</extracomment>
        <translation>A key is still held down. Let go of all keys and press again.</translation>
    </message>
    <message>
        <source>No window takes keys. Click into the entry of the other system and press again.</source>
        <extracomment>Nothing was typed into the other system, to the clerk.</extracomment>
        <translation>No window takes keys. Click into the entry of the other system and press again.</translation>
    </message>
    <message>
        <source>The keyboard is in this window. Click into the entry of the other system and press again.</source>
        <extracomment>Nothing was typed into the other system, to the clerk.</extracomment>
        <translation>The keyboard is in this window. Click into the entry of the other system and press again.</translation>
    </message>
    <message>
        <source>This is not the window of the other system. Click into its entry and press again.</source>
        <extracomment>Nothing was typed into the other system, to the clerk.</extracomment>
        <translation>This is not the window of the other system. Click into its entry and press again.</translation>
    </message>
    <message>
        <source>Another window came to the front, and typing stopped. Empty the entry in the other system, click into it and press again.</source>
        <extracomment>An entry was typed only in part into the other system, to the clerk.</extracomment>
        <translation>Another window came to the front, and typing stopped. Empty the entry in the other system, click into it and press again.</translation>
    </message>
    <message>
        <source>The keyboard&apos;s table has no room for these characters. Type this entry by hand, and tell the IT staff.</source>
        <extracomment>An entry could not be typed into the other system, to the clerk.</extracomment>
        <translation>The keyboard&apos;s table has no room for these characters. Type this entry by hand, and tell the IT staff.</translation>
    </message>
    <message>
        <source>Stopped. Check what stands in the entry of the other system.</source>
        <extracomment>Typing into the other system was stopped by the clerk.</extracomment>
        <translation>Stopped. Check what stands in the entry of the other system.</translation>
    </message>
</context>
<context>
    <name>madoguchi::visitor::EntriesPage</name>
    <message>
        <source>This is being entered for you.</source>
        <extracomment>Visitor&apos;s display, above the entries while the clerk types them.</extracomment>
        <translation>This is being entered for you.</translation>
    </message>
    <message>
        <source>We will correct this. Please touch it again if it is right after all.</source>
        <translation>We will correct this. Please touch it again if it is right after all.</translation>
    </message>
    <message>
        <source>Please check that everything is right. Touch what is not right.</source>
        <translation>Please check that everything is right. Touch what is not right.</translation>
    </message>
    <message>
        <source>Thank you for checking.</source>
        <extracomment>Visitor&apos;s display, above the entries after the visitor said that they are right.</extracomment>
        <translation>Thank you for checking.</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <extracomment>Visitor&apos;s display, button: larger letters.</extracomment>
        <translation>Smaller letters</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Larger letters</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Visitor&apos;s display, button: to the next page.</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <extracomment>Visitor&apos;s display, button: everything that was entered is right.</extracomment>
        <translation>Everything is right</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Visitor&apos;s display: which page of how many.</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Page before</source>
        <extracomment>Visitor&apos;s display, button: to the page before.</extracomment>
        <translation>Page before</translation>
    </message>
</context>
<context>
    <name>madoguchi::visitor::EntryCard</name>
    <message>
        <source>Not entered yet</source>
        <extracomment>Visitor&apos;s display, in place of an answer that was not entered yet.</extracomment>
        <translation>Not entered yet</translation>
    </message>
    <message>
        <source>This is not right</source>
        <extracomment>Visitor&apos;s display, below an entry that the visitor touched.</extracomment>
        <translation>This is not right</translation>
    </message>
    <message>
        <source>Being entered</source>
        <extracomment>Visitor&apos;s display, below the entry that the clerk types just now.</extracomment>
        <translation>Being entered</translation>
    </message>
</context>
<context>
    <name>madoguchi::visitor::SignPage</name>
    <message>
        <source>Please sign here</source>
        <extracomment>Visitor&apos;s display, above the pad on which the visitor signs.</extracomment>
        <translation>Please sign here</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <extracomment>Visitor&apos;s display, button below the pad to sign on: no signature after all.</extracomment>
        <translation>Do not sign</translation>
    </message>
    <message>
        <source>One line back</source>
        <extracomment>Visitor&apos;s display, button below the pad to sign on: takes the last line away.</extracomment>
        <translation>One line back</translation>
    </message>
    <message>
        <source>Write it again</source>
        <extracomment>Visitor&apos;s display, button below the pad to sign on: empties it.</extracomment>
        <translation>Write it again</translation>
    </message>
    <message>
        <source>This is my signature</source>
        <extracomment>Visitor&apos;s display, button below the pad to sign on: the signature is as it should be.</extracomment>
        <translation>This is my signature</translation>
    </message>
</context>
<context>
    <name>madoguchi::visitor::WelcomePage</name>
    <message>
        <source>What is entered for you will be shown here.</source>
        <extracomment>Visitor&apos;s display while nothing is entered for a visitor.</extracomment>
        <translation>What is entered for you will be shown here.</translation>
    </message>
</context>
<context>
    <name>madoguchi::webform</name>
    <message>
        <source>Fill this in at home. At the end you get QR codes: show them at the counter, and the form is filled.</source>
        <extracomment>Web form, first sentence on the page, to residents.</extracomment>
        <translation>Fill this in at home. At the end you get QR codes: show them at the counter, and the form is filled.</translation>
    </message>
    <message>
        <source>What you enter stays on this device: it is sent nowhere and kept nowhere. When you leave this page it is gone.</source>
        <extracomment>Web form, below the first sentence, to residents.</extracomment>
        <translation>What you enter stays on this device: it is sent nowhere and kept nowhere. When you leave this page it is gone.</translation>
    </message>
    <message>
        <source>needed</source>
        <extracomment>Web form, behind the name of an entry that has to be filled in.</extracomment>
        <translation>needed</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Web form, for screen readers: name of the buttons that switch the language.</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>Web form, for screen readers: name of the list of steps.</extracomment>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>Web form, name of the first step: filling in.</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>Web form, name of the second step: looking at it once more.</extracomment>
        <translation>Check</translation>
    </message>
    <message>
        <source>QR codes</source>
        <extracomment>Web form, name of the last step.</extracomment>
        <translation>QR codes</translation>
    </message>
    <message>
        <source>Other forms</source>
        <extracomment>Web form, link to the page that lists all forms.</extracomment>
        <translation>Other forms</translation>
    </message>
    <message>
        <source>Wipe everything</source>
        <extracomment>Web form, button: everything that was entered is forgotten.</extracomment>
        <translation>Wipe everything</translation>
    </message>
    <message>
        <source>Wipe everything that you entered?</source>
        <extracomment>Web form, question after the button &quot;Wipe everything&quot;.</extracomment>
        <translation>Wipe everything that you entered?</translation>
    </message>
    <message>
        <source>The QR codes on this page go, too. What you saved or printed stays.</source>
        <extracomment>Web form, below the question whether to wipe everything.</extracomment>
        <translation>The QR codes on this page go, too. What you saved or printed stays.</translation>
    </message>
    <message>
        <source>Wipe everything now</source>
        <extracomment>Web form, button that wipes everything.</extracomment>
        <translation>Wipe everything now</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Web form, button: nothing is wiped.</extracomment>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Everything was wiped.</source>
        <extracomment>Web form, for screen readers, after everything was wiped.</extracomment>
        <translation>Everything was wiped.</translation>
    </message>
    <message>
        <source>Go back and change</source>
        <extracomment>Web form, button: back to the entries.</extracomment>
        <translation>Go back and change</translation>
    </message>
    <message>
        <source>The entries about the person concerned are gone.</source>
        <extracomment>Web form, for screen readers: the form is about the applicant now.</extracomment>
        <translation>The entries about the person concerned are gone.</translation>
    </message>
    <message>
        <source>There are entries about the person concerned now.</source>
        <extracomment>Web form, for screen readers: the form is about somebody else now.</extracomment>
        <translation>There are entries about the person concerned now.</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <extracomment>Web form, button below the answers of a question that need not be answered.</extracomment>
        <translation>Take the answer back</translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <extracomment>Web form, below the name of a question with several answers.</extracomment>
        <translation>Choose all that apply.</translation>
    </message>
    <message>
        <source>In katakana.</source>
        <extracomment>Web form, below the name of an entry for a reading in katakana.</extracomment>
        <translation>In katakana.</translation>
    </message>
    <message>
        <source>In katakana, as in the passbook.</source>
        <extracomment>Web form, below the name of an entry for the holder of a bank account.</extracomment>
        <translation>In katakana, as in the passbook.</translation>
    </message>
    <message>
        <source>With the area code.</source>
        <extracomment>Web form, below the name of an entry for a phone number.</extracomment>
        <translation>With the area code.</translation>
    </message>
    <message>
        <source>Seven digits.</source>
        <extracomment>Web form, below the name of an entry for a postal code.</extracomment>
        <translation>Seven digits.</translation>
    </message>
    <message>
        <source>%1: one fewer</source>
        <extracomment>Web form, for screen readers: button beside a number of copies. %1 is the name of the entry.</extracomment>
        <translation>%1: one fewer</translation>
    </message>
    <message>
        <source>%1: one more</source>
        <extracomment>Web form, for screen readers: button beside a number of copies. %1 is the name of the entry.</extracomment>
        <translation>%1: one more</translation>
    </message>
    <message>
        <source>Characters left: %1.</source>
        <extracomment>Web form, below an entry that is almost as long as it may be. %1 is a number.</extracomment>
        <translation>Characters left: %1.</translation>
    </message>
    <message>
        <source>Era</source>
        <extracomment>Web form, above the list of eras (元号) of a date.</extracomment>
        <translation>Era</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>Web form, above the year of a date.</extracomment>
        <translation>Year</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Web form, above the month of a date.</extracomment>
        <translation>Month</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>Web form, above the day of a date.</extracomment>
        <translation>Day</translation>
    </message>
    <message>
        <source>Western</source>
        <extracomment>Web form, in the list of eras: the year is western.</extracomment>
        <translation>Western</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>Web form, in the list of eras while none is chosen.</extracomment>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Meiji</source>
        <extracomment>Web form, name of an era.</extracomment>
        <translation>Meiji</translation>
    </message>
    <message>
        <source>Taisho</source>
        <extracomment>Web form, name of an era.</extracomment>
        <translation>Taisho</translation>
    </message>
    <message>
        <source>Showa</source>
        <extracomment>Web form, name of an era.</extracomment>
        <translation>Showa</translation>
    </message>
    <message>
        <source>Heisei</source>
        <extracomment>Web form, name of an era.</extracomment>
        <translation>Heisei</translation>
    </message>
    <message>
        <source>Reiwa</source>
        <extracomment>Web form, name of an era.</extracomment>
        <translation>Reiwa</translation>
    </message>
    <message>
        <source>Check what you entered</source>
        <extracomment>Web form, main button below the entries.</extracomment>
        <translation>Check what you entered</translation>
    </message>
    <message>
        <source>Please look at these entries again (%1)</source>
        <extracomment>Web form, heading of the list of what is wrong. %1 is a number.</extracomment>
        <translation>Please look at these entries again (%1)</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <extracomment>Web form, title of the window when something is wrong. %1 is the form&apos;s title.</extracomment>
        <translation>Please check: %1</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters. Shorten it.</source>
        <extracomment>Web form, below an entry. %1 is a number.</extracomment>
        <translation>This is too long: at most %1 characters. Shorten it.</translation>
    </message>
    <message>
        <source>QR codes for what you entered: %1. At most %2 are possible.</source>
        <extracomment>Web form, below the entries when they become long. %1 and %2 are numbers.</extracomment>
        <translation>QR codes for what you entered: %1. At most %2 are possible.</translation>
    </message>
    <message>
        <source>What you entered has become too long for %1 QR codes. Shorten the longest texts.</source>
        <extracomment>Web form, below the entries. %1 is a number.</extracomment>
        <translation>What you entered has become too long for %1 QR codes. Shorten the longest texts.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Web form: %1 is the name of an entry, %2 what is wrong with it or what was answered.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This is no date. Check era, year, month and day. Enter 0 for a month or day that nobody knows.</source>
        <extracomment>Web form, below an entry for a date, which is entered in parts.</extracomment>
        <translation>This is no date. Check era, year, month and day. Enter 0 for a month or day that nobody knows.</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <extracomment>Web form, heading of the second step.</extracomment>
        <translation>Is everything right?</translation>
    </message>
    <message>
        <source>Look at it once more. This is what the counter will read.</source>
        <extracomment>Web form, second step.</extracomment>
        <translation>Look at it once more. This is what the counter will read.</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Web form, button beside an answer.</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>Web form, for screen readers: button beside an answer. %1 is the name of the entry.</extracomment>
        <translation>Change: %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Web form, between answers of one question.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Make the QR codes</source>
        <extracomment>Web form, main button of the second step.</extracomment>
        <translation>Make the QR codes</translation>
    </message>
    <message>
        <source>Your QR codes are ready</source>
        <extracomment>Web form, heading of the last step.</extracomment>
        <translation>Your QR codes are ready</translation>
    </message>
    <message>
        <source>Show this code at the counter. It is read best from a bright screen.</source>
        <extracomment>Web form, last step, with one code.</extracomment>
        <translation>Show this code at the counter. It is read best from a bright screen.</translation>
    </message>
    <message>
        <source>These are %1 codes. Show all of them at the counter. They are read best from a bright screen.</source>
        <extracomment>Web form, last step. %1 is a number of codes, 2 or more.</extracomment>
        <translation>These are %1 codes. Show all of them at the counter. They are read best from a bright screen.</translation>
    </message>
    <message>
        <source>QR codes for the counter</source>
        <extracomment>Web form, for screen readers: name of the codes.</extracomment>
        <translation>QR codes for the counter</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>Web form, below a code. %1 is its number, %2 how many there are.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>QR code %1 of %2: %3</source>
        <extracomment>Web form, for screen readers: a code. %1 is its number, %2 how many there are, %3 the form&apos;s title.</extracomment>
        <translation>QR code %1 of %2: %3</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Web form, button that shows the code before.</extracomment>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Web form, button that shows the next code.</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>All codes below each other</source>
        <extracomment>Web form, button: the codes are shown in a column.</extracomment>
        <translation>All codes below each other</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <extracomment>Web form, printed above the codes. %1 is a date.</extracomment>
        <translation>Made on %1</translation>
    </message>
    <message>
        <source>The codes can be used until %1.</source>
        <extracomment>Web form, below the codes. %1 is a date.</extracomment>
        <translation>The codes can be used until %1.</translation>
    </message>
    <message>
        <source>What to bring</source>
        <extracomment>Web form, heading below the codes.</extracomment>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>These QR codes: on your phone, as a picture or on paper</source>
        <extracomment>Web form, in the list of what to bring.</extracomment>
        <translation>These QR codes: on your phone, as a picture or on paper</translation>
    </message>
    <message>
        <source>An identity document, such as a My Number card or a driving licence</source>
        <extracomment>Web form, in the list of what to bring.</extracomment>
        <translation>An identity document, such as a My Number card or a driving licence</translation>
    </message>
    <message>
        <source>When it is about somebody else: a power of attorney, or other proof that you may apply</source>
        <extracomment>Web form, in the list of what to bring.</extracomment>
        <translation>When it is about somebody else: a power of attorney, or other proof that you may apply</translation>
    </message>
    <message>
        <source>The fee: %1 yen</source>
        <extracomment>Web form, in the list of what to bring. %1 is an amount.</extracomment>
        <translation>The fee: %1 yen</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <extracomment>Web form, button below the codes.</extracomment>
        <translation>Save as a picture</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <extracomment>Web form, for screen readers, after the codes were saved.</extracomment>
        <translation>The picture was saved.</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Web form, button below the codes.</extracomment>
        <translation>Print</translation>
    </message>
    <message>
        <source>This page works only with JavaScript switched on. Switch it on, or fill in the form at the counter.</source>
        <extracomment>Web form, in place of the page when the browser runs no scripts, to residents.</extracomment>
        <translation>This page works only with JavaScript switched on. Switch it on, or fill in the form at the counter.</translation>
    </message>
    <message>
        <source>Forms to fill in at home</source>
        <extracomment>Heading of the web page that lists the forms, to residents.</extracomment>
        <translation>Forms to fill in at home</translation>
    </message>
</context>
<context>
    <name>madoguchi::widgets::BusyLine</name>
    <message>
        <source>Cancel</source>
        <extracomment>Button beside a line that says what is being done: stops it.</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>madoguchi::widgets::CountField</name>
    <message>
        <source>One fewer</source>
        <extracomment>Button with a minus sign beside a number, read aloud.</extracomment>
        <translation>One fewer</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>Button with a plus sign beside a number, read aloud.</extracomment>
        <translation>One more</translation>
    </message>
</context>
<context>
    <name>madoguchi::widgets::Field</name>
    <message>
        <source>Please fill this in.</source>
        <extracomment>Below an entry that is empty and has to be filled in before printing. For the clerk.</extracomment>
        <translation>Please fill this in.</translation>
    </message>
    <message>
        <source>Required</source>
        <extracomment>Read aloud for an entry that may not stay empty.</extracomment>
        <translation>Required</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>Button beside an entry that came from the card: makes it changeable. For the clerk.</extracomment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>Button beside an entry that was changed by hand: puts the card&apos;s value back. For the clerk. Short.</extracomment>
        <translation>Put back</translation>
    </message>
</context>
<context>
    <name>madoguchi::widgets::FieldHeading</name>
    <message>
        <source>Required</source>
        <extracomment>Small mark behind the label of an entry that may not stay empty. For the clerk.</extracomment>
        <translation>Required</translation>
    </message>
    <message>
        <source>Card says:</source>
        <extracomment>Mark above an entry that the clerk changed; the card&apos;s own value follows, so it ends with a colon.</extracomment>
        <translation>Card says:</translation>
    </message>
    <message>
        <source>From the card</source>
        <translation>From the card</translation>
    </message>
</context>
<context>
    <name>madoguchi::widgets::KeyHelp</name>
    <message>
        <source>Help for this screen</source>
        <extracomment>Heading of the sheet that explains a screen and its keys (F1).</extracomment>
        <translation>Help for this screen</translation>
    </message>
    <message>
        <source>Press any key to go on.</source>
        <extracomment>At the foot of the sheet that explains a screen (F1).</extracomment>
        <translation>Press any key to go on.</translation>
    </message>
</context>
<context>
    <name>madoguchi::widgets::NumberPad</name>
    <message>
        <source>Delete the last digit</source>
        <extracomment>Key of the number pad that takes away the last digit, read aloud.</extracomment>
        <translation>Delete the last digit</translation>
    </message>
</context>
<context>
    <name>madoguchi::widgets::PageView</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>Between the arrows above the preview: page %1 of %2.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Whole page</source>
        <extracomment>Button above the preview of a form: the whole page is shown.</extracomment>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Page width</source>
        <extracomment>Button above the preview of a form: the page is as wide as the room for it.</extracomment>
        <translation>Page width</translation>
    </message>
    <message>
        <source>Real size</source>
        <extracomment>Button above the preview of a form: as large as on paper.</extracomment>
        <translation>Real size</translation>
    </message>
    <message>
        <source>Previous page</source>
        <extracomment>Arrow above the preview of a form with several pages, read aloud.</extracomment>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <extracomment>Arrow above the preview of a form with several pages, read aloud.</extracomment>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <extracomment>Name of the preview of a form, read aloud.</extracomment>
        <translation>Preview of the paper</translation>
    </message>
</context>
<context>
    <name>madoguchi::widgets::PinPad</name>
    <message>
        <source>%1 of %2 digits</source>
        <extracomment>Read aloud for the number pad of a PIN: %1 of %2 digits are typed.</extracomment>
        <translation>%1 of %2 digits</translation>
    </message>
    <message>
        <source>PIN, number keys</source>
        <extracomment>Name of the number pad on which a PIN is typed, read aloud.</extracomment>
        <translation>PIN, number keys</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <extracomment>Key of the number pad that hands the PIN to the card, read aloud.</extracomment>
        <translation>Enter the PIN</translation>
    </message>
</context>
<context>
    <name>madoguchi::widgets::SearchList</name>
    <message>
        <source>Often used</source>
        <extracomment>Heading above the entries of a list that are used most.</extracomment>
        <translation>Often used</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>In place of a list when nothing answers to what was typed.</extracomment>
        <translation>Nothing was found.</translation>
    </message>
</context>
<context>
    <name>madoguchi::widgets::Steps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>Read aloud: which step of the work this is, for example &quot;Step 2 of 3: Fill in&quot;.</extracomment>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>madoguchi::widgets::TriesNote</name>
    <message>
        <source>This PIN is blocked.</source>
        <extracomment>Above the number pad: the PIN was typed wrongly too often.</extracomment>
        <translation>This PIN is blocked.</translation>
    </message>
    <message numerus="yes">
        <source>You can still enter it %n time(s).</source>
        <extracomment>Above the number pad, to the card&apos;s holder, before the PIN is typed: %n tries are left.</extracomment>
        <translation>
            <numerusform>You can still enter it %n time.</numerusform>
            <numerusform>You can still enter it %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>madoguchi::widgets::UndoToast</name>
    <message>
        <source>Take back (%1)</source>
        <extracomment>Button that takes something back; %1 counts the seconds down in which that is possible.</extracomment>
        <translation>Take back (%1)</translation>
    </message>
</context>
</TS>
