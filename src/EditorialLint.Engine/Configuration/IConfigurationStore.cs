namespace EditorialLint.Engine.Configuration;

/// <summary>Where configuration files are read from.</summary>
public interface IConfigurationStore
{
    /// <summary>The decoded content of a file, or null when there is none. Safe to call from several threads.</summary>
    /// <param name="absolutePath">The file's absolute path in the form of the machine.</param>
    /// <exception cref="IOException">The file is there but cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file is there but may not be read.</exception>
    string? TryRead(string absolutePath);

    /// <summary>The bytes of a file that the configuration names, or null when there is none. Safe to call from several threads.</summary>
    /// <param name="absolutePath">The file's absolute path in the form of the machine.</param>
    /// <exception cref="IOException">The file is there but cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file is there but may not be read.</exception>
    byte[]? TryReadBytes(string absolutePath) => TryRead(absolutePath) is string text ? System.Text.Encoding.UTF8.GetBytes(text) : null;
}
