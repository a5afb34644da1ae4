using System.Globalization;
using System.Text;

namespace EditorialLint.Cli.Git;

/// <summary>The contents that the index names, all read through one git. Safe to use from several threads.</summary>
/// <param name="repository">The checkout.</param>
internal sealed class IndexBlobs(GitRepository repository) : IDisposable
{
    /// <summary>Larger contents are refused, as larger files are.</summary>
    public const long LargestBlob = 1L << 30;

    private readonly Lock _gate = new();
    private GitProcess? _git;
    private ByteRecords? _answers;
    private string? _failure;

    /// <summary>Reads what a name stands for.</summary>
    /// <param name="name">An object's id, or <c>:0:</c> and a path in the index.</param>
    /// <param name="bytes">The content; empty when it is larger than <see cref="LargestBlob"/>.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>False when the index has nothing of that name.</returns>
    /// <exception cref="IOException">Git cannot tell; the message says why, as a clause.</exception>
    public bool TryRead(string name, out ReadOnlyMemory<byte> bytes, out long length)
    {
        lock (_gate)
        {
            try
            {
                if (name.Contains('\n'))
                    return TryReadAlone(name, out bytes, out length);
                (GitProcess git, ByteRecords answers) = Start();
                git.Input.Write(Encoding.UTF8.GetBytes(name + "\n"));
                git.Input.Flush();
                return TryReadAnswer(answers, out bytes, out length);
            }
            catch (IOException exception) when (exception is not GitReadException)
            {
                throw Fail(_git?.Finish() ?? "git ended early");
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _git?.Dispose();

    private (GitProcess Git, ByteRecords Answers) Start()
    {
        if (_failure is not null)
            throw Fail(_failure);
        if (_git is null || _answers is null)
        {
            if (!repository.Git.TryStart(out _git, out string? problem, "cat-file", "--batch"))
                throw Fail(problem);
            _answers = new ByteRecords(_git.Output);
        }

        return (_git, _answers);
    }

    private static bool TryReadAnswer(ByteRecords answers, out ReadOnlyMemory<byte> bytes, out long length)
    {
        (bytes, length) = (default, 0);
        if (!answers.TryRead((byte)'\n', out ReadOnlySpan<byte> head))
            throw new EndOfStreamException();
        string answer = Encoding.UTF8.GetString(head);
        if (answer.EndsWith(" missing", StringComparison.Ordinal))
            return false;
        if (answer.Split(' ') is not [_, var kind, var size] || !long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out length))
            throw new GitReadException($"git says: {answer}");
        if (length > LargestBlob)
            Skip(answers, length);
        else
            bytes = ReadContent(answers, length);
        answers.TrySkip((byte)'\n', out _);
        return kind == "blob";
    }

    private static byte[] ReadContent(ByteRecords answers, long length)
    {
        byte[] content = GC.AllocateUninitializedArray<byte>((int)length);
        answers.ReadExactly(content);
        return content;
    }

    private static void Skip(ByteRecords answers, long length)
    {
        byte[] chunk = new byte[64 * 1024];
        for (; length > 0; length -= chunk.Length)
            answers.ReadExactly(chunk.AsSpan(0, (int)Math.Min(length, chunk.Length)));
    }

    /// <summary>Asks for a name that holds a line feed, which ends a question on git's standard input.</summary>
    private bool TryReadAlone(string name, out ReadOnlyMemory<byte> bytes, out long length)
    {
        if (!repository.Git.TryStart(out GitProcess? git, out string? problem, "cat-file", "blob", name))
            throw new GitReadException(problem);
        using (git)
        {
            using var content = new MemoryStream();
            git.Output.CopyTo(content);
            (bytes, length) = (content.ToArray(), content.Length);
            return git.Finish() is null;
        }
    }

    /// <summary>Remembers why git failed, since it will fail for every other file as well.</summary>
    private GitReadException Fail(string problem)
    {
        _failure = problem;
        return new GitReadException(problem);
    }

    private sealed class GitReadException(string message) : IOException(message);
}
