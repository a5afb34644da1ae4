using System.Buffers;
using System.Text;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli.Git;

/// <summary>Configuration as it is staged; above the checkout, where no index reaches, from files.</summary>
/// <param name="repository">The checkout.</param>
/// <param name="blobs">The staged contents.</param>
/// <param name="files">The configuration above.</param>
internal sealed class IndexConfigurationStore(GitRepository repository, IndexBlobs blobs, IConfigurationStore files) : IConfigurationStore
{
    private const int MostLinks = 5;
    private const int LongestLink = 4096;

    private static readonly SearchValues<char> NeverInLinks = SearchValues.Create("\n\0=[#;");

    /// <inheritdoc/>
    public string? TryRead(string absolutePath) =>
        repository.PathOf(absolutePath) is string path ? TryRead(path, MostLinks) : files.TryRead(absolutePath);

    /// <inheritdoc/>
    public byte[]? TryReadBytes(string absolutePath)
    {
        if (repository.PathOf(absolutePath) is not string path)
            return files.TryReadBytes(absolutePath);
        return blobs.TryRead($":0:{path}", out ReadOnlyMemory<byte> bytes, out _) ? bytes.ToArray() : null;
    }

    private string? TryRead(string path, int links)
    {
        if (!blobs.TryRead($":0:{path}", out ReadOnlyMemory<byte> bytes, out _))
            return null;
        string text = Decode(bytes);
        if (!MayBeLink(text))
            return text;
        if (repository.Locate(Path.Combine(Path.GetDirectoryName(path) ?? "", text)) is not string target)
            throw new IOException($"it may be a link out of the repository, to '{text}', which is not followed");
        string? linked = links > 0 && repository.PathOf(target) is string next && next != path ? TryRead(next, links - 1) : null;
        // What leads nowhere is no link but a slip, which whoever reads the text will name.
        return linked ?? text;
    }

    private static string Decode(ReadOnlyMemory<byte> bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes.ToArray()), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Git does not say with the content whether it is a link: a link's is a path, and no line of any configuration.</summary>
    private static bool MayBeLink(string text) =>
        text.Length is > 0 and <= LongestLink && text.AsSpan().IndexOfAny(NeverInLinks) < 0 && text.AsSpan().Trim().Length == text.Length;
}
