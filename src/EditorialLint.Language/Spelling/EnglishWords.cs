namespace EditorialLint.Language.Spelling;

/// <summary>The built-in words of four varieties of English, in place.</summary>
/// <remarks>Made by EditorialLint.Training from the sources that NOTICE names.</remarks>
internal static unsafe class EnglishWords
{
    private const string Name = "EditorialLint.Language.Spelling.english.words";

    // The image stays mapped as long as the process lives.
    private static readonly Image Mapped = Open();

    internal static WordGraph Graph => new(new ReadOnlySpan<byte>((byte*)Mapped.Start, Mapped.Length));

    private static Image Open()
    {
        using var stream = typeof(EnglishWords).Assembly.GetManifestResourceStream(Name) as UnmanagedMemoryStream
            ?? throw new InvalidOperationException($"The resource {Name} is missing from the program.");
        return new Image((nint)stream.PositionPointer, (int)stream.Length);
    }

    private readonly record struct Image(nint Start, int Length);
}
