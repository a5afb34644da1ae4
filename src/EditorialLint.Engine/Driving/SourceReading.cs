namespace EditorialLint.Engine.Driving;

/// <summary>What came of reading a source: its bytes, or the trouble that kept them away.</summary>
/// <param name="Bytes">The whole content; empty when there was trouble.</param>
/// <param name="Trouble">Why it could not be read; null when it could.</param>
public readonly record struct SourceReading(ReadOnlyMemory<byte> Bytes, ToolNotification? Trouble)
{
    /// <summary>A reading that went well.</summary>
    public static SourceReading Success(ReadOnlyMemory<byte> bytes) => new(bytes, null);

    /// <summary>A reading that failed.</summary>
    public static SourceReading Failure(ToolNotification trouble) => new(default, trouble);
}
