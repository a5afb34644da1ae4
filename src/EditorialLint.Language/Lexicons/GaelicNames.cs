using System.Buffers;

namespace EditorialLint.Language.Lexicons;

/// <summary>The second parts of Irish and Scottish family names.</summary>
/// <remarks>General knowledge, after common family names of Ireland, Scotland and North America.</remarks>
public static class GaelicNames
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>What follows <c>Mc</c> where a vowel, <c>h</c> or <c>w</c> does.</summary>
    private static readonly WordSet VowelStems = new(
        "adam", "adams", "adoo", "afee", "allister", "alister", "andrew", "andrews", "ardle", "arthur", "aulay", "auley", "auliffe", "avoy",
        "elroy", "elwain", "enery", "enroe", "entee", "entire", "evoy", "ewan", "ewen", "inerney", "innes", "innis", "intosh", "intyre", "ilroy",
        "ilvaine", "ilwain", "iver", "ivor", "omber", "omie", "hale", "henry", "hugh", "whirter", "whorter", "william", "williams");

    private static readonly WordSet IrishStems = new(
        "brien", "bryan", "byrne", "callaghan", "carroll", "casey", "connell", "connor", "conor", "dea", "doherty", "donnell", "donoghue", "donovan",
        "dowd", "driscoll", "dwyer", "farrell", "flaherty", "flynn", "gara", "gorman", "grady", "hagan", "halloran", "hanlon", "hara", "hare",
        "higgins", "kane", "keefe", "keeffe", "kelly", "leary", "loughlin", "mahoney", "mahony", "malley", "meara", "moore", "neal", "neil", "neill",
        "nolan", "quinn", "rahilly", "regan", "reilly", "riordan", "rourke", "ryan", "shaughnessy", "shea", "sheehan", "sullivan", "toole");

    /// <summary>Whether a small <c>o'</c> before it can only be a name: unlike <c>o'clock</c>, <c>o'lantern</c>.</summary>
    /// <param name="stem">What follows the apostrophe, in small letters.</param>
    public static bool IsIrishStem(ReadOnlySpan<char> stem) => IrishStems.Contains(stem);

    /// <summary>
    /// Whether <c>Mc</c> and these letters are a Scottish or Irish name. Before consonants they nearly always are; before vowels,
    /// <c>h</c> and <c>w</c> the whole may be a name of southern Africa (<c>Mcebisi</c>, <c>Mchunu</c>).
    /// </summary>
    /// <param name="stem">What follows <c>Mc</c>, in small letters.</param>
    public static bool IsScottishStem(ReadOnlySpan<char> stem) =>
        stem.Length >= 3 && (("cdfgklmnpqrstv".Contains(stem[0]) && stem[1..].ContainsAny(Vowels)) || VowelStems.Contains(stem));
}
