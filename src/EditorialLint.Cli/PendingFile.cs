namespace EditorialLint.Cli;

/// <summary>A file that is being written beside the one it will replace. Given up unless committed.</summary>
public sealed class PendingFile : IDisposable
{
    private readonly PendingFiles _all;
    private readonly string _path;
    private readonly string _target;
    private bool _done;

    internal PendingFile(PendingFiles all, FileStream stream, string path, string target)
    {
        _all = all;
        Stream = stream;
        _path = path;
        _target = target;
    }

    /// <summary>Takes the content.</summary>
    public FileStream Stream { get; }

    /// <summary>Puts the file in the place of its target, at once.</summary>
    /// <exception cref="IOException">It could not be put there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be put there.</exception>
    public void Commit()
    {
        Stream.Dispose();
        File.Move(_path, _target, overwrite: true);
        _all.Forget(_path);
        _done = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_done)
            return;
        _done = true;
        Stream.Dispose();
        _all.Abandon(_path);
    }
}
