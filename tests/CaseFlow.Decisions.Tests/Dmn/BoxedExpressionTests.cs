using CaseFlow.Decisions.Feel;
using static CaseFlow.Decisions.Tests.Dmn.Models;
using static CaseFlow.Decisions.Tests.Feel.Evaluating;

namespace CaseFlow.Decisions.Tests.Dmn;

public sealed class BoxedExpressionTests
{
    [Theory]
    [InlineData(
        "<context><contextEntry><variable name=\"a b\"/>«1»</contextEntry><contextEntry><variable name=\"c\"/>«a b + 1»</contextEntry></context>",
        "{\"a b\": 1, c: 2}")]
    [InlineData("<context><contextEntry><variable name=\"a\"/>«1»</contextEntry><contextEntry>«a + 1»</contextEntry></context>", "2")]
    [InlineData("<list>«1»«2»</list>", "[1, 2]")]
    [InlineData("<relation><column name=\"x\"/><column name=\"y\"/><row>«1»«2»</row><row>«3»«4»</row></relation>", "[{x: 1, y: 2}, {x: 3, y: 4}]")]
    [InlineData("<conditional><if>«true»</if><then>«1»</then><else>«2»</else></conditional>", "1")]
    [InlineData("<filter><in>«[1, 5]»</in><match>«item > 2»</match></filter>", "[5]")]
    [InlineData("<for iteratorVariable=\"x\"><in>«[1..3]»</in><return>«x * 2»</return></for>", "[2, 4, 6]")]
    [InlineData("<every iteratorVariable=\"x\"><in>«5»</in><satisfies>«x = 5»</satisfies></every>", "true")]
    [InlineData("<some iteratorVariable=\"x\"><in>«5»</in><satisfies>«x = 6»</satisfies></some>", "false")]
    public void Evaluates_as_the_text_would(string box, string expected)
    {
        // in these boxes «text» stands for a literal expression
        var logic = System.Text.RegularExpressions.Regex.Replace(box, "«(.*?)»", match => Literal(match.Groups[1].Value));

        Assert.Equal(expected, Valid(Decision("d", logic)).Evaluate("d", FeelContext.Empty, Host).Value.ToString());
    }

    [Fact]
    public void Makes_functions_of_boxes()
    {
        const string Logic = """
            <context>
              <contextEntry>
                <variable name="twice"/>
                <functionDefinition>
                  <formalParameter name="n" typeRef="number"/><literalExpression><text>n * 2</text></literalExpression>
                </functionDefinition>
              </contextEntry>
              <contextEntry><literalExpression><text>twice(4)</text></literalExpression></contextEntry>
            </context>
            """;

        Assert.Equal(Number(8), Valid(Decision("d", Logic)).Evaluate("d", FeelContext.Empty, Host).Value);
    }
}
