using EditorialLint.Language.Lexicons;

namespace EditorialLint.Language.Spelling;

/// <summary>Forms that no dictionary lists because anybody may make them of listed words.</summary>
public static class EnglishDerivation
{
    private const int ShortestPart = 3;
    private const int ShortestStem = 4;
    private const int LongestStem = 40;

    // Written closed in American style; "re", "de" and "un" stand before almost any verb or adjective.
    private static readonly string[] Prefixes =
    [
        "after", "anti", "auto", "bio", "co", "counter", "cross", "cyber", "de", "dis", "eco", "electro", "ethno", "ever", "extra", "fore", "geo", "hydro", "hyper", "infra",
        "inter", "intra", "macro", "mega", "meta", "micro", "mid", "mini", "mis", "mono", "multi", "nano", "neo", "neuro", "non", "off", "out", "over", "para", "photo", "poly",
        "post", "pre", "pro", "proto", "pseudo", "psycho", "quasi", "radio", "re", "retro", "semi", "socio", "step", "sub", "super", "tele", "thermo", "trans", "turbo", "ultra",
        "un", "under", "uni", "vice",
    ];

    private static readonly string[] Suffixes =
    [
        "able", "ably", "al", "d", "dom", "ed", "er", "ers", "es", "esque", "fest", "ful", "gate", "goer", "goers", "hood", "ing", "ings", "ish", "ism", "isms", "ist", "ists", "ization", "ize", "ized", "izing", "less",
        "let", "lets", "like", "ly", "maker", "makers", "making", "man", "men", "ness", "nik", "proof", "s", "ship", "side", "style", "ward", "wards", "ware", "wide", "wise", "woman",
        "women", "work", "worthy", "y",
    ];

    private static readonly WordSet Joined = new(
        "ante", "anti", "bi", "bio", "co", "cum", "de", "eco", "ex", "geo", "hetero", "homo", "intra", "macro", "mega", "meta", "micro", "mid", "mini", "multi", "nano", "neo", "non",
        "pan", "post", "pre", "pro", "proto", "pseudo", "quasi", "re", "semi", "sub", "super", "supra", "tele", "trans", "tri", "ultra", "un", "uni", "esque", "ish", "ism",
        "ists", "anglo", "afro", "sino", "franco", "russo", "indo", "euro", "judeo", "greco", "austro", "hispano", "nth", "th", "nd", "rd", "st", "ers", "ing", "ed", "er", "y");

    /// <summary>Whether a part of a word with hyphens means something only there: <c>pre-</c>, <c>-esque</c>.</summary>
    public static bool IsJoined(ReadOnlySpan<char> part)
    {
        Span<char> small = stackalloc char[16];
        return part.Length <= small.Length && Joined.Contains(small[..part.ToLowerInvariant(small)]);
    }

    /// <summary>Whether a word is a listed one with a verb drawn to it: <c>everything'll</c>.</summary>
    public static bool IsContraction(ReadOnlySpan<char> word, EnglishDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        int apostrophe = word.IndexOfAny('\'', '’');
        return apostrophe > 0 && word[(apostrophe + 1)..] is "ll" or "ve" or "d" or "re" or "s" && dictionary.Check(word[..apostrophe]);
    }

    /// <summary>Whether a word in small letters is a listed one with a prefix or a suffix, joined as English spelling joins them.</summary>
    public static bool IsAffixed(ReadOnlySpan<char> word, EnglishDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        return HasPrefix(word, dictionary) || HasSuffix(word, dictionary);
    }

    private static bool HasPrefix(ReadOnlySpan<char> word, EnglishDictionary dictionary)
    {
        foreach (string prefix in Prefixes)
        {
            if (word.Length >= prefix.Length + ShortestStem && word.StartsWith(prefix, StringComparison.Ordinal) && dictionary.IsListed(word[prefix.Length..]))
                return true;
        }

        return false;
    }

