namespace EditorialLint.Language.Lexicons;

/// <summary>Capitalised nouns that end or begin the names of bodies and places: general knowledge.</summary>
internal static class NameNouns
{
    private static readonly WordSet Bodies = new(
        "University", "College", "School", "Institute", "Academy", "Party", "Committee", "Commission", "Council", "Department", "Ministry", "Agency", "Bureau",
        "Office", "Service", "Services", "Authority", "Administration", "Association", "Society", "Foundation", "Federation", "Union", "League", "Alliance",
        "Coalition", "Organization", "Organisation", "Group", "Company", "Corporation", "Inc.", "Inc", "Corp.", "Corp", "Co.", "Ltd.", "Ltd", "LLC", "PLC", "Bank",
        "Fund", "Trust", "Court", "Congress", "Senate", "House", "Parliament", "Assembly", "Guard", "Force", "Army", "Navy", "Police", "Times", "Post",
        "Journal", "News", "Press", "Magazine", "Tribune", "Herald", "Gazette", "Review", "Network", "Radio", "Television", "Center", "Centre", "Hospital",
        "Clinic", "Church", "Museum", "Library", "Theater", "Theatre", "Orchestra", "Club", "Team", "Board", "Cabinet", "Chamber", "Conference",
        "Convention", "Campaign", "Caucus", "Commons", "Lords", "Airlines", "Airways", "Motors", "Electric", "Mills", "Industries", "Partners", "Holdings", "Capital",
        "Technologies", "Systems", "Studios", "Pictures", "Entertainment", "Media", "Records", "Brothers", "Associates", "PAC", "FC", "United", "Registry", "Observatory",
        "Laboratory", "Project", "Program", "Initiative", "Brigade", "Division", "Corps", "Regiment", "Command", "Tribunal", "Exchange", "Forum", "Lab", "Labs");

    private static readonly WordSet Places = new(
        "City", "County", "Town", "Village", "Street", "Avenue", "Ave.", "Road", "Boulevard", "Blvd.", "Square", "Park", "River", "Lake", "Sea", "Ocean", "Gulf",
        "Bay", "Beach", "Island", "Islands", "Mountain", "Mountains", "Valley", "Canyon", "Desert", "Forest", "Airport", "Station", "Bridge", "Hall", "Palace", "Tower",
        "Province", "District", "Region", "State", "Territory", "Peninsula", "Heights", "Hills", "Springs", "Falls", "Creek", "Harbor", "Harbour", "Port", "Coast", "Strait",
        "Canal", "Garden", "Gardens", "Plaza", "Stadium", "Arena", "Hotel", "Building", "Cemetery", "Prison", "Base", "Highway", "Rock", "Strip", "Kingdom", "Republic", "States");

    /// <summary>Whether the word ends the name of a body: <c>Green Party</c>.</summary>
    internal static bool IsBody(ReadOnlySpan<char> word) => Bodies.Contains(word);

    /// <summary>Whether the word ends the name of a place: <c>Orange County</c>.</summary>
    internal static bool IsPlace(ReadOnlySpan<char> word) => Places.Contains(word);
}
