using System.Diagnostics;
using CsCheck;
using EditorialLint.Engine.Configuration;
using Xunit;

namespace EditorialLint.Engine.Tests.Configuration;

public sealed class EditorConfigGlobTests
{
    [Theory]
    // * is any name, of any length, within one folder.
    [InlineData("a*e.c", "ace.c", true)]
    [InlineData("a*e.c", "ae.c", true)]
    [InlineData("a*e.c", "abcde.c", true)]
    [InlineData("a*e.c", "a/e.c", false)]
    [InlineData("Bar/*", "Bar/foo.txt", true)]
    [InlineData("Bar/*", "Bar/.editorconfig", true)]
    [InlineData("Bar/*", "Bar/sub/foo.txt", false)]
    [InlineData("*", ".editorconfig", true)]
    [InlineData("*", "any/depth/foo.txt", true)]
    // ? is one character.
    [InlineData("som?.c", "some.c", true)]
    [InlineData("som?.c", "som.c", false)]
    [InlineData("som?.c", "something.c", false)]
    [InlineData("som?.c", "som/.c", false)]
    [InlineData("som?.c", "som\U0001F600.c", true)]
    // Brackets.
    [InlineData("[ab].a", "a.a", true)]
    [InlineData("[ab].a", "c.a", false)]
    [InlineData("[!ab].b", "c.b", true)]
    [InlineData("[!ab].b", "a.b", false)]
    [InlineData("[d-g].c", "f.c", true)]
    [InlineData("[d-g].c", "h.c", false)]
    [InlineData("[!d-g].d", "h.d", true)]
    [InlineData("[!d-g].d", "f.d", false)]
    [InlineData("[abd-g].e", "e.e", true)]
    [InlineData("[-ab].f", "-.f", true)]
    [InlineData("[ab-].f", "-.f", true)]
    [InlineData("[\\]ab].g", "].g", true)]
    [InlineData("[ab]].g", "b].g", true)]
    [InlineData("[!\\]ab].g", "c.g", true)]
    [InlineData("[!\\]ab].g", "].g", false)]
    [InlineData("[!ab]].g", "c].g", true)]
    [InlineData("[\U0001F600-\U0001F64F].h", "\U0001F610.h", true)]
    [InlineData("[\U0001F600-\U0001F64F].h", "\U0001F680.h", false)]
    [InlineData("ab[e/]cd.i", "ab/cd.i", false)]
    [InlineData("ab[e/]cd.i", "abecd.i", false)]
    [InlineData("ab[e/]cd.i", "ab[e/]cd.i", true)]
    [InlineData("ab[/c", "ab[/c", true)]
    [InlineData("a[!b]c", "a/c", false)]
    [InlineData("[ab", "[ab", true)]
    [InlineData("[].j", "[].j", true)]
    [InlineData("[!].j", "[!].j", true)]
    // Choices.
    [InlineData("*.{py,js,html}", "test.py", true)]
    [InlineData("*.{py,js,html}", "test.js", true)]
    [InlineData("*.{py,js,html}", "test.html", true)]
    [InlineData("*.{py,js,html}", "test.pyc", false)]
    [InlineData("{single}.b", "{single}.b", true)]
    [InlineData("{single}.b", "single.b", false)]
    [InlineData("{single}.b", ".b", false)]
    [InlineData("{}.c", "{}.c", true)]
    [InlineData("{}.c", ".c", false)]
    [InlineData("a{b,c,}.d", "a.d", true)]
    [InlineData("a{b,c,}.d", "ab.d", true)]
    [InlineData("a{b,c,}.d", "ac.d", true)]
    [InlineData("a{b,c,}.d", "a,.d", false)]
    [InlineData("a{,b,,c,}.e", "a.e", true)]
    [InlineData("a{,b,,c,}.e", "ab.e", true)]
    [InlineData("a{,b,,c,}.e", "ac.e", true)]
    [InlineData("a{,b,,c,}.e", "a,.e", false)]
    [InlineData("{word,{also},this}.g", "word.g", true)]
    [InlineData("{word,{also},this}.g", "{also}.g", true)]
    [InlineData("{word,{also},this}.g", "this.g", true)]
    [InlineData("{word,{also},this}.g", "word,this}.g", false)]
    [InlineData("{word,{also},this}.g", "{also,this}.g", false)]
    [InlineData("{{a,b},c}.k", "a.k", true)]
    [InlineData("{{a,b},c}.k", "b.k", true)]
    [InlineData("{{a,b},c}.k", "c.k", true)]
    [InlineData("{{a,b},c}.k", "{a,b}.k", false)]
    [InlineData("{{a,b},c}.k", "{{a,b},c}.k", false)]
    [InlineData("{a,{b,c}}.l", "a.l", true)]
    [InlineData("{a,{b,c}}.l", "b.l", true)]
    [InlineData("{a,{b,c}}.l", "c.l", true)]
    [InlineData("{a,{b,c}}.l", "{b,c}.l", false)]
    [InlineData("{a,{b,c}}.l", "{a,{b,c}}.l", false)]
    [InlineData("{some,a{*c,b}[ef]}.j", "some.j", true)]
    [InlineData("{some,a{*c,b}[ef]}.j", "abe.j", true)]
    [InlineData("{some,a{*c,b}[ef]}.j", "abf.j", true)]
    [InlineData("{some,a{*c,b}[ef]}.j", "abg.j", false)]
    [InlineData("{some,a{*c,b}[ef]}.j", "ace.j", true)]
    [InlineData("{some,a{*c,b}[ef]}.j", "acg.j", false)]
    [InlineData("{some,a{*c,b}[ef]}.j", "abce.j", true)]
    [InlineData("{some,a{*c,b}[ef]}.j", "abcg.j", false)]
    [InlineData("{some,a{*c,b}[ef]}.j", "ae.j", false)]
    [InlineData("{some,a{*c,b}[ef]}.j", ".j", false)]
    [InlineData("{a[,}]b,c}.m", "a}b.m", true)]
    [InlineData("{a[,}]b,c}.m", "c.m", true)]
    [InlineData("{copy/a,b}.txt", "copy/a.txt", true)]
    [InlineData("{copy/a,b}.txt", "deep/b.txt", false)]
    // Braces that do not pair are literal, all of them.
    [InlineData("{.f", "{.f", true)]
    [InlineData("{.f", ".f", false)]
    [InlineData("{},b}.h", "{},b}.h", true)]
    [InlineData("{{,b,c{d}.i", "{{,b,c{d}.i", true)]
    [InlineData("{{,b,c{d}.i", "{.i", false)]
    [InlineData("{{,b,c{d}.i", "b.i", false)]
    [InlineData("{{,b,c{d}.i", "c{d.i", false)]
    [InlineData("{{,b,c{d}.i", ".i", false)]
    [InlineData("}a,b{", "}a,b{", true)]
    // A backslash takes a character literally.
    [InlineData("{a\\,b,cd}.txt", "a,b.txt", true)]
    [InlineData("{a\\,b,cd}.txt", "a.txt", false)]
    [InlineData("{a\\,b,cd}.txt", "cd.txt", true)]
    [InlineData("{e,\\},f}.txt", "e.txt", true)]
    [InlineData("{e,\\},f}.txt", "}.txt", true)]
    [InlineData("{e,\\},f}.txt", "f.txt", true)]
    [InlineData("{g,\\\\,i}.txt", "g.txt", true)]
    [InlineData("{g,\\\\,i}.txt", "\\.txt", true)]
    [InlineData("{g,\\\\,i}.txt", "i.txt", true)]
    [InlineData("test\\;.c", "test;.c", true)]
    [InlineData("test\\#.c", "test#.c", true)]
    [InlineData("\\*.txt", "*.txt", true)]
    [InlineData("\\*.txt", "a.txt", false)]
    // Ranges of whole numbers.
    [InlineData("{3..120}", "1", false)]
    [InlineData("{3..120}", "3", true)]
    [InlineData("{3..120}", "15", true)]
    [InlineData("{3..120}", "60", true)]
    [InlineData("{3..120}", "5a", false)]
    [InlineData("{3..120}", "120", true)]
    [InlineData("{3..120}", "121", false)]
    [InlineData("{3..120}", "060", false)]
    [InlineData("{-3..2}.txt", "-3.txt", true)]
    [InlineData("{-3..2}.txt", "-4.txt", false)]
    [InlineData("{-3..2}.txt", "0.txt", true)]
    [InlineData("{-3..2}.txt", "-0.txt", false)]
    [InlineData("{5..1}", "3", true)]
    [InlineData("page{1..3}5.txt", "page25.txt", true)]
    [InlineData("{a,{1..3}}.txt", "2.txt", true)]
    [InlineData("{aardvark..antelope}", "{aardvark..antelope}", true)]
    [InlineData("{aardvark..antelope}", "aardvark", false)]
    [InlineData("{1..99999999999999999999}", "{1..99999999999999999999}", true)]
    [InlineData("{1..}", "{1..}", true)]
    [InlineData("{1...3}", "{1...3}", true)]
    // ** crosses folders.
    [InlineData("a**z.c", "a/z.c", true)]
    [InlineData("a**z.c", "amnz.c", true)]
    [InlineData("a**z.c", "am/nz.c", true)]
    [InlineData("a**z.c", "a/mnz.c", true)]
    [InlineData("a**z.c", "amn/z.c", true)]
    [InlineData("a**z.c", "a/mn/z.c", true)]
    [InlineData("b/**z.c", "b/z.c", true)]
    [InlineData("b/**z.c", "b/mnz.c", true)]
    [InlineData("b/**z.c", "b/mn/z.c", true)]
    [InlineData("b/**z.c", "bmnz.c", false)]
    [InlineData("b/**z.c", "bm/nz.c", false)]
    [InlineData("b/**z.c", "bmn/z.c", false)]
    [InlineData("c**/z.c", "c/z.c", true)]
    [InlineData("c**/z.c", "cmn/z.c", true)]
    [InlineData("c**/z.c", "c/mn/z.c", true)]
    [InlineData("c**/z.c", "cmnz.c", false)]
    [InlineData("c**/z.c", "cm/nz.c", false)]
    [InlineData("c**/z.c", "c/mnz.c", false)]
    [InlineData("d/**/z.c", "d/z.c", true)]
    [InlineData("d/**/z.c", "d/mn/z.c", true)]
    [InlineData("d/**/z.c", "d/m/n/z.c", true)]
    [InlineData("d/**/z.c", "dmnz.c", false)]
    [InlineData("d/**/z.c", "dm/nz.c", false)]
    [InlineData("d/**/z.c", "d/mnz.c", false)]
    [InlineData("d/**/z.c", "dmn/z.c", false)]
    [InlineData("**/z.c", "z.c", true)]
    [InlineData("**/z.c", "a/b/z.c", true)]
    [InlineData("{**/a,b/c}.txt", "x/y/a.txt", true)]
    [InlineData("{**/a,b/c}.txt", "a.txt", true)]
    [InlineData("seeds/articles/**", "seeds/articles/a/b.txt", true)]
    [InlineData("seeds/articles/**", "seeds/b.txt", false)]
    // With a slash a glob is for the whole path, without one for a name at any depth.
    [InlineData("copy/a.txt", "copy/a.txt", true)]
    [InlineData("copy/a.txt", "deep/copy/a.txt", false)]
    [InlineData("/a.txt", "a.txt", true)]
    [InlineData("/a.txt", "deep/a.txt", false)]
    [InlineData("a.txt", "deep/a.txt", true)]
    [InlineData("a.txt", "deep/ba.txt", false)]
    // Everything else is itself.
    [InlineData("中文.txt", "中文.txt", true)]
    [InlineData(" test 7 ", " test 7 ", true)]
    [InlineData("A.txt", "a.txt", false)]
    [InlineData("a.txt", "axtxt", false)]
    public void A_glob_matches_what_EditorConfig_says(string pattern, string path, bool expected)
    {
        Assert.True(EditorConfigGlob.TryParse(pattern, out EditorConfigGlob? glob, out _));
        Assert.Equal(expected, glob.IsMatch(path));
    }

