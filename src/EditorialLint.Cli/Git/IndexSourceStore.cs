using EditorialLint.Core.Diagnostics;
using EditorialLint.Engine.Driving;

namespace EditorialLint.Cli.Git;

/// <summary>Sources as they are staged.</summary>
/// <param name="blobs">The staged contents.</param>
/// <param name="objects">The id of each source's content by the source's absolute path.</param>
internal sealed class IndexSourceStore(IndexBlobs blobs, IReadOnlyDictionary<string, string> objects) : ISourceStore
{
    /// <summary>How a file begins in whose place Git LFS has put a note of where its content is.</summary>
    private static ReadOnlySpan<byte> LargeFilePointer => "version https://git-lfs.github.com/spec/v1\n"u8;

    /// <inheritdoc/>
    public SourceReading Read(LintSource source)
    {
        try
        {
            if (!blobs.TryRead(objects[source.FullPath], out ReadOnlyMemory<byte> bytes, out long length))
                return Failure(source, "unreadable-file", "The repository has lost what was staged for this file; stage it again.");
            if (length > IndexBlobs.LargestBlob)
                return Failure(source, "too-large", "This file is larger than 1 GB; it was not checked.");
            return bytes.Span.StartsWith(LargeFilePointer)
                ? Failure(source, "unreadable-file", "This file is kept by Git LFS, so its text is not in the index; check it without '--staged'.")
                : SourceReading.Success(bytes);
        }
        catch (IOException exception)
        {
            return Failure(source, "unreadable-file", $"What is staged for this file cannot be read: {exception.Message}.");
        }
    }

    /// <inheritdoc/>
    public ToolNotification? Write(LintSource source, ReadOnlyMemory<byte> bytes) =>
        Trouble(source, "unwritable-file", "What is staged is not written to.");

    private static SourceReading Failure(LintSource source, string id, string text) => SourceReading.Failure(Trouble(source, id, text));

    private static ToolNotification Trouble(LintSource source, string id, string text) =>
        new(id, Severity.Error, text) { Path = source.Path };
}
