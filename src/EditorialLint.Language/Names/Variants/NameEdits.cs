namespace EditorialLint.Language.Names.Variants;

/// <summary>Compares spellings of names.</summary>
internal static class NameEdits
{
    /// <summary>Names this long that differ in a last vowel are spellings of one: <c>Lukashenko</c>, <c>Lukashenka</c>.</summary>
    private const int LongName = 8;

    /// <summary>What one edit makes of a name. Linear in its length.</summary>
    internal static NameSlip Compare(ReadOnlySpan<char> name, ReadOnlySpan<char> variant)
    {
        int same = name.CommonPrefixLength(variant);
        if (name.Equals(variant, StringComparison.OrdinalIgnoreCase))
            return NameSlip.None;
        int lengths = variant.Length - name.Length;
        if (lengths is < -1 or > 1)
            return NameSlip.None;
        if (lengths == 0 && same + 1 < name.Length && name[same] == variant[same + 1] && name[same + 1] == variant[same] && name[(same + 2)..].SequenceEqual(variant[(same + 2)..]))
            return NameSlip.Inside;
        ReadOnlySpan<char> rest = name[(same + (lengths <= 0 ? 1 : 0))..], other = variant[(same + (lengths >= 0 ? 1 : 0))..];
        if (!rest.SequenceEqual(other))
            return NameSlip.None;
        if (same == 0)
            return NameSlip.Doubtful;
        if (!rest.IsEmpty)
            return lengths != 0 && IsInflection(lengths > 0 ? variant[same..] : name[same..]) ? NameSlip.Doubtful : NameSlip.Inside;
        char last = lengths > 0 ? variant[same] : name[same];
        if (lengths != 0)
            return IsEnding(last) ? NameSlip.None : NameSlip.Doubtful;
        return IsVowel(last) && IsVowel(variant[same]) ? (name.Length >= LongName ? NameSlip.Doubtful : NameSlip.None) : NameSlip.Inside;
    }

    /// <summary>Whether a letter at the end makes a plural, a people, a woman's name: <c>Clintons</c>, <c>Iraqi</c>, <c>Russian</c>, <c>Petrova</c>.</summary>
    private static bool IsEnding(char letter) => letter is 's' or 'n' or 'i' or 'a' or 'e' or 'o' or 'y' or 'r' or 't' or 'h' or 'd';

    /// <summary>Whether the letters behind the edit make a form of the name: <c>Danes</c>, <c>Parises</c>.</summary>
    private static bool IsInflection(ReadOnlySpan<char> rest) => rest is "es" or "an" or "ns";

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
