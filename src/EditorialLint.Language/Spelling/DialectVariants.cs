namespace EditorialLint.Language.Spelling;

/// <summary>Spellings of one variety of English that another has in its own form.</summary>
public static class DialectVariants
{
    private const int Longest = 40;

    // British first. Both ways are tried at every place where one side stands; the dictionaries decide.
    private static readonly (string British, string American)[] Pairs =
    [
        ("our", "or"), ("ise", "ize"), ("isi", "izi"), ("isa", "iza"), ("yse", "yze"), ("ysi", "yzi"), ("tre", "ter"), ("bre", "ber"), ("ll", "l"), ("l", "ll"), ("ogue", "og"), ("ence", "ense"), ("ice", "ise"),
        ("ae", "e"), ("oe", "e"), ("gement", "gment"), ("tt", "t"), ("pp", "p"), ("grey", "gray"), ("tyre", "tire"), ("plough", "plow"), ("cheque", "check"), ("kerb", "curb"), ("mould", "mold"), ("moust", "must"),
        ("programme", "program"), ("sceptic", "skeptic"), ("aeroplane", "airplane"), ("pyjama", "pajama"), ("storey", "story"), ("cosy", "cozy"), ("enrol", "enroll"), ("manoeuvre", "maneuver"), ("manoeuvr", "maneuver"),
        ("gre", "ger"), ("eing", "ing"), ("sc", "sk"), ("ium", "um"), ("aught", "aft"), ("arte", "arti"), ("ellery", "elry"), ("maths", "math"), ("mum", "mom"), ("spelt", "spelled"), ("learnt", "learned"), ("burnt", "burned"),
        ("dreamt", "dreamed"), ("leapt", "leaped"), ("leant", "leaned"), ("spoilt", "spoiled"),
    ];

    /// <summary>The form that a variety has for a word of another one; null where the word is no such word.</summary>
    /// <param name="word">A word that the dictionary refuses, in small letters or with one capital.</param>
    /// <param name="dictionary">The dictionary of the variety.</param>
    public static string? Find(ReadOnlySpan<char> word, EnglishDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        if (word.Length is < 4 or > Longest || !dictionary.IsForeign(word))
            return null;
        string small = word.ToString().ToLowerInvariant();
        foreach ((string british, string american) in Pairs)
        {
            if ((Replace(small, british, american, dictionary) ?? Replace(small, american, british, dictionary)) is { } found)
                return char.IsUpper(word[0]) ? char.ToUpperInvariant(found[0]) + found[1..] : found;
        }

        return null;
    }

    private static string? Replace(string word, string from, string to, EnglishDictionary dictionary)
    {
        for (int at = word.IndexOf(from, StringComparison.Ordinal); at >= 0; at = word.IndexOf(from, at + 1, StringComparison.Ordinal))
        {
            string other = string.Concat(word.AsSpan(0, at), to, word.AsSpan(at + from.Length));
            if (dictionary.IsListed(other))
                return other;
        }

        return null;
    }
}
