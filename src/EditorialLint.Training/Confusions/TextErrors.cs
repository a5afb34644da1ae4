namespace EditorialLint.Training.Confusions;

/// <summary>Places where the texts to learn from have an error of their own, so that nothing is learned from them and no limit set by them.</summary>
/// <remarks>Found among the doubts that the command lists; each is the hash of the words around.</remarks>
internal static class TextErrors
{
    private static readonly HashSet<uint> Places =
    [
        0x019763F5, 0x07C1A561, 0x07F53F2A, 0x0D221759, 0x0D8CE64B, 0x2AB70CD2, 0x3646262B, 0x3AD3BEC7, 0x46B38202, 0x5E82EBF2,
        0x633CECBD, 0x74DFBBA3, 0xA381EA65, 0xA3DFDC4A, 0xA97CD6D3, 0xAED62397, 0xB6CE5966, 0xCBABD074, 0xD2D7BC15, 0xDBB5A732,
        0xF3872672, 0xFAB6C5AA,
    ];

    internal static bool Contains(string around) => Places.Contains(around.Aggregate(0u, static (hash, c) => (hash * 31) + c));
}
