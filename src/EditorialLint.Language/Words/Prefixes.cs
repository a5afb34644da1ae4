using EditorialLint.Language.Lexicons;

namespace EditorialLint.Language.Words;

/// <summary>What the treebanks do not part from its word at the hyphen: <c>e-mail</c>, <c>non-profit</c>, <c>co-operate</c>.</summary>
internal static class Prefixes
{
    private const int Longest = 7;

    private static readonly WordSet Known = new(
        "anti", "co", "counter", "cross", "e", "ex", "inter", "intra", "meh", "micro", "mid", "mini", "multi", "non", "over", "post",
        "pre", "pro", "psycho", "re", "semi", "socio", "sub", "super", "trans", "ultra", "un", "under");

    internal static bool Contains(ReadOnlySpan<char> part)
    {
        if (part.Length > Longest)
            return false;
        Span<char> lower = stackalloc char[Longest];
        return Known.Contains(lower[..part.ToLowerInvariant(lower)]);
    }
}
