using CaseFlow.Cases.Dialogues;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Dialogues;

public sealed class DialogueEventTests() : EventFamilyTests<Dialogue, DialogueEvent>(Dialogue.None, Dialogue.Evolve, [DialogueStories.Whole]);
