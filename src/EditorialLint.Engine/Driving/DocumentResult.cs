using System.Collections.Immutable;
using EditorialLint.Core.Diagnostics;
using EditorialLint.Core.Text;

namespace EditorialLint.Engine.Driving;

/// <summary>All that came of one file. Writers get the results in order of path and release them at once.</summary>
/// <param name="Path">The file's path as the run reports it, with forward slashes.</param>
/// <param name="Text">The text; null when the file could not be read.</param>
/// <param name="ByteLength">The file's size in bytes; zero when it could not be read.</param>
/// <param name="Diagnostics">The diagnostics, ordered by start, end and rule id.</param>
/// <param name="Notifications">Trouble met with this file.</param>
public sealed record DocumentResult(
    string Path,
    SourceText? Text,
    long ByteLength,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<ToolNotification> Notifications)
{
    /// <summary>The file's bytes as read; kept only when a run asked for its details, for their hash.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>What comments in the text suppress, in the same order: told by logs, counted by nobody.</summary>
    public ImmutableArray<Diagnostic> Suppressed { get; init; } = [];

    /// <summary>The text before fixes were tried on it; null unless fixes are previewed and change it.</summary>
    public SourceText? Unfixed { get; init; }

    /// <summary>Whether the text came from standard input rather than from a file.</summary>
    public bool IsStandardInput { get; init; }
}
