namespace EditorialLint.Language.Lexicons;

/// <summary>Names of institutions and events of two words whose words, in small letters, may be common nouns: <c>a white house</c>, <c>the supreme court of a state</c>.</summary>
/// <remarks>General knowledge. Left out is what houses write in either way (<c>the Labour party</c>, <c>the Justice department</c>) or what is a common noun too (<c>an Islamic state</c>).</remarks>
public static class Institutions
{
    private static readonly string[] Bodies = ["white house", "supreme court", "federal reserve", "security council", "secret service"];

    private static readonly string[] Others = ["world bank", "red cross", "coast guard", "national guard", "super bowl", "world cup", "world series", "cold war"];

    private static readonly WordSet BodyNames = new(Bodies);

    private static readonly WordSet Names = new([.. Bodies, .. Others]);

    /// <summary>Whether two words are such a name, whatever their case.</summary>
    public static bool Contains(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Contains(Names, first, second);

    /// <summary>Whether two words are the name of a body of which a country has one, so that a text that names it in capitals means it in small letters too.</summary>
    public static bool IsBody(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => Contains(BodyNames, first, second);

    /// <summary>Whether the word may begin such a name; nearly all words are turned down here.</summary>
    /// <param name="first">A word in small letters, but for its first one.</param>
    public static bool MayBeginWith(ReadOnlySpan<char> first) => first.Length > 1 && first[1..] is
        "hite" or "upreme" or "ederal" or "ecurity" or "ecret" or "orld" or "ed" or "oast" or "ational" or "uper" or "old";

    private static bool Contains(WordSet names, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length is < 3 or > 8 || second.Length is < 3 or > 7)
            return false;
        Span<char> name = stackalloc char[16];
        first.ToLowerInvariant(name);
        name[first.Length] = ' ';
        second.ToLowerInvariant(name[(first.Length + 1)..]);
        return names.Contains(name[..(first.Length + 1 + second.Length)]);
    }
}