    [Theory]
    [InlineData("copy\\", 5)]
    [InlineData("[a-cz-x].txt", 5)]
    [InlineData("{a,[z-a]}", 5)]
    public void A_glob_that_can_mean_nothing_is_refused_with_its_column(string pattern, int column)
    {
        Assert.False(EditorConfigGlob.TryParse(pattern, out _, out EditorConfigProblem? problem));
        Assert.Equal(column, problem.Column);
    }

    [Fact]
    public void No_pattern_and_no_path_make_matching_throw() =>
        Gen.Select(GenPattern, GenPath).Sample((pattern, path) =>
        {
            if (EditorConfigGlob.TryParse(pattern, out EditorConfigGlob? glob, out _))
                glob.IsMatch(path);
        });

    [Fact]
    public void A_pattern_of_escaped_characters_matches_exactly_itself() =>
        Gen.Select(GenPath, GenPath).Sample((name, other) =>
        {
            string pattern = string.Concat("/", string.Concat(name.Select(static c => $"\\{c}")));
            return EditorConfigGlob.TryParse(pattern, out EditorConfigGlob? glob, out _)
                && glob.IsMatch(name)
                && glob.IsMatch(other) == string.Equals(name, other, StringComparison.Ordinal);
        });

    [Fact]
    public void A_choice_matches_what_any_of_its_alternatives_matches() =>
        Gen.Select(GenWord, GenWord, GenPath).Sample((left, right, path) =>
            Matches($"{{{left},{right}}}", path) == (Matches(left, path) || Matches(right, path)));

