<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ui</name>
    <message numerus="yes">
        <source>%n passthroughs are off</source>
        <extracomment>pages/off_result.py</extracomment>
        <translation>
            <numerusform>%n passthrough is off</numerusform>
            <numerusform>%n passthroughs are off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Turn %n passthroughs off</source>
        <extracomment>pages/off_review.py</extracomment>
        <translation>
            <numerusform>Turn %n passthrough off</numerusform>
            <numerusform>Turn %n passthroughs off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n router settings</source>
        <extracomment>pages/review.py</extracomment>
        <translation>
            <numerusform>Change %n router setting</numerusform>
            <numerusform>Change %n router settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n router settings and connect</source>
        <extracomment>pages/review.py</extracomment>
        <translation>
            <numerusform>Change %n router setting and connect</numerusform>
            <numerusform>Change %n router settings and connect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n settings in your router?</source>
        <extracomment>pages/review.py</extracomment>
        <translation>
            <numerusform>Change %n setting in your router?</numerusform>
            <numerusform>Change %n settings in your router?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes can be undone.</source>
        <extracomment>pages/start.py</extracomment>
        <translation>
            <numerusform>%n change can be undone.</numerusform>
            <numerusform>%n changes can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back and read again.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>
            <numerusform>%n change was taken back and read again.</numerusform>
            <numerusform>%n changes were taken back and read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken back; the rest was left, for the reason given.</source>
        <extracomment>pages/undo.py</extracomment>
        <translation>
            <numerusform>%n change was taken back; the rest was left, for the reason given.</numerusform>
            <numerusform>%n changes were taken back; the rest was left, for the reason given.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{list} and %n more</source>
        <extracomment>widgets/profile_card.py</extracomment>
        <translation>
            <numerusform>{list} and %n more</numerusform>
            <numerusform>{list} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were changed</source>
        <extracomment>widgets/result_side.py</extracomment>
        <translation>
            <numerusform>%n thing was changed</numerusform>
            <numerusform>%n things were changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions had no answer.</source>
        <extracomment>widgets/sparkline.py</extracomment>
        <translation>
            <numerusform>%n question had no answer.</numerusform>
            <numerusform>%n questions had no answer.</numerusform>
        </translation>
    </message>
</context>
</TS>
