using System.Xml.Linq;
using CaseFlow.App.Messages;

namespace CaseFlow.App.Tests.Workflows;

/// <summary>What people say to a shipped process changes only what the process asked for.</summary>
public sealed class ShippedMessageTests
{
    private static readonly string[] SaidByCaseFlow = [MessageSpeakers.MeasureEnded, MessageSpeakers.SilenceEnded, MessageSpeakers.SilenceMoved];
    private static readonly string[] Waiting = ["intermediateCatchEvent", "boundaryEvent", "receiveTask"];

    public static TheoryData<string> Processes =>
        [.. Directory.EnumerateFiles(ShippedFiles.Folder, "*.bpmn").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Processes))]
    public void An_event_that_waits_for_people_maps_what_it_takes_of_their_message(string file)
    {
        var model = XDocument.Parse(ShippedFiles.Read(file));
        var names = model.Descendants().Where(element => element.Name.LocalName == "message")
            .ToDictionary(message => (string)message.Attribute("id")!, message => (string)message.Attribute("name")!);

        var unmapped =
            from element in model.Descendants()
            where Waiting.Contains(element.Name.LocalName)
            let message = element.Elements().Attributes("messageRef").Select(reference => names[reference.Value]).SingleOrDefault()
            where message is not null && !SaidByCaseFlow.Contains(message) && !element.Descendants().Any(inner => inner.Name.LocalName == "output")
            select (string)element.Attribute("id")!;

        Assert.Empty(unmapped);
    }
}
