using System.Text;
using System.Xml;

namespace EditorialLint.Engine.Reporting;

/// <summary>An XML report that streams, with article text in it that XML 1.0 could not hold as it is.</summary>
internal sealed class XmlReport
{
    private readonly XmlWriter _xml;
    private readonly Stream _stream;

    /// <summary>Writes to a stream, which stays open, as UTF-8 without a byte order mark.</summary>
    public XmlReport(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _xml = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
            // A line end of the article must come back from the reader as what it was.
            NewLineHandling = NewLineHandling.Entitize,
        });
    }

    /// <summary>Opens an element.</summary>
    public XmlReport Start(string element)
    {
        _xml.WriteStartElement(element);
        return this;
    }

    /// <summary>Adds an attribute to the element just opened.</summary>
    public XmlReport With(string attribute, string value)
    {
        _xml.WriteAttributeString(attribute, Clean(value));
        return this;
    }

    /// <summary>Adds an attribute to the element just opened.</summary>
    public XmlReport With(string attribute, int value)
    {
        _xml.WriteStartAttribute(attribute);
        _xml.WriteValue(value);
        _xml.WriteEndAttribute();
        return this;
    }

    /// <summary>Adds text to the open element.</summary>
    public XmlReport Text(string text)
    {
        _xml.WriteString(Clean(text));
        return this;
    }

    /// <summary>Closes the open element.</summary>
    public void End() => _xml.WriteEndElement();

    /// <summary>Ends the report with a line end.</summary>
    public void Finish()
    {
        _xml.WriteEndDocument();
        _xml.Flush();
        _stream.WriteByte((byte)'\n');
        _stream.Flush();
    }

    /// <summary>
    /// Replaces what is no character of XML 1.0, not even as a reference: controls by their pictures, lone surrogates and
    /// the two noncharacters by U+FFFD.
    /// </summary>
    private static string Clean(string text)
    {
        if (!NeedsCleaning(text))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is 0xFFFE or 0xFFFF)
                result.Append('\uFFFD');
            else if (rune.Value < ' ' && rune.Value is not ('\t' or '\n' or '\r'))
                result.Append((char)(0x2400 + rune.Value));
            else
                result.Append(rune);
        }

        return result.ToString();
    }

    private static bool NeedsCleaning(string text)
    {
        foreach (char c in text)
        {
            if ((c < ' ' && c is not ('\t' or '\n' or '\r')) || char.IsSurrogate(c) || c >= '\uFFFE')
                return true;
        }

        return false;
    }
}
