using System.Collections.Concurrent;

namespace EditorialLint.Cli;

/// <summary>Files that are being written beside the ones they will replace. Safe to use from several threads.</summary>
public sealed class PendingFiles
{
    private readonly ConcurrentDictionary<string, bool> _paths = new(StringComparer.Ordinal);

    /// <summary>Creates an empty file beside another, with that one's permissions if it exists.</summary>
    /// <param name="target">The absolute path of the file to be replaced.</param>
    /// <param name="path">The new file's path.</param>
    /// <exception cref="IOException">It could not be created.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be created.</exception>
    public FileStream Create(string target, out string path)
    {
        string folder = Path.GetDirectoryName(target) ?? target;
        path = Path.Combine(folder, $".editorial-lint-{Path.GetRandomFileName()}");
        _paths[path] = true;
        try
        {
            var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
            if (!OperatingSystem.IsWindows() && File.Exists(target))
                File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
            return stream;
        }
        catch
        {
            Abandon(path);
            throw;
        }
    }

    /// <summary>Puts a finished file in the place of its target, at once.</summary>
    public void Commit(string path, string target)
    {
        File.Move(path, target, overwrite: true);
        _paths.TryRemove(path, out _);
    }

    /// <summary>Deletes an unfinished file.</summary>
    public void Abandon(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            // It lies in a folder that has changed under us; there is nothing left to do about it.
        }

        _paths.TryRemove(path, out _);
    }

    /// <summary>Deletes all unfinished files; called when the process is about to end.</summary>
    public void AbandonAll()
    {
        foreach (string path in _paths.Keys)
            Abandon(path);
    }
}
