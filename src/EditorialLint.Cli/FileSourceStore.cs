using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli;

/// <summary>Sources that are files, or standard input.</summary>
/// <param name="environment">Has standard input.</param>
/// <param name="pending">Keeps account of files under way.</param>
public sealed class FileSourceStore(RunEnvironment environment, PendingFiles pending) : ISourceStore
{
    /// <summary>Larger files are refused: an array of .NET ends at 2 GB, and the text takes two bytes a character.</summary>
    private const long LargestFile = 1L << 30;

    /// <inheritdoc/>
    public SourceReading Read(LintSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            using Stream stream = source.IsStandardInput
                ? environment.OpenInput()
                : new FileStream(source.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            long length = stream.CanSeek ? stream.Length : 0;
            return length > LargestFile ? TooLarge(source) : ReadAll(source, stream, (int)length);
        }
        catch (Exception exception) when (FileTrouble.IsMissing(exception))
        {
            return Failure(source, "missing-path", "There is no such file or folder.");
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            return Failure(source, "unreadable-file", $"This file cannot be read: {FileTrouble.Describe(exception)}.");
        }
    }

    /// <inheritdoc/>
    public ToolNotification? Write(LintSource source, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(source);
        try
        {
            string target = RealPath.BehindLink(source.FullPath);
            using (FileStream check = new(target, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0))
            {
                // What may not be written must not be replaced either, though its folder would allow it.
                if (!check.CanSeek)
                    return Trouble(source, "unwritable-file", "This is no regular file, so its fixes were not written.");
            }

            pending.Write(target, bytes);
            return null;
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            return Trouble(source, "unwritable-file", $"The fixes for this file cannot be written: {FileTrouble.Describe(exception)}.");
        }
    }

    /// <summary>Reads to the end, which the length only foretells: pipes have none and files grow.</summary>
    private static SourceReading ReadAll(LintSource source, Stream stream, int length)
    {
        byte[] buffer = GC.AllocateUninitializedArray<byte>(Math.Max(length, 4096 - 1) + 1);
        int count = 0;
        while (true)
        {
            int read = stream.Read(buffer.AsSpan(count));
            if (read == 0)
                return SourceReading.Success(buffer.AsMemory(0, count));
            count += read;
            if (count > LargestFile)
                return TooLarge(source);
            if (count == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(2L * count, LargestFile + 1));
        }
    }

    private static SourceReading TooLarge(LintSource source) =>
        Failure(source, "too-large", "This file is larger than 1 GB; it was not checked.");

    private static SourceReading Failure(LintSource source, string id, string text) =>
        SourceReading.Failure(Trouble(source, id, text));

    private static ToolNotification Trouble(LintSource source, string id, string text) =>
        new(id, Severity.Error, text) { Path = source.Path };
}
