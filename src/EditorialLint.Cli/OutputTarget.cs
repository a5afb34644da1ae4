using System.Diagnostics.CodeAnalysis;

namespace EditorialLint.Cli;

/// <summary>Where a report goes: standard output, a device or pipe, or a file that appears whole or not at all.</summary>
internal sealed class OutputTarget : IDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly PendingFiles _pending;
    private readonly string? _path;
    private readonly string? _target;
    private bool _closed;
    private bool _done;

    private OutputTarget(Stream stream, PendingFiles pending, string? path, string? target)
    {
        Stream = new BufferedStream(stream, BufferSize);
        _pending = pending;
        _path = path;
        _target = target;
    }

    /// <summary>Takes the report.</summary>
    public Stream Stream { get; }

    /// <summary>Whether a path that was asked for means standard output.</summary>
    public static bool IsStandardOutput([NotNullWhen(false)] string? option) => option is null or "-" or "/dev/stdout";

    /// <summary>Whether an absolute path is written in place, because what is there is no file to be replaced.</summary>
    public static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal);

    /// <summary>Opens a target.</summary>
    /// <param name="option">The path that was asked for; null for standard output.</param>
    /// <param name="environment">Has the folder and the streams.</param>
    /// <param name="pending">Keeps account of files under way.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static OutputTarget Open(string? option, RunEnvironment environment, PendingFiles pending)
    {
        if (IsStandardOutput(option))
            return new OutputTarget(environment.OpenOutput(), pending, null, null);
        string path = Path.GetFullPath(option, environment.WorkingDirectory);
        if (IsDevice(path))
            return new OutputTarget(OpenInPlace(path, FileAccess.Write), pending, null, null);
        string target = path;
        if (File.Exists(path))
        {
            target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            // A pipe opened for both directions does not wait for its reader, and a regular file is left as it is.
            FileStream existing = OpenInPlace(target, FileAccess.ReadWrite);
            if (!existing.CanSeek)
                return new OutputTarget(existing, pending, null, null);
            existing.Dispose();
        }
        else if (Directory.Exists(path))
        {
            throw new IOException("", 21);
        }

        FileStream stream = pending.Create(target, out string temporary);
        return new OutputTarget(stream, pending, temporary, target);
    }

    /// <summary>Writes out what waits, so that several reports can be whole before the first gets its name.</summary>
    public void Close()
    {
        if (_closed)
            return;
        Stream.Flush();
        if (_path is not null)
            Stream.Dispose();
        _closed = true;
    }

    /// <summary>Finishes the report: only now does a file get its name.</summary>
    public void Commit()
    {
        Close();
        if (_path is not null)
            _pending.Commit(_path, _target!);
        _done = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_done || _path is null)
            return;
        try
        {
            Stream.Dispose();
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            // What was left in the buffer belongs to a report that is given up.
        }

        _pending.Abandon(_path);
    }

    private static FileStream OpenInPlace(string path, FileAccess access) =>
        new(path, FileMode.Open, access, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
}
