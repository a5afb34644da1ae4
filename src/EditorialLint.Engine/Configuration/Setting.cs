namespace EditorialLint.Engine.Configuration;

/// <summary>One pair of a configuration file, understood.</summary>
/// <param name="Slot">What it sets; of several settings of one slot the nearest and last holds.</param>
/// <param name="Value">The value in the spelling of its kind, known to be good; null to take back what was set before.</param>
/// <param name="Path">The file it stands in, as problems report it.</param>
/// <param name="Source">The pair itself.</param>
internal sealed record Setting(SettingSlot Slot, string? Value, string Path, EditorConfigProperty Source);
