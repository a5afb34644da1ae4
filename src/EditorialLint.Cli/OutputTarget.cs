using System.Diagnostics.CodeAnalysis;

namespace EditorialLint.Cli;

/// <summary>Where a report goes: standard output, a device or pipe, or a file that appears whole or not at all.</summary>
internal sealed class OutputTarget : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly PendingFile? _file;
    private bool _closed;
    private bool _done;

    private OutputTarget(Stream stream, PendingFile? file = null)
    {
        Stream = new BufferedStream(stream, BufferSize);
        _file = file;
    }

    /// <summary>Takes the report.</summary>
    public Stream Stream { get; }

    /// <summary>Whether a path that was asked for means standard output.</summary>
    public static bool IsStandardOutput([NotNullWhen(false)] string? option) => option is null or "-" or "/dev/stdout";

    /// <summary>Whether an absolute path is written in place, because what is there is no file to be replaced. Memory under <c>/dev/shm</c> has files.</summary>
    public static bool IsDevice(string path)
    {
        if (path.StartsWith("/proc/", StringComparison.Ordinal))
            return true;
        if (!path.StartsWith("/dev/", StringComparison.Ordinal))
            return false;
        var there = new FileInfo(path);
        return there.LinkTarget is not null || (there.Exists && !RegularFile.Is(there));
    }

    /// <summary>Opens a target.</summary>
    /// <param name="option">The path that was asked for; null for standard output.</param>
    /// <param name="environment">Has the folder and the streams.</param>
    /// <param name="pending">Keeps account of files under way.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static OutputTarget Open(string? option, RunEnvironment environment, PendingFiles pending)
    {
        if (IsStandardOutput(option))
            return new OutputTarget(environment.OpenOutput());
        string path = Path.GetFullPath(option, environment.WorkingDirectory);
        if (IsDevice(path))
            return new OutputTarget(OpenInPlace(path, FileAccess.Write));
        string target = path;
        if (File.Exists(path))
        {
            target = RealPath.BehindLink(path);
            // A pipe opened for both directions does not wait for its reader, and a regular file is left as it is.
            FileStream existing = OpenInPlace(target, FileAccess.ReadWrite);
            if (!existing.CanSeek)
                return new OutputTarget(existing);
            existing.Dispose();
        }
        else if (Directory.Exists(path))
        {
            throw new IOException("", 21);
        }

        PendingFile file = pending.Create(target);
        return new OutputTarget(file.Stream, file);
    }

    /// <summary>Writes out what waits, so that several reports can be whole before the first gets its name.</summary>
    public void Close()
    {
        if (_closed)
            return;
        Stream.Flush();
        if (_file is not null)
            Stream.Dispose();
        _closed = true;
    }

    /// <summary>Finishes the report: only now does a file get its name.</summary>
    public void Commit()
    {
        Close();
        _file?.Commit();
        _done = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_done || _file is null)
            return;
        try
        {
            Stream.Dispose();
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            // What was left in the buffer belongs to a report that is given up.
        }

        _file.Dispose();
    }

    private static FileStream OpenInPlace(string path, FileAccess access) =>
        new(path, FileMode.Open, access, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
}
