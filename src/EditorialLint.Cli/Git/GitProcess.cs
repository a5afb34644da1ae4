using System.Diagnostics;

namespace EditorialLint.Cli.Git;

/// <summary>A running git. Disposing it ends it: it only reads, so that nothing is left half done.</summary>
internal sealed class GitProcess : IDisposable
{
    private const string FatalPrefix = "fatal: ";

    private readonly Process _process;
    private readonly Task<string> _error;

    public GitProcess(Process process)
    {
        _process = process;
        // Read beside the output: a pipe that nobody empties would stop git.
        _error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>What git reads.</summary>
    public Stream Input => _process.StandardInput.BaseStream;

    /// <summary>What git prints.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>Git's exit code; valid after <see cref="Finish"/>.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>Reads all that git prints, without the last line feed.</summary>
    public string ReadText()
    {
        using var reader = new StreamReader(Output);
        string text = reader.ReadToEnd();
        // Only one: a path may end in others.
        return text.EndsWith('\n') ? text[..^1] : text;
    }

    /// <summary>Waits until git ends; all of its output must have been read.</summary>
    /// <returns>Null when it ended well, else what it complained of, as a clause.</returns>
    public string? Finish()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        if (_process.ExitCode == 0)
            return null;
        string complaint = _error.GetAwaiter().GetResult().Split('\n')[0].Trim();
        if (complaint.StartsWith(FatalPrefix, StringComparison.Ordinal))
            complaint = complaint[FatalPrefix.Length..];
        return complaint.Length > 0 ? $"git says: {complaint}" : $"git ended with exit code {_process.ExitCode}";
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            if (!_process.HasExited)
                _process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended between the two lines.
        }

        _process.Dispose();
    }
}
