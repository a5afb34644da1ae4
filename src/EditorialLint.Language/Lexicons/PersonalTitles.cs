namespace EditorialLint.Language.Lexicons;

/// <summary>Titles that stand before a person's name.</summary>
public static class PersonalTitles
{
    private static readonly WordSet Titles = new(
        "Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms", "Miss", "Dr.", "Dr", "Prof.", "Professor", "Rev.", "Reverend", "Fr.", "Father", "Sen.",
        "Senator", "Rep.", "Representative", "Congressman", "Congresswoman", "Gov.", "Governor", "President", "Pres.", "Chancellor",
        "Minister", "Premier", "Secretary", "Ambassador", "Judge", "Justice", "Mayor", "Sheriff", "Chief", "Councilman", "Speaker",
        "Gen.", "General", "Lt.", "Col.", "Colonel", "Sgt.", "Sergeant", "Capt.", "Captain", "Adm.", "Admiral", "Maj.", "Major", "Cmdr.",
        "Officer", "Detective", "Sir", "Lord", "Lady", "Dame", "Prince", "Princess", "King", "Queen", "Pope", "Cardinal", "Bishop",
        "Archbishop", "Imam", "Rabbi", "Sheikh", "Messrs.", "Director", "Chairman", "Chairwoman", "Commissioner", "Sens.", "Reps.");

    /// <summary>Whether the word is a title that is capitalised before a name.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Titles.Contains(word);
}
