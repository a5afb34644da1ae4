using EditorialLint.Engine.Configuration;

namespace EditorialLint.Cli;

/// <summary>Reads configuration files.</summary>
internal sealed class FileConfigurationStore : IConfigurationStore
{
    /// <inheritdoc/>
    public string? TryRead(string absolutePath) => File.Exists(absolutePath) ? File.ReadAllText(absolutePath) : null;
}
