using System.Collections.Frozen;

namespace EditorialLint.Language.Lexicons;

/// <summary>Words that one variety of English spells in two ways, both of them right.</summary>
/// <remarks>General knowledge of dictionaries; what parts British from American spelling is left to the dictionaries of the varieties.</remarks>
public static class SpellingVariants
{
    private static readonly (string First, string Second)[] Pairs =
    [
        ("adviser", "advisor"), ("advisers", "advisors"), ("toward", "towards"), ("afterward", "afterwards"), ("among", "amongst"), ("amid", "amidst"),
        ("protester", "protestor"), ("protesters", "protestors"), ("okay", "ok"), ("doughnut", "donut"), ("doughnuts", "donuts"),
        ("preventive", "preventative"), ("orient", "orientate"), ("oriented", "orientated"), ("likable", "likeable"), ("livable", "liveable"), ("sizable", "sizeable"),
        ("movable", "moveable"), ("salable", "saleable"), ("lovable", "loveable"), ("ax", "axe"), ("czar", "tsar"), ("czars", "tsars"), ("pleaded", "pled"), ("hurray", "hooray"),
        ("vendor", "vender"), ("converter", "convertor"), ("impostor", "imposter"), ("impostors", "imposters"),
        ("buses", "busses"), ("busing", "bussing"), ("mustache", "moustache"), ("collectible", "collectable"), ("collectibles", "collectables"),
        ("flier", "flyer"), ("fliers", "flyers"), ("sheikh", "sheik"), ("hummus", "houmous"), ("yogurt", "yoghurt"),
        ("omelet", "omelette"), ("benefited", "benefitted"), ("benefiting", "benefitting"), ("focused", "focussed"), ("focusing", "focussing"), ("targeted", "targetted"),
        ("combated", "combatted"), ("combating", "combatting"), ("programmed", "programed"), ("kidnapped", "kidnaped"), ("worshipped", "worshiped"),
        ("Koran", "Quran"), ("Kiev", "Kyiv"), ("Kharkov", "Kharkiv"), ("Odessa", "Odesa"), ("Lvov", "Lviv"), ("Hezbollah", "Hizbollah"), ("Moslem", "Muslim"), ("Moslems", "Muslims"),
        ("Gaddafi", "Qaddafi"), ("Hanukkah", "Chanukah"),
        ("Houthi", "Huthi"), ("Houthis", "Huthis"), ("Rumania", "Romania"), ("Cracow", "Krakow"), ("Basle", "Basel"),
    ];

    private static readonly FrozenDictionary<string, int> Index = Pairs
        .SelectMany(static (pair, index) => new[] { (pair.First, index), (pair.Second, index) })
        .DistinctBy(static entry => entry.Item1, StringComparer.Ordinal)
        .ToFrozenDictionary(static entry => entry.Item1, static entry => entry.index, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Index.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet Words = new([.. Index.Keys]);

    /// <summary>How many pairs there are.</summary>
    public static int Count => Pairs.Length;

    /// <summary>The pair that a word belongs to; -1 for none.</summary>
    /// <param name="word">The word, names with their capital.</param>
    public static int Find(ReadOnlySpan<char> word) => Words.Contains(word) && Lookup.TryGetValue(word, out int pair) ? pair : -1;

    /// <summary>Whether a word is the first of its pair.</summary>
    public static bool IsFirst(int pair, ReadOnlySpan<char> word) => word.SequenceEqual(Pairs[pair].First);

    /// <summary>One word of a pair.</summary>
    public static string Get(int pair, bool first) => first ? Pairs[pair].First : Pairs[pair].Second;
}
