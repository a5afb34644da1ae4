using EditorialLint.Core.Diagnostics;

namespace EditorialLint.Engine.Reporting;

/// <summary>Colours of a report for people, by ANSI's sixteen, so that they follow the terminal's theme.</summary>
internal sealed class AnsiStyle(bool enabled)
{
    /// <summary>Text that heads a finding.</summary>
    public string Bold(string text) => Paint("1", text);

    /// <summary>Text that frames what matters.</summary>
    public string Faint(string text) => Paint("2", text);

    /// <summary>A way to mend something.</summary>
    public string Fix(string text) => Paint("32", text);

    /// <summary>Places that explain another.</summary>
    public string Related(string text) => Paint("34", text);

    /// <summary>A finding's level or its mark.</summary>
    public string Level(Severity level, string text) => Paint(level switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        _ => "1;36",
    }, text);

    private string Paint(string code, string text) => enabled && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
