using System.Collections.Concurrent;
using EditorialLint.Engine.Configuration;

namespace EditorialLint.Engine.Tests.Configuration;

/// <summary>Configuration files in memory, by absolute path.</summary>
internal sealed class MemoryConfigurationStore : IConfigurationStore
{
    private readonly Dictionary<string, Func<string>> _files = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, int> Reads { get; } = new(StringComparer.Ordinal);

    public MemoryConfigurationStore Add(string path, string text)
    {
        _files.Add(path, () => text);
        return this;
    }

    public MemoryConfigurationStore AddUnreadable(string path, Exception exception)
    {
        _files.Add(path, () => throw exception);
        return this;
    }

    public string? TryRead(string absolutePath)
    {
        Reads.AddOrUpdate(absolutePath, 1, static (_, count) => count + 1);
        return _files.TryGetValue(absolutePath, out Func<string>? read) ? read() : null;
    }
}
