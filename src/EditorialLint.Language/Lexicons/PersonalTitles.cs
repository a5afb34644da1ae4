namespace EditorialLint.Language.Lexicons;

/// <summary>Titles and offices that stand before a person's name.</summary>
public static class PersonalTitles
{
    private static readonly WordSet Titles = new(
        "Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms", "Miss", "Dr.", "Dr", "Prof.", "Professor", "Rev.", "Reverend", "Fr.", "Father", "Sen.",
        "Senator", "Rep.", "Representative", "Congressman", "Congresswoman", "Gov.", "Governor", "President", "Pres.", "Chancellor",
        "Minister", "Premier", "Secretary", "Ambassador", "Judge", "Justice", "Mayor", "Sheriff", "Chief", "Councilman", "Speaker",
        "Gen.", "General", "Lt.", "Col.", "Colonel", "Sgt.", "Sergeant", "Capt.", "Captain", "Adm.", "Admiral", "Maj.", "Major", "Cmdr.",
        "Officer", "Detective", "Sir", "Lord", "Lady", "Dame", "Prince", "Princess", "King", "Queen", "Pope", "Cardinal", "Bishop",
        "Archbishop", "Imam", "Rabbi", "Sheikh", "Messrs.", "Director", "Chairman", "Chairwoman", "Commissioner", "Sens.", "Reps.");

    private static readonly WordSet Offices = new(
        "Leader", "CEO", "CFO", "COO", "Whip", "Spokesman", "Spokeswoman", "Spokesperson", "Attorney", "Treasurer", "Comptroller", "Councilwoman",
        "Councilmember", "Councilor", "Councillor", "Assemblyman", "Assemblywoman", "Alderman", "Delegate", "Coach", "Manager", "Editor", "Adviser",
        "Advisor", "Strategist", "Correspondent", "Reporter", "Columnist", "Anchor", "Host", "Candidate", "Deputy", "Lieutenant", "Corporal", "Private",
        "Brig.", "Cpl.", "Pvt.", "Spc.", "Det.", "Supt.", "Insp.", "Commander", "Marshal", "Chairperson", "Chair", "Administrator", "Prosecutor",
        "Founder", "Executive", "Taoiseach", "Ayatollah", "Emir", "Sultan", "Emperor", "Empress", "Archduke", "Duke", "Duchess", "Baroness", "Baron",
        "Sister", "Brother", "Pastor", "Deacon", "Msgr.", "Hon.", "Mx.", "Atty.", "Amb.", "Del.", "Govs.", "Sec.", "Nominee", "MP", "MEP");

    /// <summary>Whether the word is a title that is capitalised before a name.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Titles.Contains(word);

    /// <summary>Whether the word is a title, or an office that headlines and news copy put before a name: <c>Majority Leader</c>, <c>CEO</c>.</summary>
    public static bool IsOffice(ReadOnlySpan<char> word) => Titles.Contains(word) || Offices.Contains(word);

    /// <summary>Whether the word is short for a title, so that a name must follow.</summary>
    public static bool IsShort(ReadOnlySpan<char> word) => word is "Mr" or "Mrs" or "Ms" or "Dr" || (word.EndsWith('.') && IsOffice(word));

    /// <summary>Whether the word is short for a title behind which a family name alone stands too: <c>Mr.</c>, <c>Sen.</c></summary>
    public static bool LeadsToFamilyName(ReadOnlySpan<char> word) => word is "Mr." or "Mrs." or "Ms." or "Dr." or "Sen." or "Rep." or "Gov.";

    /// <summary>Whether the word is the title of a senator, representative or governor.</summary>
    public static bool IsElected(ReadOnlySpan<char> word) => word is "Sen." or "Rep." or "Gov." or "Senator" or "Governor";
}
