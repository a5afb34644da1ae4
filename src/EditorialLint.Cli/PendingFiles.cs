using System.Collections.Concurrent;

namespace EditorialLint.Cli;

/// <summary>Files that are being written beside the ones they will replace. Safe to use from several threads.</summary>
public sealed class PendingFiles
{
    private readonly ConcurrentDictionary<string, bool> _paths = new(StringComparer.Ordinal);

    /// <summary>Creates an empty file beside another, with that one's permissions if it exists.</summary>
    /// <param name="target">The absolute path of the file to be replaced; a link would be replaced itself.</param>
    /// <exception cref="IOException">It could not be created.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be created.</exception>
    public PendingFile Create(string target)
    {
        string folder = Path.GetDirectoryName(target) ?? target;
        string path = Path.Combine(folder, $".editorial-lint-{Path.GetRandomFileName()}");
        _paths[path] = true;
        try
        {
            var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
            return new PendingFile(this, stream, path, target);
        }
        catch
        {
            Abandon(path);
            throw;
        }
    }

    /// <summary>Replaces a file as a whole, or creates it.</summary>
    /// <param name="target">Its absolute path; a link would be replaced itself.</param>
    /// <param name="parts">The content, part after part.</param>
    /// <exception cref="IOException">It could not be written; all is as before.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; all is as before.</exception>
    public void Write(string target, params ReadOnlySpan<ReadOnlyMemory<byte>> parts)
    {
        using PendingFile file = Create(target);
        foreach (ReadOnlyMemory<byte> part in parts)
            file.Stream.Write(part.Span);
        file.Commit();
    }

    /// <summary>Deletes all unfinished files; called when the process is about to end.</summary>
    public void AbandonAll()
    {
        foreach (string path in _paths.Keys)
            Abandon(path);
    }

    /// <summary>Deletes an unfinished file.</summary>
    internal void Abandon(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            // It lies in a folder that has changed under us; there is nothing left to do about it.
        }

        Forget(path);
    }

    /// <summary>Takes a file off the account.</summary>
    internal void Forget(string path) => _paths.TryRemove(path, out _);
}
