namespace EditorialLint.Engine.Configuration;

/// <summary>Gives the settings in force for a file.</summary>
public interface ISettingsProvider
{
    /// <summary>The settings for a path. Safe to call from several threads.</summary>
    /// <param name="path">Absolute or relative to the working directory.</param>
    /// <exception cref="ConfigurationException">A configuration file on the way is broken.</exception>
    DocumentSettings GetSettings(string path);
}
