namespace EditorialLint.Language.Lexicons;

/// <summary>Titles that stand before a person's name.</summary>
public static class PersonalTitles
{
    /// <summary>Whether the word is a title that is capitalised before a name.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word is
        "Mr." or "Mrs." or "Ms." or "Mr" or "Mrs" or "Ms" or "Miss" or "Dr." or "Dr" or "Prof." or "Professor" or "Rev." or "Reverend" or "Fr." or "Father" or
        "Sen." or "Senator" or "Rep." or "Representative" or "Congressman" or "Congresswoman" or "Gov." or "Governor" or "President" or "Pres." or "Chancellor" or
        "Minister" or "Premier" or "Secretary" or "Ambassador" or "Judge" or "Justice" or "Mayor" or "Sheriff" or "Chief" or "Councilman" or "Speaker" or
        "Gen." or "General" or "Lt." or "Col." or "Colonel" or "Sgt." or "Sergeant" or "Capt." or "Captain" or "Adm." or "Admiral" or "Maj." or "Major" or
        "Cmdr." or "Officer" or "Detective" or "Sir" or "Lord" or "Lady" or "Dame" or "Prince" or "Princess" or "King" or "Queen" or "Pope" or "Cardinal" or
        "Bishop" or "Archbishop" or "Imam" or "Rabbi" or "Sheikh" or "Messrs." or "Director" or "Chairman" or "Chairwoman" or "Commissioner" or "Sens." or "Reps.";
}
