using CaseFlow.Cases.Documents;
using CaseFlow.Cases.Tests.Given;

namespace CaseFlow.Cases.Tests.Documents;

public sealed class DocumentEventTests() : EventFamilyTests<Document, DocumentEvent>(Document.None, Document.Evolve, [DocumentStories.ToWithdrawal]);
