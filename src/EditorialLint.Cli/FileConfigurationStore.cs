using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary>Configuration from files, as UTF-8.</summary>
public sealed class FileConfigurationStore : IConfigurationStore
{
    /// <inheritdoc/>
    public string? TryRead(string absolutePath) => Read(absolutePath, File.ReadAllText);

    /// <inheritdoc/>
    public byte[]? TryReadBytes(string absolutePath) => Read(absolutePath, File.ReadAllBytes);

    private static T? Read<T>(string absolutePath, Func<string, T> read)
        where T : class
    {
        // Asked for every folder on the way up, where it is mostly absent: an exception would cost a millisecond each.
        if (!File.Exists(absolutePath))
            return null;
        // A pipe would wait for a writer, and a device may never end.
        if (!RegularFile.Is(new FileInfo(absolutePath)))
            throw new IOException("it is no regular file");
        try
        {
            return read(absolutePath);
        }
        catch (Exception exception) when (FileTrouble.IsMissing(exception))
        {
            return null;
        }
        catch (Exception exception) when (FileTrouble.IsExpected(exception))
        {
            throw new IOException(FileTrouble.Describe(exception), exception);
        }
    }
}