    private static bool HasSuffix(ReadOnlySpan<char> word, EnglishDictionary dictionary)
    {
        Span<char> stem = stackalloc char[LongestStem];
        foreach (string suffix in Suffixes)
        {
            int length = word.Length - suffix.Length;
            if (length < ShortestStem || length + 1 > stem.Length || !word.EndsWith(suffix, StringComparison.Ordinal))
                continue;
            word[..length].CopyTo(stem);
            if (TakesWhole(stem[..length], suffix) && dictionary.IsListed(stem[..length]) && !IsIrregular(stem[..length], suffix, dictionary))
                return true;
            stem[length] = 'e';
            if (LosesE(stem[..length], suffix) && dictionary.IsListed(stem[..(length + 1)]))
                return true;
            if (stem[length - 1] != 'i')
                continue;
            stem[length - 1] = 'y';
            if (dictionary.IsListed(stem[..length]))
                return true;
        }

        return false;
    }

    /// <summary>Whether spelling lets a suffix follow a stem as it stands: not <c>skateing</c>, <c>claimes</c>, <c>electricly</c>; British English writes <c>sizeable</c>.</summary>
    private static bool TakesWhole(ReadOnlySpan<char> stem, string suffix)
    {
        char last = stem[^1], before = stem[^2];
        // A y behind a consonant becomes i, and a c keeps its sound with a k: "citys", "dutyful", "paniced".
        if (last == 'y' && !"aeiou".Contains(before) && suffix is "s" or "d" or "ed" or "er" or "ers" or "es" or "ful" or "less" or "ly" or "ness" or "able")
            return false;
        return suffix switch
        {
            "ed" or "er" or "ers" or "ing" or "y" when last == 'c' => false,
            "es" => last is 's' or 'x' or 'z' or 'o' || (last == 'h' && before is 'c' or 's'),
            "al" => stem.EndsWith("ion", StringComparison.Ordinal),
            "ly" => !stem.EndsWith("ic", StringComparison.Ordinal),
            "y" => !stem.EndsWith("al", StringComparison.Ordinal),
            _ when last == 'e' && suffix[0] is 'e' or 'i' => before is 'e' or 'o' or 'y',
            _ => true,
        };
    }

    /// <summary>Whether a suffix takes the place of a stem's <c>e</c>: not after a soft consonant that it would harden, as in <c>noticable</c>.</summary>
    private static bool LosesE(ReadOnlySpan<char> stem, string suffix) => suffix[0] switch
    {
        'a' => stem[^1] is not ('c' or 'g' or 'e'),
        'e' or 'i' or 'y' => true,
        _ => false,
    };

    /// <summary>Whether a verb has its past tense in another form, for its other forms are listed: <c>teached</c>.</summary>
    private static bool IsIrregular(ReadOnlySpan<char> stem, string suffix, EnglishDictionary dictionary)
    {
        if (suffix is not ("d" or "ed"))
            return false;
        Span<char> form = stackalloc char[LongestStem + 3];
        ReadOnlySpan<char> bare = suffix is "d" ? stem[..^1] : stem;
        bare.CopyTo(form);
        "ing".CopyTo(form[bare.Length..]);
        return dictionary.IsListed(form[..(bare.Length + 3)]);
    }

    /// <summary>Whether a word in small letters is made of two common ones.</summary>
    public static bool IsCompound(ReadOnlySpan<char> word, EnglishDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        for (int at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            // "withthe" and "hasbeen" are two words that ran together, not one made of two.
            // A particle behind a verb makes a noun of it: "rollout".
            ReadOnlySpan<char> second = word[at..];
            if (!FunctionWords.Contains(word[..at]) && (second is "out" or "off" or "over" or "down" || !FunctionWords.Contains(second)) && dictionary.GetCommonness(word[..at]) >= 4 && dictionary.GetCommonness(word[at..]) >= 4)
                return true;
        }

        return false;
    }
}
