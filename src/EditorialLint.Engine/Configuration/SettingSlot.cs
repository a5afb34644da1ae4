namespace EditorialLint.Engine.Configuration;

/// <summary>What a setting sets.</summary>
/// <param name="Kind">The kind of setting.</param>
/// <param name="Target">The rule's id, the category, or <c>rule-name.option-name</c>, as the catalogue spells them; empty where there is just one.</param>
internal readonly record struct SettingSlot(SettingKind Kind, string Target = "");
