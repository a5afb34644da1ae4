using System.Text.Json;

namespace EditorialLint.Engine.Baselines;

/// <summary>Looks into JSON that may hold anything: a member of another kind than expected is as good as missing.</summary>
internal static class JsonElementExtensions
{
    /// <summary>A member, or null.</summary>
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member) ? member : null;

    /// <summary>A member's text, or null.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;

    /// <summary>A member that is a list, or null.</summary>
    public static JsonElement? Items(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } member ? member : null;

    /// <summary>A member's whole number, or null.</summary>
    public static int? Number(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Number } member && member.TryGetInt32(out int number) ? number : null;
}
