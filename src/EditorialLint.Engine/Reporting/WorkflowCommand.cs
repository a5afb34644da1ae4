using System.Text;

namespace EditorialLint.Engine.Reporting;

/// <summary>One workflow command of GitHub Actions: a line that the runner takes out of a step's output.</summary>
/// <remarks>
/// The runner decodes just the escapes written here, and no text can begin a command of its own, because no line end
/// gets through. Other controls are shown as pictures, since the log obeys ANSI sequences.
/// </remarks>
/// <param name="name">The command, such as <c>error</c>.</param>
internal sealed class WorkflowCommand(string name)
{
    private readonly StringBuilder _line = new StringBuilder("::").Append(name);
    private char _separator = ' ';

    /// <summary>Adds a property.</summary>
    public WorkflowCommand With(string property, string value)
    {
        _line.Append(_separator).Append(property).Append('=');
        Escape(value, isProperty: true);
        _separator = ',';
        return this;
    }

    /// <summary>Adds a property.</summary>
    public WorkflowCommand With(string property, int value)
    {
        _line.Append(_separator).Append(property).Append('=').Append(value);
        _separator = ',';
        return this;
    }

    /// <summary>Ends the command with its message.</summary>
    /// <returns>The line, without its end.</returns>
    public string Saying(string message)
    {
        _line.Append("::");
        Escape(message, isProperty: false);
        return _line.ToString();
    }

    private void Escape(string text, bool isProperty)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '%':
                    _line.Append("%25");
                    break;
                case '\r':
                    _line.Append("%0D");
                    break;
                case '\n':
                    _line.Append("%0A");
                    break;
                case ':' when isProperty:
                    _line.Append("%3A");
                    break;
                case ',' when isProperty:
                    _line.Append("%2C");
                    break;
                case '\t':
                    _line.Append('\t');
                    break;
                default:
                    TerminalCells.Append(_line, rune);
                    break;
            }
        }
    }
}
