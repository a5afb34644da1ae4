using EditorialLint.Language.Spelling;
using EditorialLint.Spelling.Training;

return args switch
{
    ["build", var sources, var levels, var treebanks, var current, var output] => DictionaryBuild.Run(sources, levels, treebanks, current, output),
    ["check", var list] => DictionaryMeasures.Check(list),
    ["suggest", var list] => DictionaryMeasures.Suggest(list),
    ["speed", var list] => DictionaryMeasures.Speed(list),
    _ => Explain(),
};

static int Explain()
{
    Console.Error.WriteLine($"""
        Makes the built-in English dictionary ({nameof(EnglishDictionary)}) and measures it.

          build SOURCES LEVELS TREEBANKS CURRENT OUTPUT
                      SOURCES has en_US, en_GB, en_CA and en_AU with .aff and .dic; LEVELS has SCOWL's word lists as
                      english-words-10.json to -70.json; TREEBANKS has *.conllu.gz;
                      CURRENT is current-words.txt; OUTPUT is the file english.words.
          check LIST  Prints the lines of LIST that are no word of American English.
          suggest LIST
                      LIST has lines 'misspelling<TAB>correction'; prints how often the first or one of three is right.
          speed LIST  Prints how many words of LIST are checked a second.
        """);
    return 2;
}