    [Theory]
    [InlineData("*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b")]
    [InlineData("{*,**}{*,**}{*,**}{*,**}{*,**}{*,**}{*,**}{*,**}{*,**}{*,**}b")]
    [InlineData("**/**/**/**/**/**/**/**/**/**/**/**/**/**/b")]
    [InlineData("{1..9}{1..9}{1..9}{1..9}{1..9}{1..9}{1..9}{1..9}{1..9}{1..9}b")]
    public void A_hostile_pattern_costs_no_more_than_both_lengths_multiplied(string pattern)
    {
        Assert.True(EditorConfigGlob.TryParse(pattern, out EditorConfigGlob? glob, out _));
        var watch = Stopwatch.StartNew();
        foreach (string path in (string[])[new string('a', 2000), new string('1', 2000), string.Concat(Enumerable.Repeat("a/", 1000))])
            Assert.False(glob.IsMatch(path));
        // Trying the alternatives one by one would take longer than the machine lasts.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('*')]
    [InlineData('\\')]
    public void A_very_long_pattern_is_compiled_without_recursion(char c) =>
        Assert.True(EditorConfigGlob.TryParse(new string(c, 200_000), out _, out _));

    [Fact]
    public void Very_deep_choices_are_matched_without_recursion()
    {
        string pattern = new string('{', 20_000) + "a" + string.Concat(Enumerable.Repeat(",b}", 20_000));
        Assert.True(Matches(pattern, "a"));
        Assert.True(Matches(pattern, "b"));
        Assert.False(Matches(pattern, "c"));
    }

    private static Gen<string> GenPattern { get; } =
        Gen.OneOf(Gen.String, Gen.Char["ab1-9/*?[]{}!,.\\-\uD83D\uDE00"].Array[0, 30].Select(static chars => new string(chars)));

    private static Gen<string> GenPath { get; } =
        Gen.Char["ab19/-.,{}[]\uD83D\uDE00"].Array[0, 12].Select(static chars => new string(chars));

    private static Gen<string> GenWord { get; } = Gen.Char["ab?*."].Array[0, 6].Select(static chars => new string(chars));

    private static bool Matches(string pattern, string path) =>
        EditorConfigGlob.TryParse(pattern, out EditorConfigGlob? glob, out _) && glob.IsMatch(path);
}
