using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli;

/// <summary>Reads and replaces files.</summary>
internal sealed class FileSourceStore : ISourceStore
{
    /// <inheritdoc/>
    public SourceReading Read(LintSource source)
    {
        try
        {
            return SourceReading.Success(File.ReadAllBytes(source.FullPath));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return SourceReading.Failure(Trouble(source, "unreadable-file", "cannot be read", exception));
        }
    }

    /// <inheritdoc/>
    public ToolNotification? Write(LintSource source, ReadOnlyMemory<byte> bytes)
    {
        string target = File.ResolveLinkTarget(source.FullPath, returnFinalTarget: true)?.FullName ?? source.FullPath;
        string temporary = target + ".editorial-lint.tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes.Span);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            File.Move(temporary, target, overwrite: true);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Trouble(source, "unwritable-file", "cannot be written", exception);
        }
    }

    private static ToolNotification Trouble(LintSource source, string id, string what, Exception exception) =>
        new(id, Severity.Error, $"{source.Path}: {what}: {exception.Message}") { Path = source.Path };
}
