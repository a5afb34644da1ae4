namespace EditorialLint.Engine.Driving;

/// <summary>Reads and writes sources, so that the driver touches no file itself. Safe to call from several threads.</summary>
public interface ISourceStore
{
    /// <summary>Reads a source as a whole. Trouble that can be expected is data, not an exception.</summary>
    SourceReading Read(LintSource source);

    /// <summary>Replaces a source's content, all of it or nothing.</summary>
    /// <returns>Why it could not be written, or null.</returns>
    ToolNotification? Write(LintSource source, ReadOnlyMemory<byte> bytes);
}
