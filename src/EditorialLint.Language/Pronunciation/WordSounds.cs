using System.Buffers;
using EditorialLint.Language.Spelling;

namespace EditorialLint.Language.Pronunciation;

/// <summary>How plain words begin: by their first letter, but for a silent <c>h</c>, a <c>u</c> said as <c>yoo</c>, and <c>one</c>.</summary>
internal static class WordSounds
{
    private const int LongestWord = 40;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    // The h is silent in these and in what is made of them.
    private static readonly string[] SilentH = ["heir", "honest", "honor", "honour", "hour"];

    // Begun with a weak syllable, or with an h that only some say: both articles are in good use.
    private static readonly string[] WeakH =
        ["habitu", "hallucin", "harmon", "herb", "hereditar", "hero", "hibern", "hilari", "hispan", "histor", "homage", "hors", "horrend", "hotel", "humb", "hyper", "hypno", "hypoth", "hysteri"];

    private static readonly string[] Yoo =
        ["ubi", "ugan", "ukas", "uke", "ukr", "ukul", "unanim", "unic", "unif", "unil", "union", "unip", "uniq", "unis", "unit", "univ", "unix", "uran", "uret", "uria", "urin", "urol", "urug", "usab", "usag", "use", "usi", "usu",
            "utah", "uten", "uter", "util", "utop", "uvu"];

    // What begins like one of those, but with un- before a word of its own, or otherwise with a vowel.
    private static readonly string[] NotYoo = ["unidea", "unident", "unill", "unim", "unin", "uniro", "unissu"];

    private static readonly string[] VowelU = ["ugl", "ul", "um", "un", "up", "urb", "urg", "urn", "ush", "utm", "utt"];

    /// <summary>The first sound of a word in any casing; <see cref="InitialSound.Either"/> where it does not tell.</summary>
    internal static InitialSound Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > LongestWord)
            return InitialSound.Either;
        Span<char> buffer = stackalloc char[LongestWord];
        ReadOnlySpan<char> word = buffer[..text.ToLowerInvariant(buffer)];
        bool isName = char.IsUpper(text[0]) && text.Length > 1 && char.IsLower(text[1]);
        return word[0] switch
        {
            'h' => OfH(word, isName),
            'u' => OfU(word, isName),
            'e' => OfE(word, isName),
            'o' => OfO(word, isName),
            'a' or 'i' => InitialSound.Vowel,
            'y' => OfY(word),
            'x' => word.StartsWith("xylo", StringComparison.Ordinal) || word.StartsWith("xen", StringComparison.Ordinal) ? InitialSound.Consonant : InitialSound.Either,
            >= 'b' and <= 'z' => IsSayable(word) ? InitialSound.Consonant : InitialSound.Either,
            'à' or 'á' or 'â' or 'ä' or 'é' or 'è' or 'ê' or 'í' or 'ó' or 'ö' => InitialSound.Vowel,
            _ => InitialSound.Either,
        };
    }

    private static InitialSound OfH(ReadOnlySpan<char> word, bool isName)
    {
        if (StartsWithAny(word, SilentH))
            return InitialSound.Vowel;
        // Names from languages that have no h: Hermès, Hernández.
        return isName || StartsWithAny(word, WeakH) || !IsSayable(word) ? InitialSound.Either : InitialSound.Consonant;
    }

    private static InitialSound OfU(ReadOnlySpan<char> word, bool isName)
    {
        if (StartsWithAny(word, NotYoo))
            return InitialSound.Vowel;
        if (word is "unesco" || StartsWithAny(word, Yoo))
            return IsNegated(word) ? InitialSound.Vowel : InitialSound.Consonant;
        return StartsWithAny(word, VowelU) && !(isName && word.StartsWith("ul", StringComparison.Ordinal)) ? InitialSound.Vowel : InitialSound.Either;
    }

    /// <summary>Whether <c>un</c> stands before a word that begins with <c>i</c>, as in <c>uninvited</c>; <c>union</c> and <c>unit</c> only look like that.</summary>
    private static bool IsNegated(ReadOnlySpan<char> word) =>
        word.StartsWith("uni", StringComparison.Ordinal) && !word.StartsWith("union", StringComparison.Ordinal) && !word.StartsWith("unit", StringComparison.Ordinal)
        && EnglishDictionary.For(Core.Analysis.Dialect.American).IsListed(word[2..]);

    private static InitialSound OfE(ReadOnlySpan<char> word, bool isName)
    {
        if (word is "ewe" or "ewes" or "ewer" or "ewers")
            return InitialSound.Consonant;
        if (!word.StartsWith("eu", StringComparison.Ordinal))
            return word.StartsWith("ew", StringComparison.Ordinal) ? InitialSound.Either : InitialSound.Vowel;
        return !isName || word.StartsWith("eur", StringComparison.Ordinal) ? InitialSound.Consonant : InitialSound.Either;
    }

    private static InitialSound OfO(ReadOnlySpan<char> word, bool isName)
    {
        if (word is "once" || word.StartsWith("ouija", StringComparison.Ordinal))
            return InitialSound.Consonant;
        // "onetime" and "oneself", but "onerous" and "Oneida".
        if (word.StartsWith("one", StringComparison.Ordinal))
            return word.Length > 3 && "gilr".Contains(word[3]) ? InitialSound.Vowel : InitialSound.Consonant;
        // Names such as Ouagadougou and Oaxaca.
        return word.StartsWith("oua", StringComparison.Ordinal) || word.StartsWith("oui", StringComparison.Ordinal) || (isName && word.StartsWith("oa", StringComparison.Ordinal))
            ? InitialSound.Either
            : InitialSound.Vowel;
    }

    private static InitialSound OfY(ReadOnlySpan<char> word) =>
        word.Length > 1 && "aeiou".Contains(word[1]) ? InitialSound.Consonant : InitialSound.Either;

    /// <summary>Whether a word has a vowel to be said with: not <c>mph</c>, <c>nth</c>.</summary>
    private static bool IsSayable(ReadOnlySpan<char> word) => word.ContainsAny(Vowels) || word.ContainsAnyExceptInRange('\0', '\u007F');

    private static bool StartsWithAny(ReadOnlySpan<char> word, string[] beginnings)
    {
        foreach (string beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
