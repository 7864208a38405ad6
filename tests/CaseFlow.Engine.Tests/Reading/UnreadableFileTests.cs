using CaseFlow.Engine.Reading;
using CaseFlow.Engine.Tests.Specs;

namespace CaseFlow.Engine.Tests.Reading;

public sealed class UnreadableFileTests
{
    private static string CodeOf(string xml, BpmnLimits? limits = null) => BpmnReader.Read(xml, limits).Problems[0].Code;

    [Theory]
    [InlineData("")]
    [InlineData("not xml")]
    [InlineData("<a><b></a>")]
    [InlineData("<!DOCTYPE a [<!ENTITY e \"eeee\">]><a>&e;</a>")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>")]
    public void What_is_not_plain_XML_is_refused(string text) => Assert.Equal("file.not_xml", CodeOf(text));

    [Fact]
    public void Other_XML_is_refused() => Assert.Equal("file.not_bpmn", CodeOf("<definitions/>"));

    [Fact]
    public void A_file_without_an_executable_process_is_refused() =>
        Assert.Contains(
            "file.no_process",
            BpmnReader.Read(BpmnBuilder.Process().Start().End().ToXml().Replace("isExecutable=\"true\"", "", StringComparison.Ordinal))
                .Problems.Select(problem => problem.Code));

    [Fact]
    public void A_file_beyond_a_limit_is_refused()
    {
        var xml = BpmnBuilder.Process().Start().End().ToXml();
        Assert.Equal("file.not_xml", CodeOf(xml, new BpmnLimits(MaxCharacters: 100)));
        Assert.Equal("file.not_xml", CodeOf(xml, new BpmnLimits(MaxElements: 3)));
        Assert.Equal("file.not_xml", CodeOf(xml, new BpmnLimits(MaxDepth: 1)));
        Assert.Equal("file.not_xml", CodeOf(string.Concat(Enumerable.Repeat("<a>", 200_000))));
    }
}
